"""From one claim to the next in the list that the editor came from."""

from django.contrib import messages
from django.contrib.admin.options import IncorrectLookupParameters, ModelAdmin
from django.contrib.admin.views.main import ORDER_VAR
from django.core.exceptions import PermissionDenied
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from claims.models import Claim

from .lists import RecordList
from .queues import chosen

FILTERS = "_changelist_filters"
NEXT, PREVIOUS = "next", "previous"
#: Nobody walks further through a queue in one go.
MOST_WALKED = 1000


class WholeList(RecordList):
    """The rows of a list in their order, without reading a page of them."""

    def get_results(self, request: HttpRequest) -> None:
        self.result_count = self.full_result_count = 0
        self.multi_page, self.show_all, self.can_show_all = False, False, False


def beside(
    model_admin: "ModelAdmin[Claim]", request: HttpRequest, pk: int, way: str
) -> HttpResponse:
    """Go to the claim below or above this one; at the end of the list stay, and say so."""
    if not model_admin.has_view_or_change_permission(request):
        raise PermissionDenied
    claim = get_object_or_404(Claim, pk=pk)
    filters = request.GET.get(FILTERS, "")
    rows = _rows(model_admin, request, filters)
    queue = chosen(request, Claim)
    if queue and queue.ordering:
        found = _in_queue(rows, claim, way)
    else:
        found = _following(rows, claim, way, filters)
    if found is None:
        last = _("This is the last claim of the list.")
        messages.info(request, last if way == NEXT else _("This is the first claim of the list."))
    address = reverse("admin:claims_claim_change", args=[found or claim.pk])
    return HttpResponseRedirect(
        f"{address}?{urlencode({FILTERS: filters})}" if filters else address
    )


def _rows(
    model_admin: "ModelAdmin[Claim]", request: HttpRequest, filters: str
) -> "QuerySet[Claim]":
    """The claims of the list with these filters; all where the filters make no sense."""
    asked = QueryDict(filters, mutable=True)
    asked.pop(ORDER_VAR, None)
    request.GET = asked  # type: ignore[assignment]
    request.whole_list = True  # type: ignore[attr-defined]
    try:
        rows: QuerySet[Claim] = model_admin.get_changelist_instance(request).queryset
    except IncorrectLookupParameters:
        rows = Claim.objects.all().newest_first()
    return rows


def _in_queue(rows: "QuerySet[Claim]", claim: Claim, way: str) -> int | None:
    """The number of the next row in a queue's own order.

    A claim that has left it, since what was to be done is done, is followed by the first of those
    that still wait.
    """
    plain = rows.select_related(None).prefetch_related(None)
    waiting = list(plain.values_list("pk", flat=True)[:MOST_WALKED])
    if claim.pk not in waiting:
        return waiting[0] if waiting and way == NEXT else None
    at = waiting.index(claim.pk) + (1 if way == NEXT else -1)
    return waiting[at] if 0 <= at < len(waiting) else None


def _following(rows: "QuerySet[Claim]", claim: Claim, way: str, filters: str) -> int | None:
    """The number of the next row; newest first unless the list was turned round by its head."""
    is_turned = QueryDict(filters).get(ORDER_VAR, "").isdecimal()
    day = claim.said_first
    if (way == NEXT) != is_turned:
        # The first condition follows from the second; it tells the database where to begin.
        after = Q(said_first__lt=day) | Q(said_first=day, pk__lt=claim.pk)
        rows = rows.filter(Q(said_first__lte=day) & after)
    else:
        after = Q(said_first__gt=day) | Q(said_first=day, pk__gt=claim.pk)
        rows = rows.filter(Q(said_first__gte=day) & after).reverse()
    plain = rows.select_related(None).prefetch_related(None)
    return plain.values_list("pk", flat=True).first()
