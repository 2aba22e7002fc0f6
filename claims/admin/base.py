"""What all record pages share: saving through the services, lists that stay fast."""

from collections.abc import Sequence
from functools import reduce
from operator import or_
from typing import Any, cast

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.actions import delete_selected
from django.contrib.admin.utils import flatten_fieldsets, unquote
from django.contrib.admin.views.main import ChangeList
from django.contrib.admin.widgets import AdminSplitDateTime, RelatedFieldWidgetWrapper
from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.db import IntegrityError, models
from django.db.models import ProtectedError, Q, QuerySet
from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims import services
from claims.services import NotAllowedError
from claims.services.rules import deletion_problem

from .allowing import Allowed
from .autocomplete import RecordSelect, RecordSelectMultiple
from .form import RecordedForm, name_halves
from .history import HistoryPages, deleted_view
from .lists import CappedPaginator, RecordList, reads_every_row
from .posting import gone_meanwhile, read_plainly

#: What the services answer to what they do not do.
REFUSALS = (ValidationError, NotAllowedError, ProtectedError)
MOST_DELETED = 200
MOST_WORDS = 8


class Choosing:
    """Foreign keys are chosen by typing; shared by pages and the rows within them."""

    def formfield_for_dbfield(self, db_field: Any, request: Any, **kwargs: Any) -> Any:
        if isinstance(db_field, models.URLField):
            kwargs["assume_scheme"] = "https"
        field = super().formfield_for_dbfield(db_field, request, **kwargs)  # type: ignore[misc]
        if field and isinstance(field.widget, AdminSplitDateTime):
            name_halves(field)
        if field and isinstance(field.widget, RelatedFieldWidgetWrapper):
            # A speaker is deleted on the speaker's own page, not in passing.
            field.widget.can_delete_related = False
        return field

    def formfield_for_foreignkey(self, db_field: Any, request: Any, **kwargs: Any) -> Any:
        if db_field.name in self.get_autocomplete_fields(request):  # type: ignore[attr-defined]
            kwargs["widget"] = RecordSelect(db_field, self.admin_site)  # type: ignore[attr-defined]
        return super().formfield_for_foreignkey(db_field, request, **kwargs)  # type: ignore[misc]

    def formfield_for_manytomany(self, db_field: Any, request: Any, **kwargs: Any) -> Any:
        if db_field.name in self.get_autocomplete_fields(request):  # type: ignore[attr-defined]
            kwargs["widget"] = RecordSelectMultiple(
                db_field,
                self.admin_site,  # type: ignore[attr-defined]
            )
        return super().formfield_for_manytomany(db_field, request, **kwargs)  # type: ignore[misc]


