"""Which eight-bit encoding some bytes are in, judged by the letters that it would give."""

from collections import Counter
from typing import Final

#: Tried in this order; the first of equals is taken.
_ENCODINGS: Final = ("cp1251", "koi8-r", "koi8-u", "cp1252", "cp1250", "iso-8859-2", "cp866")
#: Letters that are common where the encoding is right: small Cyrillic ones ...
_COMMON_CYRILLIC: Final = frozenset("оеаинтсрвлкмдпуяыьгзбчйхжшіўїє")
#: ... and those of Latin alphabets, with the marks that typesetters use.
_COMMON_LATIN: Final = {
    "cp1252": frozenset("éèêàâçôîûùüöäßÄÖÜñóíáúãõåøæ“”‘’–—…«»„"),
    "cp1250": frozenset("ąćęłńóśźżáčďéěíňřšťúůýžäöüőű“”‘’–—…«»„"),
    "iso-8859-2": frozenset("ąćęłńóśźżáčďéěíňřšťúůýžäöüőű"),
}
_SAMPLE: Final = 200_000  # bytes
_NO_WORDS: Final = 0.4  # share of common letters


def guess_encoding(content: bytes) -> str:
    """Name the encoding whose letters look most like words; 'cp1252' when nothing tells.

    Where much of the content is in letters that look like none, the answer is 'utf-8', which
    then fails.
    """
    high = bytes(byte for byte in content[:_SAMPLE] if byte > 0x7F)
    best, best_score = "cp1252", 0.0
    for encoding in _ENCODINGS:
        score = _likeness(high.decode(encoding, "replace"), encoding)
        if score > best_score:
            best, best_score = encoding, score
    if best_score < _NO_WORDS and len(high) * 5 > len(content[:_SAMPLE]):
        return "utf-8"
    return best


def _likeness(letters: str, encoding: str) -> float:
    """The share of common letters; capitals among them, and lost ones, count against."""
    if not letters:
        return 0.0
    common = _COMMON_LATIN.get(encoding, _COMMON_CYRILLIC)
    counts = Counter(letters)
    good = sum(count for letter, count in counts.items() if letter in common)
    lost = counts["\ufffd"]
    return (good - 3 * lost) / len(letters)
