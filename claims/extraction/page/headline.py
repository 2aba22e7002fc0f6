"""The headline of a page, without the name of its outlet."""

import re
from typing import Final

from .declared import Declared
from .surroundings import Surroundings
from .tree import inline_text

_PARTS: Final = re.compile(r"\s+[|•·–—»«:-]{1,2}\s+|\s*\|\s*|\s+::\s+")
_LONGEST: Final = 400


def headline(page: Declared, around: Surroundings, outlet: str) -> str:
    """The headline that JSON-LD gives, else the page's own heading, else the title for others."""
    heading = inline_text(around.headline) if around.headline is not None else ""
    heading = without_outlet(heading, outlet, page) if len(heading) <= _LONGEST else ""
    linked = without_outlet(page.text("headline"), outlet, page)
    shared = without_outlet(page.first("og:title", "twitter:title"), outlet, page)
    told = linked or shared
    if not told or _is_cut(told, heading):
        return heading or told or _shown_part(without_outlet(page.title, outlet, page), around)
    if heading and not linked and not _has_kicker(heading, shared):
        return heading
    return told


def _shown_part(title: str, around: Surroundings) -> str:
    """Of a title in several parts, the longest that the page itself shows as a line."""
    shown = {passage.words for passage in around.passages[:200]}
    parts = [part for part in _PARTS.split(title) if part in shown]
    return max(parts, key=len, default=title)


def _is_cut(told: str, heading: str) -> bool:
    """Whether what machines are told is the heading without its end."""
    bare = _bare(told.rstrip(".… "))
    return len(_bare(heading)) > len(bare) > 0 and _bare(heading).startswith(bare)


def _has_kicker(heading: str, told: str) -> bool:
    """Whether the heading has a label before the headline: 'Storm in Vardenia: Bridges shut'."""
    bare = _bare(told)
    return len(bare) > 15 and _bare(heading).endswith(bare) and _bare(heading) != bare


def without_outlet(title: str, outlet: str, page: Declared) -> str:
    """A title without the name of its outlet, or of its site, at an end."""
    names = {_bare(outlet), _bare(page.first("og:site_name"))} - {""}
    for name in (outlet, page.first("og:site_name")):
        if len(name) > 3 and title.startswith(f"{name}: "):
            return title[len(name) + 2 :].strip()
    parts = _PARTS.split(title)
    cuts = [found.span() for found in _PARTS.finditer(title)]
    if len(parts) > 1 and _names_outlet(parts[-1], names):
        return title[: cuts[-1][0]].strip()
    if len(parts) > 1 and _names_outlet(parts[0], names):
        return title[cuts[0][1] :].strip()
    return title.strip()


def _names_outlet(part: str, names: set[str]) -> bool:
    bare = _bare(part)
    return any(bare == name or (len(name) > 3 and bare.startswith(name)) for name in names)


def _bare(words: str) -> str:
    bare = "".join(filter(str.isalnum, words.casefold()))
    return bare.removeprefix("the")
