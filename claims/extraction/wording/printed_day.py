"""Reads a day as it is printed: '13 August 2010', '13 жніўня 2010', '8/13/2010'."""

import re
from typing import Final

from claims.dates import WEEKDAYS, DateError, PartialDate, parse

from .months import BETWEEN, CHANGED, MONTHS, PUBLISHED
from .word_table import table

_TOKEN: Final = re.compile(r"[^\W\d_]+|\d+|[.,/:\-–年月日년월일]")
#: Words of a date besides its month.
_OF_A_DATE: Final = frozenset(WEEKDAYS) | table(
    "am pm at uhr um le à h г года р року ст гмт gmt utc est edt bst cet cest msk мск at o clock "
    "mon tue wed thu fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonntag"
)
_FIRST_YEAR, _LAST_YEAR = 1900, 2100


def printed_day(words: str, month_first: bool = False) -> PartialDate | None:
    """The first whole day in some words, else the first month with its year, else None."""
    tokens = [token.lower() for token in _TOKEN.findall(words[:400])]
    month_only: PartialDate | None = None
    for at in range(len(tokens)):
        found = _named(tokens, at) or _in_figures(tokens, at, month_first)
        if found:
            return found
        month_only = month_only or _month_and_year(tokens, at)
    return month_only


def is_only_a_date(words: str) -> bool:
    """Whether a line is a day or a time of day and nothing else: '10:00, 4 October'."""
    tokens = _TOKEN.findall(words.lower()) if len(words) < 60 else []
    return any(token.isdecimal() for token in tokens) and all(
        not token.isalpha() or token in MONTHS or token in BETWEEN or token in _OF_A_DATE
        for token in tokens
    )


def published_part(words: str) -> str:
    """A line without what it says about changes: 'Published 1 May, updated 2 May'."""
    tokens = words.split()
    kept: list[str] = []
    keeping = True
    for token in tokens:
        bare = token.lower().strip(".,:;()[]|•·–—-")
        if bare.startswith(CHANGED):
            keeping = False
        elif bare.startswith(PUBLISHED):
            keeping = True
        if keeping:
            kept.append(token)
    return " ".join(kept)


def _named(tokens: list[str], at: int) -> PartialDate | None:
    """'13 August 2010', 'August 13, 2010', '2010 August 13', 'August 2010'."""
    month = _month(tokens[at])
    if month is None:
        return None
    before = _number_before(tokens, at)
    after, next_at = _number_after(tokens, at)
    if before is not None and before <= 31 and _is_year(after):
        return _date(after, month, before)
    if after is not None and after <= 31 and next_at is not None:
        year, _at = _number_after(tokens, next_at)
        if _is_year(year):
            return _date(year, month, after)
        if _is_year(before):
            return _date(before, month, after)
    return None


def _month_and_year(tokens: list[str], at: int) -> PartialDate | None:
    month = _month(tokens[at])
    year, _at = _number_after(tokens, at) if month else (None, None)
    if month is None or year is None or not _is_year(year) or len(tokens[at]) < 3:
        return None
    return parse(f"{year:04d}-{month:02d}")


def _month(token: str) -> int | None:
    return MONTHS.get(token)


def _number_before(tokens: list[str], at: int) -> int | None:
    at -= 1
    while at >= 0 and (tokens[at] in BETWEEN or tokens[at] in ".-–/"):
        at -= 1
    return int(tokens[at]) if at >= 0 and tokens[at].isdecimal() and len(tokens[at]) < 5 else None


def _number_after(tokens: list[str], at: int) -> tuple[int | None, int | None]:
    at += 1
    while at < len(tokens) and (tokens[at] in BETWEEN or tokens[at] in ".,-–/"):
        at += 1
    if at < len(tokens) and tokens[at].isdecimal() and len(tokens[at]) < 5:
        return int(tokens[at]), at
    return None, None


def _is_year(number: int | None) -> bool:
    return number is not None and _FIRST_YEAR <= number <= _LAST_YEAR


def _in_figures(tokens: list[str], at: int, month_first: bool) -> PartialDate | None:
    """'13.08.2010', '8/13/2010', '2010-08-13', '2010年8月13日'."""
    five = tokens[at : at + 5]
    if len(five) < 5 or not (five[0].isdecimal() and five[2].isdecimal() and five[4].isdecimal()):
        return None
    if five[1] not in "./-–年년" or five[3] not in "./-–月월":
        return None
    one, two, three = int(five[0]), int(five[2]), int(five[4])
    if len(five[0]) == 4:
        return _date(one, two, three)
    if len(five[4]) == 2 and five[1] == five[3] == ".":
        three += 2000
    elif len(five[4]) != 4:
        return None
    if (month_first and five[1] == "/" and one <= 12) or two > 12:
        one, two = two, one
    return _date(three, two, one)


def _date(year: int | None, month: int, day: int) -> PartialDate | None:
    if year is None or not _is_year(year):
        return None
    try:
        return parse(f"{year:04d}-{month:02d}-{day:02d}")
    except DateError:
        return None
