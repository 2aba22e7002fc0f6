"""How far behind the verb of speech one still reads about the saying, not what is said."""

from collections.abc import Sequence
from typing import Final

from .expressions import Expression
from .tokens import QUOTED, Token
from .words import DayWords

_STOPS: Final = frozenset(":;")
_COMMAS: Final = frozenset(",—–(")


def reach(
    tokens: Sequence[Token], expressions: Sequence[Expression], cue: int, table: DayWords
) -> int:
    """The number of the first token that is no longer about the saying."""
    content = _first_content(tokens, expressions, cue, table)
    limit = min(content, _topic(tokens, expressions, cue, table))
    behind_quotation = any(token.word == QUOTED for token in tokens[:cue])
    if behind_quotation or not table.bare_content or _announces(tokens, limit):
        return limit
    return min(limit, _bare_content(tokens, expressions, cue, table))


def _announces(tokens: Sequence[Token], at: int) -> bool:
    """A colon before a quotation: 'relayed the answer on Tuesday: “…”'."""
    return [token.word for token in tokens[at : at + 2]] == [":", QUOTED]


def _topic(
    tokens: Sequence[Token], expressions: Sequence[Expression], cue: int, table: DayWords
) -> int:
    """Where the verb's topic stands, with a day that may be the topic's: 'said of the vote', but
    not 'said of him', 'said of Orlan'; 'accused the town of'."""
    if tokens[cue].word in table.charging:
        after = range(cue + 1, len(tokens))
        return next((n for n in after if tokens[n].word in table.topics), len(tokens))
    named = cue + 2 < len(tokens) and (
        tokens[cue + 2].capital or tokens[cue + 2].word in table.pronouns
    )
    if any(each.first == cue + 1 for each in expressions):
        return len(tokens)
    opens = cue + 1 < len(tokens) and tokens[cue + 1].word in table.topics
    return cue + 1 if opens and not named else len(tokens)


def _is_release(tokens: Sequence[Token], at: int, table: DayWords) -> bool:
    """'In the recording, which was sent to crews on Monday': the words went out on that day."""
    released = any(token.word in table.released for token in tokens[at + 1 : at + 4])
    before = [token.word for token in tokens[max(0, at - 2) : at] if token.word != ","]
    return released and bool(before) and before[-1] in table.documents


def _first_content(
    tokens: Sequence[Token], expressions: Sequence[Expression], cue: int, table: DayWords
) -> int:
    """Where 'that', but not that of 'that evening', 'after' or a colon stands; the end where none
    does."""
    of_days = {number for each in expressions for number in range(each.first, each.last)}
    for number in range(cue + 1, len(tokens)):
        word = tokens[number].word
        if number in of_days:
            continue
        if word in table.content or word in _STOPS:
            return number
        if word not in table.clauses or is_coming_upon(tokens, number, table):
            continue
        if _is_release(tokens, number, table):
            continue
        if not _is_occasion(tokens, number, table):
            return number
    return len(tokens)


def is_coming_upon(tokens: Sequence[Token], at: int, table: DayWords) -> bool:
    """'When reached', 'when I found him', 'when she was asked'."""
    opening = tokens[at].word in table.moments
    return opening and any(token.word in table.reached for token in tokens[at + 1 : at + 4])


def _is_occasion(tokens: Sequence[Token], at: int, table: DayWords) -> bool:
    """'After talks on Friday'."""
    return any(token.word in table.occasions for token in tokens[at + 1 : at + 7])


def _bare_content(
    tokens: Sequence[Token], expressions: Sequence[Expression], cue: int, table: DayWords
) -> int:
    """Where the content begins without 'that': 'said on Friday at a briefing talks would …'.

    What stands between is days, phrases with a preposition, and after 'told' the one told.
    """
    ends = {each.first: each.last for each in expressions}
    at = cue + 1
    own = {
        each.first
        for each in expressions
        if each.possessive
        and each.first == at
        and tokens[cue].word not in table.telling
        and tokens[at].word not in table.prepositions
    }
    if tokens[cue].word in table.telling | table.charging:
        at = _noun_phrase(tokens, at, ends, table)
    while at < len(tokens):
        if at in own:
            return at
        if at in ends:
            at = ends[at]
        elif tokens[at].word in table.prepositions:
            at = _noun_phrase(tokens, at + 1, ends, table)
        elif tokens[at].word in table.adverbs:
            at += 1
        else:
            return at
    return at


def _noun_phrase(tokens: Sequence[Token], at: int, ends: dict[int, int], table: DayWords) -> int:
    """Pass over one noun phrase: up to a preposition, a day, a comma or a new determiner."""
    first = at
    while at < len(tokens):
        word = tokens[at].word
        if at in ends or word in _COMMAS or word in table.prepositions or word == ".":
            return at
        if at > first and word in table.determiners and tokens[at - 1].word not in ("'", "s"):
            return at
        at += 1
    return at
