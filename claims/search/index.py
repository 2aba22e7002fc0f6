"""The only writer of the index."""

from collections.abc import Callable, Collection, Iterator, Mapping
from types import MappingProxyType

from django.db import transaction

from claims.models import Claim, Revision, SearchDocument

from . import backend, set_upkeep
from .documents import documents
from .set_upkeep import Tokens

BATCH = 2000
#: So many claims are indexed before their sets are written.
TOGETHER = 50_000
NO_WORDS: Mapping[int, str] = MappingProxyType({})


def index(claim_ids: Collection[int], words: Mapping[int, str] = NO_WORDS) -> None:
    """Bring the index up to date for these claims; one that no longer exists leaves it.

    `words`: those of some claims, where they are known already (`words_of`).
    """
    for together in _batches(sorted(claim_ids), TOGETHER):
        with transaction.atomic():
            before, after = Tokens(), Tokens()
            for batch in _batches(together):
                _add_held(before, batch)
                for claim_id, tokens in _write(batch, words):
                    after.add(claim_id, tokens)
            set_upkeep.update(before, after)


def remove(claim_ids: Collection[int]) -> None:
    """Take these claims out of the index. To be called before they are deleted."""
    with transaction.atomic():
        before = Tokens()
        for batch in _batches(sorted(claim_ids)):
            _add_held(before, batch)
            backend.delete(batch)
        set_upkeep.update(before, Tokens())


def drop() -> None:
    """Empty the index, as for a database without claims."""
    with transaction.atomic():
        backend.drop()
        set_upkeep.empty(complete=True)


def rebuild(progress: Callable[[int], None] | None = None) -> int:
    """Make the whole index anew and return how many claims it holds.

    `progress` is called with the number of claims done so far. Batches are transactions of their
    own, so that editors can go on working; what they write meanwhile is indexed by their services.
    """
    with transaction.atomic():
        backend.drop()
        set_upkeep.empty(complete=False)
    done = 0
    for batch in _claim_batches():
        with transaction.atomic():
            _write(batch)
        done += len(batch)
        if progress:
            progress(done)
    set_upkeep.rebuild()
    backend.settle()
    Revision.renew()
    return done


def rebuild_if_outdated() -> None:
    """Make the index anew where it is of another edition, as after an update of the program."""
    if not set_upkeep.is_of_this_edition():
        rebuild()


def _write(claim_ids: list[int], words: Mapping[int, str] = NO_WORDS) -> list[tuple[int, str]]:
    """Write the documents of some claims; which claims these are, with their tokens."""
    backend.delete(claim_ids)
    written = list(documents(claim_ids, words))
    backend.write(written)
    return [(document.claim_id, document.tokens) for document in written]


def _add_held(tokens: Tokens, claim_ids: list[int]) -> None:
    """Add what the index holds of some claims."""
    held = SearchDocument.objects.filter(pk__in=claim_ids).values_list("pk", "tokens")
    for claim_id, of_claim in held:
        tokens.add(claim_id, of_claim)


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


def _batches(ids: list[int], size: int = BATCH) -> Iterator[list[int]]:
    for start in range(0, len(ids), size):
        yield ids[start : start + size]
