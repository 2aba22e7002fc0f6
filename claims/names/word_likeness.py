"""How alike two words of names are."""

from functools import lru_cache
from typing import Final

from rapidfuzz.distance import Indel

from claims import name_tables as tables

from .bones import bones_of
from .given_names import is_given_name, one_given_name
from .key import CACHED
from .sound import sound

ENOUGH: Final = 0.6
"""Words less alike than this are two names."""
SAME_BONES: Final = 0.95
"""Another romanisation of one word, or another form of one given name."""


def is_initial(word: str) -> bool:
    """Say whether a word of an exact key is an initial."""
    return len(word) == 1 or word in tables.INITIALS


@lru_cache(maxsize=10 * CACHED)
def word_likeness(a: str, b: str, across: bool) -> float:
    """Say how alike two words are, 0 to 1; `across`: they were written in two scripts."""
    if a == b:
        return 1.0
    if is_initial(a) or is_initial(b):
        return _initial_likeness(*sorted((a, b), key=len))
    if is_given_name(a) and is_given_name(b):
        return _given_likeness(a, b)
    letters = Indel.normalized_similarity(a, b)
    if bones_of(a) == bones_of(b) and letters > 0.5:
        alike = SAME_BONES
    elif across:
        alike = _across(a, b, letters)
    else:
        sounds = Indel.normalized_similarity(sound(a), sound(b))
        alike = 0.75 * letters + 0.25 * sounds
    return alike * (0.65 if _of_two_sexes(a, b) else 1.0)


def _given_likeness(a: str, b: str) -> float:
    if b in tables.GIVEN_NAMES.get(a, ()):
        return 0.97
    return SAME_BONES if one_given_name(a, b) else 0.2


def joined_likeness(a: str, b: str, across: bool) -> float:
    """Say how alike two whole names are, written without spaces."""
    letters = Indel.normalized_similarity(a, b)
    return _across(a, b, letters) if across else letters


def _across(a: str, b: str, letters: float) -> float:
    one, two = sound(a), sound(b)
    if one == two:
        return 0.85 + 0.15 * letters
    return 0.65 * Indel.normalized_similarity(one, two) + 0.35 * letters


def _initial_likeness(initial: str, word: str) -> float:
    if is_initial(word):
        return 0.0
    forms = tables.GIVEN_NAMES.get(word, {word})
    return 0.88 if any(form.startswith(initial) for form in forms) else 0.0


def _of_two_sexes(a: str, b: str) -> bool:
    """Ivanov and Ivanova; not Petrenko and Petrenka."""
    if not all(tables.GENDERED_ENDING.search(word) for word in (a, b)):
        return False
    return len({bool(tables.FEMININE_ENDING.search(word)) for word in (a, b)}) == 2
