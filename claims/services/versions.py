"""Whether records are still as somebody saw them: on a page of many, or in a file."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from claims.models import Recorded

#: Between a record's number and its version, and between records.
OF, AND = ":", ","


@dataclass(frozen=True)
class ChangedSince:
    """What somebody else did to a record since it was seen. By nobody: a program did."""

    pk: int
    by: Any
    at: datetime | None
    why: str
    is_deleted: bool


def seen_versions(records: Iterable[Recorded]) -> str:
    """The records and their versions in one line, for a page that asks before it acts."""
    return AND.join(f"{record.pk}{OF}{record.version}" for record in records)


def read_seen_versions(line: str) -> dict[int, int]:
    """What `seen_versions` wrote. Raises ValueError for anything else."""
    pairs = (each.split(OF) for each in line.split(AND) if each)
    return {int(pk): int(version) for pk, version in pairs}


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
