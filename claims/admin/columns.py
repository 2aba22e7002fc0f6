"""What the fields of a record are called at the desk, and how their values are written there."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from django.contrib.auth import get_user_model
from django.db import models
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims.dates import PartialDate, iso
from claims.models import Days

from .names import Names

#: Columns that follow from others, or that only count.
UNSHOWN = {
    *("id", "created_at", "updated_at", "version"),
    *("url_key", "key", "text_key"),
}
#: Partial dates, which have no field of their own that could name them.
DAYS_LABELS = {
    "said": gettext_lazy("said"),
    "published": gettext_lazy("published"),
    "since": gettext_lazy("since"),
    "until": gettext_lazy("until"),
}
#: A shorter text is shown once as it was and once as it is.
LONG_TEXT = 60


@dataclass(frozen=True)
class Column:
    """One field as an editor knows it. A partial date is one, with two columns and no `field`."""

    name: str
    field: Any

    @property
    def label(self) -> str:
        """The name of the field, as a page has it."""
        called = self.field.verbose_name if self.field else DAYS_LABELS.get(self.name, self.name)
        return capfirst(str(called))

    @property
    def points_at(self) -> type[models.Model] | None:
        """The kind of record whose keys are its values."""
        related = getattr(self.field, "related_model", None)
        return related if isinstance(related, type) else None

    @property
    def is_several(self) -> bool:
        """Whether its values stand in a table of their own."""
        return self.field is not None and bool(self.field.many_to_many)

    @property
    def is_text(self) -> bool:
        """Whether its values are words of a language, rather than one of a list."""
        text = isinstance(self.field, models.CharField | models.TextField)
        return text and not getattr(self.field, "choices", None)

    def value(self, record: Any) -> Any:
        """What a record, or an entry of its history, holds. Topics are asked for elsewhere."""
        if self.field is None:
            return PartialDate(
                *(getattr(record, f"{self.name}_{end}") for end in ("first", "last"))
            )
        return getattr(record, self.field.attname)

    def written(self, value: Any, names: Names) -> str:
        """A value in words; '' for none."""
        if value is None or value == "":
            return ""
        if isinstance(value, PartialDate):
            return iso(value)
        if isinstance(value, tuple | list | set | frozenset) and self.points_at:
            return ", ".join(sorted(names.of(self.points_at, pk) for pk in value))
        if self.points_at:
            return names.of(self.points_at, value)
        if choices := dict(getattr(self.field, "flatchoices", None) or ()):
            return str(choices.get(value, value))
        if isinstance(value, bool):
            return _("yes") if value else _("no")
        if isinstance(value, datetime):
            return date_format(localtime(value), "Y-m-d H:i")
        return value.isoformat() if isinstance(value, date) else str(value)


@dataclass(frozen=True)
class Asked(Column):
    """A field that a page asks for and no column has as it is: its `field` is the form's."""

    @property
    def label(self) -> str:
        return str(self.field.label)

    @property
    def points_at(self) -> type[models.Model] | None:
        queryset = getattr(self.field, "queryset", None)
        return None if queryset is None else queryset.model

    @property
    def is_several(self) -> bool:
        return False

    @property
    def is_text(self) -> bool:
        return False

    def written(self, value: Any, names: Names) -> str:
        if value and self.points_at:
            return names.of(self.points_at, value)
        choices = dict(getattr(self.field, "choices", None) or ())
        return str(choices.get(value, value or ""))


@cache
def columns_of(model: Any) -> tuple[Column, ...]:
    """The fields of a kind of record, in the order in which the model has them."""
    pairs = {pair.first: name for name, pair in _days_of(model).items()}
    seconds = {pair.last for pair in _days_of(model).values()}
    columns = []
    for field in model._meta.concrete_fields:
        if field.name in pairs:
            columns.append(Column(pairs[field.name], None))
        elif field.name not in UNSHOWN | seconds:
            columns.append(Column(field.name, field))
    kept = getattr(model, "_history_m2m_fields", ())
    return (*columns, *(Column(field.name, field) for field in kept))


def wanted_names(columns: Iterable[tuple[Column, Any]], names: Names) -> None:
    """Ask for the names of all records that these values point at."""
    for column, value in columns:
        if column.points_at and value:
            many = isinstance(value, tuple | list | set | frozenset)
            names.want(column.points_at, value if many else [value])


def name_of_user(user: Any) -> str:
    """Who did something; nobody is a program."""
    return str(user) if isinstance(user, get_user_model()) else _("a program")


def _days_of(model: type[models.Model]) -> dict[str, Days]:
    return {
        name: each
        for parent in model.__mro__
        for name, each in vars(parent).items()
        if isinstance(each, Days)
    }
