"""Words of time, one file a language."""

from typing import Final

from .belarusian import BELARUSIAN
from .day_words import DayWords
from .english import ENGLISH
from .russian import RUSSIAN
from .ukrainian import UKRAINIAN

_LANGUAGES: Final = {"en": ENGLISH, "be": BELARUSIAN, "ru": RUSSIAN, "uk": UKRAINIAN}


def words_of(language: str) -> DayWords:
    """The table of a language; the English one for those without a table."""
    return _LANGUAGES.get(language[:2], ENGLISH)


__all__ = ["DayWords", "words_of"]
