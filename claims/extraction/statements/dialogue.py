"""Speech behind a dash, as Slavic and French newspapers print it, without quotation marks.

'— Мы ждём, — сказал Новик. — Другого выхода нет.'
"""

from typing import Final

from .pieces import Piece, trimmed
from .tables.lexicon import CUES

_DASHES: Final = "—–"


def spoken_behind_dash(text: str, start: int, end: int, paragraph: int) -> list[Piece]:
    """The pieces of a paragraph that begins with a dash; none where nobody is named to speak."""
    if start + 2 >= end or text[start] not in _DASHES or not text[start + 1].isspace():
        return []
    parts = _parts(text, start, end)
    pieces: list[Piece] = []
    speech = True
    for number, (first, last) in enumerate(parts):
        told = number > 0 and _begins_with_cue(text, first, last)
        if told:
            speech = False
            continue
        if number and speech:  # a dash inside the speech itself
            before = pieces.pop()
            first = before.start
        elif number and text[parts[number - 1][1] - 1] not in ".,:;":
            continue
        outer = first
        first, last = trimmed(text, first, last)
        last -= text[last - 1] == ","
        pieces.append(Piece(paragraph, outer, last, first, last))
        speech = True
    return pieces if len(pieces) < len(parts) else []


def _parts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """What stands between the dashes of a paragraph."""
    cuts = [
        at
        for at in range(start, end - 1)
        if text[at] in _DASHES and (at == start or text[at - 1].isspace()) and text[at + 1] == " "
    ]
    ends = [*cuts[1:], end]
    return [trimmed(text, cut + 1, last) for cut, last in zip(cuts, ends, strict=True)]


def _begins_with_cue(text: str, first: int, last: int) -> bool:
    words = text[first : min(last, first + 60)].split()[:3]
    return any(word.casefold().strip(",.:") in CUES for word in words)
