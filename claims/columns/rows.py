"""Claims as rows: read in chunks, each with all that its columns need, in a few queries."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any

from django.db.models import Q, QuerySet

from claims.choices import SYMMETRIC, Relation
from claims.dates import PartialDate, iso
from claims.models import (
    Citation,
    Claim,
    ClaimLink,
    ClaimQuerySet,
    Correction,
    Position,
    Review,
    Translation,
)

CHUNK = 1000

_CLAIM = (
    "id",
    "reference",
    "version",
    "updated_at",
    "published_at",
    "status",
    "status_note",
    "nature",
    "form",
    "text",
    "language",
    "speaker_id",
    "speaker__name",
    "speaker__kind",
    "speaker__wikidata",
    "on_behalf_of__name",
    "said_first",
    "said_last",
    "date_printed",
    "said_to",
    "occasion",
    "context",
)
_TRANSLATION = ("language", "text", "by", "credit")
_SOURCE = (
    "source__reference",
    "source__title",
    "source__kind",
    "source__outlet__name",
    "source__outlet__kind",
    "source__outlet__ownership",
    "source__agency_credit",
    "source__byline",
    "source__url",
    "source__published_first",
    "source__published_last",
    "source__language",
    "source__archive_url",
)
_CITATION = (
    "source_id",
    *_SOURCE,
    "wording",
    "language",
    "speaker_printed",
    "locator",
    "relayed_by",
    "fidelity",
    "primary",
)
_REVIEW = (
    "reference",
    "ours",
    "publisher",
    "publisher_site",
    "url",
    "title",
    "about",
    "rating__label",
    "rating__value",
    "rating__order",
    "rating__colour",
    "rating__scale__name",
    "rating__scale__slug",
    "rating__scale__kind",
    "textual_rating",
    "summary",
    "reviewed_on",
    "language",
)


#: A relation read from its other end, as files name it: the same in every language.
INVERSE_RELATION = {
    relation: relation.value if relation in SYMMETRIC else f"inverse of {relation.value}"
    for relation in Relation
}


@dataclass
class Row:
    """One claim with what belongs to it, as plain values."""

    claim: dict[str, Any]
    translations: list[dict[str, Any]] = field(default_factory=list)
    citations: list[dict[str, Any]] = field(default_factory=list)
    reviews: list[dict[str, Any]] = field(default_factory=list)
    links: list[dict[str, Any]] = field(default_factory=list)
    corrections: list[dict[str, Any]] = field(default_factory=list)
    topics: list[str] = field(default_factory=list)
    positions: list[str] = field(default_factory=list)

    @property
    def said(self) -> PartialDate:
        """When it was said."""
        return PartialDate(self.claim["said_first"], self.claim["said_last"])


def rows(legs: Sequence[ClaimQuerySet], *, using: str) -> Iterator[Row]:
    """The rows of a list in its order, read in chunks from one database connection."""
    for leg in legs:
        chunk: list[dict[str, Any]] = []
        for claim in leg.using(using).values(*_CLAIM).iterator(chunk_size=CHUNK):
            chunk.append(claim)
            if len(chunk) == CHUNK:
                yield from _complete(chunk, using)
                chunk = []
        yield from _complete(chunk, using)


def _complete(claims: list[dict[str, Any]], using: str) -> Iterator[Row]:
    """The claims of one chunk with their translations, citations, reviews, links and so on."""
    found = {claim["id"]: Row(claim) for claim in claims}
    for name, queryset, columns in (
        ("translations", Translation.objects.order_by("id"), _TRANSLATION),
        ("citations", Citation.objects.order_by("-primary", "id"), _CITATION),
        ("reviews", Review.objects.all(), _REVIEW),
        ("corrections", Correction.objects.order_by("-made_at", "-id"), ("made_at", "note")),
    ):
        for values in _of(queryset.using(using), found).values("claim_id", *columns):
            getattr(found[values.pop("claim_id")], name).append(values)
    filed = Claim.topics.through.objects.using(using).order_by("topic__slug")
    for claim_id, slug in _of(filed, found).values_list("claim_id", "topic__slug"):
        found[claim_id].topics.append(slug)
    _add_links(found, using)
    _add_positions(found, using)
    yield from found.values()


def _of(queryset: QuerySet[Any], found: dict[int, Row]) -> QuerySet[Any]:
    return queryset.filter(claim__in=found)


def _add_links(found: dict[int, Row], using: str) -> None:
    """Links from both ends, each with the relation as read from this claim."""
    links = (
        ClaimLink.objects.using(using)
        .public()
        .filter(Q(from_claim__in=found) | Q(to_claim__in=found))
        .order_by("id")
    )
    ends = ("from_claim_id", "to_claim_id", "from_claim__reference", "to_claim__reference")
    for link in links.values(*ends, "relation", "note", *_SOURCE):
        relation, rests_on = link["relation"], {"note": link["note"], "source": _source(link)}
        inverse = INVERSE_RELATION[Relation(relation)]
        for this, read, other in (("from", relation, "to"), ("to", inverse, "from")):
            if row := found.get(link[f"{this}_claim_id"]):
                reference = link[f"{other}_claim__reference"]
                row.links.append({"relation": read, "claim": reference, **rests_on})
    for row in found.values():
        # Not by their ids, which another database would give in another order.
        row.links.sort(key=itemgetter("relation", "claim"))


def _source(link: dict[str, Any]) -> dict[str, Any] | None:
    """The source on which a link rests."""
    return source_facts(link) if link["source__reference"] else None


def source_facts(of: dict[str, Any]) -> dict[str, Any]:
    """What readers may know of a source, by the names that files have for it."""
    published = PartialDate(of["source__published_first"], of["source__published_last"])
    return {
        "source": of["source__reference"],
        "title": of["source__title"],
        "kind": of["source__kind"],
        "outlet": of["source__outlet__name"],
        "outlet_kind": of["source__outlet__kind"],
        "outlet_ownership": of["source__outlet__ownership"],
        "agency_credit": of["source__agency_credit"],
        "byline": of["source__byline"],
        "url": of["source__url"],
        "published_on": iso(published),
        "source_language": of["source__language"],
        "archive_url": of["source__archive_url"],
    }


def _add_positions(found: dict[int, Row], using: str) -> None:
    """Offices that the speakers held when they spoke."""
    speakers = {row.claim["speaker_id"] for row in found.values()}
    held: dict[int, list[Position]] = defaultdict(list)
    for position in Position.objects.using(using).filter(speaker__in=speakers):
        held[position.speaker_id].append(position)
    for row in found.values():
        if not row.said.is_unknown:
            row.positions = [
                position.title
                for position in held[row.claim["speaker_id"]]
                if position.since_first <= row.said.last and position.until_last >= row.said.first
            ]
