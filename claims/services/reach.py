"""Which claims a record takes part in: those whose counts and search text it may change."""

from collections.abc import Iterable
from functools import singledispatch

from django.db import models
from django.db.models import Q

from claims.models import (
    Citation,
    Claim,
    ClaimLink,
    Correction,
    Reply,
    Review,
    Source,
    Topic,
    Translation,
    parents,
    with_descendants,
)

from .batches import batches


@singledispatch
def claims_reached(record: models.Model) -> set[int]:
    """The ids of the claims that a record reaches; none for most kinds.

    Names of speakers and topics reach none: a query finds those by their ids.
    """
    return set()


def linked_with(claim_ids: Iterable[int]) -> set[int]:
    """The claims at the other ends of these claims' links, and those of them that are linked."""
    found: set[int] = set()
    for batch in batches(claim_ids):
        for end in ("from_claim", "to_claim"):
            links = ClaimLink.objects.filter(**{f"{end}__in": batch}).order_by()
            found.update(*links.values_list("from_claim_id", "to_claim_id"))
    return found


@claims_reached.register
def _by_claim(record: Claim) -> set[int]:
    if record._state.adding:
        return set()
    # A link shows at its other end only while both ends are published.
    links = ClaimLink.objects.filter(Q(from_claim=record.pk) | Q(to_claim=record.pk))
    return {record.pk}.union(*links.values_list("from_claim_id", "to_claim_id"))


@claims_reached.register(Translation)
@claims_reached.register(Citation)
@claims_reached.register(Review)
@claims_reached.register(Correction)
@claims_reached.register(Reply)
def _by_part_of_claim(record: Translation | Citation | Review | Correction | Reply) -> set[int]:
    return {record.claim_id}


@claims_reached.register
def _by_link(record: ClaimLink) -> set[int]:
    return {record.from_claim_id, record.to_claim_id}


@claims_reached.register
def _by_source(record: Source) -> set[int]:
    return set(Citation.objects.filter(source=record.pk).values_list("claim_id", flat=True))


@claims_reached.register
def _by_topic(record: Topic) -> set[int]:
    if record._state.adding:
        return set()
    below = with_descendants(record.pk, parents())
    return set(Claim.objects.filter(topics__in=below).values_list("pk", flat=True))
