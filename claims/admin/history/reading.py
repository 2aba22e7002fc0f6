"""A page of a record's history: what was changed, by whom, when and why, in a fixed few queries."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db import models
from django.db.models import IntegerField, OuterRef, Q, QuerySet, Subquery, Value
from django.utils.safestring import SafeString

from claims.admin.columns import LONG_TEXT, Column, columns_of, name_of_user, wanted_names
from claims.admin.names import Names
from claims.admin.revisions import marked

from .parts import NAMED, PARTS

CREATED, CHANGED, DELETED = "+", "~", "-"


@dataclass(frozen=True)
class Change:
    """One field that was changed. `marked` has both texts in one, where they are long."""

    label: str
    old: str
    new: str
    marked: SafeString | None = None


@dataclass
class Entry:
    """One entry of the history: of the record itself, or of one of its parts, by name."""

    number: int
    model: type[models.Model]
    record_id: int
    kind: str
    who: str
    when: datetime
    why: str
    part: str = ""
    changes: list[Change] = field(default_factory=list)
    #: Whether what was before is known: of some records the first entries are missing.
    has_before: bool = True


@dataclass(frozen=True)
class Page:
    """Some entries, newest first, and whether there are older ones."""

    entries: list[Entry]
    has_older: bool


def history_page(model: type[models.Model], pk: int, *, page: int, size: int) -> Page:
    """The history of a record and its parts."""
    start = (page - 1) * size
    found = list(_timeline(model, pk)[start : start + size + 1])
    shown = found[:size]
    kinds = [model, *(part.model for part in PARTS.get(model, ()))]
    needed: dict[type[models.Model], set[int]] = defaultdict(set)
    for at, number, _when, before in shown:
        needed[kinds[at]] |= {each for each in (number, before) if each}
    rows = {each: rows_of(each, numbers) for each, numbers in needed.items()}
    names = Names()
    for each, known in rows.items():
        for row, values in known.values():
            wanted_names(values.items(), names)
            if each is not model:
                names.want(model, [row.id])
    names.fetch()
    entries = [
        _entry(kinds[at], number, before, rows[kinds[at]], names, of=(model, pk))
        for at, number, _when, before in shown
    ]
    return Page(entries, len(found) > size)


def rows_of(
    model: type[models.Model], numbers: Iterable[int]
) -> dict[int, tuple[Any, dict[Column, Any]]]:
    """Entries by number, each with the value of every column."""
    history = model.history.model  # type: ignore[attr-defined]
    rows = history._default_manager.select_related("history_user").in_bulk(list(numbers))
    kept = {each.name: _kept(history, each, rows) for each in history._history_m2m_fields}
    return {number: (row, values_of(model, row, kept)) for number, row in rows.items()}


def values_of(
    model: type[models.Model], row: Any, kept: Mapping[str, Mapping[int, tuple[int, ...]]]
) -> dict[Column, Any]:
    """What one row holds; `kept` has what its many-to-many fields held, by its number."""
    return {
        column: kept[column.name].get(row.pk, ()) if column.name in kept else column.value(row)
        for column in columns_of(model)
    }


def changes_between(
    before: Mapping[Column, Any], after: Mapping[Column, Any], names: Names, *, whole: bool = False
) -> list[Change]:
    """The fields in which two states of a record differ, in the order of the model."""
    return [
        change_of(
            column,
            column.written(before[column], names),
            column.written(value, names),
            whole=whole,
        )
        for column, value in after.items()
        if column in before and before[column] != value
    ]


def change_of(column: Column, old: str, new: str, *, whole: bool = False) -> Change:
    """A change in words; of a long text with the words marked."""
    is_long = column.is_text and old and new and max(len(old), len(new)) > LONG_TEXT
    return Change(column.label, old, new, marked(old, new, whole=whole) if is_long else None)


def _timeline(model: type[models.Model], pk: int) -> QuerySet[Any, Any]:
    """(kind, number, time, number of the entry before) of all entries, newest first."""
    branches = [_branch(0, model, Q(id=pk))]
    for at, part in enumerate(PARTS.get(model, ()), 1):
        branches.append(_branch(at, part.model, part.of(pk)))
    first, *others = branches
    timeline = first.union(*others, all=True) if others else first
    return timeline.order_by("-history_date", "at", "-history_id")


def _branch(at: int, model: type[models.Model], which: Q) -> QuerySet[Any, Any]:
    history = model.history.model._default_manager  # type: ignore[attr-defined]
    earlier = history.filter(id=OuterRef("id"), history_id__lt=OuterRef("history_id"))
    rows = history.filter(which).order_by()
    return rows.annotate(
        at=Value(at, output_field=IntegerField()),
        before=Subquery(earlier.order_by("-history_id").values("history_id")[:1]),
    ).values_list("at", "history_id", "history_date", "before")


def _kept(history: Any, several: Any, rows: Iterable[int]) -> dict[int, tuple[int, ...]]:
    """What a many-to-many field held at each entry."""
    table = getattr(history, several.name).model
    held: dict[int, list[int]] = defaultdict(list)
    pairs = table._default_manager.filter(history__in=list(rows)).order_by()
    for number, each in pairs.values_list("history_id", several.m2m_reverse_field_name()):
        held[number].append(each)
    return {number: tuple(sorted(each)) for number, each in held.items()}


def _entry(
    kind: type[models.Model],
    number: int,
    before: int | None,
    rows: Mapping[int, tuple[Any, dict[Column, Any]]],
    names: Names,
    *,
    of: tuple[type[models.Model], int],
) -> Entry:
    row, values = rows[number]
    entry = Entry(
        number,
        kind,
        row.id,
        row.history_type,
        name_of_user(row.history_user),
        row.history_date,
        row.history_change_reason or "",
        has_before=before is not None,
    )
    if kind is not of[0]:
        name = NAMED[kind](row, names, of[1])
        entry.part = f"{kind._meta.verbose_name} “{name}”"
    if row.history_type == CHANGED and before is not None:
        entry.changes = changes_between(rows[before][1], values, names)
    return entry
