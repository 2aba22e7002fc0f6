"""Finds the expressions of time in some tokens."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from .meaning import Ago, Earlier, Future, Meaning, Named, Unit, Weekday
from .patterns import can_be, matched, meaning_of
from .tokens import Token, folded
from .words import DayWords, words_of


@dataclass(frozen=True, slots=True)
class Expression:
    """One expression: `tokens[first:last]`, with what belongs to it."""

    first: int
    last: int
    start: int
    end: int
    meaning: Meaning
    #: A limit or an origin ('by Friday', 'since 2008'), or a day to come.
    barred: bool = False
    #: 'Friday's vote'.
    possessive: bool = False


def expressions_in(tokens: Sequence[Token], language: str) -> list[Expression]:
    """The expressions in some tokens, in order; where two overlap, the longer one."""
    table = words_of(language)
    found: list[Expression] = []
    at = 0
    while at < len(tokens):
        best = _longest(tokens, at, language)
        if best is None:
            at += 1
            continue
        expression = _widened(tokens, at, *best, table)
        if found and _names_weekday(tokens, found[-1], expression):
            expression = _joined(found.pop(), expression)
        elif found and _is_day_before(tokens, found[-1], expression):
            expression = replace(expression, first=found[-1].first, barred=found.pop().barred)
        found.append(expression)
        at = expression.last
    return found


@cache
def _by_first(language: str) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """The patterns of a language by their first word, or placeholder."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for pattern, name in words_of(language).patterns:
        parts = tuple(folded(pattern).split())
        table.setdefault(parts[0], []).append((parts, name))
    return table


def _longest(tokens: Sequence[Token], at: int, language: str) -> tuple[int, Meaning] | None:
    table = _by_first(language)
    words = words_of(language)
    best: tuple[int, Meaning] | None = None
    places = ("<weekday>", "<month>", "<day>", "<year>", "<number>", "<date>")
    for first in (tokens[at].word, *places):
        if first in places and not can_be(first, tokens[at], words):
            continue
        for pattern, name in table.get(first, ()):
            match = matched(pattern, tokens, at, words)
            if match is None or (best is not None and match[0] <= best[0]):
                continue
            meaning = meaning_of(name, match[1], words)
            if meaning is not None:
                best = match[0], meaning
    return best


def _widened(
    tokens: Sequence[Token], at: int, last: int, meaning: Meaning, table: DayWords
) -> Expression:
    """Take in 'on' before and 'evening' behind; see whether the day is a limit."""
    first = at
    while first and tokens[first - 1].word in table.before:
        first -= 1
    while last < len(tokens) and tokens[last].word in table.after:
        last += 1
    barred = isinstance(meaning, Future) or (first > 0 and tokens[first - 1].word in table.limits)
    following = [token.word for token in tokens[last : last + 2]]
    return Expression(
        first,
        last,
        tokens[first].start,
        tokens[last - 1].end,
        meaning,
        barred,
        possessive=table.capitals and following == ["'", "s"],
    )


def _names_weekday(tokens: Sequence[Token], before: Expression, after: Expression) -> bool:
    """'Friday, August 13'."""
    if not isinstance(before.meaning, Weekday) or not isinstance(after.meaning, Named):
        return False
    between = [token.word for token in tokens[before.last : after.first]]
    return bool(after.meaning.day) and between in ([], [","])


def _is_day_before(tokens: Sequence[Token], before: Expression, after: Expression) -> bool:
    """'The day before, on Wednesday': the weekday says which day that was."""
    counted = before.meaning
    if not isinstance(counted, Ago | Earlier) or not isinstance(after.meaning, Weekday):
        return False
    between = [token.word for token in tokens[before.last : after.first]]
    return counted.unit is Unit.DAY and between == [","] and not after.barred


def _joined(weekday: Expression, day: Expression) -> Expression:
    return Expression(
        weekday.first, day.last, weekday.start, day.end, day.meaning, weekday.barred, day.possessive
    )
