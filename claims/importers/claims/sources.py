"""The outlets and sources that rows name: found by reference or address, else new."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from django.utils.translation import gettext as _

from claims import names
from claims.choices import OutletKind, SourceKind
from claims.models import Outlet, Source, url_key
from claims.services import NewRecord
from claims.services.bulk.ids import GivesIds

from .cells import Cells
from .matching import derived_reference

#: Facts of a source: their names in a list of citations, and the columns of the first one.
SCALARS = {
    "source": "source_reference",
    "title": "source_title",
    "outlet": "outlet",
    "outlet_kind": "outlet_kind",
    "url": "source_url",
    "archive_url": "archive_url",
    "published_on": "source_published_on",
}


@dataclass(frozen=True, slots=True)
class Found:
    """A source by its id and title, and whether the file brings it."""

    pk: int
    reference: str
    title: str
    published_last: date


@dataclass
class Sources:
    """Looks sources up, a batch of rows at a time, and makes those that nobody has."""

    ids: GivesIds
    made: list[NewRecord] = field(default_factory=list)
    new_outlets: list[str] = field(default_factory=list)
    new_sources: int = 0

    def __post_init__(self) -> None:
        self._by_reference: dict[str, Found] = {}
        self._by_key: dict[str, Found] = {}
        self._asked: set[str] = set()
        self._outlets: dict[str, int] | None = None
        self._domains: dict[str, int] = {}
        self._slugs: set[str] = set()

    def look_up(self, wanted: Iterable[Cells]) -> None:
        """Ask the database for all sources of a batch at once."""
        references: set[str] = set()
        keys: set[str] = set()
        for facts in wanted:
            references.add(facts.word("source") or _own_reference(facts))
            if url := facts.word("url"):
                keys.add(_key(url))
        self._ask("reference", references)
        self._ask("url_key", keys)

    def _ask(self, column: str, values: Collection[str]) -> None:
        marks = {f"{column} {value}": value for value in values if value}
        new = [value for mark, value in marks.items() if mark not in self._asked]
        self._asked |= marks.keys()
        if not new:
            return
        rows = Source.objects.filter(**{f"{column}__in": new}).order_by("pk")
        for *facts, key in rows.values_list(
            "pk", "reference", "title", "published_last", "url_key"
        ):
            self._remember(Found(*facts), key)

    def _remember(self, found: Found, key: str) -> None:
        self._by_reference[found.reference] = found
        if key:
            self._by_key.setdefault(key, found)

    def find(self, facts: Cells) -> Found | None:
        """The source that these facts mean; None, with a problem noted, where they mean none."""
        reference, url, title = (facts.word(name) for name in ("source", "url", "title"))
        key = _key(url)
        found = self._by_reference.get(reference) or self._by_key.get(key)
        if found is None and not reference:
            found = self._by_reference.get(_own_reference(facts))
        return found or self._make(facts, reference, url, title)

    def _make(self, facts: Cells, reference: str, url: str, title: str) -> Found | None:
        if not (title or url):
            wrong = _("There is no source “%s”; a new one needs a title or an address.")
            facts.wrong("source", wrong % reference[:60])
            return None
        published = facts.days("published_on")
        values = {
            "id": self.ids.take(Source),
            "reference": reference or _own_reference(facts),
            "title": title or f"[{url}]"[:500],
            "kind": facts.choice("kind", SourceKind, SourceKind.ARTICLE.value),
            "outlet_id": self.outlet(facts),
            "agency_credit": facts.word("agency_credit"),
            "byline": facts.word("byline"),
            "url": url,
            "published_first": published.first,
            "published_last": published.last,
            "language": facts.word("source_language"),
            "archive_url": facts.word("archive_url"),
        }
        source = NewRecord(Source, values)
        for name, sentence in source.problems.items():
            facts.wrong(name or "source", sentence)
        if source.problems:
            return None
        self.made.append(source)
        self.new_sources += 1
        own = (source.values["reference"], source.values["title"], published.last)
        found = Found(source.pk, *own)
        self._remember(found, source.values["url_key"])
        return found

    def outlet(self, facts: Cells) -> int | None:
        """The outlet with this name, or at this domain where no name is given; else a new one."""
        if self._outlets is None:
            rows = list(Outlet.objects.order_by("-pk").values_list("name", "pk", "domain", "slug"))
            self._outlets = {name.casefold(): pk for name, pk, _domain, _slug in rows}
            self._domains = {domain: pk for _name, pk, domain, _slug in rows if domain}
            self._slugs = {slug for *_, slug in rows}
        name = facts.word("outlet")
        if not name:
            host = _key(facts.word("url")).partition("/")[0]
            return self._domains.get(host)
        return self._outlets.get(name.casefold()) or self._new_outlet(name, facts)

    def _new_outlet(self, name: str, facts: Cells) -> int | None:
        wanted = names.slug_words(name)[:90] or "outlet"
        slug, number = wanted, 1
        while slug in self._slugs:
            number += 1
            slug = f"{wanted}-{number}"
        values = {
            "id": self.ids.take(Outlet),
            "name": name,
            "slug": slug,
            "kind": facts.choice("outlet_kind", OutletKind, OutletKind.NEWSPAPER.value),
            "ownership": facts.word("outlet_ownership"),
        }
        outlet = NewRecord(Outlet, values)
        for column, sentence in outlet.problems.items():
            facts.wrong("outlet", f"{column}: {sentence}")
        if outlet.problems:
            return None
        self._slugs.add(slug)
        self._outlets = {**(self._outlets or {}), name.casefold(): outlet.pk}
        self.made.append(outlet)
        self.new_outlets.append(name)
        return outlet.pk


def found_again(source: Source) -> Found:
    """A source that is at hand."""
    return Found(source.pk, source.reference, source.title, source.published_last)


@lru_cache(maxsize=20_000)
def _key(url: str) -> str:
    try:
        return url_key(url)
    except ValueError:
        return ""


def _own_reference(facts: Cells) -> str:
    """The reference of a source that has none in the file: by its address, or what else it has."""
    if facts.word("source"):
        return ""
    if url := facts.word("url"):
        return derived_reference(_key(url) or url)
    own = [facts.word(name) for name in ("title", "outlet", "published_on")]
    return derived_reference("\x1f".join(own)) if own[0] else ""
