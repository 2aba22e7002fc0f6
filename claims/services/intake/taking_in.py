"""A page as it came becomes proposals on an editor's desk."""

from dataclasses import dataclass, replace
from datetime import datetime

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from claims.dates import PartialDate
from claims.extraction.article import ParsedArticle
from claims.extraction.page import NotAnArticle, parse_page
from claims.extraction.statements import extract_statements
from claims.services.fetching import fetch_page
from claims.services.upkeep import kept

from .proposing import Proposed, propose
from .shelving import Shelved, shelve

#: A page that is larger is no article.
LARGEST = 20 * 1024 * 1024


@dataclass(frozen=True)
class Page:
    """A page as it came: fetched, read from a file, or pasted."""

    content: bytes
    content_type: str = ""
    url: str = ""
    fetched_at: datetime | None = None


@dataclass(frozen=True)
class TakenIn:
    """What a page came to: its source and snapshot, and how many proposals are new."""

    shelved: Shelved
    proposed: Proposed


def page_at(url: str) -> Page:
    """Fetch the page of an address. Raises FetchRefused, a sentence."""
    fetched = fetch_page(url)
    content_type = f"{fetched.content_type}; charset={fetched.charset}"
    return Page(
        fetched.body, content_type.removesuffix("; charset="), fetched.url, fetched.fetched_at
    )


def read_page(
    page: Page, *, published: PartialDate | None = None, outlet: str = ""
) -> ParsedArticle:
    """The article of a page; `published` and `outlet` overrule what it says of itself.

    Raises ValidationError, a sentence: too large, not text, or without one paragraph of an article.
    """
    if len(page.content) > LARGEST:
        raise ValidationError(_("This is larger than %(most)d MB.") % {"most": LARGEST // 1024**2})
    if not page.content.strip():
        raise ValidationError(_("There is nothing in it."))
    try:
        article = parse_page(page.content, page.content_type, page.url)
    except NotAnArticle as error:
        raise ValidationError(str(error)) from error
    if not article.text:
        raise ValidationError(_("No article was found on this page."))
    if published is not None:
        article = replace(article, published=published, published_reason="given by hand")
    return replace(article, outlet=outlet) if outlet else article


def take_in(article: ParsedArticle, page: Page, *, by: AbstractBaseUser | None) -> TakenIn:
    """Keep an article and propose its statements, all or nothing. May be repeated."""
    statements = extract_statements(article)
    with kept():
        shelved = shelve(article, by=by, url=page.url, fetched_at=page.fetched_at)
        return TakenIn(shelved, propose(shelved.snapshot, statements, by=by))
