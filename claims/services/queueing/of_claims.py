"""The queues of claims: which wait for what."""

from datetime import timedelta
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import Exists, OuterRef
from django.utils import timezone

from claims.choices import Stage
from claims.models import Citation

from .queue import Rows

#: A draft that nobody has touched for so long is forgotten, or given up.
LEFT = timedelta(days=30)


def in_review(claims: Rows, user: AbstractBaseUser) -> Rows:
    """Claims that wait for somebody to check them."""
    return claims.filter(stage=Stage.IN_REVIEW)


def longest_waiting_first(user: AbstractBaseUser) -> list[Any]:
    return ["updated_at", "pk"]


def left_drafts(claims: Rows, user: AbstractBaseUser) -> Rows:
    """Drafts untouched for thirty days."""
    return claims.filter(stage=Stage.DRAFT, updated_at__lt=timezone.now() - LEFT)


def with_one_citation(claims: Rows, user: AbstractBaseUser) -> Rows:
    """Published claims that stand on a single source."""
    cited = Citation.objects.filter(claim=OuterRef("pk"))
    before = Citation.objects.filter(claim=OuterRef("claim"), pk__lt=OuterRef("pk"))
    second = cited.filter(Exists(before))
    return claims.published().filter(~Exists(second))  # type: ignore[attr-defined]
