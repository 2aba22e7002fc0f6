"""What stands near the headline of a page: lines, times, names of writers."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from lxml.html import HtmlElement

from claims.extraction.wording.word_table import table

from .declared import Declared
from .furniture import element_words
from .passages import Passage, passages_of
from .tree import ancestors, inline_text

#: Parts of a page that speak of other articles.
_OTHER_PARTS: Final = table("aside nav")
_OTHER_NAMES: Final = table(
    "related relateds comments comment teaser teasers recommended recommendations sidebar popular "
    "trending latest newsletter navigation nav menu mostread carousel slider promo archive ticker"
)
_BEFORE: Final = 6  # lines before the headline that may belong to it
_AFTER: Final = 14  # and after it
_LONG: Final = 180  # characters: a paragraph, not a line about the article
_LONGEST: Final = 400  # characters of a heading that are compared
_MOST_NEAR: Final = 12


@dataclass
class Surroundings:
    """A page around its headline."""

    headline: HtmlElement | None
    #: Elements outside the parts that speak of other articles, in the page's order.
    elements: list[HtmlElement]
    #: Short passages, those after the headline first.
    lines: list[str]
    passages: list[Passage]
    #: Whether 8/13 is the thirteenth of August.
    month_first: bool = False
    _place: dict[HtmlElement, int] = field(default_factory=dict)

    def near(self, tag: str) -> Iterator[HtmlElement]:
        """Elements of one sort: after the headline first, then those before it."""
        found = [element for element in self.elements if element.tag == tag]
        at = self._place.get(self.headline, -1) if self.headline is not None else -1
        after = [element for element in found if self._place[element] >= at]
        before = [element for element in found if self._place[element] < at]
        yield from (after + before[::-1])[:_MOST_NEAR]


def surroundings(root: HtmlElement, page: Declared) -> Surroundings:
    """Look at a page, its scripts taken out already."""
    headline = _headline(root, page)
    keep = set(ancestors(headline)) if headline is not None else set()
    elements = _own_elements(root, keep)
    own = set(elements)
    passages = passages_of(root, lines=True)
    language = f"{root.get('lang') or ''} {page.first('og:locale')}".lower().replace("_", "-")
    return Surroundings(
        headline,
        elements,
        _lines([p for p in passages if p.element in own], headline),
        passages,
        month_first="en-us" in language,
        _place={element: number for number, element in enumerate(elements)},
    )


def _headline(root: HtmlElement, page: Declared) -> HtmlElement | None:
    """The heading that says most of what the page's title says; else its only h1."""
    titles = [page.text("headline"), page.first("og:title", "twitter:title"), page.title]
    known = [bare for title in titles if (bare := _bare(title))]
    best, best_length = None, 8
    for head in [*root.iter("h1"), *root.iter("h2"), *root.iter("h3")]:
        bare = _bare(inline_text(head))[:_LONGEST]
        is_told = any(bare in title or title in bare for title in known)
        if is_told and len(bare) > best_length * (1 if head.tag == "h1" else 1.2):
            best, best_length = head, len(bare)
    heads = list(root.iter("h1"))
    return best if best is not None or len(heads) != 1 else heads[0]


def _bare(words: str) -> str:
    return "".join(filter(str.isalnum, words.casefold()))


def _own_elements(root: HtmlElement, keep: set[HtmlElement]) -> list[HtmlElement]:
    others: set[HtmlElement] = set()
    own: list[HtmlElement] = []
    for element in root.iter():
        if element.getparent() in others or (element not in keep and _is_other(element)):
            others.add(element)
        else:
            own.append(element)
    return own


def _is_other(element: HtmlElement) -> bool:
    tag = element.tag
    if tag in ("html", "body", "main", "article", "head", "meta", "link"):
        return False
    return tag in _OTHER_PARTS or not _OTHER_NAMES.isdisjoint(element_words(element))


def _lines(passages: list[Passage], headline: HtmlElement | None) -> list[str]:
    """Short passages after the headline up to the text, then those before it."""
    at = next((n for n, passage in enumerate(passages) if passage.element is headline), None)
    if at is None:
        return [passage.words for passage in passages[:40] if len(passage.words) <= _LONG]
    after = passages[at + 1 : at + 1 + _AFTER]
    before = passages[max(0, at - _BEFORE) : at][::-1]
    return [passage.words for passage in [*after, *before] if len(passage.words) <= _LONG]
