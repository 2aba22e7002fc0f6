"""The form behind every record: all rules stand beside their fields, and nobody overwrites."""

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.forms.models import InlineForeignKeyField
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from claims import services
from claims.forms import PartialDateField

from .autocomplete import give_known
from .columns import Column, columns_of
from .conflict import KNOWN_TO_BE_GONE, Conflict, meet_deletion, merge_into, value_at

#: Columns that no form shows, and the fields from which they follow.
DERIVED = {"url_key": "url", "sort_name": "name", "key": "spelling"}


class RecordedForm(forms.ModelForm):
    """A record's fields, with the version that the editor saw.

    It refuses what the services would refuse, so that the sentence stands where the mistake is.
    """

    #: What the services refused although the form had not; see `RecordedAdmin.changeform_view`.
    refused: ClassVar[Iterable[str]] = ()
    #: What somebody else did to the record in the meantime.
    conflict: Conflict | None = None
    #: Whether it stands on the page of another record, as one of its rows.
    is_row = False
    #: For a row: that somebody deleted it in the meantime, and that this editor does not mind.
    vanished = False
    follows_deletion = False
    seen = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in self._partial_dates():
            self.initial.setdefault(name, getattr(self.instance, name))
        if "seen" in self.fields and self.instance.pk:
            self.initial["seen"] = self.instance.version
        for name, field in self.fields.items():
            give_known(field, self.instance, name)

    def clean(self) -> dict[str, Any] | None:
        """Compare the version seen with the one in the database, which is locked till the end."""
        cleaned = super().clean()
        for sentence in self.refused:
            self.add_error(None, sentence)
        self.conflict = self.meet_others()
        if self.conflict and self.vanished and not self.conflict.typed:
            self.follows_deletion = True
        elif self.conflict and (self.conflict.typed or not self.is_row):
            self.add_error(None, ValidationError(self.conflict.as_html(), code="conflict"))
        return cleaned

    def meet_others(self) -> Conflict | None:
        """What somebody else did to the record since it was opened, merged into the form.

        A row in which this editor typed nothing just follows.
        """
        seen = self.cleaned_data.get("seen")
        if seen is None or (self.vanished and seen == KNOWN_TO_BE_GONE):
            return None
        if self.vanished:
            return meet_deletion(self, seen)
        if self.instance._state.adding:
            return None
        rows = type(self.instance)._default_manager.select_for_update()
        now = rows.filter(pk=self.instance.pk).values_list("version", flat=True).first()
        if now is None or now == seen:
            return None
        return merge_into(self, rows.get(pk=self.instance.pk), seen)

    def compared(self) -> dict[str, Column]:
        """The fields in which this editor and another one may have done different things."""
        kind: Any = self._meta.model
        return {
            column.name: column
            for column in columns_of(kind)
            if column.name in self.fields
            and not isinstance(self.fields[column.name], InlineForeignKeyField)
        }

    def held_by(self, row: Any, name: str) -> Any:
        """What a record, or an entry of its history, holds for one of these fields."""
        return value_at(row, self.compared()[name])

    def _post_clean(self) -> None:
        for name in self._partial_dates():
            if name in self.cleaned_data:
                setattr(self.instance, name, self.cleaned_data[name])
        super()._post_clean()  # type: ignore[misc]
        inline = {n for n, f in self.fields.items() if isinstance(f, InlineForeignKeyField)}
        if not self.errors:
            self.check_record(inline)

    def check_record(self, exclude: set[str]) -> None:
        """Also the constraints on columns that the form does not show, and other tables' rules.

        A row within another record's page leaves what concerns its parent to the formset.
        """
        try:
            self.instance.validate_constraints(exclude=exclude)
        except ValidationError as error:
            self.add_problems(error.message_dict)
        if not exclude:
            self.add_problems(services.cross_table_problems(self.instance))

    def add_problems(self, problems: Mapping[str, str | list[str]]) -> None:
        """Put each sentence beside its field, or above the form where it shows no such field."""
        for name, sentences in problems.items():
            shown = DERIVED.get(name, name)
            place = None if name == NON_FIELD_ERRORS or shown not in self.fields else shown
            for sentence in [sentences] if isinstance(sentences, str) else sentences:
                self.add_error(place, sentence)

    def _partial_dates(self) -> list[str]:
        return [n for n, field in self.fields.items() if isinstance(field, PartialDateField)]


def name_halves(field: Any) -> None:
    """A day and a time, each in a box of its own that tells which moment it belongs to."""
    for part, half in zip(field.widget.widgets, (_("date"), _("time")), strict=True):
        part.attrs["aria-label"] = f"{capfirst(field.label)}: {half}"
