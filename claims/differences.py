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
class Stretch:
    """What two texts have in one place: words that both have, or what each has instead."""

    one: str
    other: str
    shared: bool


@dataclass(frozen=True)
class Piece:
    """Some words of a text; `own` where the other text does not have them in this place."""

    text: str
    own: bool


def stretches(one: str, other: str) -> list[Stretch]:
    """Both texts from beginning to end, with the least possible number of words not shared.

    Case, punctuation and accents count: of quotations every letter may matter. How words are parted
    does not. Two neighbours are never of one kind.
    """
    words, others = _words(one), _words(other)
    steps = Indel.opcodes([w.strip() for w in words], [w.strip() for w in others])
    found = []
    for shared, group in groupby(steps, key=lambda step: step.tag == "equal"):
        parts = list(group)
        ours = "".join(words[parts[0].src_start : parts[-1].src_end])
        theirs = "".join(others[parts[0].dest_start : parts[-1].dest_end])
        found.append(Stretch(ours, theirs, shared))
    return found


def differences(one: str, other: str) -> tuple[list[Piece], list[Piece]]:
    """Both texts in pieces, with what only one of them has marked as its own."""
    found = stretches(one, other)
    return (
        _pieces([Piece(each.one, not each.shared) for each in found]),
        _pieces([Piece(each.other, not each.shared) for each in found]),
    )


def _words(text: str) -> list[str]:
    words = WORD.findall(text)
    return [*words[:MOST_WORDS], "".join(words[MOST_WORDS:])] if words[MOST_WORDS:] else words


def _pieces(parts: list[Piece]) -> list[Piece]:
    """Neighbours of one kind as one piece. The space after the last of its own words is shared."""
    pieces: list[Piece] = []
    space = ""
    for is_own, group in groupby((part for part in parts if part.text), key=lambda part: part.own):
        text = "".join(part.text for part in group)
        if is_own:
            bare = text.rstrip()
            pieces += [Piece(space, False)] if space else []
            pieces += [Piece(bare, True)] if bare else []
            space = text[len(bare) :]
        else:
            pieces.append(Piece(space + text, False))
            space = ""
    return [*pieces, Piece(space, False)] if space else pieces