class RecordedAdmin(Allowed, Choosing, HistoryPages):
    """Editors' pages of one kind of record. Every write goes through the services."""

    form = RecordedForm
    ordering: Sequence[str] = ("-id",)
    sortable_by: Sequence[str] = ()
    list_per_page = 50
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER
    paginator = CappedPaginator
    actions: Sequence[str] = ("delete_selected",)
    #: Relations that the list's columns read, and those that a label reads.
    list_prefetch: Sequence[Any] = ()
    label_related: Sequence[str] = ()
    label_prefetch: Sequence[str] = ()

    class Media:
        css = {"all": ("claims/admin.css",)}
        js = ("claims/admin.js", "claims/list.js")

    # How a record looks where it is chosen

    def label(self, record: Any, request: HttpRequest | None) -> str:
        """A line that tells a record from others where one is chosen."""
        return str(record)

    def labelled(self, records: QuerySet[Any]) -> QuerySet[Any]:
        """Records with all that their labels read."""
        return records.select_related(*self.label_related).prefetch_related(*self.label_prefetch)

    # Lists

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        return RecordList

    def lookup_allowed(self, lookup: str, value: str, request: HttpRequest) -> bool:
        return not reads_every_row(lookup) and super().lookup_allowed(lookup, value, request)

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Any], search_term: str
    ) -> tuple[QuerySet[Any], bool]:
        """Every word in one of the fields. SQLite knows no case beyond ASCII, so each is tried."""
        for word in search_term.replace("\x00", " ").split()[:MOST_WORDS]:
            cases = {word, word.lower(), word.capitalize(), word.upper()}
            queryset = queryset.filter(
                reduce(
                    or_,
                    (
                        Q(**{f"{field}__icontains": case})
                        for field in self.get_search_fields(request)
                        for case in cases
                    ),
                )
            )
        return queryset, False

    # Forms

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> list[Any]:
        """Every form carries the version it was opened with."""
        fieldsets = list(super().get_fieldsets(request, obj))
        if "seen" not in flatten_fieldsets(fieldsets):
            name, options = fieldsets[0]
            fieldsets[0] = (name, {**options, "fields": [*options["fields"], "seen"]})
        return fieldsets

    def get_form(
        self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any
    ) -> type[forms.ModelForm]:
        form = super().get_form(request, obj, change=change, **kwargs)
        form.refused = getattr(request, "refused", ())
        return form

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> Any:
        """Save all of a page or nothing, with one upkeep; what is refused stays typed."""
        if request.method == "POST":
            read_plainly(request)
            extra_context = {"typed_why": why(request), **(extra_context or {})}
            if object_id and (gone := gone_meanwhile(self.model, unquote(object_id))):
                request.refused = [gone]  # type: ignore[attr-defined]
                return super().changeform_view(request, None, form_url, extra_context)
            try:
                with services.kept():
                    return super().changeform_view(request, object_id, form_url, extra_context)
            except (*REFUSALS, IntegrityError) as error:
                request.refused = sentences(error)  # type: ignore[attr-defined]
        return super().changeform_view(request, object_id, form_url, extra_context)

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        if not change or form.has_changed():
            services.save_record(obj, by=by(request), why=why(request))

    def save_related(
        self, request: HttpRequest, form: Any, formsets: Sequence[Any], change: bool
    ) -> None:
        for formset in formsets:
            self.save_formset(request, form, formset, change=change)

    def save_formset(self, request: HttpRequest, form: Any, formset: Any, change: bool) -> None:
        """Rows of other records, in the order in which the rules hold all the way."""
        formset.save(commit=False)
        rows = [*formset.new_objects, *(row for row, _fields in formset.changed_objects)]
        gone = formset.deleted_objects
        if formset.deletes_first:
            _delete(gone, request)
        for row in sorted(rows, key=formset.save_order):
            services.save_record(formset.adopted(row), by=by(request), why=why(request))
        if not formset.deletes_first:
            _delete(gone, request)

    # Deleting

    def delete_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponseBase:
        record = self.get_object(request, unquote(object_id))
        allowed = record is not None and self.has_delete_permission(request, record)
        problem = deletion_problem(record) if record and allowed else ""
        if not problem:
            try:
                return super().delete_view(request, object_id, extra_context)
            except REFUSALS as error:
                problem = " ".join(sentences(error))
        self.message_user(request, problem, messages.ERROR)
        return HttpResponseRedirect(
            reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_change", args=[object_id])
        )

    def delete_model(self, request: HttpRequest, obj: Any) -> None:
        services.delete_record(obj, by=by(request))

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        """All or none: the first row that may not go is named, and keeps the others."""
        with services.kept():
            for record in queryset:
                try:
                    services.delete_record(record, by=by(request))
                except REFUSALS as error:
                    raise ValidationError(f"“{record}”: {' '.join(sentences(error))}") from error

    @admin.action(
        permissions=["delete"], description=gettext_lazy("Delete selected %(verbose_name_plural)s")
    )
    def delete_selected(self, request: HttpRequest, queryset: QuerySet[Any]) -> Any:
        """Delete what is ticked, after asking."""
        if len(queryset.values_list("pk", flat=True)[: MOST_DELETED + 1]) > MOST_DELETED:
            sentence = _("Too many at once: tick at most %(most)s.") % {"most": MOST_DELETED}
            return self.message_user(request, sentence, messages.ERROR)
        try:
            if not request.POST.get("post"):
                return delete_selected(self, request, queryset)
            with services.kept():
                return delete_selected(self, request, queryset)
        except ValidationError as error:
            sentence = _("Nothing was deleted. %(why)s") % {"why": " ".join(sentences(error))}
            return self.message_user(request, sentence, messages.ERROR)

    # History

    def get_urls(self) -> list[Any]:
        """What was deleted stands beside the list."""
        view = self.admin_site.admin_view(lambda request: deleted_view(self, request))
        name = f"{self.opts.app_label}_{self.opts.model_name}_deleted"
        return [path("deleted/", view, name=name), *super().get_urls()]


class Tucked:
    """Registered, but reached from the record it belongs to, not from the index."""

    def get_model_perms(self, request: HttpRequest) -> dict[str, bool]:
        return {}


class ReadOnly:
    """Written by programs; editors look."""

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


def by(request: HttpRequest) -> AbstractBaseUser:
    """Who is at the desk; the admin lets nobody else in."""
    return cast(AbstractBaseUser, request.user)


def why(request: HttpRequest) -> str:
    """The reason that an editor gave, for the history."""
    return request.POST.get("_why", "").replace("\x00", "").strip()[:500]


def sentences(error: Exception) -> list[str]:
    """What an error of the services says, one sentence each."""
    if isinstance(error, ValidationError):
        return error.messages
    if isinstance(error, NotAllowedError):
        return [str(error)]
    if isinstance(error, ProtectedError):
        named = ", ".join(f"“{record}”" for record in list(error.protected_objects)[:5])
        return [_("Other records point at it: %(named)s.") % {"named": named}]
    return [_("Somebody saved the same at the same moment. Look at the list, then try again.")]


def _delete(records: Sequence[Any], request: HttpRequest) -> None:
    for record in records:
        services.delete_record(record, by=by(request), why=why(request))
