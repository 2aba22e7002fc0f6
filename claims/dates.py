"""Partial dates: what is known of a day, as the first and the last day that it can be.

Pure. Labels for readers are made elsewhere, since they need a language.
"""

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final, NoReturn

FIRST_YEAR: Final = 1000
LAST_YEAR: Final = 9998
"""Years that a date may have, both included; year 9999 is kept for the unknown date."""

_SHOWN: Final = 40  # characters of a faulty text that a message repeats


def gettext_noop(sentence: str) -> str:
    """Mark a sentence for translation without translating it, so that this module needs no
    Django; ``makemessages`` finds it by this name."""
    return sentence


class DateError(ValueError):
    """A date that cannot be taken, with a sentence that says why and what to write.

    ``str(error)`` is English. For another language translate ``error.template`` and fill in
    ``error.params`` with ``%``.
    """

    def __init__(self, template: str, params: Mapping[str, str]) -> None:
        super().__init__(template, params)
        self.template = template
        self.params = params

    def __str__(self) -> str:
        return self.template % self.params


_HAS_TIME = gettext_noop("Give days without a time of day.")
_BACKWARDS = gettext_noop("“%(text)s” ends before it begins. Write the earlier day first.")
_OUT_OF_RANGE = gettext_noop("“%(text)s”: the year is not taken. Write a year from 1000 to 9998.")
_SLASHES = gettext_noop("“%(text)s” has more than one slash. Write FIRST/LAST.")
_OPEN_ENDED = gettext_noop("“%(text)s” is open on one side. Write both days, FIRST/LAST.")
_DIGITS = gettext_noop("“%(text)s” has odd digits. Write YYYY-MM-DD with the digits 0 to 9.")
_NO_DATE = gettext_noop("“%(text)s” is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD.")
_NO_MONTH = gettext_noop("“%(text)s” has no month %(part)s. Write YYYY, YYYY-MM or YYYY-MM-DD.")
_NO_DAY = gettext_noop("“%(text)s” has no day %(part)s. Write YYYY, YYYY-MM or YYYY-MM-DD.")


