"""Import claims: a file is brought, its columns confirmed, every row looked at, all committed."""

from functools import partial
from typing import Any

from django.contrib import admin, messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from claims.choices import ImportOutcome, UploadState
from claims.importers.claims import UnreadableFileError
from claims.importers.claims.template import TEMPLATE_FILES
from claims.importers.claims.uploads import (
    AlreadyWorkingError,
    begin,
    check_upload,
    import_upload,
    is_at_work,
    keep_upload,
    open_upload,
    progress_of,
    throw_away,
)
from claims.models import Claim, Upload, UploadRow
from claims.services.permissions import Action, require

from .base import by
from .upload_forms import MappingForm, UploadForm

AT_WORK = (UploadState.CHECKING, UploadState.IMPORTING)
ROWS_A_PAGE = 50
TEMPLATE_NAMES = {each: f"claims_import_template_{each}" for each in TEMPLATE_FILES}
#: Not an outcome, but rows can be looked at by it.
WARNED = "warned"
#: Rows of the file that are shown beside its columns.
SAMPLE = 3
MOST_KEPT_SHOWN = 20


def urls() -> list[URLPattern]:
    """The pages of the import, below those of the claims."""
    view = admin.site.admin_view
    return [
        path("import/", view(start), name="claims_import"),
        *(
            path(f"import/template.{ending}", view(template), {"ending": ending}, name=name)
            for ending, name in TEMPLATE_NAMES.items()
        ),
        path("import/<int:pk>/", view(upload), name="claims_import_upload"),
        path("import/<int:pk>/columns/", view(columns), name="claims_import_columns"),
    ]


def start(request: HttpRequest) -> HttpResponse:
    """Bring a file, or go on with one that was brought."""
    _admit(request)
    form = UploadForm(request.POST, request.FILES) if request.method == "POST" else UploadForm()
    if form.is_bound and form.is_valid():
        file = form.cleaned_data["file"]
        kept = keep_upload(file, file.name, owner=by(request))
        try:
            open_upload(kept)
        except UnreadableFileError as error:
            throw_away(kept)
            at = _("Line %d: ") % error.line if error.line else ""
            form.add_error("file", f"{at}{error.reason}")
        else:
            return redirect("admin:claims_import_columns", kept.pk)
    kept_ones = Upload.objects.filter(owner=by(request).pk)[:MOST_KEPT_SHOWN]
    title = _("Import claims")
    return _page(request, "start", title=title, form=form, uploads=kept_ones)


def columns(request: HttpRequest, pk: int) -> HttpResponse:
    """Confirm which column is which; then every row is checked."""
    kept = _kept(request, pk)
    if kept.state in (*AT_WORK, UploadState.IMPORTED):
        return redirect("admin:claims_import_upload", pk)
    try:
        sheet = open_upload(kept)
        sample = [row for row, _place in zip(sheet.rows(), range(SAMPLE), strict=False)]
    except UnreadableFileError as error:
        messages.error(request, error.reason)
        return redirect("admin:claims_import")
    data = request.POST if request.method == "POST" else None
    initial = {"correction": kept.correction}
    form = MappingForm(sheet.header, kept.mapping, data, initial=initial)
    if form.is_bound and form.is_valid():
        kept.mapping, kept.correction = form.mapping, form.cleaned_data["correction"]
        kept.save(update_fields=["mapping", "correction"])
        return _work(request, kept, UploadState.CHECKING)
    cells = [
        (field, [row.cells.get(name, "") for row in sample])
        for field, name in zip(form.columns, sheet.header, strict=True)
    ]
    context = {"form": form, "upload": kept, "columns": cells, "notes": sheet.notes}
    return _page(request, "columns", title=kept.name, **context)


def upload(request: HttpRequest, pk: int) -> HttpResponse:
    """What every row comes to, and the button that imports them all."""
    kept = _kept(request, pk)
    if request.method == "POST":
        return _act(request, kept)
    if kept.state == UploadState.WAITING:
        return redirect("admin:claims_import_columns", pk)
    at_work = kept.state in AT_WORK
    alive = at_work and is_at_work(kept)
    if at_work and not alive:
        # It may have ended between the two looks.
        kept.refresh_from_db()
        at_work = kept.state in AT_WORK
    outcome = request.GET.get("outcome", "")
    outcome = outcome if outcome in (*ImportOutcome.values, WARNED) else ""
    context: dict[str, Any] = {"upload": kept, "alive": alive, "at_work": at_work}
    if at_work:
        context["progress"] = progress_of(kept)
        return _page(request, "progress", title=kept.name, **context)
    context |= {"rows": _rows(request, kept, outcome), "outcome": outcome, "report": kept.report}
    context |= {"tabs": _tabs(kept), "can_import": _can_import(kept)}
    return _page(request, "upload", title=kept.name, **context)


