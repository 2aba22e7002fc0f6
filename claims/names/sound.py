"""How a romanised word roughly sounds, whatever the alphabet it was written in."""

import re
from functools import lru_cache
from typing import Final

from .key import CACHED

Rules = tuple[tuple[re.Pattern[str], str], ...]


def _rules(*rules: tuple[str, str]) -> Rules:
    return tuple((re.compile(pattern), replacement) for pattern, replacement in rules)


SOUND_RULES: Final[Rules] = _rules(
    (r"^(?:hu|wh|v|uo|ou|u)(?=[aeiy])", "w"),  # Уильям, 威廉 (weilian), William
    ("^park|park$", "pak"),  # 박
    ("w(?:oo|u)", "u"),  # Kim Woo Nam, 김우남
    (r"mp(?=[aeiou])", "b"),  # Greek Μπάιντεν
    (r"(?<=[^aeiouy])[vw](?=[^aeiouy]|$)", "u"),  # Arabic و and Hebrew ו between consonants
    (r"ng(?=[^aeiouy]|$)", "n"),
    ("chr", "kr"),
    ("ph", "f"),
    ("th", "t"),
    # Sibilants, and what becomes one in some language: Jorge, George, Xi, Cory.
    (r"tsch|sch|tch|tz|ts|ds|dz|cz|zh|dj|sh|ch|zz|x(?=[aeiou])|c(?=[eiy])|s|z|j", "s"),
    ("x", "ks"),
    (r"gh(?=t|$)", ""),  # Wright, Hugh
    (r"ck|kh|gh|q|c|g", "k"),
    (r"h(?=[^aeiouy]|$)", ""),
    ("h", "k"),  # Russian г for h
    ("b", "p"),
    ("d", "t"),
    ("l", "r"),
    ("[fw]", "v"),
    (r"^[aeiouy]+", "A"),
    (r"(.)\1+", r"\1"),
    (r"[aeiouy]", ""),
)
"""From a romanised word to classes of consonants that no alphabet splits: b and p, d and t, g, h
and k, l and r, all sibilants. In this order, each once."""


@lru_cache(maxsize=CACHED)
def sound(word: str) -> str:
    """Give the classes of consonants of a word; a vowel counts only where it begins the word.

    Far rougher than the bones: it brings 拜登, بايدن and Biden near each other, and many others.
    A word without any of the classes sounds like itself.
    """
    heard = word
    for pattern, replacement in SOUND_RULES:
        heard = pattern.sub(replacement, heard)
    return heard or word
