"""When a page was published, and where it says so."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from lxml.html import HtmlElement

from claims.dates import UNKNOWN, PartialDate, Precision
from claims.extraction.wording.months import CHANGED
from claims.extraction.wording.printed_day import printed_day, published_part
from claims.extraction.wording.word_table import ordered

from .declared import Declared
from .linked_data import text_of
from .moment import Moment, moment_of
from .surroundings import Surroundings
from .tree import classes, inline_text

_META: Final = ordered(
    "article:published_time article:published og:article:published_time og:published_time "
    "og:pubdate article:publicationdate itemprop:datepublished datepublished rnews:datepublished "
    "parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime "
    "dc.date.issued dcterms.issued dcterms.created dc.date.created dcterms.date dc.date dc:date "
    "dcsext.articlefirstpublished publish-date publishdate publish_date publisheddate published- "
    "date publication_date publication-date pubdate pub_date published_at published_time "
    "originalpublicationdate article_date_original article.published article.created bt:pubdate "
    "ptime iso-8601-publish-date prism.publicationdate citation_publication_date citation_date "
    "itemprop:datecreated article:post_date displaydate date_published date last-published "
    "date.issued"
)
_LINE: Final = 160  # characters: a line about the article, not a paragraph of it
_URL_DAY: Final = re.compile(
    r"(?:^|[/_-])((?:19|20)\d\d)[/_-]?(\d\d?|[a-z]{3})[/_-]?(\d\d)(?=[/_.-]|$)"
)
_URL_MONTH: Final = re.compile(r"/((?:19|20)\d\d)/(\d\d)/")
_MONTH_NAMES: Final = ordered("jan feb mar apr may jun jul aug sep oct nov dec")


@dataclass(frozen=True)
class Publication:
    """The date of publication, its moment if known, and where it was found."""

    date: PartialDate = UNKNOWN
    at: datetime | None = None
    reason: str = ""


def publication(page: Declared, around: Surroundings, address: str) -> Publication:
    """The first source that names a day; else the first that names a month."""
    month: Publication | None = None
    for moment, reason in _candidates(page, around, address):
        if moment.date.precision is Precision.DAY:
            if month and not month.date.overlaps(moment.date):
                return month
            return _as_printed(Publication(moment.date, moment.at, reason), around)
        if moment.date.precision is Precision.MONTH and month is None:
            month = Publication(moment.date, None, reason)
    return month or Publication()


def _as_printed(found: Publication, around: Surroundings) -> Publication:
    """For a moment in UTC the day that the page prints, where that is the day beside it.

    An outlet's own day may have begun, or not ended, when the one in Greenwich had not.
    """
    if found.at is None or found.at.utcoffset():
        return found
    for line in around.lines[:8]:
        words = published_part(line)
        printed = printed_day(words, around.month_first) if len(words) < _LINE else None
        if printed is None or printed.precision is not Precision.DAY:
            continue
        ahead = (printed.first - found.at.date()).days
        if (ahead == 1 and found.at.hour >= 10) or (ahead == -1 and found.at.hour < 12):
            return Publication(printed, found.at, f"{found.reason}, in the day printed")
        return found
    return found


def _candidates(page: Declared, around: Surroundings, address: str) -> Iterator[tuple[Moment, str]]:
    sources: tuple[Callable[[], Iterable[tuple[str, str]]], ...] = (
        lambda: _linked(page),
        lambda: _meta(page),
        lambda: _marked(around),
        lambda: _times(around),
        lambda: _linked_pages(page),
        lambda: _in_address(address),
        lambda: _printed(around),
        lambda: _printed_anywhere(around),
    )
    for source in sources:
        for value, reason in source():
            moment = moment_of(value, around.month_first)
            if moment:
                yield moment, reason


def _linked(page: Declared) -> Iterator[tuple[str, str]]:
    for key in ("datePublished", "dateCreated", "uploadDate"):
        yield page.text(key), f"JSON-LD {key}"


def _linked_pages(page: Declared) -> Iterator[tuple[str, str]]:
    for node in page.pages():
        yield text_of(node.get("datePublished")), "JSON-LD datePublished of the page"


def _meta(page: Declared) -> Iterator[tuple[str, str]]:
    for name in _META:
        for value in page.meta.get(name, ()):
            yield value, f"meta {name.removeprefix('itemprop:')}"


def _marked(around: Surroundings) -> Iterator[tuple[str, str]]:
    """Elements that are marked as the date of publication, by microdata, RDFa or microformat."""
    for element in around.elements:
        marks = f"{element.get('itemprop') or ''} {element.get('property') or ''}".lower()
        if "datepublished" in marks or "datecreated" in marks or element.get("pubdate") is not None:
            for value in _values(element):
                yield value, "microdata datePublished"


def _times(around: Surroundings) -> Iterator[tuple[str, str]]:
    for element in around.near("time"):
        if not _is_of_change(element):
            for value in _values(element):
                yield value, "time element"


def _values(element: HtmlElement) -> Iterator[str]:
    for attribute in ("datetime", "content", "title"):
        value = element.get(attribute)
        if value:
            yield value
    yield published_part(inline_text(element)[:200])


def _is_of_change(element: HtmlElement) -> bool:
    """Whether an element, or the words right before it, speak of a change."""
    parent = element.getparent()
    called = f"{classes(element)} {element.get('itemprop') or ''}"
    called += f" {classes(parent)}" if parent is not None else ""
    if any(word in called.lower() for word in ("updat", "modif")):
        return True
    before = element.getprevious()
    words = (before.tail or inline_text(before)) if before is not None else ""
    if before is None and parent is not None:
        words = parent.text or ""
        if not words.strip() and parent.getprevious() is not None:
            words = inline_text(parent.getprevious())[-60:]
    words = f"{words[-60:]} {inline_text(element)[:30]}".lower()
    return any(word.strip("([|•").startswith(CHANGED) for word in words.split())


def _in_address(address: str) -> Iterator[tuple[str, str]]:
    path = address.partition("://")[2].partition("/")[2].partition("?")[0].lower()
    for year, month, day in _URL_DAY.findall("/" + path):
        if month.isalpha():
            month = str(_MONTH_NAMES.index(month) + 1) if month in _MONTH_NAMES else "99"
        yield f"{year}-{int(month):02d}-{day}", "day in the address"
    for year, month in _URL_MONTH.findall("/" + path):
        yield f"{year}-{month}", "month in the address"


def _printed(around: Surroundings) -> Iterator[tuple[str, str]]:
    for line in around.lines:
        words = published_part(line)
        found = printed_day(words, around.month_first) if words else None
        if found and len(words) < _LINE:
            yield words, "printed near the headline"


def _printed_anywhere(around: Surroundings) -> Iterator[tuple[str, str]]:
    """Lines anywhere that are a date and little else."""
    own = set(around.elements)
    for passage in around.passages:
        words = published_part(passage.words)
        if passage.element in own and 5 < len(words) < 50 and "©" not in words:
            found = printed_day(words, around.month_first)
            if found and found.precision is Precision.DAY:
                yield words, "printed on the page"
