"""Which words of a sentence are the report, and whether it is a whole one."""

from typing import Final

from .tokens import Kind, Token

_FEWEST_WORDS: Final = 4
_REACH: Final = 60
_LONGEST_DATELINE: Final = 12
_DASHES: Final = ("—", "–", "--", "-")


def extent(text: str, tokens: list[Token], bounds: tuple[int, int]) -> tuple[int, int]:
    """From the first word of a sentence to its last, without the final mark."""
    start, end = tokens[bounds[0]].start, tokens[bounds[1] - 1].end
    while end > start and text[end - 1] in ".!…; ":
        end -= 1
    return start, end


def is_whole(tokens: list[Token], bounds: tuple[int, int]) -> bool:
    """Whether a sentence tells something: no question, no 'Marsh told us:', no dialogue."""
    end = tokens[bounds[1] - 1].text
    words = sum(token.kind is not Kind.SIGN for token in tokens[bounds[0] : bounds[1]])
    dashed = any(
        tokens[at].text == "," and tokens[at + 1].text in _DASHES
        for at in range(bounds[0], min(bounds[1], bounds[0] + _REACH) - 1)
    )
    return end not in (":", "?") and words >= _FEWEST_WORDS and not dashed


def behind_dateline(tokens: list[Token], bounds: tuple[int, int]) -> tuple[int, int]:
    """The sentence without 'SALTMOUTH, May 4 (Herald) —' before it."""
    first, last = bounds
    if not (tokens[first].text.isupper() and len(tokens[first].text) > 3):
        return bounds
    for at in range(first + 1, min(last - 1, first + _LONGEST_DATELINE)):
        if tokens[at].text in _DASHES:
            return at + 1, last
    return bounds
