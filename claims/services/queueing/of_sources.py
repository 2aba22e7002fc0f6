"""The queues of sources: which wait for what."""

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import Exists, OuterRef, Q

from claims.choices import Decision, LinkOutcome
from claims.models import Candidate, Citation, ClaimLink, LinkCheck, Source

from .queue import Rows

#: What a check saw where readers see no source any more.
BROKEN = (LinkOutcome.GONE, LinkOutcome.FAILED)


def unarchived(sources: Rows, user: AbstractBaseUser) -> Rows:
    """Pages on which a published claim rests and of which no archive has a copy."""
    reporting = Citation.objects.public().filter(source=OuterRef("pk"))
    return sources.filter(Exists(reporting), archive_url="").exclude(url="")


def broken(sources: Rows, user: AbstractBaseUser) -> Rows:
    """Sources whose last check found no page."""
    later = LinkCheck.objects.filter(
        Q(checked_at__gt=OuterRef("checked_at"))
        | Q(checked_at=OuterRef("checked_at"), pk__gt=OuterRef("pk")),
        source=OuterRef("source"),
    )
    last = LinkCheck.objects.filter(~Exists(later), outcome__in=BROKEN).order_by()
    return sources.filter(pk__in=last.values("source"))


def without_claims(sources: Rows, user: AbstractBaseUser) -> Rows:
    """Sources that nothing rests on and of which no proposal is left to decide."""
    pending = Candidate.objects.filter(decision=Decision.PENDING)
    return sources.filter(
        ~Exists(Citation.objects.filter(source=OuterRef("pk"))),
        ~Exists(ClaimLink.objects.filter(source=OuterRef("pk"))),
        ~Exists(pending.filter(source=OuterRef("pk"))),
        ~Exists(Source.objects.filter(republished_from=OuterRef("pk"))),
    )
