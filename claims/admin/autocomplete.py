"""Choosing another record: by typing, never from a list of all of them."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin
from django.contrib.admin.views.autocomplete import AutocompleteJsonView
from django.contrib.admin.widgets import (
    AutocompleteSelect,
    AutocompleteSelectMultiple,
    RelatedFieldWidgetWrapper,
)
from django.db import models
from django.http import HttpRequest, HttpResponseBase

from .lists import LONGEST_ID

if TYPE_CHECKING:
    from .base import RecordedAdmin


class RecordView(AutocompleteJsonView):
    """Records that match what was typed, each with a label that tells it from its namesakes."""

    model_admin: "RecordedAdmin"

    def get_queryset(self) -> models.QuerySet[Any]:
        return self.model_admin.labelled(super().get_queryset())

    def serialize_result(self, obj: models.Model, to_field_name: str) -> dict[str, str]:
        result: dict[str, str] = super().serialize_result(obj, to_field_name)
        return {**result, "text": self.model_admin.label(obj, self.request)}


def autocomplete_view(request: HttpRequest) -> HttpResponseBase:
    """In place of the admin site's own view."""
    return RecordView.as_view(admin_site=admin.site)(request)


class RecordChoice:
    """Shows the chosen record by the same label, without asking the database when it is known."""

    known: models.Model | None = None
    # What Django's widgets bring along.
    field: Any
    admin_site: Any
    is_required: bool
    allow_multiple_selected: bool
    create_option: Callable[..., dict[str, Any]]

    def optgroups(self, name: str, value: Sequence[str], attr: Any = None) -> list[Any]:
        model = self.field.remote_field.model
        model_admin: RecordedAdmin = self.admin_site.get_model_admin(model)
        wanted = {str(each) for each in value if each}
        options: list[dict[str, Any]] = []
        if not self.is_required and not self.allow_multiple_selected:
            options.append(self.create_option(name, "", "", False, 0))
        if self.known is not None and wanted == {str(self.known.pk)}:
            chosen: Any = [self.known]
        else:
            asked = [each for each in wanted if each.isdecimal() and len(each) <= LONGEST_ID]
            chosen = model_admin.labelled(model._default_manager.filter(pk__in=asked))
        for record in chosen if wanted else ():
            label = model_admin.label(record, None)
            options.append(self.create_option(name, record.pk, label, True, len(options)))
        return [(None, options, 0)]


class RecordSelect(RecordChoice, AutocompleteSelect):
    """One record."""


class RecordSelectMultiple(RecordChoice, AutocompleteSelectMultiple):
    """Several records, each with a cross of its own; one for all of them is no item of a list."""

    def build_attrs(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return {**super().build_attrs(*args, **kwargs), "data-allow-clear": "false"}


def give_known(field: forms.Field, instance: models.Model, name: str) -> None:
    """Hand a widget the related record, where the instance has read it already."""
    widget = field.widget
    if isinstance(widget, RelatedFieldWidgetWrapper):
        widget = widget.widget
    if isinstance(widget, RecordSelect):
        relation = widget.field
        if relation.name == name and relation.is_cached(instance):
            widget.known = getattr(instance, name)
