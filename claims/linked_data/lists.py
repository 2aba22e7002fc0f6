"""Lists of claims and speakers."""

from collections.abc import Sequence
from dataclasses import dataclass

from .graph import Node, absolute

#: Longer lists are told by their beginning.
MOST = 50


@dataclass(frozen=True)
class Listed:
    """The beginning of a list: paths in order, and how many there are in all, if that is known."""

    paths: Sequence[str]
    total: int | None = None


def list_node(listed: Listed | None) -> Node | None:
    """The pages that a list leads to; None for an empty one."""
    if listed is None or not listed.paths:
        return None
    return {
        "@type": "ItemList",
        "numberOfItems": listed.total,
        "itemListElement": [
            {"@type": "ListItem", "position": place, "url": absolute(path)}
            for place, path in enumerate(listed.paths[:MOST], start=1)
        ],
    }
