"""Words of time, one file a language."""

from typing import Final

from .day_words import DayWords
from .english import ENGLISH

_LANGUAGES: Final = {"en": ENGLISH}


def words_of(language: str) -> DayWords:
    """The table of a language; the English one for those without a table."""
    return _LANGUAGES.get(language[:2], ENGLISH)


__all__ = ["DayWords", "words_of"]
