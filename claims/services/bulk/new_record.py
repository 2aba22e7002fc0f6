"""A record that is to be written: plain values in the place of a model, checked once."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from functools import cache, lru_cache
from time import time
from typing import Any

from django.db import models
from django.utils import timezone

from claims import names
from claims.choices import SYMMETRIC
from claims.models import ClaimLink, Recorded, Source, Speaker, SpeakerName, url_key

from .checks import Problems, checks_of


@dataclass(slots=True)
class NewRecord:
    """One row to be: its model, its columns' values, and for a claim its topics.

    Columns that are not given have the model's defaults; what follows from others is set.
    """

    model: type[Recorded]
    values: dict[str, Any]
    topics: Collection[int] = ()
    _problems: Problems | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        fixed, made, derive = _defaults(self.model)
        values = {**fixed, **self.values}
        for name, make in made:
            if name not in values:
                values[name] = make()
        if derive:
            derive(values)
        self.values = values

    @property
    def pk(self) -> int:
        """Its id, reserved beforehand."""
        return int(self.values["id"])

    @property
    def problems(self) -> Problems:
        """What is wrong with it by the rules of its own table: field and sentence."""
        if self._problems is None:
            self._problems = checks_of(self.model).problems(self.values)
        return self._problems


@cache
def _defaults(
    model: type[Recorded],
) -> tuple[dict[str, Any], list[tuple[str, Callable[[], Any]]], Callable[..., None] | None]:
    """What columns hold that are not given, how others are made anew, and what follows."""
    return _fixed(model), _made(model), _DERIVED.get(model)


def _fixed(model: type[models.Model]) -> dict[str, Any]:
    return {
        each.attname: _plain(each.get_default())
        for each in model._meta.concrete_fields
        if not callable(each.default)
        and not isinstance(each, models.DateTimeField)
        and not each.primary_key
    }


def _made(model: type[models.Model]) -> list[tuple[str, Callable[[], Any]]]:
    """The columns whose defaults are made anew each time, and how."""
    found: list[tuple[str, Callable[[], Any]]] = []
    for each in model._meta.concrete_fields:
        if isinstance(each, models.DateTimeField):
            stamped = each.auto_now or each.auto_now_add
            found.append((each.attname, _now if stamped else each.get_default))
        elif callable(each.default):
            found.append((each.attname, each.get_default))
    return found


def _now() -> datetime:
    """The time, the same for all that is made within a second: many records share one stamp."""
    return _stamp(int(time()))


@lru_cache(maxsize=1)
def _stamp(second: int) -> datetime:
    return timezone.now()


def _plain(value: Any) -> Any:
    return value.value if isinstance(value, Enum) else value


def _source(values: dict[str, Any]) -> None:
    try:
        values["url_key"] = url_key(values["url"])
    except ValueError:
        # The check of the row says so, by the model's own sentence.
        values["url_key"] = ""


def _speaker(values: dict[str, Any]) -> None:
    values["sort_name"] = values["sort_name"] or names.sort_name(values["name"])


def _spelling(values: dict[str, Any]) -> None:
    values["key"] = names.fold_name(values["spelling"])
    values["script"] = values["script"] or names.script_of(values["spelling"])


def _link(values: dict[str, Any]) -> None:
    ends = values["from_claim_id"], values["to_claim_id"]
    if values["relation"] in SYMMETRIC:
        values["from_claim_id"], values["to_claim_id"] = sorted(ends)


_DERIVED = {Source: _source, Speaker: _speaker, SpeakerName: _spelling, ClaimLink: _link}
