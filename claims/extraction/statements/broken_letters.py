"""Letters of names that a page broke in two, 'GÃ¡bor': one word in the text, read as meant."""

import re
from typing import Final

#: A letter of two bytes as another encoding shows it; the second byte is a letter or a sign.
BROKEN: Final = "[ÃÄÅ][\x80-\x9f¡-ª¬\xad®-º¼-¿€ƒ†‡ˆ‰Š‹ŒŽ™š›œžŸ]"
_LETTER: Final = re.compile(BROKEN)


def meant(word: str) -> str:
    """The word with its broken letters made whole; any other word as it is."""
    return word if word.isascii() else _LETTER.sub(lambda found: _letter(found[0]), word)


def _letter(broken: str) -> str:
    first, second = broken[0], broken[1]
    code = ord(second)
    low = bytes([code]) if 0x80 <= code <= 0x9F else second.encode("cp1252")
    try:
        return (first.encode("cp1252") + low).decode()
    except UnicodeDecodeError:  # 'Åb' and the like: the letters of a Danish name
        return broken
