"""The lines of a thread's drawing.

A star's line runs down in a gutter between two lanes, on a track of its own, and across to each
statement in that statement's row. So no line runs behind a statement, and no two share a way.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from .placing import LANE, PORT, PORT_STEP, Box, Ports, Statement
from .stars import Star, tracks

#: A gutter without lines, one with a single track, and what each further track adds.
EMPTY, GUTTER, TRACK = 12, 36, 9
#: On the left, before everything, stand the years.
MARGIN = 46


class End(NamedTuple):
    """Where a line meets a box: on which of its sides, how high, and whether an arrow ends it."""

    x: float
    y: float
    is_left_side: bool
    is_arrow: bool


class Wire(NamedTuple):
    """The line of a star: the place across of its way down, and its ends."""

    family: str
    x: float
    ends: list[End]


class Routes(NamedTuple):
    """For each star the gutter of its way down and its track there; gutter 0 is left of all."""

    gutters: list[int]
    tracks: list[int]

    def width(self, gutter: int) -> float:
        """How wide a gutter must be for its tracks."""
        used = [
            track for track, each in zip(self.tracks, self.gutters, strict=True) if each == gutter
        ]
        return GUTTER + TRACK * max(used) if used else EMPTY


def routes_of(found: Sequence[Star], statements: Sequence[Statement]) -> Routes:
    """The ways down of the stars."""
    gutters = [_gutter(star, statements) for star in found]
    places = [0] * len(found)
    for gutter in set(gutters):
        here = [number for number, each in enumerate(gutters) if each == gutter]
        for number, track in zip(here, tracks([found[n].span for n in here]), strict=True):
            places[number] = track
    return Routes(gutters, places)


def _gutter(star: Star, statements: Sequence[Statement]) -> int:
    """The gutter beside the hub's lane on the side where most of the others are."""
    lane = statements[star.hub].lane
    right = sum(statements[end].lane > lane for end in star.ends)
    left = sum(statements[end].lane < lane for end in star.ends)
    if right == left:
        return lane + 1 if lane else 0
    return lane + (right > left)


def lane_starts(routes: Routes, lanes: int) -> tuple[list[float], float]:
    """Where each lane begins, from the left; and the width of it all."""
    starts, x = [], float(MARGIN)
    for lane in range(lanes):
        x += routes.width(lane)
        starts.append(x)
        x += LANE
    return starts, x + routes.width(lanes)


def arrow_ports(
    found: Sequence[Star], routes: Routes, statements: Sequence[Statement]
) -> list[Ports]:
    """For each statement, where the stars' arrows meet it: one below another on each side."""
    ports: list[Ports] = [{} for _ in statements]
    taken: dict[tuple[int, bool], int] = defaultdict(int)
    for number, star in enumerate(found):
        for target in star.targets:
            side = statements[target].lane >= routes.gutters[number]
            ports[target][number, side] = float(PORT + PORT_STEP * taken[target, side])
            taken[target, side] += 1
    return ports


def wires_of(
    found: Sequence[Star],
    routes: Routes,
    starts: Sequence[float],
    boxes: Sequence[Box],
    ports: Sequence[Ports],
) -> list[Wire]:
    """The lines, when everything else has its place."""
    wires = []
    for number, star in enumerate(found):
        gutter = routes.gutters[number]
        edge = starts[gutter - 1] + LANE if gutter else float(MARGIN)
        x = edge + GUTTER / 2 + TRACK * routes.tracks[number]
        ends = []
        for at in (star.hub, *star.ends):
            box, is_target = boxes[at], (at == star.hub) is star.is_inward
            side = box.statement.lane >= gutter
            down = ports[at][number, side] if is_target else box.outgoing[number].down
            across = box.x if side else box.x + LANE
            ends.append(End(across, box.y + down, side, is_target and not star.is_mutual))
        wires.append(Wire(star.family, x, ends))
    return wires
