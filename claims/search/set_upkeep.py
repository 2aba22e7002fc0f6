"""Writes the sets of claims behind the tokens, whenever their documents change."""

import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from django.db import connection, transaction
from pyroaring import BitMap

from claims.models import IndexState, SearchDocument, TokenSet

from .token_sets import EDITION, LEFT_OUT, NOTHING

#: A claim's run is its id without the last 16 bits: so many ids one container of a bitmap holds.
RUN_BITS = 16
#: Parameters of one question.
BATCH = 500
UPSERT = """
INSERT INTO claims_tokenset (token, facet, run, claims, stamp, bits)
VALUES (%s, %s, %s, %s, %s, %s)
ON CONFLICT (token, run) DO UPDATE
SET claims = excluded.claims, stamp = excluded.stamp, bits = excluded.bits
"""

#: A run of ids and a token.
Place = tuple[int, str]


class Tokens:
    """Which claims have which tokens, gathered claim by claim."""

    def __init__(self) -> None:
        self._ids: dict[Place, list[int]] = defaultdict(list)

    def add(self, claim_id: int, tokens: str) -> None:
        run = claim_id >> RUN_BITS
        for token in tokens.split():
            if token[0] not in LEFT_OUT:
                self._ids[run, token].append(claim_id)

    def sets(self) -> dict[Place, BitMap]:
        # Not optimized, so that what is the same set is stored alike, whatever led to it.
        return {place: BitMap(ids, optimize=False) for place, ids in self._ids.items()}


def update(before: Tokens, after: Tokens) -> None:
    """Bring the sets from what some claims had to what they have. In a transaction of the caller.

    Writers wait for each other here, so that whoever reads the latest stamp misses no earlier one.
    """
    went, came = before.sets(), after.sets()
    changed = [
        place
        for place in went.keys() | came.keys()
        if went.get(place, NOTHING) != came.get(place, NOTHING)
    ]
    if not changed:
        return
    stamp = _next_stamp()
    held = _held(changed)
    _write(
        {
            place: (held.get(place, NOTHING) - went.get(place, NOTHING)) | came.get(place, NOTHING)
            for place in changed
        },
        stamp,
    )


def empty(*, complete: bool) -> None:
    """Forget all sets. `complete`: the index now says all there is to say, of no claims."""
    TokenSet.objects.all().delete()
    _next_stamp()
    # The time, since numbers that begin anew in an emptied database would repeat themselves.
    IndexState.objects.update(rebuilt=time.time_ns(), edition=EDITION if complete else 0)


def rebuild() -> None:
    """Make all sets from the documents, a run of ids in each transaction, and open them."""
    last = SearchDocument.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
    for run in range((last >> RUN_BITS) + 1):
        with transaction.atomic():
            stamp = _next_stamp()
            TokenSet.objects.filter(run=run).delete()
            _write(_of_documents(run), stamp)
    with transaction.atomic():
        _next_stamp()
        IndexState.objects.update(rebuilt=time.time_ns(), edition=EDITION)


def wrong() -> Iterator[str]:
    """The tokens whose sets are not what the documents say."""
    last = SearchDocument.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
    beyond = TokenSet.objects.order_by("-run").values_list("run", flat=True).first() or 0
    found: set[str] = set()
    for run in range(max(last >> RUN_BITS, beyond) + 1):
        true = _of_documents(run)
        rows = TokenSet.objects.filter(run=run).values_list("token", "bits", "claims")
        for token, bits, claims in rows.iterator():
            stored = BitMap.deserialize(bytes(bits))
            if stored != true.pop((run, token), NOTHING) or len(stored) != claims:
                found.add(token)
        found.update(token for _run, token in true)
    yield from sorted(found)


def is_of_this_edition() -> bool:
    """Whether the index was made by the rules of today."""
    return IndexState.objects.filter(edition=EDITION).exists()


def _of_documents(run: int) -> dict[Place, BitMap]:
    found = Tokens()
    ids = (run << RUN_BITS, (run + 1) << RUN_BITS)
    documents = SearchDocument.objects.filter(pk__gte=ids[0], pk__lt=ids[1]).order_by("pk")
    for claim_id, tokens in documents.values_list("pk", "tokens").iterator(chunk_size=10_000):
        found.add(claim_id, tokens)
    return found.sets()


def _next_stamp() -> int:
    state, _made = IndexState.objects.select_for_update().get_or_create(pk=1)
    IndexState.objects.update(stamp=state.stamp + 1)
    return state.stamp + 1


def _held(places: Iterable[Place]) -> dict[Place, BitMap]:
    """The stored sets of these places, as far as there are any."""
    by_run: dict[int, list[str]] = defaultdict(list)
    for run, token in places:
        by_run[run].append(token)
    found: dict[Place, BitMap] = {}
    for run, tokens in by_run.items():
        for start in range(0, len(tokens), BATCH):
            rows = TokenSet.objects.filter(run=run, token__in=tokens[start : start + BATCH])
            for token, bits in rows.values_list("token", "bits"):
                found[run, token] = BitMap.deserialize(bytes(bits))
    return found


def _write(sets: Mapping[Place, BitMap], stamp: int) -> None:
    rows = [
        (token, token[0], run, len(claims), stamp, claims.serialize())
        for (run, token), claims in sorted(sets.items())
    ]
    with connection.cursor() as cursor:
        cursor.executemany(UPSERT, rows)
