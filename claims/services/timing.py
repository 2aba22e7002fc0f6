"""Publishing at a time: an editor approves, the clock publishes, with all checks again."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from claims.choices import Stage
from claims.models import Claim

from .permissions import Action, NotAllowedError, require
from .publishing import PUBLISH_FROM, move, publish_claim, refuse_incomplete, require_reviewer
from .recording import stop_clock
from .upkeep import kept


@dataclass(frozen=True)
class Due:
    """What became of a claim whose time had come; `problem` is empty where readers see it now."""

    claim: Claim
    problem: str = ""


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


def publish_due_claims() -> Iterator[Due]:
    """Publish what was approved for a time that has come, one claim a transaction.

    What cannot be published goes off the clock, with the reason in its history.
    """
    for pk in list(Claim.objects.due(timezone.now()).values_list("pk", flat=True)):
        with kept({pk}):
            # Another clock, or an editor, may have been faster.
            claim = Claim.objects.due(timezone.now()).filter(pk=pk).select_for_update().first()
            due = claim and _publish(claim)
        if due:
            yield due


def _publish(claim: Claim) -> Due:
    """In the name of whoever approved it."""
    approver = claim.approved_by
    try:
        if approver is None:
            raise NotAllowedError(_("The account of whoever approved it is gone."))
        publish_claim(claim, by=approver, why="Its time came.")
    except (ValidationError, PermissionDenied) as error:
        problem = " ".join(error.messages if isinstance(error, ValidationError) else error.args)
        stop_clock(claim, by=None, why=f"It was not published. {problem}")
        return Due(claim, problem)
    return Due(claim)
