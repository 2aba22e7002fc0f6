"""Stretches in quotation marks, as far as one needs to look past them."""

from typing import Final

_OPENING: Final = "“„«"
_CLOSING: Final = "”»"
_EITHER: Final = '"'


def quotations_in(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The stretches of `text[start:end]` between marks; one that is not closed ends with its
    paragraph."""
    found: list[tuple[int, int]] = []
    opened: int | None = None
    for at in range(start, end):
        sign = text[at]
        if sign == "\n" and opened is not None:
            found.append((opened, at))
            opened = None
        elif opened is None and (sign in _OPENING or sign == _EITHER):
            opened = at
        elif opened is not None and (sign in _CLOSING or sign == _EITHER):
            found.append((opened, at + 1))
            opened = None
    return [*found, (opened, end)] if opened is not None else found
