"""Reads the moments that pages give to machines: ISO 8601 and what passes for it."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from typing import Final

from claims.dates import DateError, PartialDate, day, parse
from claims.extraction.wording.printed_day import printed_day

_ISO: Final = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)"
    r"(?:[T ]+(\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d{1,9})?\s?(Z|[+-]\d\d:?\d\d)?)?"
)
_MONTH: Final = re.compile(r"(\d{4})-(\d\d)")
_EPOCH: Final = re.compile(r"\d{10}(?:\d{3})?")
_EARLIEST: Final = 1800
_LATEST: Final = 2100


@dataclass(frozen=True)
class Moment:
    """A day or a month, and the moment where its offset from UTC is given."""

    date: PartialDate
    at: datetime | None = None


def moment_of(value: str, month_first: bool = False) -> Moment | None:
    """Read one value; None where it holds no day and no month that a page could mean."""
    value = value.strip()[:100]
    found = _read(value, month_first)
    if found is None or not _EARLIEST <= found.date.first.year <= _LATEST:
        return None
    if found.date.first.isoformat() in ("1970-01-01", "1969-12-31"):
        return None  # nothing, as a computer writes it
    return found


def _read(value: str, month_first: bool) -> Moment | None:
    iso = _ISO.match(value)
    if iso:
        return _iso(iso)
    if _MONTH.fullmatch(value):
        return _month(value)
    if _EPOCH.fullmatch(value):
        seconds = int(value[:10])
        at = datetime.fromtimestamp(seconds, UTC)
        return Moment(day(at.date()), at)
    return _mail_date(value) or _printed(value, month_first)


def _iso(found: re.Match[str]) -> Moment | None:
    year, month, day_of, hour, minute, second, offset = found.groups()
    try:
        known = datetime(int(year), int(month), int(day_of))
        if hour is None or offset is None:
            return Moment(day(known.date()))
        hours = int(hour) % 24
        at = known.replace(hour=hours, minute=int(minute), second=min(59, int(second or 0)))
        return Moment(day(known.date()), at.replace(tzinfo=_zone(offset)))
    except (ValueError, DateError):
        return None


def _zone(offset: str) -> timezone:
    if offset == "Z":
        return UTC
    ahead = timedelta(hours=int(offset[1:3]), minutes=int(offset[-2:]))
    return timezone(-ahead if offset[0] == "-" else ahead)


def _month(value: str) -> Moment | None:
    try:
        return Moment(parse(value))
    except DateError:
        return None


def _mail_date(value: str) -> Moment | None:
    """'Fri, 13 Aug 2010 10:00:00 +0200'."""
    if "," not in value[:10] or ":" not in value:
        return None
    try:
        at = parsedate_to_datetime(value)
        return Moment(day(at.date()), at if at.tzinfo else None)
    except (ValueError, TypeError, IndexError, OverflowError, DateError):
        return None


def _printed(value: str, month_first: bool) -> Moment | None:
    found = printed_day(value, month_first)
    return Moment(found) if found else None
