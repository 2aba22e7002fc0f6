"""A stretch of text as words, figures and signs, quotations counting as one sign."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

_TOKEN: Final = re.compile(
    r"\d{4}-\d{2}-\d{2}|\d{1,2}([./])\d{1,2}\1\d{4}|\d+"
    r"|[^\W\d_]+(?:['’ʼ`´](?!s\b)[^\W\d_]+)*|[^\w\s]|_"
)
_APOSTROPHES: Final = str.maketrans("’ʼ`´ё", "''''е")
QUOTED: Final = "“”"
"""The folded form of a whole quotation."""


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number, sign or quotation; `word` is its form in the tables."""

    word: str
    start: int
    end: int
    capital: bool = False
    #: 'AFP'.
    shouted: bool = False


@lru_cache(maxsize=20_000)
def folded(words: str) -> str:
    """Words as the tables have them: small letters, one apostrophe, no ё."""
    return words.lower().translate(_APOSTROPHES)


def tokens_of(
    text: str, start: int, end: int, quoted: Sequence[tuple[int, int]] = ()
) -> list[Token]:
    """The tokens of `text[start:end]`. Offsets count from the beginning of the text."""
    tokens: list[Token] = []
    at = start
    for first, last in sorted(quoted):
        first, last = max(first, at), min(last, end)
        if first >= last:
            continue
        tokens += _plain(text, at, first)
        tokens.append(Token(QUOTED, first, last))
        at = last
    return tokens + _plain(text, at, end)


def _plain(text: str, start: int, end: int) -> list[Token]:
    return [
        Token(
            folded(found[0]), found.start(), found.end(), found[0][0].isupper(), found[0].isupper()
        )
        for found in _TOKEN.finditer(text, start, end)
    ]
