"""The script, and where it is proved the language, that a text is written in."""

import re
import unicodedata
from collections import Counter

from claims import name_tables as tables


def script_of(text: str) -> str:
    """Give the ISO 15924 code of the script of at least three quarters of the letters.

    'Jpan' for kana with or without Chinese characters; 'Zyyy' where there is no letter, no such
    majority, or a script that the table does not know.
    """
    if text.isascii():
        return "Latn" if any(map(str.isalpha, text)) else "Zyyy"
    names = (unicodedata.name(c, "") for c in text if c.isalpha())
    counts = Counter(tables.SCRIPTS.get(re.split("[ -]", name)[0], "Zyyy") for name in names)
    if counts["Hira"] + counts["Kana"]:
        counts["Jpan"] = sum(counts.pop(code, 0) for code in ("Hira", "Kana", "Hani"))
    code, count = max(counts.items(), key=lambda item: item[1], default=("Zyyy", 0))
    return code if count >= 0.75 * counts.total() else "Zyyy"


def guess_language(text: str) -> str:
    """Give 'be', 'ru' or 'uk' where the letters prove it, else ''.

    Proof is that the alphabet of one language has every Cyrillic letter of the text and those of
    its neighbours (Bulgarian included) lack one; or the Ukrainian ending -ський.
    """
    if script_of(text) != "Cyrl":
        return ""
    lower = unicodedata.normalize("NFC", text).lower()
    letters = {c for c in lower if c.isalpha() and "CYRILLIC" in unicodedata.name(c, "")}
    possible = [code for code, alphabet in tables.ALPHABETS.items() if letters <= alphabet]
    if "uk" in possible and tables.UKRAINIAN_ADJECTIVE.search(lower):
        return "uk"
    return possible[0] if len(possible) == 1 and possible != ["bg"] else ""
