"""Form fields that pages and the admin share."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from claims.dates import UNKNOWN, DateError, PartialDate, iso, parse


class PartialDateField(forms.CharField):
    """A partial date as one line of text: a day, a month, a year, FIRST/LAST, or nothing.

    Its clean value is a `PartialDate`; nothing typed is the unknown date.
    """

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("required", False)
        kwargs.setdefault("widget", forms.TextInput(attrs={"size": 24, "class": "partial-date"}))
        kwargs.setdefault(
            "help_text",
            _("2010-08-13, 2010-08, 2010 or 2020-08-24/2020-08-30. Empty: not known."),
        )
        if label := kwargs.get("label"):
            kwargs["label"] = capfirst(label)
        super().__init__(**kwargs)

    def to_python(self, value: Any) -> Any:
        """Read the text; a ValidationError says in the reader's language what to write."""
        if isinstance(value, PartialDate):
            return value
        try:
            return parse(value or "")
        except DateError as error:
            raise ValidationError(
                gettext(error.template), code="invalid", params=dict(error.params)
            ) from error

    def validate(self, value: Any) -> None:
        """A date that is demanded may not be unknown."""
        if self.required and value == UNKNOWN:
            raise ValidationError(self.error_messages["required"], code="required")

    def prepare_value(self, value: Any) -> Any:
        """What stands in the field."""
        return iso(value) if isinstance(value, PartialDate) else value

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Two ways of writing the same days are no change."""
        try:
            return bool(self.to_python(initial) != self.to_python(data))
        except ValidationError:
            return True
