"""The page of one topic."""

from django.db.models import prefetch_related_objects
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from claims import linked_data
from claims.models import Topic

from .claims import claim_list_context


def topic(request: HttpRequest, slug: str) -> HttpResponse:
    """A topic with its place in the tree and every statement filed under it or below it."""
    public = list(Topic.objects.public())  # hundreds; each question apart would take as long
    found = next((each for each in public if each.slug == slug), None)
    if found is None:
        raise Http404
    above = next((each for each in public if each.pk == found.parent_id), None)
    below = [each for each in public if each.parent_id == found.pk]
    prefetch_related_objects([found, *([above] if above else []), *below], "names")
    params = request.GET.copy()
    params["topic"] = found.slug
    context = claim_list_context(params, address=found.get_absolute_url(), within="topic")
    context |= {"topic": found, "above": above, "below": below}
    context["linked_data"] = linked_data.of_topic(found, above, context["listed"])
    return render(request, "claims/topic_detail.html", context)
