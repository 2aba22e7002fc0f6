"""Takes out of a page what stands around an article: menus, captions, comments, teasers."""

import re
from itertools import pairwise
from typing import Final

from lxml.html import HtmlElement

from . import furniture_words as table
from .passages import HEADINGS, INLINE
from .posts import is_post
from .tree import ancestors, classes

_WORD: Final = re.compile("[A-Z]?[a-z]+|[A-Z]+")
_HIDDEN: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_RUN: Final = 60  # characters at one stretch that count as prose
_NEVER: Final = frozenset(["html", "body", "main", "article"])
_LINES: Final = INLINE | HEADINGS | frozenset(["p", "li", "ul", "ol", "blockquote"])
_MOST: Final = 0.5  # of the page's prose: more than that is no furniture
_SCRAP: Final = 0.08
_WHOLE: Final = 0.95
_PART: Final = 0.1

Mass = dict[HtmlElement, int]


def prose_mass(root: HtmlElement) -> Mass:
    """How many characters of running text each element holds."""
    elements = list(root.iter())
    mass = dict.fromkeys(elements, 0)
    for element in reversed(elements):
        if element.tag in table.ELEMENTS:
            mass[element] = 0
            continue
        own = len((element.text or "").strip())
        own += sum(len((child.tail or "").strip()) for child in element)
        mass[element] += own if own >= _RUN and element.tag != "a" else 0
        parent = element.getparent()
        if parent is not None:
            mass[parent] += mass[element]
    return mass


def holds_text(element: HtmlElement) -> bool:
    """Whether the page calls an element the text of an article."""
    if "articlebody" in (element.get("itemprop") or "").lower():
        return True
    return any(_is_called_text(set(name)) for name in _names(element))


def remove_furniture(root: HtmlElement, mass: Mass, headline: HtmlElement | None) -> None:
    """Take all of it out of the tree; words that follow an element stay."""
    whole = max(1, mass[root])
    posts = {element for element in root.iter("blockquote", "div") if is_post(element)}
    around = {above for post in posts for above in ancestors(post)}
    around.update(ancestors(headline) if headline is not None else ())
    around.update(_around_text(root, mass))
    settled: set[HtmlElement] = set()
    doomed = []
    for element in root.iter():
        if element.getparent() in settled or element in posts:
            settled.add(element)
        elif element not in around and is_furniture(element, mass[element] / whole):
            settled.add(element)
            doomed.append(element)
    for element in doomed:
        if element.getparent() is not None:
            element.drop_tree()


def _around_text(root: HtmlElement, mass: Mass) -> set[HtmlElement]:
    """The elements that are called an article's text and hold some, and all those above them."""
    least = max(1, _PART * mass[root])
    around: set[HtmlElement] = set()
    consents: set[HtmlElement] = set()
    for element in root.iter("div", "section", "article"):
        if element.getparent() in consents or _is_consent(_names(element)):
            consents.add(element)
        elif mass[element] >= least and element not in around and holds_text(element):
            around.update(ancestors(element))
    return around


def is_furniture(element: HtmlElement, share: float) -> bool:
    """Whether an element, with its share of the page's prose, is no part of an article."""
    tag = element.tag
    if tag in table.ELEMENTS:
        return True
    if tag in _NEVER:
        return False
    names = _names(element)
    if _is_consent(names):
        return share < _WHOLE
    if any(name and name[0] in table.READERS and len(name) < 3 for name in names):
        return True
    if share >= _MOST:
        return False
    if tag in table.WEAK_ELEMENTS or (tag != "p" and _is_hidden(element)):
        return True
    if (element.get("role") or "").lower() in table.ROLES:
        return True
    if any(not table.LINKED.isdisjoint(name) for name in names):
        return element.find(".//a") is not None
    return any(_is_called_furniture(name, tag, share) for name in names)


def _is_consent(names: list[list[str]]) -> bool:
    """Whether a name begins as those of the boxes do that ask for consent."""
    return any(name and name[0] in table.ALWAYS and len(name) < 5 for name in names)


def _is_hidden(element: HtmlElement) -> bool:
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    style = element.get("style")
    return bool(style and _HIDDEN.search(style))


def element_words(element: HtmlElement) -> set[str]:
    """Every word in the classes and the id of an element, small."""
    return {word for name in _names(element) for word in name}


def remove_scripts(root: HtmlElement) -> None:
    """Take out what no reader sees."""
    for element in list(root.iter(*table.UNSEEN)):
        if element.getparent() is not None:
            element.drop_tree()


def _names(element: HtmlElement) -> list[list[str]]:
    """The words of each class and of the id, small: 'shareBar' is 'share' and 'bar'."""
    return [
        [word.lower() for word in _WORD.findall(name)]
        for name in classes(element)[:600].split()
        if not (":" in name or "[" in name or name.startswith(table.MODIFIERS))
    ]


def _is_called_furniture(name: list[str], tag: str, share: float) -> bool:
    called = set(name)
    if tag in _LINES and not (table.OF_A_LINE.isdisjoint(called)):
        return True
    pairs = {f"{one}_{two}" for one, two in pairwise(name)}
    if not table.PAIRS.isdisjoint(pairs):
        return (tag not in INLINE and not _is_called_text(called)) or (tag in INLINE and share == 0)
    if tag in _LINES:
        return False
    if _is_called_text(called):
        return False
    if not table.STRONG.isdisjoint(called):
        return True
    return share < _SCRAP and not table.WEAK.isdisjoint(called)


def _is_called_text(called: set[str]) -> bool:
    if not table.TEXT_IN_ONE_WORD.isdisjoint(called):
        return True
    return not (table.OF_AN_ARTICLE.isdisjoint(called) or table.TEXT_OF_IT.isdisjoint(called))
