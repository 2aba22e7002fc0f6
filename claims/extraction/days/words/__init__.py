"""Words of time, one file a language."""

from typing import Final

from .belarusian import BELARUSIAN
from .day_words import DayWords
from .english import ENGLISH
from .french import FRENCH
from .german import GERMAN
from .polish import POLISH
from .russian import RUSSIAN
from .spanish import SPANISH
from .ukrainian import UKRAINIAN

_LANGUAGES: Final = {
    "be": BELARUSIAN,
    "de": GERMAN,
    "en": ENGLISH,
    "es": SPANISH,
    "fr": FRENCH,
    "pl": POLISH,
    "ru": RUSSIAN,
    "uk": UKRAINIAN,
}


def words_of(language: str) -> DayWords:
    """The table of a language; the English one for those without a table."""
    return _LANGUAGES.get(language[:2], ENGLISH)


__all__ = ["DayWords", "words_of"]
