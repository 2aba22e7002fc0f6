"""Publishing at a time: an editor approves, and the clock publishes (see `due`)."""

from datetime import UTC, datetime

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from claims.choices import Stage
from claims.models import Claim

from .permissions import Action, require
from .publishing import PUBLISH_FROM, move, refuse_incomplete, require_reviewer
from .recording import stop_clock


def schedule_publication(
    claim: Claim, *, at: datetime, by: AbstractBaseUser, why: str = ""
) -> Claim:
    """Approve a claim to be shown to readers at a time; until then it stays in review.

    A person answers for it: at that time it is published in their name, if they still may. Raises
    ValidationError for a time that has passed and for what the claim lacks, field by field, and
    PermissionDenied as `publish_claim` does.
    """
    require_reviewer(by, claim)
    if at <= timezone.now():
        raise ValidationError(_("This time has passed. Publish the claim, or choose a later one."))
    refuse_incomplete(claim)
    if (claim.publish_at, claim.approved_by_id) == (at, by.pk):
        return claim
    said = f"{why} To be shown at {at.astimezone(UTC):%Y-%m-%d %H:%M} UTC.".strip()
    steps = {"publish_at": at, "approved_by": by}
    return move(claim, Stage.IN_REVIEW, PUBLISH_FROM, by=by, why=said, **steps)


def cancel_publication(claim: Claim, *, by: AbstractBaseUser | None, why: str = "") -> Claim:
    """Take a claim off the clock; it stays in review."""
    require(by, Action.PUBLISH, claim)
    if claim.publish_at is None:
        raise ValidationError(_("No time is set for this claim."))
    return stop_clock(claim, by=by, why=why)
