"""Whether records are still as somebody saw them: on a page of many, or in a file."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from claims.models import Recorded


@dataclass(frozen=True)
class ChangedSince:
    """What somebody else did to a record since it was seen. By nobody: a program did."""

    pk: int
    by: Any
    at: datetime | None
    why: str
    is_deleted: bool


def changed_since(model: type[Recorded], seen: Mapping[int, int]) -> list[ChangedSince]:
    """Those of the records that are not as they were seen, by number. Two queries.

    Within `kept()` the rows are held, so that those that are as they were stay so until its end.
    """
    rows = model._default_manager.select_for_update().filter(pk__in=list(seen)).order_by("pk")
    now = dict(rows.values_list("pk", "version"))
    changed = sorted(pk for pk, version in seen.items() if now.get(pk) != version)
    latest: dict[int, Any] = {}
    history = model.history.filter(id__in=changed).select_related("history_user")
    for entry in history.order_by("history_id").iterator():
        latest[entry.id] = entry
    return [_changed(pk, latest.get(pk), is_deleted=pk not in now) for pk in changed]


def _changed(pk: int, entry: Any, *, is_deleted: bool) -> ChangedSince:
    if entry is None:
        return ChangedSince(pk, None, None, "", is_deleted)
    why = entry.history_change_reason or ""
    return ChangedSince(pk, entry.history_user, entry.history_date, why, is_deleted)
