"""What a browser sends, before a form reads it."""

from typing import Any

from django.http import HttpRequest, QueryDict
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from claims.models import Merge

from .columns import name_of_user
from .conflict import latest_change


def plain_line_ends(data: QueryDict) -> QueryDict:
    """The same fields with lines ended as they are stored: browsers end them in another way.

    Otherwise each text of several lines would count as changed when nobody has touched it.
    """
    plain = data.copy()
    for name, values in data.lists():
        plain.setlist(name, [value.replace("\r\n", "\n") for value in values])
    return plain


def gone_meanwhile(model: Any, pk: str) -> SafeString | None:
    """What became of a record that somebody had open, and where to go on; None where it stands."""
    if not pk.isdecimal() or model._default_manager.filter(pk=pk).exists():
        return None
    if merge := Merge.objects.of(model._meta.model_name, int(pk)):
        return _merged(merge)
    return _deleted(model, pk)


def _merged(merge: Merge) -> SafeString:
    """It does not come back: what was typed belongs to the record that was kept."""
    said = _(
        "%(who)s merged this record into another while you had it open. What you typed stands "
        "here: copy from it what that one lacks."
    )
    return format_html(
        '{} <a href="{}" target="_blank" rel="noopener">{}</a>',
        said % {"who": name_of_user(merge.by)},
        reverse(f"admin:claims_{merge.kind}_change", args=[merge.kept_number]),
        merge.kept_label,
    )


def _deleted(model: Any, pk: str) -> SafeString | None:
    """Who deleted it, and where it can be brought back."""
    entry = model.history.filter(id=pk, history_type="-").order_by("-history_id").first()
    if entry is None:
        return None
    change = latest_change(entry.instance)
    opts = model._meta
    name = f"admin:{opts.app_label}_{opts.model_name}_simple_history"
    return format_html(
        '{} <a href="{}" target="_blank" rel="noopener">{}</a>',
        _("%(who)s deleted this record while you had it open. What you typed stands here.")
        % {"who": change.who},
        reverse(name, args=[pk, entry.pk]),
        _("Bring it back in another tab, then save here again."),
    )


def read_plainly(request: HttpRequest) -> None:
    """Let all that follows read the fields with plain line ends."""
    request.POST = plain_line_ends(request.POST)  # type: ignore[assignment]


def stay_on_page(request: HttpRequest) -> None:
    """After a step the same page shows what it came to."""
    pressed = request.POST.copy()
    pressed["_continue"] = "1"
    request.POST = pressed  # type: ignore[assignment]
