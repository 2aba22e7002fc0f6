"""Matches one pattern of a language's table against the tokens at a place."""

from collections.abc import Mapping, Sequence
from typing import Final

from .meaning import Ago, Earlier, Future, Meaning, Named, SoFar, Unit, Weekday, Weekend
from .tokens import Token
from .words import DayWords

_FIRST_YEAR: Final = 1800
_LAST_YEAR: Final = 2100
_WEEKS_AGO: Final = {"weekday this week": 0, "weekday last week": 1}


def matched(
    pattern: Sequence[str], tokens: Sequence[Token], at: int, table: DayWords
) -> tuple[int, dict[str, int | str]] | None:
    """Where the pattern ends, and what its placeholders hold; None where it does not match."""
    values: dict[str, int | str] = {}
    for place, part in enumerate(pattern):
        if at >= len(tokens):
            return None
        if not part.startswith("<"):
            if tokens[at].word != part:
                return None
            at += 1
            continue
        value = _value(part, tokens[at], table)
        if value is None:
            return None
        values[part] = value
        at = _behind(part, tokens, at + 1, table, last=place == len(pattern) - 1)
    return at, values


def can_be(part: str, token: Token, table: DayWords) -> bool:
    """Whether a token can stand for a placeholder."""
    return _value(part, token, table) is not None


def _value(part: str, token: Token, table: DayWords) -> int | str | None:
    word = token.word
    if part in ("<weekday>", "<month>"):
        if table.capitals and not token.capital:
            return None
        if part == "<month>":
            return table.months.get(word)
        return word if word in table.weekdays else None
    if part == "<number>":
        return int(word) if _is_number(word, 3) else table.numbers.get(word)
    if part == "<day>":
        return int(word) if _is_number(word, 2) and 1 <= int(word) <= 31 else None
    if part == "<year>":
        known = _is_number(word, 4) and _FIRST_YEAR <= int(word) <= _LAST_YEAR
        return int(word) if known else None
    if part == "<unit>":
        return table.units.get(word)
    if part == "<document>":
        return word if word in table.documents else None
    return word if part == "<date>" and len(word) >= 8 and word[0].isdigit() else None


def _is_number(word: str, longest: int) -> bool:
    return word.isascii() and word.isdecimal() and len(word) <= longest


def _behind(part: str, tokens: Sequence[Token], at: int, table: DayWords, *, last: bool) -> int:
    """Pass over the stop of an abbreviation and the ending of a number."""
    if at >= len(tokens) or tokens[at].start != tokens[at - 1].end:
        return at
    if part == "<month>" and tokens[at].word == "." and not last:
        return at + 1
    if part == "<day>" and tokens[at].word in table.ordinals:
        return at + 1
    if part == "<day>" and tokens[at].word == "-" and at + 1 < len(tokens):
        return at + 2 if tokens[at + 1].word in table.ordinals else at
    return at


def meaning_of(name: str, values: Mapping[str, int | str], table: DayWords) -> Meaning | None:
    """What a pattern with this name means; None for figures that are no date."""
    if name == "future":
        return Future()
    if name == "so far":
        return SoFar()
    if name in ("weekend", "past weekend"):
        return Weekend(name == "past weekend")
    if name in ("weekday", "past weekday", *_WEEKS_AGO):
        word = str(values["<weekday>"])
        weeks_ago = _WEEKS_AGO.get(name)
        return Weekday(table.weekdays[word], word, name == "past weekday", weeks_ago)
    if name in ("ago", "earlier", "later"):
        unit, count = Unit(str(values["<unit>"])), int(values["<number>"])
        if name == "ago":
            return Ago(count, unit)
        return Earlier(count if name == "earlier" else -count, unit)
    if "<date>" in values:
        return _figures(str(values["<date>"]))
    if name in ("named", "last year", "this year"):
        ago = {"last year": 1, "this year": 0}.get(name)
        year, month, day = (int(values.get(part, 0)) for part in ("<year>", "<month>", "<day>"))
        return Named(year, month, day, ago)
    written, unit_name, direction = name.split()
    if direction == "ago":
        return Ago(int(written), Unit(unit_name))
    return Earlier(int(written), Unit(unit_name))


def _figures(word: str) -> Named | None:
    """'2010-08-13', '13.08.2010', '13/08/2010' or '8/13/2010'."""
    turnable = False
    if "-" in word:
        year, month, day = (int(part) for part in word.split("-"))
    elif "." in word or "/" in word:
        day, month, year = (int(part) for part in word.replace("/", ".").split("."))
        if "/" in word and month > 12:
            day, month = month, day
        turnable = "/" in word and day <= 12
    else:
        return None
    known = _FIRST_YEAR <= year <= _LAST_YEAR and 1 <= month <= 12 and 1 <= day <= 31
    return Named(year, month, day, turnable=turnable) if known else None
