"""The exact key of a name."""

from functools import lru_cache
from typing import Final

from claims import name_tables as tables

from .letters import natural_order, romanised

MAX_LENGTH: Final = 300
"""Characters of a spelling that are read, and characters of a key; the rest is ignored."""
CACHED: Final = 20_000


def fold_name(spelling: str) -> str:
    """Give the exact key of a name: two spellings with one key may be matched automatically.

    Lower-case ASCII words parted by single spaces, in natural order ('Lukashenko, Alexander' is
    turned round). Case, accents, apostrophes, punctuation and the choice among romanisations that
    never tell two people apart (-y/-iy/-ij, ya/ia, x/ks, …) make no difference; a different name
    or gender does. '' for a spelling without letters or digits. Idempotent.
    """
    return _fold(spelling[:MAX_LENGTH])


@lru_cache(maxsize=CACHED)
def _fold(spelling: str) -> str:
    before, key = "", romanised(natural_order(spelling))
    while key != before:  # The cut may fall inside a word and give it an ending with a rule.
        before, key = key, " ".join(map(_unify, key.split()))[:MAX_LENGTH].rstrip()
    return key


def name_words(spelling: str) -> tuple[str, ...]:
    """Give the words of the exact key, in natural order."""
    return tuple(fold_name(spelling).split())


def _unify(word: str) -> str:
    before = ""
    while word != before:
        before = word
        for pattern, replacement in tables.KEY_RULES:
            word = pattern.sub(replacement, word)
        if len(word) > 3 and not (word in tables.FINAL_I_STAYS or tables.DOUBLED_END.search(word)):
            for pattern, replacement in tables.FINAL_I_RULES:
                word = pattern.sub(replacement, word)
    return word
