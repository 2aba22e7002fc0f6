"""A table's check constraints, judged here instead of by a query for each row."""

from collections.abc import Callable, Mapping
from operator import eq, ge, gt, le, lt
from typing import Any

from django.db import models
from django.db.models import F, Q

#: What a row's columns hold, by the names of Django's attributes (`speaker_id`).
Values = Mapping[str, Any]
#: True, False, or None where SQL would say NULL.
Verdict = Callable[[Values], bool | None]

_COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "exact": eq,
    "lt": lt,
    "lte": le,
    "gt": gt,
    "gte": ge,
}


def compiled(condition: Q, model: type[models.Model]) -> Verdict:
    """What a condition says of a row, as the database would say it.

    Raises NotImplementedError for a kind of condition that no constraint of ours has had yet.
    """
    children: list[Any] = condition.children
    parts = [
        compiled(child, model) if isinstance(child, Q) else _comparison(child[0], child[1], model)
        for child in children
    ]
    verdict = parts[0] if len(parts) == 1 else _joined(parts, condition.connector)
    return _negated(verdict) if condition.negated else verdict


def columns_of(condition: Q, model: type[models.Model]) -> list[str]:
    """The fields that a condition reads, in its order."""
    found: list[str] = []
    children: list[Any] = condition.children
    for child in children:
        if isinstance(child, Q):
            found += columns_of(child, model)
        else:
            found.append(str(child[0]).partition("__")[0])
    return found


def _joined(parts: list[Verdict], connector: str) -> Verdict:
    if connector not in (Q.AND, Q.OR):
        raise NotImplementedError(f"Conditions joined by {connector}.")
    decisive = connector == Q.OR

    def verdict(values: Values) -> bool | None:
        unknown = False
        for part in parts:
            said = part(values)
            if said is decisive:
                return decisive
            unknown = unknown or said is None
        return None if unknown else not decisive

    return verdict


def _negated(verdict: Verdict) -> Verdict:
    def opposite(values: Values) -> bool | None:
        said = verdict(values)
        return None if said is None else not said

    return opposite


def _comparison(lookup: str, wanted: Any, model: type[models.Model]) -> Verdict:
    name, _, kind = lookup.partition("__")
    column = model._meta.get_field(name).attname  # type: ignore[union-attr]
    if kind == "isnull":
        return lambda values: (values[column] is None) is wanted
    if kind == "in":
        among = frozenset(str(each) for each in wanted)
        return lambda values: None if values[column] is None else values[column] in among
    compare = _COMPARISONS.get(kind or "exact")
    if compare is None:
        raise NotImplementedError(f"Conditions with “{kind}”.")
    if isinstance(wanted, F):
        named = model._meta.get_field(wanted.name)  # type: ignore[attr-defined]
        other = named.attname  # type: ignore[union-attr]
        return lambda values: _of_two(compare, values[column], values[other])
    wanted = getattr(wanted, "value", wanted)
    return lambda values: _of_two(compare, values[column], wanted)


def _of_two(compare: Callable[[Any, Any], bool], left: Any, right: Any) -> bool | None:
    return None if left is None or right is None else compare(left, right)
