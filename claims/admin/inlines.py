"""Records edited on the page of the record they belong to."""

from typing import Any

from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.forms import CharField, HiddenInput, ModelForm
from django.forms.models import BaseInlineFormSet
from django.http import HttpRequest

from claims import services
from claims.services.rules import deletion_problem

from .base import Choosing
from .form import RecordedForm


class RecordedFormSet(BaseInlineFormSet):
    """Rows whose rules across tables stand beside the row that breaks them."""

    forms: list[RecordedForm]  # type: ignore[assignment]
    #: Whether rows go before others are saved: so that a spelling can be replaced, for example.
    deletes_first = True

    def add_fields(self, form: ModelForm, index: int | None) -> None:
        """Name every widget: the cells of a table have no label of their own."""
        super().add_fields(form, index)
        for name, field in form.fields.items():
            if not field.widget.is_hidden:
                label = field.label or form[name].label
                field.widget.attrs.setdefault("aria-label", str(label))

    def get_queryset(self) -> Any:
        """The rows beside which the page shows the forms it was sent: none for what is gone."""
        if self.is_bound and "forms" in self.__dict__:
            return [form.instance if form.instance.pk else None for form in self.initial_forms]
        return super().get_queryset()

    def _construct_form(self, i: int, **kwargs: Any) -> RecordedForm:
        form: RecordedForm = super()._construct_form(i, **kwargs)  # type: ignore[misc]
        # The parent as it is being edited, not as the database has it.
        setattr(form.instance, self.fk.name, self.instance)
        form.is_row = True
        if self.is_bound and i < self.initial_form_count() and form.instance._state.adding:
            # Its number leads nowhere any more, and it must not be refused for that alone.
            form.fields[form.instance._meta.pk.name] = CharField(required=False, widget=HiddenInput)
            form.vanished = self.instance.pk is not None
        return form

    def clean(self) -> None:
        super().clean()
        for form in self.forms:
            if form.conflict and form.instance.pk and self.ticked(form):
                # Ticked for deletion, it was not asked whether it has been changed meanwhile.
                raise ValidationError(form.conflict.as_html(), code="conflict")
        for form in self.staying():
            if form.has_changed() and not form.errors:
                self.check_row(form)
        for form in self.leaving():
            if problem := deletion_problem(form.instance):
                raise ValidationError(f"“{form.instance}”: {problem}")

    def check_row(self, form: RecordedForm) -> None:
        """The rules across tables, in the light of the parent being edited."""
        form.add_problems(services.cross_table_problems(form.instance))

    def staying(self) -> list[RecordedForm]:
        """The rows that will be on record when the page is saved."""
        return [
            form
            for form in self.forms
            if not self.ticked(form) and (form.instance.pk or form.has_changed())
        ]

    def leaving(self) -> list[RecordedForm]:
        """The rows on record that are ticked for deletion."""
        return [form for form in self.forms if form.instance.pk and self.ticked(form)]

    def _should_delete_form(self, form: RecordedForm) -> bool:
        """Also a row that somebody else deleted, and in which this editor had typed nothing."""
        return form.follows_deletion or super()._should_delete_form(form)  # type: ignore[misc]

    def save_new_objects(self, commit: bool = True) -> list[Any]:
        """Also the rows that somebody else deleted and this editor knowingly saves anew."""
        super().save_new_objects(commit)
        rows = self.forms[: self.initial_form_count()]
        anew = [form for form in rows if form.vanished and not self.ticked(form)]
        self.new_objects += [self.save_new(form, commit=commit) for form in anew]
        return self.new_objects

    def ticked(self, form: RecordedForm) -> bool:
        """Whether a row is ticked for deletion."""
        return self.can_delete and self._should_delete_form(form)

    def adopted(self, row: Any) -> Any:
        """The row to save; a formset may put a record in its place that exists already."""
        return row

    @staticmethod
    def save_order(row: Any) -> Any:
        """In which order rows are saved."""
        return 0


class Inline(Choosing):
    """What all rows share."""

    form = RecordedForm
    formset = RecordedFormSet
    extra = 0
    #: How many empty rows a page for a new record offers.
    extra_on_add = 0
    view_on_site = False

    def get_extra(self, request: HttpRequest, obj: Any = None, **kwargs: Any) -> int:
        return self.extra if obj else self.extra_on_add

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """Rows with the records they point at and what those records' labels read."""
        rows = super().get_queryset(request)  # type: ignore[misc]
        related: list[str] = []
        for name in self.get_autocomplete_fields(request):  # type: ignore[attr-defined]
            target = self.opts.get_field(name).related_model  # type: ignore[attr-defined]
            label = self.admin_site.get_model_admin(target).label_related  # type: ignore[attr-defined]
            related += [name, *(f"{name}__{each}" for each in label)]
        return rows.select_related(*related) if related else rows

    def get_fields(self, request: HttpRequest, obj: Any = None) -> list[str]:
        fields = list(super().get_fields(request, obj))  # type: ignore[misc]
        return fields if "seen" in fields else [*fields, "seen"]


class Rows(Inline, admin.TabularInline):  # type: ignore[misc]
    """Short records, one a line."""

    classes = ("rows",)


class Cards(Inline, admin.StackedInline):  # type: ignore[misc]
    """Longer records, one below the other."""

    classes = ("cards",)
