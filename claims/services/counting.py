"""The counts of published claims: how one claim contributes, and how they are kept."""

from collections import Counter
from collections.abc import Collection, Iterator
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from django.db import IntegrityError, connection, transaction
from django.db.models import Count, F, Q
from django.db.models.functions import Greatest

from claims.models import (
    Claim,
    ClaimCount,
    ClaimQuerySet,
    Revision,
    parents,
    with_ancestors,
)

from .batches import batches

#: So many rows are changed one by one; an editor's work never changes more.
FEW = 50


class Tally(NamedTuple):
    """One row of the counts: of one speaker, of one topic, or the total where both are None."""

    speaker_id: int | None
    topic_id: int | None
    status: str


def contributions(claim_ids: Collection[int]) -> Counter[Tally]:
    """What these claims add to the counts now: nothing unless they are published."""
    tallies: Counter[Tally] = Counter()
    above = parents()
    for batch in batches(claim_ids):
        tallies.update(_contributions(batch, above))
    return tallies


def _contributions(claim_ids: list[int], above: dict[int, int | None]) -> Counter[Tally]:
    tallies: Counter[Tally] = Counter()
    published = Claim.objects.published().filter(pk__in=claim_ids).order_by()
    for speaker, behalf, status in published.values_list("speaker_id", "on_behalf_of_id", "status"):
        tallies[Tally(None, None, status)] += 1
        tallies.update(Tally(voice, None, status) for voice in (speaker, behalf) if voice)
    filed: dict[tuple[int, str], set[int]] = {}
    rows = published.filter(topics__isnull=False).values_list("pk", "status", "topics")
    for claim_id, status, topic_id in rows:
        filed.setdefault((claim_id, status), set()).update(with_ancestors([topic_id], above))
    for (_, status), topics in filed.items():
        tallies.update(Tally(None, topic, status) for topic in topics)
    return tallies


def add_to_counts(change: Counter[Tally]) -> None:
    """Add the differences to the stored counts."""
    if len(change) > FEW:
        _add_many(change)
        return
    # In one order, so that two transactions never wait for one another's rows.
    for tally, difference in sorted(change.items(), key=str):
        if not difference:
            continue
        row = ClaimCount.objects.filter(
            Q(speaker=tally.speaker_id) if tally.speaker_id else Q(speaker__isnull=True),
            Q(topic=tally.topic_id) if tally.topic_id else Q(topic__isnull=True),
            status=tally.status,
        )
        # Never below zero: a count that had drifted must not stop an editor; `check_data` finds it.
        changed = row.update(claims=Greatest(F("claims") + difference, 0))
        # The row of a topic that was deleted is gone with it, and is not to be made again.
        if changed or difference < 0:
            continue
        try:
            with transaction.atomic():
                ClaimCount.objects.create(**tally._asdict(), claims=difference)
        except IntegrityError:
            # On PostgreSQL another transaction may have made the row in the meantime.
            row.update(claims=F("claims") + difference)


def _add_many(change: Counter[Tally]) -> None:
    """The same for the many rows that a whole file changes: a handful of queries."""
    changed = {tally: difference for tally, difference in change.items() if difference}
    ids = _ids(changed)
    missing = [
        tally for tally, difference in changed.items() if difference > 0 and tally not in ids
    ]
    ClaimCount.objects.bulk_create(
        [ClaimCount(**tally._asdict(), claims=0) for tally in sorted(missing, key=str)],
        ignore_conflicts=True,
        batch_size=1000,
    )
    ids |= _ids(missing)
    rows = sorted((ids[tally], difference) for tally, difference in changed.items() if tally in ids)
    with connection.cursor() as cursor:
        cursor.executemany(
            "UPDATE claims_claimcount SET claims ="
            " CASE WHEN claims + %s > 0 THEN claims + %s ELSE 0 END WHERE id = %s",
            [(difference, difference, pk) for pk, difference in rows],
        )


def _ids(tallies: Collection[Tally]) -> dict[Tally, int]:
    """The stored rows of some tallies."""
    speakers = {tally.speaker_id for tally in tallies if tally.speaker_id}
    topics = {tally.topic_id for tally in tallies if tally.topic_id}
    of_these = [Q(speaker__isnull=True, topic__isnull=True)]
    of_these += [Q(speaker__in=batch) for batch in batches(speakers)]
    of_these += [Q(topic__in=batch) for batch in batches(topics)]
    return {
        Tally(speaker, topic, status): pk
        for condition in of_these
        for pk, speaker, topic, status in ClaimCount.objects.filter(condition).values_list(
            "pk", "speaker_id", "topic_id", "status"
        )
    }


def count_again() -> None:
    """Make all counts anew from the claims, in one transaction."""
    with transaction.atomic():
        tallies = counted()
        ClaimCount.objects.all().delete()
        ClaimCount.objects.bulk_create(
            [ClaimCount(**tally._asdict(), claims=claims) for tally, claims in tallies.items()],
            batch_size=1000,
        )
        Revision.renew()


def counted() -> Counter[Tally]:
    """What the counts should be, counted by the database."""
    published = Claim.objects.published().order_by()
    tallies: Counter[Tally] = Counter()
    for status, claims in published.values_list("status").annotate(n=Count("pk")):
        tallies[Tally(None, None, status)] += claims
    for voice in ("speaker_id", "on_behalf_of_id"):
        voiced = published.exclude(**{voice: None})
        for speaker, status, claims in voiced.values_list(voice, "status").annotate(n=Count("pk")):
            tallies[Tally(speaker, None, status)] += claims
    for (status, filed), claims in _filed(published).items():
        for topic in filed:
            tallies[Tally(None, topic, status)] += claims
    return tallies


def _filed(published: ClaimQuerySet) -> Counter[tuple[str, frozenset[int]]]:
    """How many claims of a status are filed under just these topics, those above them included.

    One pass over the claims' topics in the order of the claims: a query for each topic that counts
    the claims below it takes minutes for a hundred topics over a million claims.
    """
    above = parents()
    of_claim = published.filter(topics__isnull=False).order_by("pk")
    rows = of_claim.values_list("pk", "status", "topics").iterator(chunk_size=10_000)
    together = Counter(
        (status, tuple(topic for *_, topic in group))
        for (_, status), group in groupby(rows, key=itemgetter(0, 1))
    )
    filed: Counter[tuple[str, frozenset[int]]] = Counter()
    for (status, topics), claims in together.items():
        filed[status, frozenset(with_ancestors(topics, above))] += claims
    return filed


def wrong_counts() -> Iterator[tuple[Tally, int, int]]:
    """Each stored count that differs from the claims: the row, what is stored, what is true."""
    stored: Counter[Tally] = Counter()
    for row in ClaimCount.objects.exclude(claims=0):
        stored[Tally(row.speaker_id, row.topic_id, row.status)] = row.claims
    true = counted()
    for tally in sorted(stored.keys() | true.keys(), key=str):
        if stored[tally] != true[tally]:
            yield tally, stored[tally], true[tally]
