"""The headline of a page, without the name of its outlet."""

import re
from typing import Final

from .declared import Declared
from .surroundings import Surroundings
from .tree import inline_text

_PARTS: Final = re.compile(r"\s+[|•·–—»«:-]{1,2}\s+|\s*\|\s*|\s+::\s+")
_LONGEST: Final = 400


def headline(page: Declared, around: Surroundings, outlet: str) -> str:
    """What the page's own heading says, where machines are told much the same; else that."""
    shown = inline_text(around.headline) if around.headline is not None else ""
    told = [page.text("headline"), page.first("og:title"), page.text("name"), page.title]
    told = [without_outlet(title, outlet, page) for title in told if title]
    if shown and len(shown) <= _LONGEST and (not told or _is_told(shown, told)):
        return without_outlet(shown, outlet, page)
    return next((title for title in told if title), "")


def without_outlet(title: str, outlet: str, page: Declared) -> str:
    """A title without the name of its outlet, or of its site, at an end."""
    names = {_bare(outlet), _bare(page.first("og:site_name"))} - {""}
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


def _is_told(shown: str, told: list[str]) -> bool:
    """Whether the words of the heading are, more or less, those that machines are told."""
    words = _words(shown)
    return any(
        len(words & _words(title)) * 2 >= min(len(words), len(_words(title))) for title in told
    )


def _words(title: str) -> set[str]:
    return set(re.findall(r"\w+", title.casefold()))
