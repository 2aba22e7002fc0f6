"""A thread of statements as a drawing: time downwards, a lane for each speaker."""

from collections.abc import Sequence

from .lettering import cut, width
from .marks import SIZE as MARK
from .marks import arrowhead, mark
from .placing import (
    HEADER,
    INSET,
    LANE,
    LINE,
    SMALL,
    SMALL_LINE,
    YEAR,
    Box,
    Statement,
)
from .plan import plan
from .stars import Link
from .svg import RADIUS, cornered, element, escaped, shape, text
from .wiring import MARGIN, Wire


def draw_thread(
    statements: Sequence[Statement], links: Sequence[Link], lanes: Sequence[str], label: str
) -> str:
    """The SVG of some statements in the order of time, of the links between them, and of lanes.

    Its classes are the stylesheet's; it has the size at which its letters are to be read.
    """
    drawn = plan(statements, links, len(lanes))
    breadth, height = drawn.breadth, drawn.height
    return element(
        "svg",
        *(_lane(name, x, height) for name, x in zip(lanes, drawn.lanes, strict=True)),
        *(_year(name, y, breadth) for name, y in drawn.years),
        # Arrows and marks lie above all lines, and boxes above the lines that end at them.
        *(_lines(wire) for wire in drawn.wires),
        *(_box(box) for box in drawn.boxes),
        *(_ends(wire) for wire in drawn.wires),
        class_="thread",
        width=breadth,
        height=height,
        viewBox=f"0 0 {breadth:g} {height:g}",
        role="group",
        aria_label=label,
    )


def _lane(name: str, x: float, height: float) -> str:
    return element("rect", x=x - 5, y=0, width=LANE + 10, height=height, class_="lane") + text(
        cut(name, LANE - 8, LINE), x + LANE / 2, HEADER - 8, "lane-name"
    )


def _year(name: str, y: float, breadth: float) -> str:
    middle = y + YEAR / 2
    start = max(MARGIN, width(name, LINE) + INSET)
    return shape(f"M{start:g} {middle:g}H{breadth:g}", "year-line") + text(
        name, 0, middle + 5, "year-name"
    )


def _lines(wire: Wire) -> str:
    """From the hub of a star to the farthest end above and below it; from there to the others."""
    hub, *others = wire.ends
    drawn = []
    for is_above in (True, False):
        on_this_side = [end for end in others if (end.y < hub.y) is is_above]
        ends = sorted(on_this_side, key=lambda end: abs(end.y - hub.y))
        for number, end in enumerate(ends, start=1):
            is_last = number == len(ends)
            start = [(hub.x, hub.y), (wire.x, hub.y)]
            if not is_last:
                start = [(wire.x, end.y + (2 * RADIUS if is_above else -2 * RADIUS))]
            points = [*start, (wire.x, end.y), (end.x, end.y)]
            drawn.append(shape(cornered(points), f"line {wire.family}"))
    return "".join(drawn)


def _ends(wire: Wire) -> str:
    """Arrowheads where a line leads to, and the relation's mark where it begins."""
    return "".join(
        arrowhead(wire.family, end.x, end.y, to_right=end.is_left_side)
        if end.is_arrow
        else mark(wire.family, end.x + (-MARK - 2 if end.is_left_side else MARK + 2), end.y)
        for end in wire.ends
    )


def _heading(statement: Statement) -> str:
    """When and who; a long name with its first names as initials."""
    *first, last = statement.name.split() or [""]
    initials = " ".join([*(f"{name[0]}." for name in first), last])
    room = LANE - 2 * INSET
    for name in (statement.name, initials):
        heading = " · ".join(part for part in (statement.day, name) if part)
        if width(heading, SMALL) <= room:
            return heading
    return cut(heading, room, SMALL)


def _box(box: Box) -> str:
    """A statement, linked to its page."""
    statement = box.statement
    left = box.x + INSET
    y = box.y + INSET + SMALL - 1
    shown = [
        f"<title>{escaped(statement.title)}</title>",
        f'<rect x="{box.x:g}" y="{box.y:g}" width="{LANE}" height="{box.height:g}" rx="2"'
        ' class="box"/>',
        text(_heading(statement), left, y, "by"),
    ]
    y += SMALL_LINE + 1
    for number, line in enumerate(box.words):
        if statement.warning and number == 0:
            shown.append(text(line, left, y, "warning"))
        else:
            shown.append(text(line, left, y, language=statement.language))
        y += LINE
    shown += [
        text(each.words, left, box.y + each.down + 4, f"does {each.family}")
        for each in box.outgoing.values()
    ]
    kind = "wrong" if statement.warning else None
    return element("a", *shown, href=statement.url, class_="start" if statement.is_start else kind)