class Precision(StrEnum):
    """How much of a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    RANGE = "range"
    UNKNOWN = "unknown"


_ISO_LENGTH: Final = {Precision.DAY: 10, Precision.MONTH: 7, Precision.YEAR: 4}


@dataclass(frozen=True, order=False, slots=True)
class PartialDate:
    """All the days from ``first`` to ``last``, both included, of which one is meant.

    Nothing known is the widest interval, 0001-01-01 to 9999-12-31 (``UNKNOWN``); every other
    date lies in the years FIRST_YEAR to LAST_YEAR. Raises DateError for days that break this or
    stand in the wrong order, or that carry a time.
    """

    first: date
    last: date

    def __post_init__(self) -> None:
        if isinstance(self.first, datetime) or isinstance(self.last, datetime):
            _refuse(_HAS_TIME)
        if self.is_unknown:
            return
        if self.first > self.last:
            _refuse(_BACKWARDS, f"{self.first}/{self.last}")
        if self.first.year < FIRST_YEAR or self.last.year > LAST_YEAR:
            _refuse(_OUT_OF_RANGE, f"{self.first}/{self.last}")

    @property
    def is_unknown(self) -> bool:
        """Whether nothing is known of the day."""
        return (self.first, self.last) == (date.min, date.max)

    @property
    def precision(self) -> Precision:
        """How much is known; days that make up a whole month or year count as that."""
        if self.is_unknown:
            return Precision.UNKNOWN
        if self.first == self.last:
            return Precision.DAY
        if (self.first, self.last) == _month_days(self.first.year, self.first.month):
            return Precision.MONTH
        if (self.first, self.last) == _year_days(self.first.year):
            return Precision.YEAR
        return Precision.RANGE

    def overlaps(self, other: "PartialDate") -> bool:
        """Say whether the two have a day in common; an unknown date overlaps none."""
        if self.is_unknown or other.is_unknown:
            return False
        return self.first <= other.last and other.first <= self.last


UNKNOWN: Final = PartialDate(date.min, date.max)
"""The date of which nothing is known."""


def day(known: date) -> PartialDate:
    """Make the date of one day; a DateError outside the years that are taken."""
    return PartialDate(known, known)


def month(year: int, month: int) -> PartialDate:
    """Make the date of a whole month; a DateError when there is no such month."""
    return parse(f"{year:04d}-{month:02d}")


def year(year: int) -> PartialDate:
    """Make the date of a whole year; a DateError outside the years that are taken."""
    return parse(f"{year:04d}")


def between(first: date, last: date) -> PartialDate:
    """Make the date of a range of days, both included; a DateError when last comes first."""
    return PartialDate(first, last)


def parse(text: str) -> PartialDate:
    """Read YYYY, YYYY-MM, YYYY-MM-DD or two of these with a slash between (ISO 8601-1:2019).

    '' (or spaces) is UNKNOWN. Anything else raises DateError with a sentence for its writer.
    """
    text = text.strip()
    if not text:
        return UNKNOWN
    parts = [part.strip() for part in text.split("/")]
    if len(parts) > 2:
        _refuse(_SLASHES, text)
    if not all(parts):
        _refuse(_OPEN_ENDED, text)
    first, last = _days(parts[0]), _days(parts[-1])
    if first[0] > last[1]:
        _refuse(_BACKWARDS, text)
    return PartialDate(first[0], last[1])


def iso(d: PartialDate) -> str:
    """Write a date so that ``parse`` reads the same: 2010-08-13, 2010-08, 2010, two days with a
    slash between them, or '' when unknown."""
    if d.is_unknown:
        return ""
    if d.precision is Precision.RANGE:
        return f"{d.first.isoformat()}/{d.last.isoformat()}"
    return d.first.isoformat()[: _ISO_LENGTH[d.precision]]


def weekday_before(name: str, published: PartialDate) -> PartialDate | None:
    """Resolve a weekday in a report: the last such day on or before the day of publication.

    None when ``name`` is no weekday in WEEKDAYS. With less than a day of publication known, the
    answer is no more exact: with only a month, 'Friday' stays that month; unknown stays UNKNOWN.
    """
    weekday = WEEKDAYS.get(_plain(name))
    if weekday is None:
        return None
    if published.precision is not Precision.DAY:
        return published
    days_back = (published.first.weekday() - weekday) % 7
    return _days_back(published.first, days_back, days_back)


def last_week(published: PartialDate) -> PartialDate:
    """Resolve 'last week': Monday to Sunday before the week of the day of publication.

    With less than a day of publication known, that date is returned unchanged.
    """
    if published.precision is not Precision.DAY:
        return published
    since_monday = published.first.weekday()
    return _days_back(published.first, since_monday + 7, since_monday + 1)


def _days_back(published: date, first: int, last: int) -> PartialDate:
    """Go back from a day; before the first year that is taken, nothing is known."""
    earliest = published - timedelta(days=first)
    if earliest.year < FIRST_YEAR:
        return UNKNOWN
    return PartialDate(earliest, published - timedelta(days=last))


_PART: Final = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


def _days(text: str) -> tuple[date, date]:
    """Give the first and last day of YYYY, YYYY-MM or YYYY-MM-DD."""
    found = _PART.fullmatch(text)
    if not found:
        odd_digits = any(c.isdigit() and not c.isascii() for c in text)
        _refuse(_DIGITS if odd_digits else _NO_DATE, text)
    y, m, d = (int(part or 0) for part in found.groups())
    if not FIRST_YEAR <= y <= LAST_YEAR:
        _refuse(_OUT_OF_RANGE, text)
    if found[2] is None:
        return _year_days(y)
    if not 1 <= m <= 12:
        _refuse(_NO_MONTH, text, found[2])
    first, last = _month_days(y, m)
    if found[3] is None:
        return first, last
    if not 1 <= d <= last.day:
        _refuse(_NO_DAY, text, found[3])
    return first.replace(day=d), first.replace(day=d)


def _refuse(template: str, text: str = "", part: str = "") -> NoReturn:
    shown = text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
    raise DateError(template, {"text": shown, "part": part})


def _year_days(year: int) -> tuple[date, date]:
    return date(year, 1, 1), date(year, 12, 31)


def _month_days(year: int, month: int) -> tuple[date, date]:
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _plain(word: str) -> str:
    """Case, spaces, the look of an apostrophe and a preposition make no difference."""
    words = re.sub("[’ʼ`´]", "'", word.casefold()).split()
    return " ".join(words[1:] if len(words) > 1 and words[0] in _PREPOSITIONS else words)


_PREPOSITIONS: Final = frozenset(["on", "в", "во", "у", "ў"])

# Monday first; in each line English, Russian, Belarusian, Ukrainian, with the case endings.
_WEEKDAY_WORDS: Final = (
    "monday mondays понедельник понедельника понедельнику понедельником понедельнике панядзелак "
    "панядзелка панядзелку панядзелкам понеділок понеділка понеділку понеділком понеділкові",
    "tuesday tuesdays вторник вторника вторнику вторником вторнике аўторак аўторка аўторку "
    "аўторкам вівторок вівторка вівторку вівторком вівторкові",
    "wednesday wednesdays среда среды среде среду средой серада серады серадзе сераду серадой "
    "середа середи середі середу середою",
    "thursday thursdays четверг четверга четвергу четвергом четверге чацвер чацвярга чацвяргу "
    "чацвяргом чацверга чацвергу четвер четвергові",
    "friday fridays пятница пятницы пятнице пятницу пятницей пятніца пятніцы пятніцу пятніцай "
    "п'ятниця п'ятниці п'ятницю п'ятницею",
    "saturday saturdays суббота субботы субботе субботу субботой субота суботы суботу суботай "
    "субоце суботи суботі суботою",
    "sunday sundays воскресенье воскресенья воскресенью воскресеньем нядзеля нядзелі нядзелю "
    "нядзеляй неділя неділі неділю неділею",
)

WEEKDAYS: Final[Mapping[str, int]] = {
    word: number for number, words in enumerate(_WEEKDAY_WORDS) for word in words.split()
}
"""Weekday words, in small letters with ' as the apostrophe, to ``date.weekday()`` (Monday 0).
No abbreviations: 'sun' and 'sat' are words of their own."""
