"""How much room letters take, to cut labels to the width of their box.

Measured on the site's serif face in semibold; other faces and scripts are near enough.
"""

from functools import lru_cache

#: Widths in sizes of the font, and the letters that have them.
_MEASURED = {
    0.24: " '’‘",
    0.32: ".,:;-·!ijlії",
    0.38: "()[]ftIJІ",
    0.46: "?“”„rsгзґ",
    0.53: "–0123456789«»acezSаеёсэє",
    0.84: "mw…жмфыю",
    0.98: "MW—@%шщЖМЫШЩЮ",
}
_WIDTHS = {letter: width for width, letters in _MEASURED.items() for letter in letters}
USUAL, CAPITAL, SQUARE = 0.60, 0.73, 1.0


@lru_cache(maxsize=10_000)
def width(text: str, size: float) -> float:
    """About how wide a text is in this size."""
    return sum(map(_share, text)) * size


def lines_of(text: str, room: float, size: float, most: int) -> list[str]:
    """The text in at most so many lines, broken between words; what finds no room is cut."""
    words = text.split()
    lines: list[str] = []
    start, taken = 0, 0.0
    for at, word in enumerate(words):
        wide = width(word, size)
        if at > start and taken + wide > room:
            if len(lines) + 1 == most:
                break
            lines.append(cut(" ".join(words[start:at]), room, size))
            start, taken = at, 0.0
        taken += wide + width(" ", size)
    rest = " ".join(words[start:])
    return [*lines, cut(rest[: int(room)], room, size)]


def cut(text: str, room: float, size: float) -> str:
    """As much of a text as there is room for, with an ellipsis where something is missing."""
    if width(text, size) <= room:
        return text
    room -= width("…", size)
    kept, taken = 0, 0.0
    for letter in text:
        taken += _share(letter) * size
        if taken > room:
            break
        kept += 1
    return text[:kept].rstrip(" ,;:–—") + "…"


def _share(letter: str) -> float:
    if letter in _WIDTHS:
        return _WIDTHS[letter]
    if letter >= "\u2e80":
        return SQUARE
    return CAPITAL if letter.isupper() else USUAL
