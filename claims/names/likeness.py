"""How probably two spellings name one person."""

from rapidfuzz.distance import Indel

from claims import name_tables as tables

from .bones import bones_of
from .key import name_words


def likeness(a: str, b: str) -> float:
    """Say how probably two spellings name one person, 0 to 1, for suggestions only.

    1.0 for equal exact keys; from about 0.9 another romanisation, with or without a patronymic;
    about 0.85 when one has only a surname or an initial; under 0.7 for another given name or
    patronymic, a relative of the other sex, or another surname. Symmetric; 0.0 for an empty name.
    """
    first, second = name_words(a), name_words(b)
    if not first or not second:
        return 0.0
    if first == second:
        return 1.0
    one, two = sorted((_surname_last(first), _surname_last(second)))
    if any(len(words) == 1 and words[0] in tables.GIVEN_NAMES for words in (one, two)):
        return _aligned(one, two)  # a bare given name must not pass for a surname
    turned = max(_aligned(one[1:] + one[:1], two), _aligned(one, two[1:] + two[:1]))
    return max(_aligned(one, two), 0.97 * turned)


def ends_with_patronymic(words: tuple[str, ...]) -> bool:
    """Recognise 'lukashenko aleksandr grigorievich': the surname comes first."""
    if len(words) < 3 or words[0] in tables.GIVEN_NAMES or words[1] not in tables.GIVEN_NAMES:
        return False
    return tables.PATRONYMIC_ENDING.search(words[-1]) is not None


def _surname_last(words: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out particles, and turn a name round that plainly begins with the surname."""
    words = tuple(word for word in words if word not in tables.PARTICLES) or words
    first_is_given = words[0] in tables.GIVEN_NAMES or _is_initial(words[0])
    if ends_with_patronymic(words) or (words[-1] in tables.GIVEN_NAMES and not first_is_given):
        return words[1:] + words[:1]
    return words


def _is_initial(word: str) -> bool:
    return len(word) == 1 or word in tables.INITIALS


def _aligned(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    """Compare two names whose last words are the surnames."""
    return _surname_likeness(a[-1], b[-1]) * (0.4 + 0.6 * _given_likeness(a[:-1], b[:-1]))


def _surname_likeness(a: str, b: str) -> float:
    alike = _word_likeness(a, b)
    if alike < 0.8:
        return alike**3
    genders = {bool(tables.FEMININE_ENDING.search(word)) for word in (a, b)}
    gendered = all(tables.GENDERED_ENDING.search(word) for word in (a, b))
    return alike * 0.8 if gendered and len(genders) == 2 else alike


def _given_likeness(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    """Compare given names, then second names or patronymics where both have one."""
    if not a or not b:
        return 1.0 if a == b else 0.8
    alike = _one_given_likeness(a[0], b[0])
    return alike * (0.3 + 0.7 * _given_likeness(a[1:], b[1:])) if a[1:] and b[1:] else alike


def _one_given_likeness(a: str, b: str) -> float:
    if a == b:
        return 1.0
    if _is_initial(a) or _is_initial(b):
        initial, word = sorted((a, b), key=len)
        forms = tables.GIVEN_NAMES.get(word, {word})
        return 0.85 if any(form.startswith(initial) for form in forms) else 0.1
    if a in tables.GIVEN_NAMES and b in tables.GIVEN_NAMES:
        return 0.97 if a in tables.GIVEN_NAMES[b] else 0.15
    alike = _word_likeness(a, b)
    different = alike < 0.8 or a.endswith("a") != b.endswith("a")
    return alike * 0.4 if different else alike


def _word_likeness(a: str, b: str) -> float:
    if a == b:
        return 1.0
    bones = Indel.normalized_similarity(bones_of(a), bones_of(b))
    letters = Indel.normalized_similarity(a, b)
    return 0.95 if bones == 1.0 and letters > 0.5 else 0.9 * (bones + letters) / 2
