"""The exact key of a name."""

from functools import lru_cache
from typing import Final

from claims import name_tables as tables

from .letters import cleaned, is_alphabetic, natural_order, romanised

MAX_LENGTH: Final = 300
"""Characters of a spelling that are read, and characters of a key; the rest is ignored."""
CACHED: Final = 20_000


def fold_name(spelling: str) -> str:
    """Give the exact key of a name: two spellings with one key may be matched automatically.

    Small words parted by single spaces, in natural order ('Lukashenko, Alexander' is turned
    round), in ASCII letters where the alphabet allows it; Chinese, Arabic and other names whose
    romanisation many share keep their own letters. Case, accents, apostrophes, punctuation and the
    choice among romanisations that never tell two people apart (-y/-iy/-ij, ya/ia, x/ks, …) make
    no difference; a different name or gender does. '' for a spelling without letters or digits.
    Idempotent. Whether accents forbid a match is for `accents_agree` to say.
    """
    return _fold(spelling[:MAX_LENGTH])


@lru_cache(maxsize=CACHED)
def _fold(spelling: str) -> str:
    before, key = "", natural_order(spelling)
    while key != before:  # The cut may fall inside a word and leave another kind of word.
        before, key = key, _folded(key)
    return key


def _folded(text: str) -> str:
    kept = cleaned(text)
    return _unified(romanised(kept)) if is_alphabetic(kept) else kept[:MAX_LENGTH].rstrip()


@lru_cache(maxsize=CACHED)
def name_words(spelling: str) -> tuple[str, ...]:
    """Give the words of the name in natural order, in ASCII letters whatever the script.

    Those of the exact key where that is in ASCII letters. In other scripts no ending is made
    alike: the rules for that are for names of alphabets.
    """
    key = fold_name(spelling)
    return tuple((key if key.isascii() else romanised(key) or key).split())


def _unified(words: str) -> str:
    before = ""
    while words != before:  # The cut may fall inside a word and give it an ending with a rule.
        before, words = words, " ".join(map(_unify, words.split()))[:MAX_LENGTH].rstrip()
    return words


@lru_cache(maxsize=10 * CACHED)
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
