"""What a machine reads on a page."""

import json
from typing import Any

from tests.views.reading import page_of

Node = dict[str, Any]


def nodes_of(response) -> dict[str, Node]:
    """The nodes of a page by their types; a list of types as words in a row."""
    [script] = page_of(response).select('script[type="application/ld+json"]')
    return {_type(node): node for node in json.loads(script.string)["@graph"]}


def steps_of(node: Node) -> list[str]:
    """The names of a way, or the paths of a list."""
    return [each.get("name") or each["url"] for each in node["itemListElement"]]


def _type(node: Node) -> str:
    kind = node["@type"]
    return kind if isinstance(kind, str) else " ".join(kind)