def template(request: HttpRequest, ending: str) -> HttpResponse:
    """A file to begin with: the columns and an invented row."""
    _admit(request)
    media_type, content = TEMPLATE_FILES[ending]
    response = HttpResponse(content(), content_type=media_type)
    response["Content-Disposition"] = f'attachment; filename="claims-template.{ending}"'
    return response


def _act(request: HttpRequest, kept: Upload) -> HttpResponse:
    """Do what the button says."""
    if "_throw_away" in request.POST:
        if throw_away(kept):
            messages.success(request, _("“%s” was thrown away.") % kept.name)
        else:
            messages.error(request, _("It is being worked on. Wait for its end."))
        return redirect("admin:claims_import")
    if "_check" in request.POST and kept.state != UploadState.IMPORTED:
        return _work(request, kept, UploadState.CHECKING)
    if "_import" in request.POST and (_can_import(kept) or kept.state == UploadState.IMPORTING):
        return _work(request, kept, UploadState.IMPORTING)
    return redirect("admin:claims_import_upload", kept.pk)


def _work(request: HttpRequest, kept: Upload, state: UploadState) -> HttpResponse:
    work = check_upload if state == UploadState.CHECKING else import_upload
    try:
        begin(kept, state, partial(work, by=by(request)))
    except AlreadyWorkingError:
        messages.warning(request, _("It is being worked on already."))
    return redirect("admin:claims_import_upload", kept.pk)


def _can_import(kept: Upload) -> bool:
    outcomes = kept.report.get("outcomes", {})
    changes = outcomes.get(ImportOutcome.NEW, 0) + outcomes.get(ImportOutcome.CHANGED, 0)
    return bool(
        kept.state == UploadState.CHECKED and changes and not outcomes.get(ImportOutcome.ERROR)
    )


def _tabs(kept: Upload) -> list[dict[str, Any]]:
    """The outcomes with their counts: the filters of the list."""
    outcomes = kept.report.get("outcomes", {})
    every = {"value": "", "label": _("all"), "count": sum(outcomes.values())}
    return [
        every,
        *(
            {"value": each.value, "label": each.label, "count": outcomes.get(each.value, 0)}
            for each in ImportOutcome
        ),
        {"value": WARNED, "label": _("with notes"), "count": kept.report.get(WARNED, 0)},
    ]


class _CountedPaginator(Paginator):
    """Pages of rows whose number the report knows."""

    def __init__(self, rows: Any, count: int) -> None:
        super().__init__(rows, ROWS_A_PAGE)
        self._known = count

    @cached_property
    def count(self) -> int:
        return self._known


def _rows(request: HttpRequest, kept: Upload, outcome: str) -> Any:
    """One page of the rows, in the order of the file."""
    outcomes = kept.report.get("outcomes", {})
    rows = UploadRow.objects.filter(upload=kept)
    count = sum(outcomes.values())
    if outcome == WARNED:
        rows, count = rows.exclude(warnings=[]), kept.report.get(WARNED, 0)
    elif outcome:
        rows, count = rows.filter(outcome=outcome), outcomes.get(outcome, 0)
    return _CountedPaginator(rows.order_by("number"), count).get_page(request.GET.get("p", "1"))


def _kept(request: HttpRequest, pk: int) -> Upload:
    """An upload of one's own; it may hold what nobody else is to see."""
    _admit(request)
    return get_object_or_404(Upload, pk=pk, owner=by(request).pk)


def _admit(request: HttpRequest) -> None:
    """Whoever may add claims; what else a row needs is asked row by row."""
    require(by(request), Action.ADD, Claim)


def _page(request: HttpRequest, name: str, **context: Any) -> HttpResponse:
    context |= {**admin.site.each_context(request), "opts": Claim._meta}
    context["import_url"] = reverse("admin:claims_import")
    return TemplateResponse(request, f"admin/claims/upload/{name}.html", context)
