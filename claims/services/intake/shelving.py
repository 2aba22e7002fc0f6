"""An article becomes a source with a snapshot: once, however often it is taken in."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from textwrap import shorten
from urllib.parse import urlsplit

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.utils import timezone

from claims import names
from claims.extraction import archived
from claims.extraction.article import ParsedArticle
from claims.models import Outlet, Snapshot, Source, url_key
from claims.services.permissions import Action, require
from claims.services.recording import store_record

#: Longest title that is made from an article's first words.
TITLE_LENGTH = 100


@dataclass(frozen=True)
class Shelved:
    """Where an article is kept, and what of it is new."""

    source: Source
    snapshot: Snapshot
    is_new_source: bool
    is_new_snapshot: bool


def shelve(
    article: ParsedArticle,
    *,
    by: AbstractBaseUser | None,
    url: str = "",
    fetched_at: datetime | None = None,
) -> Shelved:
    """Keep an article as a source and a private snapshot of its text.

    A page known by its address, or, without one, by its very words, is the source that it was; what
    an editor wrote there stays. The address of an archived copy stands for the page, and is kept
    as the source's archive link. Raises ValidationError where the address or title cannot be kept.
    """
    require(by, Action.TAKE_IN, Source)
    copy = next((each for each in (url, article.url) if archived.original(each)), "")
    address, url = (archived.original(each) or each for each in (article.url or url, url))
    content = sha256(article.text.encode()).hexdigest()
    with transaction.atomic():
        known = _known(address, url, content)
        source = known or _source(article, address, by)
        if known is None or (copy and not known.archive_url):
            source.archive_url = copy
            store_record(source, by=by, why="Taken in.")
        snapshot, is_new = Snapshot.objects.get_or_create(
            source=source,
            sha256=content,
            defaults={
                "text": article.text,
                "fetched_at": fetched_at or timezone.now(),
                "url": url,
            },
        )
    return Shelved(source, snapshot, known is None, is_new)


def _known(address: str, url: str, content: str) -> Source | None:
    """The source that this page is already. One without an address is known by its words."""
    keys = {url_key(each) for each in (address, url) if each}
    if found := Source.objects.filter(url_key__in=keys).order_by("pk").first():
        return found
    same = Source.objects.filter(snapshots__sha256=content)
    return (same.filter(url_key="") if address else same).order_by("pk").first()


def _source(article: ParsedArticle, address: str, by: AbstractBaseUser | None) -> Source:
    source = Source(
        title=article.title[:500] or f"[{shorten(article.text, TITLE_LENGTH, placeholder=' …')}]",
        outlet=_outlet(article.outlet, address, by),
        agency_credit=article.agency_credit[:200],
        byline=article.byline[:300],
        url=address,
        language=article.language,
    )
    source.published = article.published
    return source


def _outlet(name: str, address: str, by: AbstractBaseUser | None) -> Outlet | None:
    """The outlet of a page, by its domain or its name; a new one where neither is known."""
    domain = (urlsplit(address).hostname or "").removeprefix("www.")
    name = (name or domain)[:200]
    if not name:
        return None
    known = Outlet.objects.filter(domain__in=_domains(domain)).order_by("-domain").first()
    known = known or Outlet.objects.filter(name__iexact=name).order_by("pk").first()
    if known:
        return known
    outlet = Outlet(name=name, slug=_free_slug(names.slug_words(name)[:90]), domain=domain)
    return store_record(outlet, by=by, why="First page taken in.")


def _domains(domain: str) -> list[str]:
    """A host and the domains above it, but for the last: 'en.news.by', 'news.by'."""
    labels = domain.split(".")
    return [".".join(labels[start:]) for start in range(max(len(labels) - 1, 0))]


def _free_slug(wanted: str) -> str:
    """A short name that no outlet has."""
    slug, number = wanted or "outlet", 1
    while Outlet.objects.filter(slug=slug).exists():
        number += 1
        slug = f"{wanted or 'outlet'}-{number}"
    return slug
