"""Single quotation marks, told from apostrophes."""

from typing import Final

from .pieces import Piece, trimmed
from .tables.word_set import word_set

_OPENERS: Final = "'‘‚‹‛"
_CLOSERS: Final = "'’›‘"
SINGLE_MARKS: Final = frozenset(_OPENERS + _CLOSERS)
_BEFORE: Final = frozenset("([—–-/:")
_AFTER: Final = frozenset(")],.;:!?—–-…")
#: Words that have lost their beginning: 'em, 'tis, 'cause.
_CLIPPED: Final = word_set(
    """
    em tis twas til till cause bout n round cos im ere neath nuff
    """
)
#: How far a closing mark may be from its opening one.
_REACH: Final = 2500


def paired_singles(text: str, start: int, end: int, paragraph: int) -> list[Piece]:
    """The pieces of a paragraph between single marks, in order; never nested."""
    spots = [at for at in range(start, end) if text[at] in SINGLE_MARKS]
    pieces: list[Piece] = []
    number = 0
    while number < len(spots):
        at = spots[number]
        number += 1
        if not _opens(text, at, start, end):
            continue
        closing = _closing(text, spots, number, end)
        if closing is None:
            continue
        first, last = trimmed(text, at + 1, spots[closing])
        if first < last:
            pieces.append(Piece(paragraph, at, spots[closing] + 1, first, last, single=True))
        number = closing + 1
    return pieces


def _opens(text: str, at: int, start: int, end: int) -> bool:
    before = text[at - 1] if at > start else " "
    if text[at] not in _OPENERS or not (before.isspace() or before in _BEFORE):
        return False
    if at + 1 >= end or text[at + 1].isspace() or text[at + 1].isdigit():
        return False  # '90s
    stop = at + 1
    while stop < end and stop - at < 8 and text[stop].isalpha():
        stop += 1
    return text[at + 1 : stop].casefold() not in _CLIPPED


def _closing(text: str, spots: list[int], number: int, end: int) -> int | None:
    """Choose the closing mark: the first sure one, else the first that could be a plural's."""
    doubtful: int | None = None
    first = spots[number - 1]
    while number < len(spots) and spots[number] - first <= _REACH:
        at = spots[number]
        if _opens(text, at, first, end):
            break
        if text[at] in _CLOSERS and _could_close(text, at, end):
            if not (text[at - 1] in "sz" and text[at + 1 : at + 2] == " "):
                return number
            if doubtful is None:
                doubtful = number
        number += 1
    return doubtful


def _could_close(text: str, at: int, end: int) -> bool:
    if text[at - 1].isspace():
        return False
    after = text[at + 1] if at + 1 < end else " "
    return after.isspace() or after in _AFTER or after in '"”»'
