"""Pull quotes: words of the article set apart once more, without a speaker."""

from typing import Final

from .attribution import Quoted

#: A few letters stand in many quotations.
_FEWEST: Final = 12
#: Letters of a page that are searched for parts of quotations.
_MOST: Final = 50_000


def without_repeats(text: str, found: list[Quoted]) -> list[Quoted]:
    """Leave out a piece without a source of its own whose words stand elsewhere with one."""
    sourced = {_words(text, one) for one in found if one.sourced}
    everything = " ".join(sourced)[:_MOST]
    return [one for one in found if one.sourced or not _is_repeat(_words(text, one), everything)]


def _is_repeat(words: str, everything: str) -> bool:
    """Whether the words are another quotation, or the better part of one."""
    return len(words) >= _FEWEST and words in everything


def _words(text: str, one: Quoted) -> str:
    letters = (c for c in text[one.piece.start : one.piece.end].casefold() if c.isalnum())
    return "".join(letters)
