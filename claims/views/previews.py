"""A claim as readers will see it, for those who were sent the link."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from claims import services
from claims.choices import Stage

from .claim import claim_page, shown_to_the_desk


def preview(request: HttpRequest, token: str) -> HttpResponse:
    """The page of a claim that is not published yet; one that is has an address of its own.

    No robot lists it and no cache keeps it; what was withdrawn stays unseen.
    """
    pk = services.previewed_claim(token)
    found = shown_to_the_desk(pk or 0)
    if found is None:
        raise Http404
    if found.stage == Stage.PUBLISHED:
        return redirect(found)
    shown = {**claim_page(found, request.GET), "preview_days": services.PREVIEW_DAYS}
    answer = render(request, "claims/claim_detail.html", shown)
    answer["X-Robots-Tag"] = "noindex, nofollow"
    answer["Cache-Control"] = "private, no-store"
    return answer
