"""The only writer of the index."""

from collections.abc import Callable, Collection, Iterator, Mapping
from types import MappingProxyType

from django.db import transaction

from claims.models import Claim, Revision, SearchDocument

from . import backend
from .documents import documents

BATCH = 2000


def index(claim_ids: Collection[int], words: Mapping[int, str] = MappingProxyType({})) -> None:
    """Bring the index up to date for these claims; one that no longer exists leaves it.

    `words`: those of some claims, where they are known already (`words_of`).
    """
    for batch in _batches(sorted(claim_ids)):
        with transaction.atomic():
            backend.delete(batch)
            backend.write(list(documents(batch, words)))


def remove(claim_ids: Collection[int]) -> None:
    """Take these claims out of the index. To be called before they are deleted."""
    for batch in _batches(sorted(claim_ids)):
        with transaction.atomic():
            backend.delete(batch)


def rebuild(progress: Callable[[int], None] | None = None) -> int:
    """Make the whole index anew and return how many claims it holds.

    `progress` is called with the number of claims done so far. Batches are transactions of their
    own, so that editors can go on working; what they write meanwhile is indexed by their services.
    """
    with transaction.atomic():
        backend.drop()
    done = 0
    for batch in _claim_batches():
        index(batch)
        done += len(batch)
        if progress:
            progress(done)
    backend.settle()
    Revision.renew()
    return done


def stale() -> Iterator[int]:
    """The claims whose document is missing or is not what their records say now."""
    for batch in _claim_batches():
        held = {
            row[0]: row
            for row in SearchDocument.objects.filter(pk__in=batch).values_list(
                "claim_id", "place", "body", "tokens"
            )
        }
        for document in documents(batch):
            row = (document.claim_id, document.place, document.body, document.tokens)
            if held.get(document.claim_id) != row:
                yield document.claim_id


def _claim_batches() -> Iterator[list[int]]:
    """The ids of all claims, in batches, without a cursor held open between them."""
    last = 0
    while True:
        following = Claim.objects.filter(pk__gt=last).order_by("pk")
        batch = list(following.values_list("pk", flat=True)[:BATCH])
        if not batch:
            return
        yield batch
        last = batch[-1]


def _batches(ids: list[int]) -> Iterator[list[int]]:
    for start in range(0, len(ids), BATCH):
        yield ids[start : start + BATCH]
