"""How probably two spellings name one person."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import Indel

from .given_names import is_given_name
from .hanja import korean_reading
from .key import CACHED, fold_name, name_words
from .parts import generation, parts, turned
from .script import script_of
from .word_likeness import ENOUGH, SAME_BONES, is_initial, joined_likeness, word_likeness

UNSPACED: Final = frozenset({"Hani", "Hang", "Jpan", "Thai"})
"""Scripts in which a name is printed as one word."""


@dataclass(frozen=True)
class _Alignment:
    """Which words of two names answer each other, and which are left over on either side."""

    pairs: tuple[tuple[float, str, str], ...]
    left: tuple[str, ...]
    right: tuple[str, ...]


def likeness(a: str, b: str) -> float:
    """Say how probably two spellings name one person, 0 to 1, for suggestions only.

    1.0 for equal exact keys; from about 0.9 another romanisation, with or without a patronymic;
    about 0.85 when one has only a surname or an initial; under 0.7 for another given name or
    patronymic, a relative of the other sex, or another surname. Symmetric; 0.0 for an empty name.
    """
    if not name_words(a) or not name_words(b):
        return 0.0
    if fold_name(a) == fold_name(b):
        return 1.0
    readings = [each for each in (korean_reading(a), korean_reading(b)) if each]
    score = _likeness(a, b)
    if len(readings) == 1:  # Between two names in Chinese characters the characters tell more.
        score = max(score, _likeness(korean_reading(a) or a, korean_reading(b) or b))
    return min(score, 0.99)


def _likeness(a: str, b: str) -> float:
    scripts = {_script(a), _script(b)}
    one, two = sorted((parts(a), parts(b)))
    across = len(scripts) > 1
    score = _by_words(one, two, across)
    if across or scripts & UNSPACED or len(one) != len(two):
        weight = 1.0 if scripts & UNSPACED else 0.9
        score = max(score, weight * _as_one_word(one, two, across))
    if scripts == {"Hani"}:  # Many characters have one sound; few names have one in common.
        score *= 0.6 + 0.4 * Indel.normalized_similarity(a, b)
    if 0 < generation(a) != generation(b) > 0:
        score *= 0.5
    return score


@lru_cache(maxsize=CACHED)
def _script(spelling: str) -> str:
    return script_of(spelling)


def _by_words(one: tuple[str, ...], two: tuple[str, ...], across: bool) -> float:
    alignment = _align(one, two, across)
    if not alignment.pairs:
        return 0.0
    weights = [_weight(max(a, b, key=len)) for _alike, a, b in alignment.pairs]
    alike = [_sharpened(pair[0]) for pair in alignment.pairs]
    weighed = sum(w * s for w, s in zip(weights, alike, strict=True))
    over = sorted((len(alignment.left), len(alignment.right)))
    score = weighed / (sum(weights) + 1.6 * over[0] + 0.07 * (over[1] - over[0]))
    worst = min(alike)
    score *= worst**0.5 if worst < SAME_BONES else 1.0
    return _doubted(score, one, two)


def _doubted(score: float, one: tuple[str, ...], two: tuple[str, ...]) -> float:
    """Lower a score where one name is a single word; stretch the lower half downwards."""
    short = min(one, two, key=len)
    if len(short) == 1 < max(len(one), len(two)):
        score *= 0.2 if is_given_name(short[0]) else 0.94
    return score if score >= 0.6 else score * score / 0.6


def _align(one: tuple[str, ...], two: tuple[str, ...], across: bool) -> _Alignment:
    """Pair the words of two names, the likest first."""
    rated = sorted(
        ((word_likeness(a, b, across), i, j) for i, a in enumerate(one) for j, b in enumerate(two)),
        reverse=True,
    )
    left, right = dict(enumerate(one)), dict(enumerate(two))
    pairs = []
    for alike, i, j in rated:
        if alike < ENOUGH:
            break
        if i in left and j in right:
            pairs.append((alike, left.pop(i), right.pop(j)))
    return _Alignment(tuple(pairs), tuple(left.values()), tuple(right.values()))


def _as_one_word(one: tuple[str, ...], two: tuple[str, ...], across: bool) -> float:
    """Compare the names without their spaces, in whatever order the words may stand."""
    orders = (joined_likeness("".join(one), "".join(order), across) for order in turned(two))
    again = (joined_likeness("".join(order), "".join(two), across) for order in turned(one))
    score = _sharpened(max(*orders, *again))
    return _doubted(score, one, two)


def _weight(word: str) -> float:
    """Say how much a word tells: a given name less than a surname, an initial still less."""
    return 0.5 if is_initial(word) or is_given_name(word) else 1.0


def _sharpened(alike: float) -> float:
    return alike if alike >= SAME_BONES or alike == 0.88 else alike * alike
