"""Speech behind a dash, as Slavic and French newspapers print it, without quotation marks.

'— Мы ждём, — сказал Новик. — Другого выхода нет.'
"""

from typing import Final

from .inverted import verb_of
from .pieces import Piece, trimmed
from .slavic_cases import is_cyrillic
from .tables.lexicon import CUES
from .tokens import tokenise

_DASHES: Final = "—–"
#: What ends the speech before 'вздохнула она', and what ends those words.
_BEFORE_TELLING: Final = frozenset(",?!…")
_AFTER_TELLING: Final = frozenset(".,:;…")
_REACH: Final = 300


def spoken_behind_dash(text: str, start: int, end: int, paragraph: int) -> list[Piece]:
    """The pieces of a paragraph that begins with a dash; none where nobody is named to speak."""
    if not is_turn(text, start, end):
        return []
    parts = _parts(text, start, end)
    pieces: list[Piece] = []
    speech = True
    for number, (first, last) in enumerate(parts):
        told = number > 0 and _tells(text, parts, number)
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


def is_turn(text: str, start: int, end: int) -> bool:
    """Whether a paragraph begins with the dash of somebody's turn."""
    return start + 2 < end and text[start] in _DASHES and text[start + 1].isspace()


def answered(text: str, start: int, end: int, paragraph: int) -> list[Piece]:
    """The turn of a dialogue that answers a question: all of its paragraph; no question."""
    if not is_turn(text, start, end) or text[end - 1] == "?":
        return []
    first, last = trimmed(text, start + 1, end)
    return [Piece(paragraph, start, end, first, last)]


def parted(text: str, piece: Piece) -> list[Piece]:
    """The speech of a piece that has its speaker inside the marks, as Russian prints it.

    '«Мы ждём, – сказал Новик. – Другого выхода нет».'
    """
    if not any(is_cyrillic(character) for character in text[piece.start : piece.start + 3]):
        return [piece]
    parts = _parts(text, piece.start, piece.end)
    told = [number > 0 and _tells(text, parts, number) for number in range(len(parts))]
    if not any(told):
        return [piece]
    pieces: list[Piece] = []
    for number, (first, last) in enumerate(parts):
        if told[number]:
            continue
        outer_start = piece.outer_start if number == 0 else first
        outer_end = piece.outer_end if number == len(parts) - 1 else last
        last -= text[last - 1] == ","
        pieces.append(Piece(piece.paragraph, outer_start, outer_end, first, last))
    return pieces


def _parts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """What stands between the dashes of a paragraph."""
    cuts = [
        at
        for at in range(start, end - 1)
        if text[at] in _DASHES and (at == start or text[at - 1].isspace()) and text[at + 1] == " "
    ]
    if not cuts or cuts[0] != start:
        cuts.insert(0, start - 1)
    ends = [*cuts[1:], end]
    return [trimmed(text, cut + 1, last) for cut, last in zip(cuts, ends, strict=True)]


def _tells(text: str, parts: list[tuple[int, int]], number: int) -> bool:
    """Whether a part tells who speaks: by a verb of speech, or by where it stands."""
    first, last = parts[number]
    if _begins_with_cue(text, first, last):
        return True
    before = text[parts[number - 1][1] - 1 : parts[number - 1][1]]
    ends = text[last - 1 : last]
    if before not in _BEFORE_TELLING or (number < len(parts) - 1 and ends not in _AFTER_TELLING):
        return False
    tokens = tokenise(text, first, min(last, first + _REACH), [])
    return verb_of(tokens, 0, len(tokens)) is not None


def _begins_with_cue(text: str, first: int, last: int) -> bool:
    words = text[first : min(last, first + 60)].split()[:3]
    return any(word.casefold().strip(",.:") in CUES for word in words)
