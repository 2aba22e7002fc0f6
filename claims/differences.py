"""Where two texts differ, word by word. Pure; nothing here raises for any ``str``."""

import re
from dataclasses import dataclass
from itertools import groupby

from rapidfuzz.distance import Indel

#: A word with the space after it, so that the pieces joined again are the text.
WORD = re.compile(r"\S+\s*|\s+")
#: Beyond so many words texts are told apart by their beginnings, and the rest is one piece.
MOST_WORDS = 5000


@dataclass(frozen=True)
class Piece:
    """Some words of a text; `own` where the other text does not have them in this place."""

    text: str
    own: bool


def differences(one: str, other: str) -> tuple[list[Piece], list[Piece]]:
    """Both texts in pieces, with the least possible number of words marked as their own.

    Case, punctuation and accents count: of quotations every letter may matter. How words are parted
    does not.
    """
    words, others = _words(one), _words(other)
    own, theirs = [True] * len(words), [True] * len(others)
    steps = Indel.opcodes([w.strip() for w in words], [w.strip() for w in others])
    for step in steps:
        if step.tag == "equal":
            own[step.src_start : step.src_end] = [False] * (step.src_end - step.src_start)
            theirs[step.dest_start : step.dest_end] = [False] * (step.dest_end - step.dest_start)
    return _pieces(words, own), _pieces(others, theirs)


def _words(text: str) -> list[str]:
    words = WORD.findall(text)
    return [*words[:MOST_WORDS], "".join(words[MOST_WORDS:])] if words[MOST_WORDS:] else words


def _pieces(words: list[str], own: list[bool]) -> list[Piece]:
    """Neighbours of one kind as one piece. The space after the last of its own words is shared."""
    pieces: list[Piece] = []
    space = ""
    for is_own, group in groupby(zip(words, own, strict=True), key=lambda pair: pair[1]):
        text = "".join(word for word, _own in group)
        if is_own:
            bare = text.rstrip()
            pieces += [Piece(space, False)] if space else []
            pieces += [Piece(bare, True)] if bare else []
            space = text[len(bare) :]
        else:
            pieces.append(Piece(space + text, False))
            space = ""
    return [*pieces, Piece(space, False)] if space else pieces
