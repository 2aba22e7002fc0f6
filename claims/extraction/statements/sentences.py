"""Where sentences end, quotations counting as one word each."""

from typing import Final

from .tables.lexicon import FUNCTION_WORDS
from .tokens import Kind, Token

_ENDS: Final = frozenset(".!?…")
#: No sentence has more tokens; what a hostile page strings together is cut.
_LONGEST: Final = 200


def split(tokens: list[Token]) -> list[tuple[int, int]]:
    """Give the sentences of a paragraph as ranges of its tokens."""
    sentences: list[tuple[int, int]] = []
    start = 0
    for number, token in enumerate(tokens):
        following = tokens[number + 1] if number + 1 < len(tokens) else None
        if following is None:
            continue
        if _ends(token, following) or number - start >= _LONGEST:
            sentences.append((start, number + 1))
            start = number + 1
    if start < len(tokens):
        sentences.append((start, len(tokens)))
    return sentences


def _ends(token: Token, following: Token) -> bool:
    if token.kind is Kind.SIGN:
        return token.text[0] in _ENDS and not _goes_on(following)
    if token.kind is Kind.PIECE:
        return _piece_ends(token, following)
    if token.text.endswith(".") and token.kind is Kind.WORD:  # 'U.S.', 'Jr.'
        return following.capital and following.low in FUNCTION_WORDS
    return False


def _goes_on(following: Token) -> bool:
    if following.kind is Kind.SIGN:
        return following.text[0] in ",;:)]"
    return following.kind is Kind.WORD and following.text[0].islower()


def _piece_ends(token: Token, following: Token) -> bool:
    """A full stop before the closing mark ends the sentence, unless it plainly goes on."""
    inside = token.text.rstrip("\"”»'’“ ")
    if inside.endswith((".", "…")) and not inside.endswith(("U.S.", "Jr.")):
        return following.kind is Kind.PIECE or following.capital
    return False
