"""Statements that may answer one another, beginning with the newest of disputed topics."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from claims import services
from claims.choices import Stage
from claims.models import ClaimLink, Topic
from claims.services.link_suggestions import NEAR, LinkSuggestion

from .base import by
from .comparing import dismiss
from .pages import address, claims_of, desk_page, numbers

#: So many unlinked claims are looked around for a page of suggestions.
LOOKED_AT = 25
#: Further back than so many pages nobody looks, and it would be slow.
MOST_PAGES = 40


def suggestions_view(request: HttpRequest) -> HttpResponse:
    """A page of pairs, each to be linked, compared or dismissed for good."""
    services.require(by(request), services.Action.ADD, ClaimLink)
    page = min(max([1, *numbers([request.GET.get("page", "")])]), MOST_PAGES)
    if request.method == "POST":
        pair = numbers(request.POST.getlist("pair"))
        if len(pair) == 2:
            dismiss(request, *claims_of(pair))
        return redirect(address("suggestions", page=page))
    start = (page - 1) * LOOKED_AT
    ids = services.unlinked_claims(start, LOOKED_AT + 1)
    found = services.suggestions_for_each(ids[:LOOKED_AT])
    return desk_page(
        request,
        "suggestions",
        title=_("Statements that may answer one another"),
        pairs=_shown(found),
        days=NEAR.days,
        looked_at=len(ids[:LOOKED_AT]),
        newer=page - 1,
        older=page + 1 if len(ids) > LOOKED_AT and page < MOST_PAGES else 0,
        published=Stage.PUBLISHED,
    )


def _shown(found: list[LinkSuggestion]) -> list[dict[str, Any]]:
    """Each pair, the earlier statement first, with what speaks for it in words."""
    wanted = {topic for each in found for topic in each.topics}
    topics = {
        topic.pk: topic for topic in Topic.objects.filter(pk__in=wanted).prefetch_related("names")
    }
    return [
        {
            "claims": sorted((each.claim, each.other), key=lambda one: (one.said_first, one.pk)),
            "ground": each.ground,
            "apart": each.apart,
            "topics": [topics[pk].local_name for pk in each.topics if pk in topics],
            "link_url": address("link", id=[each.claim.pk, each.other.pk]),
            "compare_url": address("compare", a=each.claim.pk, b=each.other.pk),
        }
        for each in found
    ]
