"""Claims whose time has come: published with all checks again, each for itself."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import InterfaceError, OperationalError
from django.utils import timezone
from django.utils.translation import gettext as _

from claims.models import Claim

from .permissions import NotAllowedError
from .publishing import publish_claim
from .recording import stop_clock
from .upkeep import kept

logger = logging.getLogger(__name__)

#: The database is away, or busy: nothing is wrong with the claim.
PASSING = (OperationalError, InterfaceError)


@dataclass(frozen=True)
class Due:
    """What became of a claim whose time had come; `problem` is empty where readers see it now."""

    claim: Claim
    problem: str = ""


def publish_due_claims() -> Iterator[Due]:
    """Publish what was approved for a time that has come, one claim a transaction.

    What cannot be published goes off the clock, with the reason in its history; no claim holds
    back another. Where only the database was in the way, it stays due and is tried again.
    """
    for claim in list(Claim.objects.due(timezone.now())):
        if due := _in_its_turn(claim):
            yield due


def _in_its_turn(listed: Claim) -> Due | None:
    """What becomes of one claim; None where another clock, or an editor, was faster."""
    try:
        with kept({listed.pk}):
            claim = _still_due(listed)
            return _publish(claim) if claim else None
    except Exception as error:
        # Whatever it is, a mistake of ours included: the time of the claims after it has come too.
        logger.exception("The due claim %s could not be published.", listed.reference)
        return _failed(listed, error)


def _still_due(listed: Claim) -> Claim | None:
    return Claim.objects.due(timezone.now()).filter(pk=listed.pk).select_for_update().first()


def _publish(claim: Claim) -> Due:
    """In the name of whoever approved it."""
    approver = claim.approved_by
    try:
        if approver is None:
            raise NotAllowedError(_("The account of whoever approved it is gone."))
        publish_claim(claim, by=approver, why="Its time came.")
    except (ValidationError, PermissionDenied) as error:
        problem = " ".join(error.messages if isinstance(error, ValidationError) else error.args)
        return _taken_off(claim, problem)
    return Due(claim)


def _failed(listed: Claim, error: Exception) -> Due:
    """After something that nobody foresaw: editors find the claim among those off the clock."""
    problem = _("Something unexpected happened; the server’s log says more: %(error)s") % {
        "error": f"{type(error).__name__}: {error}"
    }
    if isinstance(error, PASSING):
        return Due(listed, problem)
    try:
        with kept({listed.pk}):
            claim = _still_due(listed)
            return _taken_off(claim, problem) if claim else Due(listed, problem)
    except Exception:
        # Then it stays due, in the queue of those that wait for their time, and is tried again.
        logger.exception("The due claim %s could not be taken off the clock.", listed.reference)
        return Due(listed, problem)


def _taken_off(claim: Claim, problem: str) -> Due:
    stop_clock(claim, by=None, why=f"It was not published. {problem}")
    return Due(claim, problem)
