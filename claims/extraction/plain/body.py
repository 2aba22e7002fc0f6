"""The article's own paragraphs among the lines of a plain text."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from claims.extraction.article import Block

from .facts import is_biography
from .kinds import Kind
from .lines import Line

_BULLETS: Final = "•▪●◦"
_MOST_COMPARED: Final = 100_000
_MOST_PULLED: Final = 60
_LONGEST_POST: Final = 8  # lines: a larger block is not one post


def paragraphs(
    lines: Sequence[Line], kinds: Sequence[Kind], title: str, byline: str
) -> list[tuple[str, Block]]:
    """The paragraphs of the text with what each is, from lines that lie within the article."""
    kept = _without_titles_of_boxes(lines, kinds)
    kept = [(line, kind) for line, kind in kept if not is_biography(line.words, byline)]
    kept = _without_repeats(kept, title)
    blocks = [(line.words, _block(line, kind)) for line, kind in kept]
    blocks = [(_bare(words, block), block) for words, block in blocks]
    _mark_posts(kept, blocks)
    while blocks and blocks[-1][1] is Block.HEADING:
        blocks.pop()
    return blocks


def _without_titles_of_boxes(
    lines: Sequence[Line], kinds: Sequence[Kind]
) -> list[tuple[Line, Kind]]:
    """The lines of the text; the heading over a box goes with it."""
    kept = []
    for at, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        following = kinds[at + 1] if at + 1 < len(kinds) else Kind.APPEAL
        boxed = following in (Kind.APPEAL, Kind.MEDIA, Kind.FURNITURE)
        if kind.is_text and not (kind is Kind.SHORT and boxed):
            kept.append((line, kind))
    return kept


def _without_repeats(kept: list[tuple[Line, Kind]], title: str) -> list[tuple[Line, Kind]]:
    """Without the headline again, and without lines set apart that repeat words of the text."""
    bodies = [_letters(line.words) for line, kind in kept if kind is Kind.PROSE]
    whole = "\n".join(bodies)[:_MOST_COMPARED]
    seen = {_letters(title)}
    tries = _MOST_PULLED
    found = []
    for line, kind in kept:
        own = _letters(line.words)
        if own in seen and len(own) > 20:
            continue
        seen.add(own)
        if 20 < len(own) < 300 and tries:
            tries -= 1
            if whole.count(own) > (kind is Kind.PROSE):
                continue
        found.append((line, kind))
    return found


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words)).casefold()


def _block(line: Line, kind: Kind) -> Block:
    if kind is Kind.SIGNATURE:
        return Block.POST
    if kind is Kind.SHORT:
        return Block.HEADING
    return Block.ITEM if line.words[0] in _BULLETS else Block.BODY


def _bare(words: str, block: Block) -> str:
    return words.lstrip(_BULLETS + " ") if block is Block.ITEM else words


def _mark_posts(kept: Sequence[tuple[Line, Kind]], blocks: list[tuple[str, Block]]) -> None:
    """What stands before the signature of a post, in its block, is the post."""
    sizes = Counter(line.block for line, _kind in kept)
    first = 0
    for at, (line, kind) in enumerate(kept):
        if at and line.block != kept[at - 1][0].block:
            first = at
        if kind is not Kind.SIGNATURE or at == 0:
            continue
        opening = first if first < at and sizes[line.block] <= _LONGEST_POST else at - 1
        for number in range(opening, at):
            blocks[number] = (blocks[number][0], Block.POST)
        first = at + 1
