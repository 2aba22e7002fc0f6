"""How a spelling is read: which characters count, in which order, as which Latin letters."""

import re
import unicodedata

from anyascii import anyascii

from claims import name_tables as tables


def natural_order(spelling: str) -> str:
    parts, suffixes = split_suffixes([p for p in re.split("[,，]", spelling) if p.strip()])
    return " ".join([*(reversed(parts) if len(parts) == 2 else parts), *suffixes])


def split_suffixes(parts: list[str]) -> tuple[list[str], list[str]]:
    end = len(parts)
    while end > 1 and parts[end - 1].strip(" .,").casefold() in tables.SUFFIXES:
        end -= 1
    return parts[:end], parts[end:]


def cleaned(text: str) -> str:
    """Keep letters, accents and digits in small letters, with single spaces between words."""
    if text.isascii():
        return " ".join(text.translate(_PLAIN).casefold().split())
    kept = unicodedata.normalize("NFKC", "".join(map(_readable, text))).casefold()
    return " ".join("".join(map(_readable, unicodedata.normalize("NFKC", kept))).split())


def is_alphabetic(text: str) -> bool:
    """Say whether every letter is of an alphabet that Latin letters render one by one.

    Not so the others: 王毅 and 王义 are both Wang Yi, and محمد leaves its vowels out.
    """
    return text.isascii() or all(
        unicodedata.name(c, "").split(" ")[0] in tables.ALPHABETIC for c in text if c.isalpha()
    )


def romanised(text: str) -> str:
    """Transliterate to lower-case ASCII letters, digits and single spaces."""
    kept = cleaned(text)
    if kept.isascii():
        return kept
    kept = tables.SOFT_BEFORE_E.sub("y", kept)
    has_h = tables.PROOF_OF_H.search(kept) or tables.NAMES_WITH_H.intersection(kept.split())
    letters = tables.CYRILLIC_WITH_H if has_h else tables.CYRILLIC
    latin = anyascii("".join(letters.get(c, c) for c in kept)).lower()
    return re.sub("[^a-z0-9]+", " ", latin.replace("'", "").replace("`", "")).strip()


def _readable(character: str) -> str:
    """Keep letters, digits and accents; invisible signs vanish, the rest becomes a space."""
    if character in tables.APOSTROPHES:
        return ""
    category = unicodedata.category(character)
    if category[0] in "LMN":
        return character
    return "" if category in ("Cf", "Cs") or character == "\0" else " "


_PLAIN = {code: _readable(chr(code)) for code in range(128)}
