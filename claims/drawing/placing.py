"""The statements of a thread as boxes: time runs downwards, every speaker has a lane.

Every statement has a row of its own, so that lines can run across beside it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from .lettering import cut, lines_of
from .stars import Star

LANE = 208
HEADER, YEAR, BETWEEN = 32, 30, 12
#: Sizes of letters: of the words, and of what stands above and below them.
SIZE, SMALL = 14.5, 13
LINE, SMALL_LINE, INSET = 18, 16, 9
#: The first place on a side where an arrow may end, and the way from one to the next.
PORT, PORT_STEP = 13, 9
#: So many lines of the words are shown.
MOST_LINES = 2


@dataclass(frozen=True)
class Statement:
    """A statement as it is drawn: its lane, when and by whom it was said, its words, its page.

    `day` is what follows the heading of its year: '13 Aug'.
    """

    lane: int
    year: str
    day: str
    name: str
    words: str
    language: str
    url: str
    title: str
    #: What must be said beside the words: that they are wrongly attributed.
    warning: str = ""
    is_start: bool = False


class Outgoing(NamedTuple):
    """A line of a box from which links go out: what they do, and how far below the top it is."""

    family: str
    words: str
    down: float


#: How far below the top of a box the line of a star meets it, by the number of the star and the
#: side of the box: whether it is the left one.
Ports = dict[tuple[int, bool], float]


@dataclass
class Box:
    """A statement with its place."""

    statement: Statement
    x: float
    y: float = 0
    height: float = 0
    words: list[str] = field(default_factory=list)
    #: By the number of the star.
    outgoing: dict[int, Outgoing] = field(default_factory=dict)


def boxes_of(
    statements: Sequence[Statement], stars: Sequence[Star], ports: Sequence[Ports]
) -> list[Box]:
    """Boxes with their words and heights, not yet placed."""
    boxes = [Box(each, x=0) for each in statements]
    for box, arrows in zip(boxes, ports, strict=True):
        _write_words(box, arrows.values())
    for number, star in enumerate(stars):
        for source in star.sources:
            _write_link(boxes[source], number, star, source, statements)
    for box in boxes:
        box.height += INSET - 2
    return boxes


def _write_words(box: Box, arrows: Iterable[float]) -> None:
    """Set the words of a box, and its height so far; arrows end beside them."""
    warning = [box.statement.warning] if box.statement.warning else []
    words = lines_of(box.statement.words, LANE - 2 * INSET, SIZE, MOST_LINES)
    box.words = [*warning, *words]
    box.height = max(
        [INSET + SMALL_LINE + LINE * len(box.words), *(down + PORT_STEP for down in arrows)]
    )


def _write_link(
    box: Box, number: int, star: Star, source: int, statements: Sequence[Statement]
) -> None:
    """A line below the words for the links that go out: what they do, and to what day's words."""
    links = [link for link in star.links if link.source == source]
    goals = {link.target for link in links}
    if not box.outgoing:
        box.height += 3
    word = ", ".join(dict.fromkeys(link.word for link in links))
    target, own = statements[links[0].target], statements[source]
    about = target.day
    if target.year != own.year and target.day and target.day != target.year:
        about = f"{target.day} {target.year}"
    if len(goals) > 1:
        about = f"({len(goals)})"
    words = cut(f"{word} {about}".rstrip(), LANE - 2 * INSET - 4, SMALL)
    box.outgoing[number] = Outgoing(star.family, words, box.height + SMALL_LINE / 2 - 2)
    box.height += SMALL_LINE


def place(boxes: Sequence[Box], lanes: Sequence[float]) -> tuple[list[tuple[str, float]], float]:
    """Set the boxes one below another, with a heading where a year begins.

    Gives the headings with the places of their upper edges, and the height of it all.
    """
    years: list[tuple[str, float]] = []
    y = float(HEADER)
    for box in boxes:
        if not years or years[-1][0] != box.statement.year:
            years.append((box.statement.year, y))
            y += YEAR
        box.x, box.y = lanes[box.statement.lane], y
        y += box.height + BETWEEN
    return years, y
