"""Who wrote an article, and which agency is credited."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from lxml.html import HtmlElement

from claims.extraction.wording.agencies import agencies_in, agency_named
from claims.extraction.wording.printed_day import published_part
from claims.extraction.wording.word_table import ordered
from claims.extraction.wording.writers import (
    BETWEEN,
    BY,
    bare,
    before_date,
    is_byline,
    is_full_name,
    people_in,
)

from .declared import Declared
from .furniture import element_words
from .surroundings import Surroundings

_META: Final = ordered(
    "itemprop:author author article:author og:article:author parsely-author sailthru.author byl "
    "dc.creator dcterms.creator dc.contributor article.author citation_author cxenseparse:author "
    "twitter:data1"
)
_NAMED: Final = ("author", "byline", "autor")
_BARS: Final = re.compile(r"\s*[|•·]\s*")


def byline(page: Declared, around: Surroundings, outlet: str, host: str) -> str:
    """The people who wrote it, 'One, Two'; '' where the page names none."""
    for names in _sources(page, around):
        people = list(
            dict.fromkeys(
                p
                for name in names
                for p in people_in(name, {bare(outlet), bare(host.partition(".")[0])})
            )
        )
        if people:
            return ", ".join(people)
    return ""


def agency_credit(page: Declared, around: Surroundings, outlet: str, dateline: str) -> str:
    """The agency credited beside the page's own desk, in the spelling of our table."""
    own = agency_named(outlet)
    credits_ = [*page.names("author"), *page.names("sourceOrganization"), *page.names("publisher")]
    credits_ += [page.text("creditText"), *page.meta.get("author", ())]
    credits_ += [*_named_by(_is_marked, around), *_named_by(_is_called, around)]
    credits_ += re.findall(r"[(/]([^()/]{2,40})[)/]", dateline) + re.findall(r"[\w-]+$", dateline)
    credits_ += [line for line in around.lines if len(line) < 80]
    for credit in credits_:
        for name in agencies_in(BY.sub("", credit)):
            if name != own:
                return name
    return ""


def _sources(page: Declared, around: Surroundings) -> Iterator[list[str]]:
    """Where names of writers stand, the surest first."""
    yield page.names("author")
    yield page.names("creator")
    for name in _META:
        yield page.meta.get(name, [])
    yield _named_by(_is_marked, around)
    yield _full_names(_named_by(_is_called, around))
    parts = [part for line in around.lines if len(line) < 120 for part in _BARS.split(line)]
    yield _full_names([part for part in parts if is_byline(part)])


def _full_names(lines: list[str]) -> list[str]:
    """Of lines that readers see, those that hold a whole name; buttons have one word."""
    return [line for line in lines if is_full_name(BETWEEN.split(BY.sub("", before_date(line)))[0])]


def _named_by(test: Callable[[HtmlElement], bool], around: Surroundings) -> list[str]:
    """The words of elements that are marked, or called, as naming the author."""
    found = [element for element in around.elements if test(element)]
    words = [published_part(_spaced(element)) for element in found[:6]]
    return list(dict.fromkeys(text for text in words if 2 < len(text) < 120))


def _spaced(element: HtmlElement) -> str:
    """Its words, those of different elements in it parted by commas."""
    parts = [" ".join(text.split()) for text in element.itertext()]
    return ", ".join(part for part in parts if part).replace(":,", ":").replace(",,", ",")


def _is_marked(element: HtmlElement) -> bool:
    if element.tag == "meta":
        return False
    rel = (element.get("rel") or "").lower().split()
    mark = f"{element.get('itemprop') or ''} {element.get('property') or ''}".lower().split()
    return "author" in rel or "author" in mark or "creator" in mark


def _is_called(element: HtmlElement) -> bool:
    return element.tag != "meta" and any(word.startswith(_NAMED) for word in element_words(element))
