"""Reads the JSON-LD of a page, also where it is slightly broken."""

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any, Final

from lxml.html import HtmlElement

Node = dict[str, Any]

_MOST_NODES: Final = 20_000
_WRAPPING: Final = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?://\s*)?(?:-->|\]\]>)\s*$"
)
_BARE_CONTROL: Final = re.compile(r"[\x00-\x1f]")


def linked_nodes(root: HtmlElement) -> list[Node]:
    """Every object in the page's JSON-LD, outer ones before those inside them."""
    nodes: list[Node] = []
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            nodes.extend(_objects(_loaded(script.text_content() or "")))
    return nodes[:_MOST_NODES]


def _loaded(text: str) -> Any:
    """What the text says; None where it cannot be read even with its common faults mended."""
    text = _WRAPPING.sub("", text).strip().rstrip(";")
    for mended in (lambda: text, lambda: _mended(text), lambda: _mended(unescape(text))):
        try:
            return json.loads(mended(), strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _mended(text: str) -> str:
    """Without control characters, and without commas before a closing bracket."""
    out: list[str] = []
    in_string = escaped = False
    for character in _BARE_CONTROL.sub(" ", text):
        if in_string:
            in_string = escaped or character != '"'
            escaped = character == "\\" and not escaped
        elif character == '"':
            in_string = True
        elif character in "]}":
            _drop_trailing_comma(out)
        out.append(character)
    return "".join(out)


def _drop_trailing_comma(out: list[str]) -> None:
    at = len(out) - 1
    while at >= 0 and out[at].isspace():
        at -= 1
    if at >= 0 and out[at] == ",":
        del out[at:]


def _objects(value: Any) -> Iterator[Node]:
    waiting = [value]
    seen = 0
    while waiting and seen < _MOST_NODES:
        at = waiting.pop()
        seen += 1
        if isinstance(at, dict):
            yield at
            waiting.extend(reversed(list(at.values())))
        elif isinstance(at, list):
            waiting.extend(reversed(at))


def types_of(node: Node) -> list[str]:
    """The types of an object, without the vocabulary's address."""
    value = node.get("@type") or node.get("type") or []
    values = value if isinstance(value, list) else [value]
    return [kind.rsplit("/", 1)[-1] for kind in values if isinstance(kind, str)]


def text_of(value: Any) -> str:
    """The words of a value: of a string, of the first of a list, of an object's `@value`."""
    if isinstance(value, list):
        return next((text for text in map(text_of, value) if text), "")
    if isinstance(value, dict):
        return text_of(value.get("@value") or value.get("name") or value.get("@id") or "")
    if isinstance(value, str):
        return " ".join(unescape(value).split())
    return ""


def names_of(value: Any, nodes: list[Node]) -> list[str]:
    """The names of people or organisations; a bare `@id` is looked up among the nodes."""
    if isinstance(value, list):
        return [name for part in value[:40] for name in names_of(part, nodes)]
    if isinstance(value, dict) and not value.get("name"):
        value = _by_id(value.get("@id"), nodes)
    if isinstance(value, dict):
        value = value.get("name")
        return names_of(value, nodes) if isinstance(value, list) else _one(text_of(value))
    return _one(text_of(value))


def _one(name: str) -> list[str]:
    return [name] if name else []


def _by_id(identifier: Any, nodes: list[Node]) -> Any:
    if not isinstance(identifier, str):
        return None
    return next(
        (node for node in nodes if node.get("@id") == identifier and node.get("name")), None
    )
