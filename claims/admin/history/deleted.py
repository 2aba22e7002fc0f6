"""The deleted records of one kind, to be looked up and brought back."""

from typing import TYPE_CHECKING, Any

from django.core.exceptions import PermissionDenied
from django.db import models
from django.db.models import Exists, OuterRef
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from claims.admin.columns import columns_of, name_of_user, wanted_names
from claims.admin.names import Names
from claims.models import Merge

from .parts import MOST_LETTERS, NAMED
from .reading import DELETED

if TYPE_CHECKING:
    from claims.admin.base import RecordedAdmin

MOST = 100
#: No index tells deletions from other entries, so that only the latest are looked through.
MOST_LOOKED_THROUGH = 100_000
#: What tells records of one kind apart, where it is in their own row.
CALLED = ("name", "title", "text", "slug", "reference")


def called(model: type[models.Model], row: Any, names: Names) -> str:
    """What a deleted record was called."""
    if model in NAMED:
        return NAMED[model](row, names, getattr(row, "from_claim_id", row.id))
    own = next((getattr(row, name) for name in CALLED if hasattr(row, name)), "")
    return Truncator(own).chars(MOST_LETTERS) or str(row.id)


def deleted_view(model_admin: "RecordedAdmin", request: HttpRequest) -> HttpResponse:
    """The records that were deleted last and have not come back; merged ones went elsewhere."""
    if not model_admin.has_view_or_change_permission(request):
        raise PermissionDenied
    model: Any = model_admin.model
    opts = model_admin.opts
    there = Exists(model._default_manager.filter(pk=OuterRef("id")))
    again = Exists(
        model.history.filter(
            id=OuterRef("id"), history_type=DELETED, history_id__gt=OuterRef("history_id")
        )
    )
    merged = Exists(
        Merge.objects.standing().filter(kind=opts.model_name, gone_number=OuterRef("id"))
    )
    recent = model.history.order_by("-history_id").values_list("history_id", flat=True)
    newest = recent.first() or 0
    gone = model.history.filter(
        ~there, ~again, ~merged, history_type=DELETED, history_id__gt=newest - MOST_LOOKED_THROUGH
    ).order_by("-history_id")
    rows = list(gone.select_related("history_user")[:MOST])
    names = Names()
    for row in rows:
        pointing = [column for column in columns_of(model) if not column.is_several]
        wanted_names([(column, column.value(row)) for column in pointing], names)
    names.fetch()
    page = f"admin:{opts.app_label}_{opts.model_name}_simple_history"
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Deleted: %(kind)s") % {"kind": opts.verbose_name_plural},
        "opts": opts,
        "most": MOST if len(rows) == MOST else 0,
        "looked_through": MOST_LOOKED_THROUGH if newest > MOST_LOOKED_THROUGH else 0,
        "rows": [
            {
                "name": called(model, row, names),
                "url": reverse(page, args=[row.id, row.pk]),
                "who": name_of_user(row.history_user),
                "when": row.history_date,
                "why": row.history_change_reason or "",
            }
            for row in rows
        ],
    }
    return TemplateResponse(request, "admin/claims/history/deleted.html", context)
