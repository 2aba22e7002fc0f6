"""Whether marked words were said: a direct quotation, a partial one, or neither."""

from typing import Final

from claims.choices import Form

from .pieces import Piece
from .sources import Source
from .tables import lexicon as words
from .tokens import Kind, Token

_SAID_ENDS: Final = (",", ".", "?", "!", "…", "—", "-")
_FEW: Final = 6


def form_of(
    text: str, tokens: list[Token], at: int, bounds: tuple[int, int], source: Source | None
) -> Form | None:
    """The form of the piece at a token of a sentence; None when nobody says it."""
    piece = tokens[at].piece
    assert piece is not None
    said = text[piece.start : piece.end]
    count = len(said.split())
    alone = bounds[1] - bounds[0] == 1
    if alone:
        return Form.DIRECT if count > 2 or said.endswith(_SAID_ENDS) else None
    whole = _is_whole(text, tokens, at, bounds)
    if source is not None and source.close and whole:
        return Form.DIRECT
    if count < _FEW:
        return None
    if _is_named(tokens, at, bounds[0]) and said.istitle():
        return None
    return Form.DIRECT if whole and at == bounds[0] else Form.PARTIAL


def _is_whole(text: str, tokens: list[Token], at: int, bounds: tuple[int, int]) -> bool:
    """Whether the marked words are the whole content: set off by comma or colon."""
    piece = tokens[at].piece
    assert piece is not None
    if at == bounds[0]:
        ends = text[piece.end - 1] in ",?!—–-…." or not piece.closed
        return ends or (at + 1 < bounds[1] and tokens[at + 1].text in ",—–-")
    before = tokens[at - 1]
    return before.text in (",", ":", "—", "–", "--") and _begins_large(text, piece)


def _begins_large(text: str, piece: Piece) -> bool:
    first = text[piece.start]
    return not first.islower()


def _is_named(tokens: list[Token], at: int, first: int) -> bool:
    """Whether the words before a piece make it a name or a title."""
    before = [token for token in tokens[max(first, at - 3) : at] if token.kind is Kind.WORD]
    return any(token.low in words.NAMING for token in before)
