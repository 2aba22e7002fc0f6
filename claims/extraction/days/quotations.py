"""Stretches in quotation marks, as far as one needs to look past them."""

from typing import Final

_OPENING: Final = "“„«"
_CLOSING: Final = "”»"
_EITHER: Final = '"'
_DASHES: Final = "—–"
_BEFORE_ATTRIBUTION: Final = ",?!…"


def quotations_in(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The stretches of `text[start:end]` between marks; one that is not closed ends with its
    paragraph. Who says it may stand inside the marks: «Не, — сказаў ён. — Ніколі»."""
    found: list[tuple[int, int]] = []
    opened: int | None = None
    attributed = False
    for at in range(start, end):
        sign = text[at]
        if sign == "\n":
            if opened is not None:
                found.append((opened, at))
            opened, attributed = None, False
        elif opened is None:
            if sign in _OPENING or sign == _EITHER or (attributed and sign in _DASHES):
                opened, attributed = at, False
        elif sign in _CLOSING or sign == _EITHER or _is_attribution(text, at, end):
            found.append((opened, at + 1))
            opened, attributed = None, sign in _DASHES
    return [*found, (opened, end)] if opened is not None else found


def _is_attribution(text: str, at: int, end: int) -> bool:
    """Whether a dash inside the marks opens the words about the saying."""
    if text[at] not in _DASHES or at < 2 or at + 2 >= end:
        return False
    return text[at - 2] in _BEFORE_ATTRIBUTION and text[at - 1] == " " and text[at + 2].islower()
