"""Double quotation marks of every kind, paired within a paragraph.

A mark that is never closed must not turn the rest of a page inside out; so nothing is carried
from one paragraph to the next, and the spaces round a mark count for more than its shape.
"""

from dataclasses import dataclass
from typing import Final

from .pieces import Piece, trimmed

_STRAIGHT: Final = '"＂″'
_OPENING: Final = "“„«‟〝"
_CLOSING: Final = "”»〞"
DOUBLE_MARKS: Final = frozenset(_STRAIGHT + _OPENING + _CLOSING)
_BEFORE_OPENING: Final = frozenset("([{—–-―/:;,…>=|*'‘‚.")
_AFTER_CLOSING: Final = frozenset(")]},.;:!?—–-―…/'’<*|»”")


@dataclass(frozen=True, slots=True)
class Mark:
    """One quotation mark, and what it can be where it stands."""

    at: int
    opens: bool
    closes: bool


def paired(text: str, start: int, end: int, paragraph: int) -> list[Piece]:
    """The outer pieces of a paragraph, in order. Time grows with its length only."""
    pieces: list[Piece] = []
    opened: list[Mark] = []  # the outer mark, then those of quotations inside it
    inner: list[tuple[Mark, Mark]] = []
    for mark in _marks(text, start, end):
        if not opened:
            if mark.opens:
                opened.append(mark)
        elif mark.opens and not mark.closes:
            opened.append(mark)
        else:
            last = opened.pop()
            if opened:
                inner.append((last, mark))
            else:
                pieces.append(_piece(text, last, mark, paragraph))
                inner.clear()
    if opened:
        pieces.extend(_left_open(text, opened[0], inner, end, paragraph))
    return [piece for piece in pieces if piece.start < piece.end]


def _marks(text: str, start: int, end: int) -> list[Mark]:
    return [
        mark
        for at in range(start, end)
        if text[at] in DOUBLE_MARKS and (mark := _mark(text, at, start, end))
    ]


def _mark(text: str, at: int, start: int, end: int) -> Mark | None:
    """Say what a mark can be; None for inches."""
    before = text[at - 1] if at > start else " "
    after = text[at + 1] if at + 1 < end else " "
    if text[at] in _STRAIGHT and _is_inches(text, at, start):
        return None
    can_open = not after.isspace() and (before.isspace() or before in _BEFORE_OPENING)
    can_close = not before.isspace() and (after.isspace() or after in _AFTER_CLOSING)
    if can_open and can_close:  # between two signs: the shape decides
        can_open = text[at] in _OPENING or (text[at] in _STRAIGHT and before.isspace())
        can_close = not can_open or text[at] in _STRAIGHT
    if not can_open and not can_close:
        can_open = text[at] not in _CLOSING or at == start
        can_close = text[at] not in _OPENING
    if text[at] in "„«»":
        can_open, can_close = _angled(text[at], before, after)
    return Mark(at, can_open, can_close)


def _angled(mark: str, before: str, after: str) -> tuple[bool, bool]:
    """Marks with a side of their own: « Non », «Да», »Nein«, „Nein“."""
    outside = before.isspace() or before in _BEFORE_OPENING
    if mark == "»":
        opens = outside and after.isalnum()
        return opens, not opens
    opens = outside or mark == "„" or after.isalnum()
    return opens, not opens


def _is_inches(text: str, at: int, start: int) -> bool:
    """7'1" and 5’ 11": a figure, and feet before it."""
    first = at
    while first > start and at - first < 6 and text[first - 1] in "0123456789½¼¾. ":
        first -= 1
    return first < at and text[at - 1] != " " and first > start and text[first - 1] in "'’′"


def _piece(text: str, opening: Mark, closing: Mark, paragraph: int) -> Piece:
    start, end = trimmed(text, opening.at + 1, closing.at)
    return Piece(paragraph, opening.at, closing.at + 1, start, end)


def _left_open(
    text: str, opening: Mark, inner: list[tuple[Mark, Mark]], end: int, paragraph: int
) -> list[Piece]:
    """An opening mark without its closing one.

    The quotation goes on in the next paragraph, or a mark was forgotten: then what is paired
    inside it stands by itself.
    """
    if inner:
        return [_piece(text, first, last, paragraph) for first, last in inner]
    start, last = trimmed(text, opening.at + 1, end)
    return [Piece(paragraph, opening.at, last, start, last, closed=False)]
