"""Whether accents allow two spellings with one exact key to be one name."""

import unicodedata

from .letters import cleaned, natural_order


def accents_agree(a: str, b: str) -> bool:
    """Say whether no word bears accents in both spellings, and different ones.

    Printers leave accents out: 'Simic' may be Simić or Šimić. But who prints 'Simić' does not mean
    Šimić. Looks at Latin letters only, and only where both have as many words.
    """
    one, two = (cleaned(natural_order(each)).split() for each in (a, b))
    return len(one) != len(two) or not any(map(_accented_otherwise, one, two))


def _accented_otherwise(a: str, b: str) -> bool:
    return a != b and _is_accented(a) and _is_accented(b)


def _is_accented(word: str) -> bool:
    return not word.isascii() and all(
        unicodedata.name(letter, "").startswith("LATIN") for letter in word if letter.isalpha()
    )
