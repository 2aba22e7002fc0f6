"""The stages of a claim: draft, in review, published, withdrawn."""

from datetime import datetime
from typing import Any

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from claims.choices import Stage, WithdrawalGround
from claims.models import Claim

from .permissions import Action, NotAllowedError, require
from .readiness import publication_problems
from .recording import store_record

SUBMIT_FROM = (Stage.DRAFT,)
PUBLISH_FROM = (Stage.DRAFT, Stage.IN_REVIEW)
WITHDRAW_FROM = (Stage.PUBLISHED,)
RETURN_FROM = (Stage.IN_REVIEW, Stage.PUBLISHED, Stage.WITHDRAWN)

NO_CLOCK = {"publish_at": None}
NO_WITHDRAWAL = {"withdrawn_at": None, "withdrawal_ground": ""}


def submit_for_review(claim: Claim, *, by: AbstractBaseUser | None, why: str = "") -> Claim:
    """Hand a draft to whoever reviews."""
    require(by, Action.SUBMIT, claim)
    return move(claim, Stage.IN_REVIEW, SUBMIT_FROM, by=by, why=why, submitted_by=by)


def publish_claim(
    claim: Claim, *, by: AbstractBaseUser | None, why: str = "", at: datetime | None = None
) -> Claim:
    """Show a claim to readers. `at` is when that was first done, now unless it is known.

    Raises ValidationError that says what is missing, a sentence a field, and PermissionDenied where
    somebody may not, or may not alone (REVIEW_BY_ANOTHER).
    """
    require_reviewer(by, claim)
    refuse_incomplete(claim)
    first_shown = at or claim.published_at or timezone.now()
    steps = {**NO_CLOCK, "published_at": first_shown, "approved_by": by}
    return move(claim, Stage.PUBLISHED, PUBLISH_FROM, by=by, why=why, **steps)


def withdraw_claim(
    claim: Claim, *, ground: str, by: AbstractBaseUser | None, why: str = ""
) -> Claim:
    """Take a published claim from readers; its address then gives the date and the ground."""
    require(by, Action.WITHDRAW, claim)
    if ground not in WithdrawalGround.values:
        raise ValidationError(_("Say on which ground the claim is withdrawn."))
    grounds = {"withdrawn_at": timezone.now(), "withdrawal_ground": ground}
    return move(claim, Stage.WITHDRAWN, WITHDRAW_FROM, by=by, why=why, **grounds)


def return_to_draft(claim: Claim, *, by: AbstractBaseUser | None, why: str) -> Claim:
    """Send a claim back to be worked on. Needs a reason."""
    require(by, Action.RETURN, claim)
    if not why.strip():
        raise ValidationError(_("Say why the claim is sent back."))
    steps = {**NO_CLOCK, **NO_WITHDRAWAL, "submitted_by": None, "approved_by": None}
    return move(claim, Stage.DRAFT, RETURN_FROM, by=by, why=why, **steps)


def require_reviewer(by: AbstractBaseUser | None, claim: Claim) -> None:
    """Raise PermissionDenied unless somebody may publish, or approve, this very claim."""
    require(by, Action.PUBLISH, claim)
    if sentence := review_refusal(by, claim):
        raise NotAllowedError(sentence)


def review_refusal(by: AbstractBaseUser | None, claim: Claim) -> str:
    """Why somebody may not review a claim that they wrote or submitted; empty where they may.

    Only where the site demands it (REVIEW_BY_ANOTHER), but then of superusers too.
    """
    if by is None or not settings.REVIEW_BY_ANOTHER:
        return ""
    if by.pk not in (claim.created_by_id, claim.submitted_by_id):
        return ""
    return _("You wrote or submitted this claim: here somebody else must review it.")


def refuse_incomplete(claim: Claim) -> None:
    """Raise ValidationError that says, field by field, what readers would miss."""
    if problems := publication_problems(claim):
        raise ValidationError({field: [sentence] for field, sentence in problems.items()})


def move(
    claim: Claim,
    stage: Stage,
    allowed: tuple[Stage, ...],
    *,
    by: AbstractBaseUser | None,
    why: str,
    **also: Any,
) -> Claim:
    """Change the stage, and what changes with it. A refusal leaves the claim as it was."""
    now = Stage(claim.stage)
    if now not in allowed:
        raise ValidationError(
            _("A claim that is %(now)s cannot become %(next)s.")
            % {"now": now.label, "next": stage.label}
        )
    before = {name: getattr(claim, name) for name in ("stage", *also)}
    _set(claim, stage=stage, **also)
    try:
        return store_record(claim, by=by, why=why or str(stage.label))
    except ValidationError:
        _set(claim, **before)
        raise


def _set(claim: Claim, **values: Any) -> None:
    for name, value in values.items():
        setattr(claim, name, value)
