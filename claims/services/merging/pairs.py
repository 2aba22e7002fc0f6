"""The steps for what an editor said of two records of a kind: told apart, or unrelated."""

from collections.abc import Callable, Iterator
from typing import Any

from django.db.models import Q

from claims.models import Claim, DistinctSpeakers, Speaker, UnrelatedClaims

from .steps import Step, drop, move

Pair = DistinctSpeakers | UnrelatedClaims
Member = Claim | Speaker


def pair_steps(
    model: type[Pair], kept: Member, gone: Member, tell: Callable[[Member], str]
) -> Iterator[Step]:
    """What was said of the merged record and another holds of the kept one and that other.

    A pair of the two that become one is dropped, and so is one that would be said twice.
    """
    either = Q(first__in=(kept, gone)) | Q(second__in=(kept, gone))
    pairs: list[Any] = list(model._default_manager.filter(either).select_related("first", "second"))
    held = {_other(pair, kept).pk: pair for pair in pairs if kept.pk in _ends(pair)}
    for pair in sorted(pairs, key=lambda each: each.pk):
        if gone.pk not in _ends(pair):
            continue
        other = _other(pair, gone)
        if other.pk == kept.pk or other.pk in held:
            yield drop(pair, tell(other), [held[other.pk]] if other.pk in held else [])
        else:
            first, second = sorted((kept.pk, other.pk))
            before = {"first_id": pair.first_id, "second_id": pair.second_id}
            yield from move(
                [pair], model, before, {"first_id": first, "second_id": second}, tell(other)
            )


def _ends(pair: Pair) -> tuple[int, int]:
    return pair.first_id, pair.second_id


def _other(pair: Pair, record: Member) -> Member:
    return pair.second if pair.first_id == record.pk else pair.first
