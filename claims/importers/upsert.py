"""One record of a file made, changed, found unchanged, or left to the person who edited it."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from django.db import models

from claims import services
from claims.choices import SYMMETRIC, MergeKind
from claims.models import Claim, ClaimLink, Days, Merge, Recorded, Speaker

from .correcting import note_for_readers


class Outcome(StrEnum):
    """What became of one record."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    LEFT_ALONE = "edited by a person and left alone"


@dataclass
class Report:
    """What became of the records, kind by kind, and which were left alone."""

    counts: dict[str, Counter[Outcome]] = field(default_factory=dict)
    left_alone: list[str] = field(default_factory=list)

    def add(self, kind: str, outcome: Outcome, name: str) -> None:
        """Note what became of one record."""
        self.counts.setdefault(kind, Counter())[outcome] += 1
        if outcome is Outcome.LEFT_ALONE:
            self.left_alone.append(f"{kind}: {name}")

    def lines(self) -> list[str]:
        """The report in sentences, a line a kind."""
        lines = [
            f"{kind}: " + ", ".join(f"{counts[outcome]} {outcome}" for outcome in Outcome)
            for kind, counts in self.counts.items()
        ]
        return lines + [f"left alone: {name}" for name in self.left_alone]


def upsert(
    model: type[Recorded], key: Mapping[str, Any], values: Mapping[str, Any], *, why: str
) -> tuple[Recorded | None, Outcome]:
    """Bring the record with this key to these values.

    A record that a person has edited stays as it is, and one that a person deleted or merged into
    another stays away (then None is returned). Raises ValidationError for values that the rules
    refuse.
    """
    columns = _columns(model, key)
    record = find_record(model, columns)
    if record is not None and is_merged(model, columns):
        return None, Outcome.LEFT_ALONE
    if record is None:
        if _by_a_person(model, columns).filter(history_type="-").exists():
            return None, Outcome.LEFT_ALONE
        record = model(**_columns(model, {**key, **values}))
        return services.save_record(record, by=None, why=why), Outcome.CREATED
    changed = [
        name
        for name, value in values.items()
        if getattr(record, name) != value and (value or name not in model.filled_when_empty)
    ]
    if _by_a_person(model, {"id": record.pk}).exists():
        return record, Outcome.LEFT_ALONE
    if not changed:
        return record, Outcome.UNCHANGED
    for name in changed:
        setattr(record, name, values[name])
    note = note_for_readers(record) if isinstance(record, Claim) else ""
    return services.save_record(record, by=None, why=why, note=note), Outcome.UPDATED


def find_record(model: type[Recorded], columns: Mapping[str, Any]) -> Recorded | None:
    """The record with this key, or the one that had it until a person gave it another one.

    Of a merged claim or speaker that is the one it was merged into.
    """
    record = model._default_manager.filter(**columns).first()
    if record is not None:
        return record
    if merged := _merged_into(model, columns):
        return merged
    renamed = _by_a_person_ever(model, columns)
    return model._default_manager.filter(pk__in=renamed).order_by("pk").first()


def is_merged(model: type[Recorded], columns: Mapping[str, Any]) -> bool:
    """Whether the record with this key was merged into another one."""
    if model not in (Claim, Speaker) or model._default_manager.filter(**columns).exists():
        return False
    return _merged_into(model, columns) is not None


def _merged_into(model: type[Recorded], columns: Mapping[str, Any]) -> Recorded | None:
    if model is Claim and "reference" in columns:
        return Claim.objects.filter(former_claims__reference=columns["reference"]).first()
    if model is Speaker and "slug" in columns:
        merges = Merge.objects.standing().filter(kind=MergeKind.SPEAKER)
        if merges.filter(gone_reference=columns["slug"]).exists():
            return Speaker.objects.filter(former_slugs__slug=columns["slug"]).first()
    return None


def in_order(link: dict[str, Any]) -> dict[str, Any]:
    """The key of a link as it is stored: where the relation is symmetric, the lower id first."""
    if link["relation"] in SYMMETRIC and link["from_claim"].pk > link["to_claim"].pk:
        return {**link, "from_claim": link["to_claim"], "to_claim": link["from_claim"]}
    return link


def _columns(model: type[Recorded], values: Mapping[str, Any]) -> dict[str, Any]:
    """Partial dates as the two columns they are stored in; the rest as it is."""
    columns: dict[str, Any] = {}
    for name, value in values.items():
        pair = getattr(model, name, None)
        if isinstance(pair, Days):
            columns |= {pair.first: value.first, pair.last: value.last}
        else:
            columns[name] = value
    return in_order(columns) if model is ClaimLink and "to_claim" in columns else columns


def _by_a_person_ever(model: type[Recorded], columns: Mapping[str, Any]) -> set[int]:
    """The ids of records that once had this key and that a person has edited."""
    once = set(model.history.filter(**columns).values_list("id", flat=True))
    return {pk for pk in once if _by_a_person(model, {"id": pk}).exists()}


def _by_a_person(model: type[Recorded], columns: Mapping[str, Any]) -> models.QuerySet[Any]:
    """What people, as opposed to programs, did to the record."""
    history = model.history.filter(history_user__isnull=False)
    return history.filter(**columns)
