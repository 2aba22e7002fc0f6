"""From text to a tree of elements, whatever the markup is like."""

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree
from lxml.html import HtmlElement, HTMLParser

#: Elements that only wrap: without them a page that is nested too deep can still be read.
_WRAPPERS: Final = re.compile(
    r"</?(?:div|span|section|font|b|i|center|table|tbody|tr|td)\b[^<>]*>", re.I
)
_LIMIT: Final = "ERR_RESOURCE_LIMIT"
#: Characters that XML cannot hold; lxml would cut the text there.
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]")


def tree_of(markup: str) -> HtmlElement | None:
    """The root of a page's tree, without comments; None where there is no element at all."""
    markup = _CONTROLS.sub("", markup)
    root, whole = _parsed(markup)
    if not whole:
        root, _whole = _parsed(_WRAPPERS.sub("\n\n", markup))
    return root


def _parsed(markup: str) -> tuple[HtmlElement | None, bool]:
    """The tree, and whether the parser reached the end of the page."""
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = etree.fromstring(markup.encode("utf-8", "replace"), parser)
    except etree.ParserError:
        return None, True
    except etree.XMLSyntaxError:
        return None, True
    whole = not any(error.type_name == _LIMIT for error in parser.error_log)
    return root, whole


def classes(element: HtmlElement) -> str:
    """What the page calls an element: its classes, id and the like, in one string."""
    get = element.get
    return f"{get('class') or ''} {get('id') or ''}"


def inline_text(element: HtmlElement) -> str:
    """All the words in an element, white space as one blank."""
    return " ".join("".join(element.itertext()).split())


def ancestors(element: HtmlElement) -> Iterator[HtmlElement]:
    """The element itself and all above it."""
    at: HtmlElement | None = element
    while at is not None:
        yield at
        at = at.getparent()
