"""Two records made one, and remembered step by step."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from claims.choices import MergeKind
from claims.models import Claim, Merge, Recorded, Speaker
from claims.services.permissions import Action, require
from claims.services.reach import claims_reached, linked_with
from claims.services.recording import stop_clocks
from claims.services.rules import cross_table_problems
from claims.services.signing import Signature
from claims.services.upkeep import kept as upkeep

from .claim_plan import plan_claim_merge
from .doing import carry_out
from .speaker_plan import plan_speaker_merge
from .steps import MergePlan, as_json

Both = TypeVar("Both", Claim, Speaker)
LONGEST_LABEL = 300


def merge_claims(kept: Claim, gone: Claim, *, by: AbstractBaseUser | None, why: str) -> Merge:
    """Make two entries of one statement one; the address and reference of `gone` lead to `kept`.

    Nothing that was printed is lost, and `undo_merge` brings all of it back. Needs a reason, which
    readers see where both were published. Raises ValidationError, and then has changed nothing.
    """
    with upkeep(claims_reached(kept) | claims_reached(gone)) as watch:
        planned = partial(plan_claim_merge, why=why)
        plan = _agreed(kept, gone, planned, by=by, why=why)
        # Links that somebody added while we waited for the two.
        watch.add(claims_reached(kept) | claims_reached(gone))
        merge = _merge(plan, MergeKind.CLAIM, gone.reference, by=by, why=why)
        if problems := cross_table_problems(Claim.objects.get(pk=kept.pk)):
            raise ValidationError(list(problems.values()))
        return merge


def merge_speakers(kept: Speaker, gone: Speaker, *, by: AbstractBaseUser | None, why: str) -> Merge:
    """Make two records of one speaker one; the address of `gone` leads to `kept`.

    Spellings, claims, positions and former addresses move; a claim that moves goes off the clock.
    Needs a reason. Raises ValidationError, and then has changed nothing.
    """
    with upkeep() as watch:
        # From here on nobody can add a claim of either.
        plan = _agreed(kept, gone, plan_speaker_merge, by=by, why=why)
        spoken = set(Claim.objects.voiced_by(gone).order_by().values_list("pk", flat=True))
        watch.add(spoken | linked_with(spoken))
        stop_clocks(spoken, by=by, why=why)
        return _merge(plan, MergeKind.SPEAKER, gone.slug, by=by, why=why)


def _agreed(
    kept: Both,
    gone: Both,
    plan: Callable[[Both, Both], MergePlan],
    *,
    by: AbstractBaseUser | None,
    why: str,
) -> MergePlan:
    """The plan as the two records stand now.

    Raises PermissionDenied where somebody may not merge, ValidationError where there is a problem.
    """
    for record in (kept, gone):
        require(by, Action.MERGE, record)
    if not why.strip():
        raise ValidationError(_("Say why these two are one."))
    rows = type(kept)._default_manager.select_for_update().order_by("pk")
    stored = rows.in_bulk([kept.pk, gone.pk])
    for record in (kept, gone):
        now = stored.get(record.pk)
        if now is None or now.version != record.version:
            raise ValidationError(
                _("Somebody else has changed “%(record)s” in the meantime. Look at both again.")
                % {"record": record},
                code="stale",
            )
    agreed = plan(stored[kept.pk], stored[gone.pk]) if kept.pk != gone.pk else plan(kept, gone)
    if agreed.problems:
        raise ValidationError(agreed.problems)
    return agreed


def _merge(
    plan: MergePlan, kind: MergeKind, reference: str, *, by: AbstractBaseUser | None, why: str
) -> Merge:
    signed = Signature(by, why)
    steps = carry_out(plan.steps, signed)
    touch(plan.kept, signed)
    return Merge.objects.create(
        kind=kind,
        kept_number=plan.kept.pk,
        kept_label=label(plan.kept),
        gone_number=plan.gone.pk,
        gone_label=label(plan.gone),
        gone_reference=reference,
        made_at=timezone.now(),
        by_id=by.pk if by else None,
        why=why[:500],
        steps=as_json(steps),
    )


def touch(record: Recorded, signed: Signature) -> None:
    """An entry in the history of a record about what changed around it; open forms are stale."""
    now = type(record)._default_manager.get(pk=record.pk)
    now.version += 1
    signed.on(now)
    now.save()


def label(record: Recorded) -> str:
    """A record in the words by which people know it, when its row is no longer there."""
    if isinstance(record, Claim):
        return f"{record.speaker}: “{record}”"[:LONGEST_LABEL]
    return str(record)[:LONGEST_LABEL]
