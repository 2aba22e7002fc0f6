"""One change to many claims: what is chosen, what would change in each row, and the button."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from claims.models import Claim
from claims.services import may
from claims.services.changing_many import (
    MOST_CHANGED,
    Change,
    Look,
    Outcome,
    RowsRefusedError,
    Together,
    make_changes,
    too_many,
    try_changes,
)

from .base import by
from .bulk_changes import CHANGES, BulkChange, Move
from .lists import LONGEST_ID
from .pages import address, claims_of, desk_page, numbers


def actions() -> dict[str, tuple[Callable[..., Any], str, Any]]:
    """The changes as the list of claims offers them."""
    return {
        change.name: (partial(start, change), change.name, change.offer)
        for change in CHANGES.values()
    }


def may_ask(change: type[BulkChange], request: HttpRequest) -> bool:
    """Whether this editor may ask for a change at all."""
    return any(may(by(request), action, Claim) for action in change.needs)


def start(
    change: type[BulkChange], model_admin: Any, request: HttpRequest, queryset: QuerySet[Claim]
) -> HttpResponse:
    """From the ticks of the list to the page that asks what is to change."""
    ids = list(queryset.values_list("pk", flat=True)[: MOST_CHANGED + 1])
    came_from = request.META.get("QUERY_STRING", "")
    if len(ids) > MOST_CHANGED:
        messages.error(request, too_many())
        return redirect(_list(came_from))
    form = change()
    if form.asks:
        return _ask(request, form, claims_of(ids, *form.reads), came_from)
    form = change(data={})
    form.full_clean()
    return _show(request, form, claims_of(ids, *form.reads), came_from)


def bulk_view(request: HttpRequest, name: str) -> HttpResponse:
    """Show what a change would do, go back to what was chosen, or make it."""
    change = CHANGES.get(name)
    if change is None or request.method != "POST":
        raise Http404
    if not may_ask(change, request):
        raise PermissionDenied
    seen = _seen(request.POST.getlist("row"))
    ids = numbers(request.POST.getlist("id")) or list(seen)
    came_from = request.POST.get("came_from", "")
    if max(len(ids), len(seen)) > MOST_CHANGED:
        messages.error(request, too_many())
        return redirect(_list(came_from))
    form = change(request.POST)
    if "_back" in request.POST or not form.is_valid():
        return _ask(request, form, claims_of(ids, *form.reads), came_from)
    if "_confirm" in request.POST and seen:
        return _make(request, form, seen, came_from)
    return _show(request, form, claims_of(ids, *form.reads), came_from)


def _make(
    request: HttpRequest, form: BulkChange, seen: dict[int, int], came_from: str
) -> HttpResponse:
    """Change all rows or none, and say so."""
    try:
        made = make_changes(seen, *_how(request, form))
    except RowsRefusedError as error:
        there = Claim.objects.filter(pk__in=seen).values_list("pk", flat=True)
        if not there:
            messages.error(request, _("Nothing was changed: these claims are no longer on record."))
            return redirect(_list(came_from))
        refused = _named(error.refused)
        return _show(
            request, form, claims_of(sorted(there), *form.reads), came_from, refused=refused
        )
    told = ngettext("%(n)d claim was changed.", "%(n)d claims were changed.", len(made))
    messages.success(request, f"{form.title}: {told % {'n': len(made)}}")
    return redirect(_list(came_from))


def _ask(
    request: HttpRequest, form: BulkChange, claims: Sequence[Claim], came_from: str
) -> HttpResponse:
    """The page on which is chosen what is to change."""
    rows = [Outcome(claim, form.look(claim), "") for claim in claims]
    return _page(request, form, "bulk", came_from, rows=rows)


def _show(
    request: HttpRequest,
    form: BulkChange,
    claims: Sequence[Claim],
    came_from: str,
    refused: Sequence[Outcome] = (),
) -> HttpResponse:
    """The page that lists what changes for each row, and what keeps others out."""
    versions = {claim.pk: claim.version for claim in claims}
    outcomes = try_changes(claims, *_how(request, form))
    changing = [each for each in outcomes if not each.problem and not each.is_idle]
    return _page(
        request,
        form,
        "bulk_confirm",
        came_from,
        refused=refused,
        changing=[(each, f"{each.claim.pk}:{versions[each.claim.pk]}") for each in changing],
        left_out=[each for each in outcomes if each.problem],
        idle=[each for each in outcomes if each.is_idle],
        summary=form.summary(),
        ids=list(versions),
    )


def _how(request: HttpRequest, form: BulkChange) -> tuple[Change, Look, Together | None]:
    """How one claim is changed, how it is told, and how all are changed at once."""
    who = by(request)
    together = partial(form.change_all, by=who) if isinstance(form, Move) else None
    return partial(form.change, by=who), form.look, together


def _named(refused: Sequence[Outcome]) -> list[Outcome]:
    """Rows with their speakers, as far as they are still on record."""
    ids = [each.claim.pk for each in refused]
    held = Claim.objects.filter(pk__in=ids).select_related("speaker").in_bulk()
    return [
        Outcome(held.get(each.claim.pk, each.claim), each.before, each.after, each.problem)
        for each in refused
    ]


def _seen(rows: Sequence[str]) -> dict[int, int]:
    """The claims of the page that was confirmed, with the versions that it showed."""
    seen = {}
    for row in rows:
        pk, _colon, version = row.partition(":")
        if pk.isdecimal() and version.isdecimal() and len(pk) <= LONGEST_ID >= len(version):
            seen[int(pk)] = int(version)
    return seen


def _page(
    request: HttpRequest, form: BulkChange, name: str, came_from: str, **context: Any
) -> HttpResponse:
    page = address("bulk", form.name)
    context |= {"title": form.title, "form": form, "page": page, "came_from": came_from}
    return desk_page(request, name, list_url=_list(came_from), **context)


def _list(query: str) -> str:
    """The list of claims as the editor left it."""
    return f"{address('changelist')}?{query}" if query else address("changelist")
