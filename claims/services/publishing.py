"""The stages of a claim: draft, in review, published, withdrawn."""

from datetime import datetime
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from claims.choices import NEEDS_NO_NOTE, Stage, WithdrawalGround
from claims.models import Claim

from .recording import save_record

SUBMIT_FROM = (Stage.DRAFT,)
PUBLISH_FROM = (Stage.DRAFT, Stage.IN_REVIEW)
WITHDRAW_FROM = (Stage.PUBLISHED,)
RETURN_FROM = (Stage.IN_REVIEW, Stage.PUBLISHED, Stage.WITHDRAWN)


def publication_problems(claim: Claim) -> dict[str, str]:
    """What a claim still lacks before readers may see it: field and sentence."""
    problems = {}
    if not claim.citations.exists():
        problems["citations"] = _("It needs a source: add a citation.")
    if claim.status not in NEEDS_NO_NOTE and not claim.status_note:
        problems["status_note"] = _("This status needs a note that says what it rests on.")
    return problems


def submit_for_review(claim: Claim, *, by: AbstractBaseUser | None, why: str = "") -> Claim:
    """Hand a draft to whoever reviews."""
    return _move(claim, Stage.IN_REVIEW, SUBMIT_FROM, by=by, why=why)


def publish_claim(
    claim: Claim, *, by: AbstractBaseUser | None, why: str = "", at: datetime | None = None
) -> Claim:
    """Show a claim to readers. `at` is when that was first done, now unless it is known.

    Raises ValidationError that says what is missing, a sentence each.
    """
    problems = publication_problems(claim)
    if problems:
        raise ValidationError({NON_FIELD_ERRORS: list(problems.values())})
    first_shown = at or claim.published_at or timezone.now()
    return _move(claim, Stage.PUBLISHED, PUBLISH_FROM, by=by, why=why, published_at=first_shown)


def withdraw_claim(
    claim: Claim, *, ground: str, by: AbstractBaseUser | None, why: str = ""
) -> Claim:
    """Take a published claim from readers; its address then gives the date and the ground."""
    if ground not in WithdrawalGround.values:
        raise ValidationError(_("Say on which ground the claim is withdrawn."))
    grounds = {"withdrawn_at": timezone.now(), "withdrawal_ground": ground}
    return _move(claim, Stage.WITHDRAWN, WITHDRAW_FROM, by=by, why=why, **grounds)


def return_to_draft(claim: Claim, *, by: AbstractBaseUser | None, why: str) -> Claim:
    """Send a claim back to be worked on. Needs a reason."""
    if not why.strip():
        raise ValidationError(_("Say why the claim is sent back."))
    no_grounds = {"withdrawn_at": None, "withdrawal_ground": ""}
    return _move(claim, Stage.DRAFT, RETURN_FROM, by=by, why=why, **no_grounds)


def _move(
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
        return save_record(claim, by=by, why=why or str(stage.label))
    except ValidationError:
        _set(claim, **before)
        raise


def _set(claim: Claim, **values: Any) -> None:
    for name, value in values.items():
        setattr(claim, name, value)
