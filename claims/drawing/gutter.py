"""The lines between the two columns of an exchange, as one slice for each row.

How high a row will be only the browser knows. A slice therefore holds what begins and ends at
fixed places below the row's top, and lines that go on to its lower edge, however far that is.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from .marks import SIZE, arrowhead, mark
from .stars import Link, Star, stars, tracks
from .svg import cornered, element, shape, upright

#: So many lines run side by side; what finds no room is told in words only.
MOST_TRACKS = 9
#: A line past more statements than these says nothing to the eye.
LONGEST = 12
WIDTH = 112
STEP = 8
#: Where lines meet a row: the first below its top, the others below one another.
PORT, PORT_STEP, MOST_PORTS = 14, 11, 5
#: Lines that come from above begin a little above their slice, so that no seam is seen.
TOP = -1


class Slice(NamedTuple):
    """What is drawn in the gutter beside one statement, and of what runs on below it."""

    beside: str
    passing: str


def gutter(is_left: Sequence[bool], links: Sequence[Link]) -> list[Slice]:
    """The slices of an exchange: for each statement, on the left or the right, in their order.

    `passing` is the same for a heading that stands between this row and the next one.
    """
    drawn = _drawn(stars(links), len(is_left))
    rows: list[list[str]] = [[] for _ in is_left]
    below: list[list[str]] = [[] for _ in is_left]
    for star, x, ports in drawn:
        line = f"line {star.family}"
        first, last = star.span
        for row in range(first, last + 1):
            if row < last:
                below[row].append(upright(x, TOP, line))
            if row not in ports:
                rows[row].append(upright(x, TOP, line))
                continue
            rows[row] += _met(star, row, x, ports[row], left=is_left[row])
    return [Slice(_svg(beside), _svg(passing)) for beside, passing in zip(rows, below, strict=True)]


def _drawn(found: list[Star], rows: int) -> list[tuple[Star, float, dict[int, float]]]:
    """The stars for which there is room, each with its place across and its places down."""
    found = sorted(found, key=lambda star: (star.span[1] - star.span[0], star.span))
    taken: dict[int, int] = defaultdict(int)
    shown, ports = [], []
    busy = [0] * rows
    for star in found:
        touched = {star.hub, *star.ends}
        first, last = star.span
        if last - first > LONGEST or max(busy[first : last + 1]) >= MOST_TRACKS:
            continue
        if any(taken[row] >= MOST_PORTS for row in touched):
            continue
        ports.append({row: float(PORT + PORT_STEP * taken[row]) for row in touched})
        for row in touched:
            taken[row] += 1
        for row in range(first, last + 1):
            busy[row] += 1
        shown.append(star)
    places = tracks([star.span for star in shown])
    across = max(places, default=0)
    return [
        (star, WIDTH / 2 + (place - across / 2) * STEP, port)
        for star, place, port in zip(shown, places, ports, strict=True)
    ]


def _met(star: Star, row: int, x: float, y: float, *, left: bool) -> list[str]:
    """Where a line meets a statement: the way to its side, and the line's way up and down."""
    first, last = star.span
    line = f"line {star.family}"
    is_target = (row == star.hub) is star.is_inward
    edge = 0.0 if left else float(WIDTH)
    tip = edge + (1 if left else -1) * (SIZE + 2)
    drawn = []
    if row > first:
        drawn.append(
            shape(cornered([(x, TOP), (x, y), (tip, y)]), line)
            if row == last
            else upright(x, TOP, line)
        )
    if row < last and row == first:
        drawn.append(shape(cornered([(tip, y), (x, y), (x, y + 12)]), line))
        drawn.append(upright(x, y + 12, line))
    elif row < last:
        drawn.append(shape(cornered([(x, y), (tip, y)]), line))
    if is_target and not star.is_mutual:
        drawn.append(arrowhead(star.family, edge, y, to_right=not left))
    else:
        drawn.append(mark(star.family, tip, y))
    return drawn


def _svg(shapes: list[str]) -> str:
    if not shapes:
        return ""
    return element("svg", *shapes, width=WIDTH, height="100%", aria_hidden="true")
