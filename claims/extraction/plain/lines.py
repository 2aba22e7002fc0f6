"""A plain text as a list of paragraphs, whichever way its lines are broken."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from .mending import mended

_INVISIBLE: Final = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_SENTENCE_ENDS: Final = tuple(".!?…:;”»\"'’)“")
#: Lines of a text that a program wrapped are no longer than this, and some are this long.
_WIDEST: Final = 120
_NARROWEST: Final = 40
_SHORT: Final = 0.6  # of the width: such a line was ended by its writer
_RAGGED: Final = 12  # characters that writers who break lines by hand leave free
_WRAPPED: Final = 0.8  # of the lines but the last have no room for the next word


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph of a plain text, in one line."""

    words: str
    #: The number of its block: blocks are parted by blank lines.
    block: int


def lines_of(text: str) -> list[Line]:
    """The paragraphs of a text. Wrapped lines are joined again; quotation signs of mail go."""
    lines = _unquoted(mended(text).translate(_INVISIBLE).splitlines())
    blocks = _blocks(lines)
    wrapped = _is_wrapped(blocks)
    found: list[Line] = []
    for number, block in enumerate(blocks):
        parts = _joined(block, wrapped) if wrapped else [[line] for line in block]
        for part in parts:
            words = " ".join(" ".join(part).split())
            if words:
                found.append(Line(words, number))
    return found


def _unquoted(lines: Sequence[str]) -> list[str]:
    """Without the '>' that mail programs set before each line of a quoted letter."""
    filled = [line for line in lines if line.strip()]
    marked = sum(line.lstrip().startswith(">") for line in filled)
    if not filled or marked * 2 < len(filled):
        return list(lines)
    return [line.lstrip().lstrip("> ") if line.lstrip()[:1] == ">" else line for line in lines]


def _blocks(lines: Sequence[str]) -> list[list[str]]:
    blocks: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            blocks[-1].append(line.rstrip())
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _is_wrapped(blocks: Sequence[Sequence[str]]) -> int:
    """The width to which a program has broken the lines; 0 where it has not."""
    width = max((len(line) for block in blocks for line in block), default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    full = breaks = unended = 0
    for block in blocks:
        for line, following in pairwise(block):
            if len(line) > _SHORT * width and not _begins_paragraph(following):
                breaks += 1
                full += _is_full(line, following, width)
                unended += not line.endswith(_SENTENCE_ENDS)
    # Lines that are paragraphs may be equally long by chance, but they end with their sentences.
    wrapped = full >= _WRAPPED * breaks and 2 * unended > breaks
    return width if breaks > 1 and wrapped else 0


def _is_full(line: str, following: str, width: int) -> bool:
    """Whether the next word had no room in a line."""
    word = following.split(maxsplit=1)[0]
    return len(line) + 1 + len(word) > width - 3


def _begins_paragraph(line: str) -> bool:
    return line[0] in " \t\u00a0" or line.lstrip()[:1] in "•▪●*"


def _joined(block: Sequence[str], width: int) -> list[list[str]]:
    """The paragraphs of a block of wrapped lines: one ends in a short line, or before a space."""
    parts: list[list[str]] = [[block[0]]]
    for line, following in pairwise(block):
        if _begins_paragraph(following) or _is_last(line, following, width):
            parts.append([])
        parts[-1].append(following)
    return parts


def _is_last(line: str, following: str, width: int) -> bool:
    """Whether a line ends its paragraph; a caption may be printed twice running."""
    if len(line) < _SHORT * width or line == following:
        return True
    if _is_full(line, following, width):
        return False
    return line.endswith(_SENTENCE_ENDS) or (
        following[:1].isupper() and not _is_full(line, following, width - _RAGGED)
    )
