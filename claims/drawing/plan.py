"""The plan of a thread's drawing: where its statements, its years and its lines are."""

from collections.abc import Sequence
from typing import NamedTuple

from .placing import Box, Statement, boxes_of, place
from .stars import Link, stars
from .wiring import Wire, arrow_ports, lane_starts, routes_of, wires_of


class Plan(NamedTuple):
    """Places in pixels from the upper left corner."""

    breadth: float
    height: float
    lanes: list[float]
    years: list[tuple[str, float]]
    boxes: list[Box]
    wires: list[Wire]


def plan(statements: Sequence[Statement], links: Sequence[Link], lanes: int) -> Plan:
    """Places for statements in the order of time, and for the links between them."""
    found = stars(links)
    routes = routes_of(found, statements)
    starts, breadth = lane_starts(routes, lanes)
    ports = arrow_ports(found, routes, statements)
    boxes = boxes_of(statements, found, ports)
    years, height = place(boxes, starts)
    wires = wires_of(found, routes, starts, boxes, ports)
    return Plan(breadth, height, starts, years, boxes, wires)
