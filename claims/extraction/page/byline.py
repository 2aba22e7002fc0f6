"""Who wrote an article, and which agency is credited."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from lxml.html import HtmlElement

from .agencies import agencies_in, agency_named
from .declared import Declared
from .furniture import element_words
from .months import CHANGED, PUBLISHED
from .printed_day import published_part
from .surroundings import Surroundings
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
#: Signs of an address.
_NO_NAMES: Final = ("http", "@", "{", "www.", ".com", ".de", ".org", ".net", ".ru", ".by")
_PARTICLES: Final = table(
    "de da di du del della van von der den la le al bin ibn dos y e zu zur ten"
)
_NO_NAME: Final = table(
    "admin administrator editor editors redaktion redaction redakcja redaktsiya редакция рэдакцыя "
    "редакція staff newsroom desk team news correspondent reporter online webmaster user guest "
    "updated published minutes read ago photo image comments share editorial redacción rédaction "
    "redazione"
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
                for p in _people(name, {_bare(outlet), _bare(host.partition(".")[0])})
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
        for name in agencies_in(_BY.sub("", credit)):
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
    return [
        line for line in lines if _is_full_name(_BETWEEN.split(_BY.sub("", _before_date(line)))[0])
    ]


def _is_full_name(part: str) -> bool:
    words = part.strip(" .|•·,;:-–—()").split()
    capital = [word for word in words if word[0].isupper()]
    return len(capital) >= 2 and all(word in capital or word in _PARTICLES for word in words)


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


def is_byline(line: str) -> bool:
    """Whether a line begins as bylines do: 'By Ann Example'."""
    found = _BY.match(line)
    rest = line[found.end() :] if found else ""
    return bool(rest) and rest[:1].isupper() and len(rest.split()) <= 12


def _before_date(words: str) -> str:
    """A byline up to a word that brings the date: 'By Ann Example Posted: 1 May'."""
    kept: list[str] = []
    for word in words.split():
        if kept and word.lower().strip("(|").startswith((*PUBLISHED, *CHANGED)):
            break
        kept.append(word)
    return " ".join(kept)


def _people(words: str, not_people: set[str]) -> Iterator[str]:
    """The names of people in a byline."""
    words = _BY.sub("", _before_date(words).strip(" |•·,;:-–—"))
    if any(sign in words.lower() for sign in _NO_NAMES):
        return
    for part in _BETWEEN.split(words):
        name = _BY.sub("", part.strip(" .|•·,;:-–—()"))
        if _is_person(name) and _bare(name) not in not_people:
            yield name


def _is_person(name: str) -> bool:
    words = name.split()
    if not words or len(words) > 5 or len(name) > 60 or agency_named(name):
        return False
    if any(character.isdigit() for character in name) and (len(words) > 1 or name.isdecimal()):
        return False
    return _NO_NAME.isdisjoint(word.casefold() for word in words)


def _bare(name: str) -> str:
    return "".join(filter(str.isalnum, name.casefold()))
