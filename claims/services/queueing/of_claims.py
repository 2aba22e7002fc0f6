"""The queues of claims: which wait for what."""

from datetime import timedelta
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import Case, Exists, F, OuterRef, Value, When
from django.utils import timezone

from claims import search
from claims.choices import Stage
from claims.models import Claim
from claims.search.tokens import Facet
from claims.services.permissions import Action, may

from .queue import Rows

#: A draft that nobody has touched for so long is forgotten, or given up.
LEFT = timedelta(days=30)


def in_review(claims: Rows, user: AbstractBaseUser) -> Rows:
    """Claims that wait for somebody to check them; not those that are approved for a time."""
    # The few on the clock are known to an index; to ask each row for its time would read them all.
    on_the_clock = Claim.objects.filter(publish_at__isnull=False).values("pk")
    return claims.filter(stage=Stage.IN_REVIEW).exclude(pk__in=on_the_clock)


def longest_on_record_first(user: AbstractBaseUser) -> list[Any]:
    """An order that an edit does not change, so that the next one is always the next one.

    By the number itself a database would walk all claims to find the few that wait.
    """
    return [F("pk") + 0]


def timed(claims: Rows, user: AbstractBaseUser) -> Rows:
    """Approved claims that the clock will publish."""
    return claims.filter(publish_at__isnull=False)


def soonest_first(user: AbstractBaseUser) -> list[Any]:
    return ["publish_at", "pk"]


def off_the_clock(claims: Rows, user: AbstractBaseUser) -> Rows:
    """Claims in review that were approved for a time, and since then are not."""
    entries = Claim.history.filter(id=OuterRef("pk")).order_by()
    later = Claim.history.filter(id=OuterRef("id"), history_id__gt=OuterRef("history_id"))
    approved = entries.filter(publish_at__isnull=False)
    # Sent back and submitted again, it is reviewed like any other.
    since = approved.filter(~Exists(later.exclude(stage=Stage.IN_REVIEW)))
    return in_review(claims, user).filter(Exists(since))


def left_drafts(claims: Rows, user: AbstractBaseUser) -> Rows:
    """Drafts untouched for thirty days; where somebody may change their own only, their own."""
    left = claims.filter(stage=Stage.DRAFT, updated_at__lt=timezone.now() - LEFT)
    return left if may(user, Action.CHANGE, Claim) else left.filter(created_by=user.pk)


def own_first(user: AbstractBaseUser) -> list[Any]:
    own = Case(When(created_by=user.pk, then=Value(0)), default=Value(1))
    return [own, *longest_on_record_first(user)]


def with_one_citation(claims: Rows, user: AbstractBaseUser) -> Rows:
    """Published claims; `on_one_citation` says which of them stand on a single source."""
    return claims.published()  # type: ignore[attr-defined]


def on_one_citation() -> search.Wanted:
    """What the index is asked for: to count the citations of each claim would read all of them."""
    one = search.any_of(Facet.CITATIONS, [1])
    return search.Wanted(tokens=(search.any_of(Facet.STAGE, [Stage.PUBLISHED]), one))
