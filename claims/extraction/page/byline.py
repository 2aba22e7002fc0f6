"""Who wrote an article, and which agency is credited."""

import re
from collections.abc import Iterator
from typing import Final

from lxml.html import HtmlElement

from .agencies import agencies_in, agency_named
from .declared import Declared
from .furniture import element_words
from .printed_day import published_part
from .surroundings import Surroundings
from .tree import inline_text
from .word_table import ordered, table

_META: Final = ordered(
    "itemprop:author author article:author og:article:author parsely-author sailthru.author byl "
    "dc.creator dcterms.creator dc.contributor article.author citation_author cxenseparse:author "
    "twitter:data1"
)
_BY: Final = re.compile(
    r"^(?:written by|reported by|story by|by|von|par|por|di|da|door|av|af|autor(?:in|ka)?|author|"
    r"auteur|autore|автор|авторы|аўтар|автори|текст|text|texto|texte|opracowanie)\b\s*:?\s*",
    re.I,
)
_BETWEEN: Final = re.compile(
    r"\s*(?:[,;/|•·&]|\band\b|\bund\b|\bet\b|\by\b|\be\b|\bi\b|\bі\b|\bи\b|\boch\b|\bog\b|\ben\b)\s+"
)
_NO_NAME: Final = table(
    "admin administrator editor editors redaktion redaction redakcja redaktsiya редакция рэдакцыя "
    "редакція staff newsroom desk team news correspondent reporter online webmaster user guest "
    "updated published minutes read ago photo image comments share editorial redacción rédaction "
    "redazione"
)
_NAMED: Final = table("author authors byline bylines byl")


def byline(page: Declared, around: Surroundings, outlet: str) -> str:
    """The people who wrote it, 'One, Two'; '' where the page names none."""
    for names in _sources(page, around):
        people = list(dict.fromkeys(p for name in names for p in _people(name, outlet)))
        if people:
            return ", ".join(people)
    return ""


def agency_credit(page: Declared, around: Surroundings, outlet: str, dateline: str) -> str:
    """The agency credited beside the page's own desk, in the spelling of our table."""
    own = agency_named(outlet)
    credits_ = [*page.names("author"), *page.names("sourceOrganization"), *page.names("publisher")]
    credits_ += [page.text("creditText"), *page.meta.get("author", ())]
    credits_ += _marked(around)
    credits_ += re.findall(r"[(/]([^()/]{2,40})[)/]", dateline) + re.findall(r"[\w-]+$", dateline)
    credits_ += [line for line in around.lines if len(line) < 80]
    for credit in credits_:
        for name in agencies_in(_BY.sub("", credit)):
            if name != own:
                return name
    return ""


def _sources(page: Declared, around: Surroundings) -> Iterator[list[str]]:
    yield page.names("author")
    yield page.names("creator")
    for name in _META:
        yield page.meta.get(name, [])
    yield _marked(around)
    yield [line for line in around.lines if len(line) < 120 and is_byline(line)]


def _marked(around: Surroundings) -> list[str]:
    """The words of elements that are marked, or called, as naming the author."""
    for test in (_is_marked, _is_called):
        found = [element for element in around.elements if test(element)]
        words = [inline_text(element) for element in found[:6]]
        words = [published_part(text) for text in words if 3 < len(text) < 120]
        if words:
            return list(dict.fromkeys(words))
    return []


def _is_marked(element: HtmlElement) -> bool:
    if element.tag == "meta":
        return False
    rel = (element.get("rel") or "").lower().split()
    mark = f"{element.get('itemprop') or ''} {element.get('property') or ''}".lower().split()
    return "author" in rel or "author" in mark or "creator" in mark


def _is_called(element: HtmlElement) -> bool:
    return element.tag != "meta" and not _NAMED.isdisjoint(element_words(element))


def is_byline(line: str) -> bool:
    """Whether a line begins as bylines do: 'By Ann Example'."""
    found = _BY.match(line)
    rest = line[found.end() :] if found else ""
    return bool(rest) and rest[:1].isupper() and len(rest.split()) <= 12


def _people(words: str, outlet: str) -> Iterator[str]:
    """The names of people in a byline."""
    words = _BY.sub("", words.strip(" |•·,;:-–—"))
    if "http" in words or "@" in words or "{" in words:
        return
    for part in _BETWEEN.split(words):
        name = _BY.sub("", part.strip(" .|•·,;:-–—()"))
        if _is_person(name, outlet):
            yield name


def _is_person(name: str, outlet: str) -> bool:
    words = name.split()
    if not words or len(words) > 5 or len(name) > 60 or any(c.isdigit() for c in name):
        return False
    if name.casefold() in (outlet.casefold(), "") or agency_named(name):
        return False
    return (name[0].isupper() and _NO_NAME.isdisjoint(word.casefold() for word in words)) or (
        not name.isascii() and not any(c.islower() or c.isupper() for c in name)
    )
