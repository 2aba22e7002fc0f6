"""Sources: the list, latest first, and the page of one with the claims that it reports."""

from datetime import date
from typing import Any

from django.db.models import Count, Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _

from claims import linked_data
from claims.choices import OutletKind, SourceKind
from claims.filters import public_claims
from claims.models import Citation, Source

from .claims import claim_list_context

PER_PAGE = 50


def source_list(request: HttpRequest) -> HttpResponse:
    """Every document from which a published claim is quoted, the latest first."""
    after = request.GET.get("after", "")
    rows = Source.objects.public().select_related("outlet").order_by("-published_first", "-pk")
    shown = list(_below(rows, after)[: PER_PAGE + 1])
    context: dict[str, Any] = {
        "sources": _counted(shown[:PER_PAGE]),
        "after": after,
        # Each looked up once: for every row Django would translate the whole list of kinds.
        "kinds": {kind.value: str(kind.label) for kind in (*OutletKind, *SourceKind)},
        "linked_data": linked_data.of_text("CollectionPage", reverse("sources"), _("Sources")),
        "older": _cursor(shown[PER_PAGE - 1]) if len(shown) > PER_PAGE else "",
    }
    return render(request, "claims/source_list.html", context)


def source(request: HttpRequest, pk: int) -> HttpResponse:
    """A document: where it is, and every published claim that it reports."""
    public = Source.objects.public().select_related("outlet")
    found = get_object_or_404(public, pk=pk)
    params = request.GET.copy()
    params["source"] = found.reference
    listing = public_claims(params, {"source": found})
    context = claim_list_context(listing, params, found.get_absolute_url(), "source")
    context |= {
        "source": found,
        "linked_data": linked_data.of_source(found, context["listed"]),
        "republished_from": public.filter(republished_in=found).first(),
    }
    return render(request, "claims/source_detail.html", context)


def _cursor(source: Source) -> str:
    """The place of a source in the order of the list."""
    return f"{source.published_first.isoformat()}.{source.pk}"


def _below(rows: Any, after: str) -> Any:
    """The rows behind a place in the list; all where none is given. Http404 for a broken one."""
    if not after:
        return rows
    day, _, number = after.partition(".")
    try:
        first, pk = date.fromisoformat(day), int(number[:18])
    except ValueError as error:
        raise Http404 from error
    # The first condition follows from the second; it tells the database where to begin.
    behind = Q(published_first__lt=first) | Q(published_first=first, pk__lt=pk)
    return rows.filter(Q(published_first__lte=first) & behind)


def _counted(sources: list[Source]) -> list[Source]:
    """The sources, each with `reported`: how many published claims it reports."""
    rows = Citation.objects.public().filter(source__in=sources).order_by().values("source")
    counts = {row["source"]: row["n"] for row in rows.annotate(n=Count("claim", distinct=True))}
    for each in sources:
        each.reported = counts.get(each.pk, 0)  # type: ignore[attr-defined]
    return sources
