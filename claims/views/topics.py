"""The page of one topic."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from claims.models import Topic

from .claims import claim_list_context


def topic(request: HttpRequest, slug: str) -> HttpResponse:
    """A topic with its place in the tree and every statement filed under it or below it."""
    public = Topic.objects.public().prefetch_related("names")
    found = get_object_or_404(public.select_related("parent"), slug=slug)
    params = request.GET.copy()
    params["topic"] = found.slug
    context = claim_list_context(params, address=found.get_absolute_url(), within="topic")
    context |= {
        "topic": found,
        "above": public.filter(children=found).first(),
        "below": public.filter(parent=found),
    }
    return render(request, "claims/topic_detail.html", context)
