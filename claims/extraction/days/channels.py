"""Whether a statement came by a channel of its own, not on the occasion of the news."""

from collections.abc import Sequence

from .phrases import phrase_in
from .tokens import Token
from .words import DayWords


def is_apart(tokens: Sequence[Token], table: DayWords) -> bool:
    """'By phone', 'in an interview', 'told the Herald': somewhere else, on a day not known."""
    if phrase_in(tokens, table.channels) is not None:
        return True
    return any(
        token.word in ("told", "tells") and _is_outlet(tokens, at + 1)
        for at, token in enumerate(tokens)
    )


def _is_outlet(tokens: Sequence[Token], at: int) -> bool:
    """'told the Prut Herald', 'told AFP': a name with 'the', or one in capitals."""
    if at + 1 < len(tokens) and tokens[at].word == "the":
        return tokens[at + 1].capital
    return at < len(tokens) and tokens[at].end - tokens[at].start > 2 and tokens[at].shouted
