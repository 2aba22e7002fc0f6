"""Which expression of time of a sentence belongs to the saying.

A day in what is said ('said the vote on Sunday was rigged') or in a clause about somebody ('who
was elected on Sunday') is no day of the statement.
"""

from collections.abc import Sequence
from typing import Final

from .after_cue import reach
from .expressions import Expression
from .meaning import Future
from .taken import is_free, names_occasion
from .tokens import QUOTED, Token
from .words import DayWords

_LETTER: Final = 5  # tokens: 'a letter to the editor of May 3'
_COMMAS: Final = frozenset([",", "—", "–", ";", "("])


def belonging(
    tokens: Sequence[Token], expressions: Sequence[Expression], cue: int | None, table: DayWords
) -> list[Expression]:
    """The expressions that can date the saying, the likeliest first.

    `cue` is the number of the token with the verb of speech.
    """
    able = [each for each in expressions if not _is_limit(tokens, each, table)]
    if cue is None:
        content = _first(tokens, table.content)
        content = len(tokens) if content is None else content
        cue = _first(tokens[:content], table.speech)
        cue = _first(tokens, table.according) if cue is None else cue
        if cue is None:
            return _before(tokens, able, content, table, is_known=False)
    if tokens[cue].word in table.according:
        behind = next((n for n in range(cue, len(tokens)) if tokens[n].word == ","), len(tokens))
        able = [each for each in able if cue < each.first < behind]
        return [each for each in able if is_free(tokens, each, table, cue)]
    behind = reach(tokens, expressions, cue, table)
    chosen = _after(tokens, [each for each in able if cue < each.first < behind], cue, table)
    chosen += _before(tokens, able, cue, table)
    return sorted(chosen, key=lambda each: _distance(each, cue))


def _first(tokens: Sequence[Token], words: frozenset[str]) -> int | None:
    return next((n for n, token in enumerate(tokens) if token.word in words), None)


def _is_limit(tokens: Sequence[Token], each: Expression, table: DayWords) -> bool:
    """'By Friday', 'since 2008'; but not 'minutes of Monday's session', 'a letter of May 3'."""
    if not each.barred or isinstance(each.meaning, Future):
        return each.barred
    if each.possessive:
        return not names_occasion(tokens, each, table)
    dated = {token.word for token in tokens[max(0, each.first - _LETTER) : each.first]}
    return not (dated & table.dating and dated & (table.documents | table.letters))


def _after(
    tokens: Sequence[Token], able: Sequence[Expression], cue: int, table: DayWords
) -> list[Expression]:
    """Those in the first stretch behind the verb, or in one that still speaks of the saying."""
    kept = []
    for each in able:
        opening = each.first
        while opening > cue + 1 and tokens[opening - 1].word not in _COMMAS:
            opening -= 1
        own = opening <= cue + 1 or _about_saying(tokens, opening, each, table)
        if own and is_free(tokens, each, table, cue):
            kept.append(each)
    return kept


def _distance(expression: Expression, cue: int) -> int:
    if expression.first > cue:
        return expression.first - cue
    return cue - expression.last + 1


def _before(
    tokens: Sequence[Token],
    able: Sequence[Expression],
    cue: int,
    table: DayWords,
    *,
    is_known: bool = True,
) -> list[Expression]:
    """The expressions before the verb that stand in its own clause, or open the sentence."""
    segments = _segments(tokens, cue)
    trailing = is_known and _content_comes_first(tokens, cue, segments, table.content)
    kept = []
    for each in able:
        if each.first >= cue:
            continue
        number = next(n for n, (first, last) in enumerate(segments) if each.first < last)
        final = number == len(segments) - 1
        if not is_known and each.last == cue:  # 'testified Wednesday that'
            kept.append(each)
            continue
        if (trailing and not final) or _in_clause(tokens, segments[number], each, table):
            continue
        opening = segments[number][0]
        own = final or number == 0 or _about_saying(tokens, opening, each, table)
        own = own or (not is_known and tokens[opening].word in table.held)
        if own and (not is_known or is_free(tokens, each, table, cue)):
            kept.append(each)
    return kept


def _about_saying(tokens: Sequence[Token], opening: int, each: Expression, table: DayWords) -> bool:
    """Whether a stretch between commas speaks of the saying: ', in a report two years ago,'."""
    between = {token.word for token in tokens[opening : each.first]}
    first = tokens[opening].word
    if opening == each.first or first in table.speaking:
        return True
    if first in table.prepositions:
        return bool(between & (table.occasions | table.documents))
    before = {token.word for token in tokens[max(0, opening - 12) : opening]}
    return bool(between & table.released and before & table.documents)


def _segments(tokens: Sequence[Token], cue: int) -> list[tuple[int, int]]:
    """The stretches between commas up to the verb."""
    segments: list[tuple[int, int]] = []
    first = 0
    for number in range(cue):
        if tokens[number].word in _COMMAS or tokens[number].word == QUOTED:
            segments.append((first, number + 1))
            first = number + 1
    segments.append((first, cue + 1))
    return segments


def _content_comes_first(
    tokens: Sequence[Token],
    cue: int,
    segments: Sequence[tuple[int, int]],
    content: frozenset[str],
) -> bool:
    """'Talks would resume on Monday, he said.' No words that are said follow the verb."""
    if len(segments) < 2:
        return False
    if any(token.word == QUOTED for token in tokens):
        return False
    following = [token.word for token in tokens[cue + 1 :]]
    if len(following) > 1 and following[1] in content:
        return False
    end = next((n for n in range(cue + 1, len(tokens)) if tokens[n].word == "."), len(tokens))
    name = tokens[cue + 1 : end]
    if name and cue == segments[-1][0] and all(token.capital for token in name):
        return True  # 'said Orlan.'
    return cue - segments[-1][0] <= 4 and (not following or following[0] in ".,;—–")


def _in_clause(
    tokens: Sequence[Token], segment: tuple[int, int], each: Expression, table: DayWords
) -> bool:
    """Whether the expression stands behind 'who', 'when', 'after' in its stretch."""
    for number in range(segment[0], each.first):
        if tokens[number].word in table.clauses:
            between = {token.word for token in tokens[number : each.first]}
            return not (number == segment[0] and between & table.occasions)
    return False
