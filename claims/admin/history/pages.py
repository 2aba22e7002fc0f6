"""The pages of a record's history: what was changed, one earlier version, and its return."""

from typing import Any, cast

from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import models
from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from simple_history.admin import SimpleHistoryAdmin

from claims import services
from claims.admin.columns import Column, wanted_names
from claims.admin.lists import LONGEST_ID
from claims.admin.names import Names
from claims.models import Claim

from .forms import RevertForm
from .reading import DELETED, Change, changes_between, history_page, rows_of, values_of

PAGE_SIZE = 100


class HistoryPages(SimpleHistoryAdmin):
    """Instead of django-simple-history's own pages, which ask the database for every entry."""

    def history_view(
        self, request: HttpRequest, object_id: str, extra_context: Any = None
    ) -> HttpResponseBase:
        """The history of a record that is, or was."""
        number = number_of(object_id)
        record = self.get_queryset(request).filter(pk=number).first()
        latest = latest_entry(self.model, number)
        if record is None and latest is None:
            raise Http404
        if not self.has_view_or_change_permission(request, record):
            raise PermissionDenied
        at = min(number_of(request.GET.get("p", "1")), 10**6) or 1
        page = history_page(self.model, number, page=at, size=PAGE_SIZE)
        if at > 1 and not page.entries:
            raise Http404
        context = {
            **self.admin_site.each_context(request),
            "title": _("History: %(record)s") % {"record": record or latest.instance},
            "opts": self.opts,
            "object": record or latest.instance,
            "object_id": number,
            "is_deleted": record is None,
            "entries": [(each, self.version_url(request, each, latest)) for each in page.entries],
            "newer": at - 1,
            "older": at + 1 if page.has_older else 0,
            **(extra_context or {}),
        }
        return TemplateResponse(request, "admin/claims/history/list.html", context)

    def version_url(self, request: HttpRequest, entry: Any, latest: Any) -> str:
        """Where an entry of this record or of a part can be looked at; '' for how it is now."""
        is_last = entry.model is self.model and latest and entry.number == latest.pk
        if is_last and entry.kind != DELETED:
            return ""
        opts = entry.model._meta
        name = f"admin:{opts.app_label}_{opts.model_name}_simple_history"
        return reverse(name, args=[entry.record_id, entry.number])

    def history_form_view(
        self,
        request: HttpRequest,
        object_id: str,
        version_id: str,
        extra_context: Any = None,
    ) -> HttpResponseBase:
        """One version: what would change if it came back, and the button that brings it back."""
        number = number_of(unquote(object_id))
        rows = rows_of(self.model, [number_of(version_id)])
        entry, then = next(iter(rows.values()), (None, {}))
        if entry is None or entry.id != number:
            raise Http404
        if self.model is Claim and entry.history_type == DELETED:
            topics = next(column for column in then if column.name == "topics")
            then[topics] = tuple(services.topic_ids_at(entry))
        record = self.get_queryset(request).filter(pk=number).first()
        if not self.has_view_or_change_permission(request, record):
            raise PermissionDenied
        problem = self.return_problem(request, record, entry)
        form = self.revert_form(request, record, entry)
        refused = request.method == "POST" and bool(problem)
        if request.method == "POST" and not refused and form.is_valid():
            if answer := self.bring_version_back(request, record, entry, form):
                return answer
            record = self.get_queryset(request).filter(pk=number).first()
        context = {
            **self.admin_site.each_context(request),
            "title": _("%(record)s as of %(when)s")
            % {"record": record or entry.instance, "when": f"{entry.history_date:%Y-%m-%d %H:%M}"},
            "opts": self.opts,
            "object_id": number,
            "entry": entry,
            "is_deleted": record is None,
            "changes": self.changes_of_return(record, entry, then),
            "problem": problem,
            "form": form,
            **(extra_context or {}),
        }
        page, status = "admin/claims/history/version.html", 403 if refused else None
        return TemplateResponse(request, page, context, status=status)

    def return_problem(self, request: HttpRequest, record: models.Model | None, entry: Any) -> str:
        """Why this version cannot come back, in a sentence; empty where it may be tried."""
        may = self.has_change_permission(request, record)
        if record is None:
            may = may and self.has_add_permission(request)
        if not may:
            return _("You may not change this record.")
        if record is None and entry.history_type != DELETED:
            return _("The record was deleted: it comes back as it was then, from its last entry.")
        return services.revert_problem(self.model)

    def revert_form(
        self, request: HttpRequest, record: models.Model | None, entry: Any
    ) -> RevertForm:
        """The form, with a note for readers where one will be due."""
        seen = record.version if record else None  # type: ignore[attr-defined]
        form = RevertForm(request.POST or None, initial={"seen": seen}, label_suffix="")
        if isinstance(record, Claim):
            wanted = services.put_back(Claim.objects.get(pk=record.pk), entry)
            if services.changed_for_readers(wanted):  # type: ignore[arg-type]
                return form
        return form.without_note()

    def bring_version_back(
        self,
        request: HttpRequest,
        record: Any,
        entry: Any,
        form: RevertForm,
    ) -> HttpResponseBase | None:
        """Do it, and show the record; None where the rules refuse it, which the form then says."""
        typed, person = form.cleaned_data, cast(AbstractBaseUser, request.user)
        missing: list[str] = []
        try:
            if record is None:
                back = services.bring_back(entry, by=person, why=typed["why"])
                record, missing = back.record, back.missing
            else:
                record.version = typed["seen"] or record.version
                services.revert_record(
                    record, entry, by=person, why=typed["why"], note=typed.get("note", "")
                )
        except ValidationError as error:
            form.add_error(None, error.messages)
            return None
        except services.NotAllowedError as error:
            form.add_error(None, str(error))
            return None
        self.log_change(request, record, _("Brought an earlier version back."))
        when = f"{entry.history_date:%Y-%m-%d %H:%M}"
        said = _("The version of %(when)s is back.") % {"when": when}
        self.message_user(request, said, messages.SUCCESS)
        for sentence in missing:
            self.message_user(request, sentence, messages.WARNING)
        name = f"admin:{self.opts.app_label}_{self.opts.model_name}_change"
        return HttpResponseRedirect(reverse(name, args=[record.pk]))

    def changes_of_return(self, record: Any, entry: Any, then: dict[Column, Any]) -> list[Change]:
        """What would change: from now to then, or, of a deleted record, all that comes back."""
        put_back = set(services.columns_put_back(self.model))
        columns = {
            column: value
            for column, value in then.items()
            if column.field is None or column.field.many_to_many or column.field.attname in put_back
        }
        if record is None:
            now = dict.fromkeys(columns)
        else:
            now = values_of(self.model, record, kept_now(record))
        names = Names()
        for values in (now, columns):
            wanted_names(values.items(), names)
        names.fetch()
        changes = changes_between(now, columns, names, whole=True)
        return [each for each in changes if each.old or each.new]


def kept_now(record: models.Model) -> dict[str, dict[int, tuple[int, ...]]]:
    """What a record's many-to-many fields hold now, as `rows_of` has it for its history."""
    several = getattr(record, "_history_m2m_fields", ())
    held = {each.name: getattr(record, each.name).order_by("pk") for each in several}
    keys = {name: tuple(rows.values_list("pk", flat=True)) for name, rows in held.items()}
    return {name: {record.pk: each} for name, each in keys.items()}


def number_of(text: str) -> int:
    """An id in an address; anything else is no page."""
    if not (text.isdecimal() and len(text) <= LONGEST_ID):
        raise Http404
    return int(text)


def latest_entry(model: Any, number: int) -> Any:
    """The last entry of a record's history."""
    return model.history.filter(id=number).order_by("-history_id").first()
