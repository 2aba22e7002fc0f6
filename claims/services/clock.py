"""Approved claims that wait for their time: what takes them off the clock.

An approval is of these words by this speaker with these sources: whoever changes one of them takes
the claim off the clock, on whichever path. So a change of speaker does by a single edit, by a move
of many claims, by a merge of two speakers and by its undoing alike; none of them is refused for it.
"""

from django.db import models

from claims.models import Claim

from .permissions import PARTS

#: What of a claim an approval with a time sets.
CLOCK = ("publish_at", "approved_by_id")


def take_off(claim: Claim, why: str = "") -> str:
    """Take a claim off the clock, not saved yet, and return what its history is to say."""
    said = f"It was to be shown at {claim.publish_at:%Y-%m-%d %H:%M} UTC, and no longer is."
    claim.publish_at, claim.approved_by = None, None
    return f"{why} {said}".strip()


def reason_after_change(claim: Claim, stored: models.Model | None, why: str) -> str:
    """Before a claim is saved: who changes an approved one takes it off the clock.

    Whoever approved it has not seen the change. Not where the time itself is what changes.
    """
    if claim.publish_at is None or stored is None:
        return why
    if any(getattr(claim, name) != getattr(stored, name) for name in CLOCK):
        return why
    return take_off(claim, why)


def timed_claim_of(record: models.Model) -> Claim | None:
    """The claim on the clock that a citation or translation belongs to, as it stands now."""
    if not isinstance(record, PARTS):
        return None
    return Claim.objects.filter(pk=record.claim_id, publish_at__isnull=False).first()
