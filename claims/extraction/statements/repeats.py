"""Pull quotes: words of the article set apart once more, without a speaker."""

from .attribution import Quoted


def without_repeats(text: str, found: list[Quoted]) -> list[Quoted]:
    """Leave out a piece without a source of its own whose words stand elsewhere with one."""
    sourced = {_words(text, one) for one in found if one.sourced}
    return [one for one in found if one.sourced or _words(text, one) not in sourced]


def _words(text: str, one: Quoted) -> str:
    letters = (c for c in text[one.piece.start : one.piece.end].casefold() if c.isalnum())
    return "".join(letters)
