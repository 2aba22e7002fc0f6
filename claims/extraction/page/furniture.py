"""Takes out of a page what stands around an article: menus, captions, comments, teasers."""

import re
from itertools import pairwise
from typing import Final

from lxml.html import HtmlElement

from . import furniture_words as words
from .posts import is_post
from .tree import classes

_WORD: Final = re.compile("[A-Z]?[a-z]+|[A-Z]+")
_HIDDEN: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_RUN: Final = 60  # characters at one stretch that count as prose
_NEVER: Final = frozenset(["html", "body", "main", "article"])

Mass = dict[HtmlElement, int]


def prose_mass(root: HtmlElement) -> Mass:
    """How many characters of running text each element holds."""
    elements = list(root.iter())
    mass = dict.fromkeys(elements, 0)
    for element in reversed(elements):
        if element.tag in words.ELEMENTS:
            mass[element] = 0
            continue
        own = len((element.text or "").strip())
        tails = sum(len((child.tail or "").strip()) for child in element)
        mass[element] += own + tails if own + tails >= _RUN and element.tag != "a" else 0
        parent = element.getparent()
        if parent is not None:
            mass[parent] += mass[element]
    return mass


def remove_furniture(root: HtmlElement, mass: Mass) -> None:
    """Take all of it out of the tree; words that follow an element stay."""
    whole = max(1, mass[root])
    doomed = []
    kept_inside: set[HtmlElement] = set()
    for element in root.iter():
        parent = element.getparent()
        if parent is None or parent in kept_inside:
            if parent is not None:
                kept_inside.add(element)
            continue
        if is_post(element):
            kept_inside.add(element)
        elif is_furniture(element, mass[element] / whole):
            doomed.append(element)
            kept_inside.add(element)
    for element in doomed:
        _remove(element)


def _remove(element: HtmlElement) -> None:
    """Without the words that follow it: `drop_tree` keeps those."""
    element.drop_tree()


def is_furniture(element: HtmlElement, share: float) -> bool:
    """Whether an element, with its share of the page's prose, is no part of an article."""
    tag = element.tag
    if tag in words.ELEMENTS:
        return True
    if tag in _NEVER:
        return False
    if tag == "aside" and share < 0.6:
        return True
    if _is_hidden(element) and share < 0.5:
        return True
    if (element.get("role") or "").lower() in words.ROLES and share < 0.5:
        return True
    return _is_called_furniture(element, share)


def _is_hidden(element: HtmlElement) -> bool:
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    style = element.get("style")
    return bool(style and _HIDDEN.search(style))


def _is_called_furniture(element: HtmlElement, share: float) -> bool:
    if share >= 0.85:
        return False
    called = name_words(classes(element))
    if not called:
        return False
    if share < 0.5 and not words.STRONG.isdisjoint(called):
        return True
    pairs = {f"{one}_{two}" for one, two in pairwise(called)}
    if share < 0.5 and not words.PAIRS.isdisjoint(pairs):
        return True
    return share < 0.08 and not words.WEAK.isdisjoint(called)


def name_words(names: str) -> list[str]:
    """The words of classes and ids, small: 'shareBar' is 'share' and 'bar'."""
    return [word.lower() for word in _WORD.findall(names[:300])]
