"""Mends letters and marks that were read in a wrong encoding: 'â€œ', 'Äƒ'."""

import re
import unicodedata
from typing import Final

#: What no text means to say: the beginnings of marks and letters as another encoding shows them.
_SIGNS: Final = ("â€", "Ã©", "Ã¨", "Ã¡", "Ã³", "Ã¶", "Ã¼", "Ã¤", "Â«", "Â»", "Ð¾", "Ðµ")
_CYRILLIC_SIGNS: Final = ("Рѕ", "Р°", "Рµ", "СЃ", "вЂ")
_BEYOND: Final = re.compile(r"[^\x00-\x7f]+")
_LOST_CLOSING: Final = "â€"
_ENCODINGS: Final = ("cp1252", "cp1251")


def mended(text: str) -> str:
    """The text with broken letters made whole; any other text as it is."""
    head = text[:200_000]
    if sum(map(head.count, _CYRILLIC_SIGNS)) * 16 > len(head):
        return _whole(text)
    if not any(sign in head for sign in _SIGNS):
        return text
    return _BEYOND.sub(lambda found: _run(found[0]), text)


def _whole(text: str) -> str:
    """A text whose every Cyrillic letter became two."""
    return _BEYOND.sub(lambda found: _decoded(found[0], "cp1251") or found[0], text)


def _run(run: str) -> str:
    whole = _decoded(run, "cp1252")
    if whole and all(map(_is_likely, whole)):
        return whole
    return run.replace("â€œ", "“").replace("â€™", "’").replace(_LOST_CLOSING, "”")


def _decoded(run: str, encoding: str) -> str:
    try:
        return b"".join(_byte(letter, encoding) for letter in run).decode()
    except (UnicodeError, ValueError):
        return ""


def _byte(letter: str, encoding: str) -> bytes:
    """The byte that a letter was; five bytes of the encoding have no letter and stay bare."""
    code = ord(letter)
    return bytes([code]) if 0x80 <= code <= 0x9F else letter.encode(encoding)


def _is_likely(letter: str) -> bool:
    """Whether a letter or mark is one that the news of these languages prints."""
    code = ord(letter)
    return code < 0x530 or 0x2000 <= code < 0x2200 or unicodedata.category(letter).startswith("Z")
