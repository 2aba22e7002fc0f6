"""Finds set phrases in tokens."""

from collections.abc import Sequence
from functools import cache

from .tokens import Token


def phrase_in(tokens: Sequence[Token], phrases: frozenset[tuple[str, ...]]) -> Token | None:
    """The token with which the first of some phrases begins; None where none stands here."""
    starts = _by_first(phrases)
    for at, token in enumerate(tokens):
        for phrase in starts.get(token.word, ()):
            if begins_with(tokens[at : at + len(phrase)], phrase):
                return token
    return None


def begins_with(tokens: Sequence[Token], phrase: tuple[str, ...]) -> bool:
    """Whether the tokens begin with the words of a phrase."""
    return tuple(token.word for token in tokens[: len(phrase)]) == phrase


@cache
def _by_first(phrases: frozenset[tuple[str, ...]]) -> dict[str, list[tuple[str, ...]]]:
    """The phrases by their first word."""
    starts: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        starts.setdefault(phrase[0], []).append(phrase)
    return starts


def sentence_around(tokens: Sequence[Token], at: Token) -> list[Token]:
    """The tokens of one sentence: up to the full stops around a token."""
    number = tokens.index(at)
    first = next((n + 1 for n in range(number, -1, -1) if tokens[n].word in ".?!"), 0)
    after = range(number, len(tokens))
    last = next((n for n in after if tokens[n].word in ".?!"), len(tokens))
    return list(tokens[first:last])
