"""Who wrote an article, and which agency is credited."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from lxml.html import HtmlElement

from claims.extraction.wording.agencies import agencies_in, agency_named
from claims.extraction.wording.printed_day import printed_day, published_part
from claims.extraction.wording.word_table import ordered
from claims.extraction.wording.writers import (
    bare,
    desk_in,
    is_byline,
    is_full_name,
    people_in,
    without_by,
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
_PAGES_OF_WRITERS: Final = ("/author/", "/authors/", "/autor/", "/auteur/", "/avtor/", "/people/")
_BARS: Final = re.compile(r"\s*[|•·]\s*")
_LONGEST_NAME: Final = 60
_DAY: Final = re.compile(r"\d{1,4}\S*")


def byline(page: Declared, around: Surroundings, outlet: str, host: str) -> str:
    """Who wrote it, as printed without 'By': people, else a desk, else the body it declares."""
    no_people = {bare(outlet), bare(host.partition(".")[0]), ""}
    for names in _sources(page, around):
        people = list(dict.fromkeys(people_in(name, no_people) for name in names))
        if any(people):
            return ", ".join(filter(None, people))
    for names in _told(page):
        desks = [desk for desk in (desk_in(name, no_people) for name in names) if desk]
        if desks:
            return desks[0]
    named = [without_by(name) for names in _told(page) for name in names]
    return next((name for name in named if _is_a_name(name)), "")


def _is_a_name(words: str) -> bool:
    """Whether a body that a page declares as its author is named, not addressed."""
    return 1 < len(words) <= _LONGEST_NAME and "/" not in words and "@" not in words


def agency_credit(page: Declared, around: Surroundings, outlet: str, dateline: str) -> str:
    """The agency credited beside the page's own desk, in the spelling of our table."""
    own = agency_named(outlet)
    credits_ = [*page.names("author"), *page.names("sourceOrganization"), *page.names("publisher")]
    credits_ += [page.text("creditText"), *page.meta.get("author", ())]
    credits_ += [*_named_by(_is_marked, around), *_named_by(_is_called, around)]
    credits_ += re.findall(r"[(/]([^()/]{2,40})[)/]", dateline) + re.findall(r"[\w-]+$", dateline)
    credits_ += [line for line in around.lines if len(line) < 80]
    for credit in credits_:
        for name in agencies_in(without_by(credit)):
            if name != own:
                return name
    return ""


def _told(page: Declared) -> Iterator[list[str]]:
    """Where pages tell machines who wrote them."""
    yield page.names("author")
    yield page.names("creator")
    for name in _META:
        yield page.meta.get(name, [])


def _sources(page: Declared, around: Surroundings) -> Iterator[list[str]]:
    """Where names of writers stand, the surest first."""
    yield from _told(page)
    yield _named_by(_is_marked, around)
    yield [line for line in _named_by(_is_called, around) if is_full_name(line)]
    parts = [part for line in around.lines if len(line) < 120 for part in _BARS.split(line)]
    yield [part for part in parts if is_byline(part) and is_full_name(part)]
    yield [name for line in around.lines[:8] if (name := _beside_a_day(line))]


def _beside_a_day(line: str) -> str:
    """The name in a line that is a day and a name: '1 May 2010 Ann Example'."""
    if len(line) > 60 or not printed_day(line):
        return ""
    last = max((found.end() for found in _DAY.finditer(line)), default=0)
    rest = line[last:].strip(" ,|•·–—-")
    return rest if is_full_name(rest) and len(rest.split()) <= 3 else ""


def _named_by(test: Callable[[HtmlElement], bool], around: Surroundings) -> list[str]:
    """The words of elements that are marked, or called, as naming the author."""
    found = [element for element in around.elements if test(element)]
    words = [published_part(_spaced(element)) for element in found[:6]]
    return list(dict.fromkeys(text for text in words if 2 < len(text) < 120))


def _spaced(element: HtmlElement) -> str:
    """Its words, those of different elements in it parted by commas."""
    parts = [" ".join(text.split()) for text in element.itertext()]
    parts = [part for part in parts if part]
    if parts and without_by(parts[0]) == "":
        parts[:2] = [" ".join(parts[:2])]
    return ", ".join(parts).replace(":,", ":").replace(",,", ",")


def _is_marked(element: HtmlElement) -> bool:
    if element.tag == "meta":
        return False
    rel = (element.get("rel") or "").lower().split()
    mark = f"{element.get('itemprop') or ''} {element.get('property') or ''}".lower().split()
    href = element.get("href") or ""
    return (
        "author" in rel
        or "author" in mark
        or "creator" in mark
        or any(sign in href for sign in _PAGES_OF_WRITERS)
    )


def _is_called(element: HtmlElement) -> bool:
    if element.tag == "address":
        return True
    return element.tag != "meta" and any(word.startswith(_NAMED) for word in element_words(element))
