"""The shapes of relations: a mark where a link begins, an arrowhead where it ends.

Colours and dashes are the stylesheet's, by the family of the relation: 'against', 'reply',
'with' or 'beside'.
"""

from .svg import element, shape

#: Half of a mark's width and height.
SIZE = 5
ARROW = 7

#: Drawn around 0, 0.
_MARKS = {
    "against": "M0-5.5 5.5 0 0 5.5-5.5 0z",
    "reply": "M-4.5-5.2 5.5 0-4.5 5.2z",
    "with": "M0-4.8A4.8 4.8 0 1 1 0 4.8 4.8 4.8 0 1 1 0-4.8z",
    "beside": "M-5.5-1.8H5.5V1.8H-5.5z",
}


def mark(family: str, x: float, y: float) -> str:
    """The shape of a family of relations, its middle at this place."""
    place = f"translate({x:g} {y:g})"
    return f'<path d="{_MARKS[family]}" class="mark {family}" transform="{place}"/>'


def arrowhead(family: str, x: float, y: float, *, to_right: bool) -> str:
    """An arrowhead with its point at this place."""
    back = -ARROW if to_right else ARROW
    return shape(f"M{x:g} {y:g}l{back}-4v8z", f"mark {family}")


def legend_mark(family: str) -> str:
    """How a link of a family is drawn, for the legend: mark, line and arrowhead."""
    return element(
        "svg",
        shape("M8 8H40", f"line {family}"),
        mark(family, 7, 8),
        arrowhead(family, 45, 8, to_right=True),
        width=46,
        height=16,
        class_="key",
        aria_hidden="true",
    )
