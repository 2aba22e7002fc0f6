"""Claims that an editor has approved for a time."""

from datetime import timedelta

from django.utils import timezone

from claims import services
from claims.choices import Stage
from claims.models import Claim
from tests.factories import claim_at


def timed(editor, at, **claim):
    """A claim in review that is to be shown at that time."""
    in_review = claim_at(Stage.IN_REVIEW, **claim)
    return services.schedule_publication(in_review, at=at, by=editor)


def make_due(claim):
    """The time that was chosen has come."""
    Claim.objects.filter(pk=claim.pk).update(publish_at=timezone.now() - timedelta(seconds=1))


def outcomes():
    """What becomes of all that is due: the claims, and why each is not shown."""
    return [(due.claim.pk, due.problem) for due in services.publish_due_claims()]


def clock_of(claim):
    """Its stage, its time, and whoever approved it."""
    stored = Claim.objects.get(pk=claim.pk)
    return stored.stage, stored.publish_at, stored.approved_by
