"""The page of speakers that may be one: merge them, or tell them apart for good."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path
from django.utils.translation import gettext as _

from claims import services
from claims.models import DistinctSpeakers, Speaker

from .base import by, sentences, why
from .lists import LONGEST_ID

MOST_SHOWN = 100


def urls() -> list[URLPattern]:
    """The page, below those of the speakers."""
    view = admin.site.admin_view(similar_speakers)
    return [path("similar/", view, name="claims_speaker_similar")]


def similar_speakers(request: HttpRequest) -> HttpResponse:
    """Pairs that may be one, the surest first."""
    services.require(by(request), services.Action.ADD, DistinctSpeakers)
    if request.method == "POST":
        try:
            one, other = _pair(request.POST.get("pair", ""))
            services.tell_apart(one, other, by=by(request), why=why(request))
        except ValidationError as error:
            messages.error(request, " ".join(sentences(error)))
        else:
            told = _("%(one)s and %(other)s are not suggested again.")
            messages.success(request, told % {"one": one, "other": other})
        return redirect("admin:claims_speaker_similar")
    context: dict[str, Any] = {
        **admin.site.each_context(request),
        "opts": Speaker._meta,
        "title": _("Speakers that may be one"),
        "pairs": services.similar_speakers(most=MOST_SHOWN),
        "most": MOST_SHOWN,
    }
    return TemplateResponse(request, "admin/claims/merging/similar.html", context)


def _pair(named: str) -> tuple[Speaker, Speaker]:
    """The two speakers of a form, '12-34'. Raises ValidationError where one is not on record."""
    numbers = [int(n) for n in named.split("-") if n.isdecimal() and len(n) <= LONGEST_ID]
    found = Speaker.objects.in_bulk(numbers)
    if len(numbers) != 2 or len(found) != 2:
        raise ValidationError(_("One of them is no longer on record."))
    return found[numbers[0]], found[numbers[1]]
