"""A merge taken back, step by step from the last to the first."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.db import IntegrityError, models
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from claims.choices import SYMMETRIC, MergeKind
from claims.models import (
    Claim,
    ClaimLink,
    DistinctSpeakers,
    Merge,
    Recorded,
    Speaker,
    UnrelatedClaims,
)
from claims.services.batches import batches
from claims.services.permissions import Action, require
from claims.services.reach import linked_with
from claims.services.recording import stop_clocks
from claims.services.signing import Signature
from claims.services.upkeep import kept as upkeep

from .doing import delete, insert_again, set_columns
from .merging import touch
from .obstacles import undo_problems
from .restored import hidden_alike, restore_main_names, restored_problems
from .steps import TOPICS, Act, Row, Step, from_json, plain, row_of

#: Records that name two of a kind: the merged one comes back at whichever end the kept one stands.
PAIRS: dict[type[models.Model], tuple[str, str]] = {
    ClaimLink: ("from_claim_id", "to_claim_id"),
    DistinctSpeakers: ("first_id", "second_id"),
    UnrelatedClaims: ("first_id", "second_id"),
}
KINDS: dict[str, type[Claim] | type[Speaker]] = {
    MergeKind.CLAIM: Claim,
    MergeKind.SPEAKER: Speaker,
}


@dataclass(frozen=True)
class Undoing:
    """The work on one merge: who signs, and what stays as editors left it since."""

    merge: Merge
    signed: Signature
    stays: list[str]


def undo_merge(merge: Merge, *, by: AbstractBaseUser | None, why: str) -> list[str]:
    """Make two records of one again, each as it was; what editors changed since then stays changed.

    Returns, in sentences, what therefore is not as it was. Raises ValidationError that says what is
    in the way, and then has changed nothing.
    """
    if not why.strip():
        raise ValidationError(_("Say why the merge is undone."))
    try:
        with upkeep() as watch:
            merge = Merge.objects.select_for_update().get(pk=merge.pk)
            kept = _record(merge.kind, merge.kept_number)
            require(by, Action.MERGE, kept or KINDS[merge.kind])
            if problems := undo_problems(merge):
                raise ValidationError(problems)
            steps = from_json(merge.steps)
            claims = _claims_of(merge, steps)
            watch.add(claims)
            if isinstance(kept, Speaker):
                voiced = Claim.objects.voiced_by(kept).filter(publish_at__isnull=False)
                stop_clocks(claims & set(voiced.values_list("pk", flat=True)), by=by, why=why)
            work = Undoing(merge, Signature(by, why), [])
            for step in reversed(steps):
                _UNDO[step.act](step, work)
            gone = _record(merge.kind, merge.gone_number)
            _settle(kept, gone, work)
            if isinstance(gone, Claim):
                watch.add_created({gone.pk})
            merge.undone_at, merge.undone_by_id = timezone.now(), by.pk if by else None
            merge.undone_why = why[:500]
            merge.save()
    except IntegrityError as error:
        raise ValidationError(
            _("Something that was entered since then stands in the way: %(error)s")
            % {"error": error}
        ) from error
    return work.stays


def _record(kind: str, number: int) -> Any:
    rows = KINDS[kind]._default_manager.select_for_update()
    return rows.filter(pk=number).first()


def _settle(kept: Recorded, gone: Recorded, work: Undoing) -> None:
    """What must hold of the two once they are two again; ValidationError where it does not."""
    if isinstance(kept, Speaker) and isinstance(gone, Speaker):
        restore_main_names(kept, gone, by=work.signed.by)
    work.stays.extend(hidden_alike(kept, gone, work.signed))
    touch(kept, work.signed)
    if problems := restored_problems(kept, gone):
        raise ValidationError(problems)


def _claims_of(merge: Merge, steps: Iterable[Step]) -> set[int]:
    """The claims whose counts or search text the undoing changes."""
    if merge.kind == MergeKind.CLAIM:
        found = {merge.kept_number}
        ends = [step.before for step in steps if step.table is ClaimLink and step.before]
        found.update(row[end] for row in ends for end in PAIRS[ClaimLink] if end in row)
        found.discard(merge.gone_number)
        return found | linked_with(found)
    found = {pk for step in steps if step.table is Claim for pk in step.pks}
    return found | linked_with(found)


def _move_back(step: Step, work: Undoing) -> None:
    """Rows get the columns they had, where these are still as the merge left them."""
    left = set(step.pks)
    if TOPICS not in step.after:
        for batch in batches(step.pks):
            untouched = step.table._default_manager.filter(pk__in=batch, **_columns(step.after))
            same = set(untouched.values_list("pk", flat=True))
            set_columns(step.table, same, step.before, work.signed)
            left -= same
    for record in step.table._default_manager.filter(pk__in=left):
        left.discard(record.pk)
        _set_back(record, step, work)
    if left:
        what = ngettext(
            "%(n)d record was deleted since and stays deleted: %(what)s.",
            "%(n)d records were deleted since and stay deleted: %(what)s.",
            len(left),
        )
        work.stays.append(what % {"n": len(left), "what": step.what})


def _set_back(record: models.Model, step: Step, work: Undoing) -> None:
    """One row that was changed since: only what is as the merge left it gets its old value."""
    now = row_of(record)
    if type(record) in PAIRS:
        values = _pair_back(record, now, work.merge)
    else:
        values = {
            name: before
            for name, before in step.before.items()
            if name != TOPICS and now[name] == step.after[name]
        }
    if TOPICS in step.after:
        added = set(step.after[TOPICS]) - set(step.before[TOPICS])
        values[TOPICS] = sorted(set(now[TOPICS]) - added)
    set_columns(step.table, [record.pk], values, work.signed)
    if set(step.before) - set(values):
        changed = _("It was changed since and stays so: %(what)s.") % {"what": step.what}
        work.stays.append(changed)


def _pair_back(record: models.Model, now: Row, merge: Merge) -> Row:
    """Both ends, with the merged record in the place of the kept one."""
    columns = PAIRS[type(record)]
    ends = [now[name] for name in columns]
    if merge.kept_number not in ends:
        return {}
    ends = [merge.gone_number if end == merge.kept_number else end for end in ends]
    if not isinstance(record, ClaimLink) or record.relation in SYMMETRIC:
        ends.sort()
    return dict(zip(columns, ends, strict=True))


def _bring_back(step: Step, work: Undoing) -> None:
    """A deleted row, without what has gone since and needs not be there."""
    row = dict(step.before)
    if TOPICS in row:
        topics = Claim.topics.rel.model._default_manager.filter(pk__in=row[TOPICS])
        row[TOPICS] = sorted(topics.values_list("pk", flat=True))
    for column in step.table._meta.concrete_fields:
        target = column.related_model
        held = row.get(column.attname)
        if target is None or not column.null or held is None:
            continue
        if not target._default_manager.filter(pk=held).exists():
            row[column.attname] = None
    insert_again(step.table, row, work.signed)


def _take_away(step: Step, work: Undoing) -> None:
    """What the merge made goes, unless somebody has worked on it since."""
    rows = step.table._default_manager
    # An address that led elsewhere for a time is another row, and the same address.
    held = {"pk": step.pks[0]} if issubclass(step.table, Recorded) else step.after
    record = rows.filter(**held).first()
    if record is None:
        return
    if row_of(record, *step.after) == step.after:
        delete(record, work.signed)
    else:
        work.stays.append(_("It was changed since and stays: %(what)s.") % {"what": step.what})


_UNDO = {Act.MOVE: _move_back, Act.DROP: _bring_back, Act.MAKE: _take_away}


def _columns(row: Row) -> dict[str, Any]:
    """The columns of a row as a query asks for them."""
    return {
        f"{name}__isnull" if value is None else name: True if value is None else plain(value)
        for name, value in row.items()
    }
