"""The queues at the desk: the front page counts them, each is a filter of its records' list."""

from typing import Any

from django.contrib import admin
from django.contrib.admin import AdminSite
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from claims import search
from claims.models import Claim
from claims.services import queueing
from claims.services.queueing import Queue

from .lists import MOST_COUNTED, Counted

PARAMETER = "queue"
#: Queues that are no list of records, and the pages on which they are worked off.
OWN_PAGES = {"similar-speakers": "claims_speaker_similar"}


class QueueFilter(admin.SimpleListFilter):
    """What of these records waits for this editor, and for what."""

    title = _("queue")
    parameter_name = PARAMETER

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        queues = queueing.queues_for(request.user)  # type: ignore[arg-type]
        return [(queue.name, queue.title) for queue in queues if queue.model == model_admin.model]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        if not self.value():
            return queryset
        queue = chosen(request, queryset.model)
        if queue is None:
            return queryset.none()
        rows: QuerySet[Any] = queue.narrow(queryset, request.user)  # type: ignore[arg-type]
        return rows


class Queued:
    """A list of records of which some wait for an editor. Stands before `RecordedAdmin`."""

    change_list_template = "admin/claims/queue.html"

    def get_list_filter(self, request: HttpRequest) -> list[Any]:
        return [QueueFilter, *super().get_list_filter(request)]  # type: ignore[misc]

    def get_ordering(self, request: HttpRequest) -> Any:
        """In a queue, what waits longest comes first where that matters."""
        queue = chosen(request, self.model)  # type: ignore[attr-defined]
        if queue and queue.ordering:
            return queue.ordering(request.user)  # type: ignore[arg-type]
        return super().get_ordering(request)  # type: ignore[misc]

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> Any:
        queue = chosen(request, self.model)  # type: ignore[attr-defined]
        context = {**(extra_context or {}), "queue": queue}
        return super().changelist_view(request, context)  # type: ignore[misc]


def chosen(request: HttpRequest, model: Any) -> Queue | None:
    """The queue that the address names, if it holds these records and this editor may see it."""
    queue = queueing.BY_NAME.get(request.GET.get(PARAMETER, ""))
    if queue is None or queue.model is not model:
        return None
    return queue if queue.is_for(request.user) else None  # type: ignore[arg-type]


def with_queue(request: HttpRequest, model: Any, wanted: search.Wanted) -> search.Wanted | None:
    """What a list asks the index, with what its queue asks; None where nothing can be found."""
    queue = chosen(request, model)
    if queue is None or queue.wanted is None:
        return wanted
    also = queue.wanted()
    if also is None:
        return None
    return search.Wanted(
        (*wanted.groups, *also.groups),
        (*wanted.tokens, *also.tokens),
        (*wanted.without, *also.without),
    )


def front_page(request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
    """The admin's own front page, below what waits for whoever opens it; empty queues last."""
    queues = queueing.waiting_for(request.user, most=MOST_COUNTED + 1)  # type: ignore[arg-type]
    waiting = [
        {
            "title": each.queue.title,
            "sentence": each.queue.todo if each.count else each.queue.calm,
            "count": Counted(each.count),
            "url": page_of(each.queue),
        }
        for each in sorted(queues, key=lambda each: not each.count)
    ]
    return AdminSite.index(admin.site, request, {**(extra_context or {}), "waiting": waiting})


def own_records_first(request: HttpRequest, app_label: str | None = None) -> list[Any]:
    """What the admin lists: our records above the accounts."""
    apps = AdminSite.get_app_list(admin.site, request, app_label)
    return sorted(apps, key=lambda app: app["app_label"] != Claim._meta.app_label)


def page_of(queue: Queue) -> str:
    """The address of a page of its own, or of the list that a queue filters."""
    if queue.name in OWN_PAGES:
        return reverse(f"admin:{OWN_PAGES[queue.name]}")
    opts = queue.model._meta
    listed = reverse(f"admin:{opts.app_label}_{opts.model_name}_changelist")
    return f"{listed}?{PARAMETER}={queue.name}"
