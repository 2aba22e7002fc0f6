"""Nodes of linked data: put together, freed of what is empty, and written into a page."""

import json
from typing import Any

from django.conf import settings
from django.utils.safestring import SafeString, mark_safe

Node = dict[str, Any]

#: What could end a script element or start a comment in it, and the line ends of old JavaScript.
_ESCAPES = {ord(each): f"\\u{ord(each):04x}" for each in "<>&\u2028\u2029"}


def graph(*nodes: Node | None) -> Node:
    """All nodes of one page; those that are None are left out, and so are empty values."""
    return {"@context": "https://schema.org", "@graph": [_filled(each) for each in nodes if each]}


def as_script(data: Node) -> SafeString:
    """Linked data as the content of a script element, which no text in it can end.

    Such an element holds data: browsers do not run it, whatever stands in it.
    """
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return mark_safe(text.translate(_ESCAPES))


def absolute(path: str) -> str:
    """The address of a path of this site."""
    return f"{settings.SITE_URL}{path}"


def identity(kind: str, number: int | str) -> str:
    """What one thing is called on all pages that speak of it, in whatever language."""
    return f"{settings.SITE_URL}/#{kind}-{number}"


def _filled(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            name: _filled(each)
            for name, each in value.items()
            if each is not None and each not in ("", [], {})
        }
    if isinstance(value, list):
        return [_filled(each) for each in value]
    return value
