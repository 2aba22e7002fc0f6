"""SVG as text. Words and addresses are escaped; numbers, paths and classes are our own."""

from collections.abc import Sequence
from html import escape

#: Where two lines meet at a right angle, the corner is rounded with this radius.
RADIUS = 5

Point = tuple[float, float]


def element(name: str, *children: str, **attributes: object) -> str:
    """An element around its children, which are markup already.

    A trailing underscore of an attribute's name is dropped, others become hyphens; None leaves
    the attribute out.
    """
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(str(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    inside = "".join(children)
    return f"<{name}{written}>{inside}</{name}>" if inside else f"<{name}{written}/>"


def text(words: str, x: float, y: float, class_: str = "", language: str = "") -> str:
    """Words at a place."""
    of_class = f' class="{class_}"' if class_ else ""
    in_language = f' lang="{escape(language)}"' if language else ""
    return f'<text x="{x:g}" y="{y:g}"{of_class}{in_language}>{escaped(words)}</text>'


def escaped(words: str) -> str:
    """Words as markup."""
    return escape(words, quote=False)


def shape(outline: str, class_: str) -> str:
    """A shape or a line in the language of paths."""
    return f'<path d="{outline}" class="{class_}"/>'


def upright(x: float, top: float, class_: str) -> str:
    """A line from a height down to the lower edge, wherever that is."""
    return f'<line x1="{x:g}" x2="{x:g}" y1="{top:g}" y2="100%" class="{class_}"/>'


def cornered(points: Sequence[Point]) -> str:
    """A way through points of which each shares a row or a column with the next; round corners."""
    drawn = [f"M{points[0][0]:g} {points[0][1]:g}"]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        reach = min(RADIUS, _distance(before, corner) / 2, _distance(corner, after) / 2)
        (x, y), (near_x, near_y) = _towards(corner, before, reach), _towards(corner, after, reach)
        drawn.append(f"L{x:g} {y:g}Q{corner[0]:g} {corner[1]:g} {near_x:g} {near_y:g}")
    drawn.append(f"L{points[-1][0]:g} {points[-1][1]:g}")
    return "".join(drawn)


def _distance(one: Point, other: Point) -> float:
    return abs(one[0] - other[0]) + abs(one[1] - other[1])


def _towards(start: Point, goal: Point, reach: float) -> Point:
    whole = _distance(start, goal) or 1
    share = reach / whole
    return start[0] + (goal[0] - start[0]) * share, start[1] + (goal[1] - start[1]) * share
