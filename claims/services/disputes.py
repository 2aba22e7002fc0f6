"""Disputed topics, whose claims stand against one another, and what is not linked there."""

from typing import Any

from django.db.models import Exists, OuterRef, QuerySet

from claims import search
from claims.choices import Relation, Status
from claims.models import Claim, ClaimLink, ClaimQuerySet, Topic
from claims.search.tokens import Facet

#: What makes of two claims of a topic a dispute.
DISPUTING = (Relation.ANSWERS, Relation.REBUTS, Relation.CONTRADICTS, Relation.DENIES)
#: So many of the latest such links, and of the newest disputed claims, are read. A topic whose
#: last dispute lies before all of these has come to rest.
MOST_READ = 2000


def disputed_topics() -> set[int]:
    """The ids of topics under which, themselves, a claim is disputed or stands in such a link."""
    links = ClaimLink.objects.filter(relation__in=DISPUTING).order_by("-pk")
    disputed = Claim.objects.published().filter(status=Status.DISPUTED).newest_first()
    of_ends = (_topics_of(links.values(end)[:MOST_READ]) for end in ("from_claim", "to_claim"))
    return set(_topics_of(disputed.values("pk")[:MOST_READ]).union(*of_ends))


def _topics_of(claims: QuerySet[Any, Any]) -> QuerySet[Any, Any]:
    filed = Topic.claims.through.objects.filter(claim__in=claims).order_by()
    return filed.values_list("topic_id", flat=True)


def unlinked(claims: ClaimQuerySet) -> ClaimQuerySet:
    """Published claims that nothing is linked with; `in_disputed_topics` says of which topics."""
    said = claims.published().said()
    links = ClaimLink.objects.order_by()
    return said.filter(
        ~Exists(links.filter(from_claim=OuterRef("pk"))),
        ~Exists(links.filter(to_claim=OuterRef("pk"))),
    )


def in_disputed_topics() -> search.Wanted | None:
    """What the index is asked for claims under a disputed topic, but those with a public link."""
    topics = disputed_topics()
    if not topics:
        return None
    linked = search.any_of(Facet.RELATION, Relation.values)
    apart = search.token(Facet.APART, 1)
    return search.Wanted(
        tokens=(search.any_of(Facet.TOPIC, sorted(topics)),), without=(apart, *linked)
    )
