"""Markdown as the desk writes it, made into HTML that can do no harm; pure.

Raw HTML is text here, images are links, and the first heading comes below the page's own.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import nh3
from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import OptionsDict

#: All that a page of the desk's may be made of.
TAGS = {
    *("p", "br", "hr", "h2", "h3", "h4", "blockquote", "ul", "ol", "li"),
    *("em", "strong", "code", "pre", "a"),
}
ATTRIBUTES = {"a": {"href", "title"}, "ol": {"start"}}
SCHEMES = {"http", "https", "mailto"}
HIGHEST, LOWEST = 2, 4


class _Renderer(RendererHTML):
    """Headings one step below those that were typed: the first one of a page is its title."""

    def heading_open(self, tokens: Sequence[Token], at: int, options: OptionsDict, env: Any) -> str:
        return f"<{_lowered(tokens[at].tag)}>"

    def heading_close(
        self, tokens: Sequence[Token], at: int, options: OptionsDict, env: Any
    ) -> str:
        return f"</{_lowered(tokens[at].tag)}>\n"


def _lowered(tag: str) -> str:
    return f"h{min(max(int(tag[1:]) + 1, HIGHEST), LOWEST)}"


_MARKDOWN = MarkdownIt("commonmark", {"html": False}, renderer_cls=_Renderer).disable("image")


@lru_cache(maxsize=64)
def html_of(markdown: str) -> str:
    """The HTML of a text; what is not in the lists above is not in it, whatever was typed."""
    return nh3.clean(
        _MARKDOWN.render(markdown),
        tags=TAGS,
        attributes=ATTRIBUTES,
        url_schemes=SCHEMES,
        link_rel="noopener",
    )
