"""Many records changed alike: versions and history as if each had been saved by itself.

It checks nothing: who calls it applies the rules to all of them first, and keeps counts and search.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.db import models
from django.db.models import F
from django.utils import timezone

from claims.models import Claim, Recorded

from .batches import batches

#: Rows of the history written in one statement.
ROWS = 1000


def change_rows(
    model: type[models.Model],
    pks: Iterable[int],
    values: Mapping[str, Any],
    *,
    by: AbstractBaseUser | None,
    why: str,
) -> None:
    """Give all these rows the same values, by the names of their columns."""
    for batch in batches(pks):
        rows = model._default_manager.filter(pk__in=batch)
        if not issubclass(model, Recorded):
            rows.update(**values)
            continue
        rows.update(**values, version=F("version") + 1, updated_at=timezone.now())
        recorded = model._default_manager.filter(pk__in=batch).order_by("pk")
        write_history(model, recorded, by=by, why=why)


def write_history(
    model: type[Recorded],
    records: Iterable[Recorded],
    *,
    by: AbstractBaseUser | None,
    why: str,
    made: bool = False,
) -> None:
    """One entry for each record as it is now: changed, or `made`."""
    entries = model.history.bulk_history_create(
        records,
        batch_size=ROWS,
        update=not made,
        default_user=by,
        default_change_reason=why or None,
    )
    if issubclass(model, Claim):
        _write_topics(entries)


def _write_topics(entries: Iterable[Any]) -> None:
    """The topics of each claim, which django-simple-history leaves out when it writes in bulk."""
    of_claim = {entry.id: entry for entry in entries}
    filed = Claim.topics.through.objects.filter(claim__in=list(of_claim))
    kept = Claim.history.model.topics.model
    kept.objects.bulk_create(
        [
            kept(id=pk, claim_id=claim, topic_id=topic, history=of_claim[claim])
            for pk, claim, topic in filed.values_list("pk", "claim_id", "topic_id")
        ],
        batch_size=ROWS,
    )
