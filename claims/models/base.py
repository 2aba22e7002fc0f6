"""What the models share: a record with history and version, references, pairs of days."""

import secrets
from datetime import date
from typing import Any, ClassVar, Self, overload

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from claims.dates import PartialDate

#: Letters and digits that are not mistaken for one another (Crockford's base 32, lower case).
REFERENCE_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
REFERENCE_LENGTH = 10


def new_reference() -> str:
    """A reference nobody has used: 50 random bits, readable aloud."""
    return "".join(secrets.choice(REFERENCE_ALPHABET) for _ in range(REFERENCE_LENGTH))


def reference_field() -> "models.SlugField[str, str]":
    """The short name of a record that never changes; importers match on it."""
    return models.SlugField(
        _("reference"),
        max_length=60,
        unique=True,
        default=new_reference,
        help_text=_("Never changes, so that other people’s files can point at this record."),
    )


def user_field(label: Any, *, indexed: bool = False) -> "models.ForeignKey[Any, Any]":
    """Who took a step: nobody where a program did, or where the account is gone."""
    return models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        db_index=indexed,
        verbose_name=label,
    )


def first_day() -> "models.DateField[Any, Any]":
    """The first day that a partial date may mean."""
    return models.DateField(default=date.min, editable=False)


def last_day() -> "models.DateField[Any, Any]":
    """The last day that a partial date may mean."""
    return models.DateField(default=date.max, editable=False)


def days_in_order(*pairs: str) -> list[models.CheckConstraint]:
    """One constraint for each pair of days: the first is not after the last.

    It compares the two columns and nothing else: looking up a part of a date would write Django's
    own SQL functions into the schema, where SQLite's tools cannot run them.
    """
    return [
        models.CheckConstraint(
            condition=models.Q(**{f"{pair}_first__lte": models.F(f"{pair}_last")}),
            name=f"%(class)s_{pair}_days_in_order",
            violation_error_message=_("The first day is after the last."),
        )
        for pair in pairs
    ]


class Days:
    """Reads and writes the two columns of a partial date as one `PartialDate`."""

    def __init__(self, pair: str) -> None:
        self.first, self.last = f"{pair}_first", f"{pair}_last"

    @overload
    def __get__(self, instance: None, owner: type[models.Model]) -> Self: ...

    @overload
    def __get__(self, instance: models.Model, owner: type[models.Model]) -> PartialDate: ...

    def __get__(
        self, instance: models.Model | None, owner: type[models.Model]
    ) -> "PartialDate | Self":
        if instance is None:
            return self
        return PartialDate(getattr(instance, self.first), getattr(instance, self.last))

    def __set__(self, instance: models.Model, value: PartialDate) -> None:
        setattr(instance, self.first, value.first)
        setattr(instance, self.last, value.last)


class Recorded(models.Model):
    """A record that editors change: who changed it, when and why is kept for good.

    `version` counts the changes, so that a form can tell that somebody else was faster.
    """

    created_at = models.DateTimeField(_("created"), auto_now_add=True)
    updated_at = models.DateTimeField(_("changed"), auto_now=True)
    version = models.PositiveIntegerField(_("version"), default=1, editable=False)
    history = HistoricalRecords(inherit=True, m2m_fields_model_field_name="_history_m2m_fields")

    #: Fields that, left empty, are filled from the rest of the record.
    filled_when_empty: ClassVar[tuple[str, ...]] = ()

    class Meta:
        abstract = True

    def clean(self) -> None:
        """Refuse characters that no database or file of ours can hold."""
        super().clean()
        broken = {
            field.name: ValidationError(
                _("The text contains a character that cannot be stored (NUL or half a surrogate)."),
                code="unstorable",
            )
            for field in self._meta.concrete_fields
            if isinstance(value := getattr(self, field.attname), str) and is_unstorable(value)
        }
        if broken:
            raise ValidationError(broken)


def is_unstorable(text: str) -> bool:
    """Whether a text holds NUL or a lone surrogate, which PostgreSQL and UTF-8 refuse."""
    return "\x00" in text or any("\ud800" <= letter <= "\udfff" for letter in text)
