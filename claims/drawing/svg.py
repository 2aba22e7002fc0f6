"""SVG as text: elements with their attributes, everything escaped."""

from collections.abc import Iterable
from functools import lru_cache
from html import escape

#: Where two lines meet at a right angle, the corner is rounded with this radius.
RADIUS = 5


def element(name: str, *children: str, **attributes: object) -> str:
    """An element around its children, which are markup already.

    A trailing underscore of an attribute's name is dropped, others become hyphens; None leaves
    the attribute out.
    """
    written = "".join(
        f' {_name(key)}="{_value(value)}"' for key, value in attributes.items() if value is not None
    )
    inside = "".join(children)
    return f"<{name}{written}>{inside}</{name}>" if inside else f"<{name}{written}/>"


@lru_cache(maxsize=256)
def _name(key: str) -> str:
    return key.rstrip("_").replace("_", "-")


def text(words: str, **attributes: object) -> str:
    """Words at a place."""
    return element("text", escaped(words), **attributes)


def escaped(words: str) -> str:
    """Words as markup."""
    return escape(words, quote=False)


def path(points: Iterable[tuple[float, float]], class_: str) -> str:
    """A line through points that lie in one row or one column each with the next; round corners."""
    return element("path", d=outline(list(points)), class_=class_)


def outline(points: list[tuple[float, float]]) -> str:
    """What such a line is in the language of paths."""
    drawn = [f"M{_at(*points[0])}"]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        reach = min(RADIUS, _distance(before, corner) / 2, _distance(corner, after) / 2)
        drawn.append(f"L{_at(*_towards(corner, before, reach))}")
        drawn.append(f"Q{_at(*corner)} {_at(*_towards(corner, after, reach))}")
    drawn.append(f"L{_at(*points[-1])}")
    return "".join(drawn)


def _distance(one: tuple[float, float], other: tuple[float, float]) -> float:
    return abs(one[0] - other[0]) + abs(one[1] - other[1])


def _towards(
    start: tuple[float, float], goal: tuple[float, float], reach: float
) -> tuple[float, float]:
    whole = _distance(start, goal) or 1
    return tuple(a + (b - a) * reach / whole for a, b in zip(start, goal, strict=True))  # type: ignore[return-value]


def _at(x: float, y: float) -> str:
    return f"{_value(x)} {_value(y)}"


def _value(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.1f}".removesuffix(".0")
    return escape(value) if isinstance(value, str) else str(value)
