"""Two records of which something is said once, by whoever says it first."""

from typing import TypeVar

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction

from claims.models import DistinctSpeakers, UnrelatedClaims

from .recording import store_record

Pair = TypeVar("Pair", DistinctSpeakers, UnrelatedClaims)


def say_once(pair: Pair, *, by: AbstractBaseUser | None, why: str) -> Pair:
    """The pair of these two as it was said before, or this one, saved.

    Of two editors who say the same at one moment the second finds it said. Who calls it has asked
    whether `by` may.
    """
    pair.first, pair.second = sorted((pair.first, pair.second), key=lambda record: record.pk)
    ends = (pair.first_id, pair.second_id)
    with transaction.atomic():
        # Nobody else is here with one of the two until the end.
        rows = type(pair.first)._default_manager.filter(pk__in=ends)
        list(rows.select_for_update().order_by("pk").values_list("pk"))
        held = type(pair)._default_manager.filter(first=ends[0], second=ends[1]).first()
        if held is not None:
            return held
        pair.by_id = by.pk if by else None
        return store_record(pair, by=by, why=why)
