"""The page of one source."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from claims import linked_data
from claims.models import Source

from .claims import claim_list_context


def source(request: HttpRequest, pk: int) -> HttpResponse:
    """A document: where it is, and every published claim that it reports."""
    public = Source.objects.public().select_related("outlet")
    found = get_object_or_404(public, pk=pk)
    params = request.GET.copy()
    params["source"] = found.reference
    context = claim_list_context(params, address=found.get_absolute_url(), within="source")
    context |= {
        "source": found,
        "linked_data": linked_data.of_source(found, context["listed"]),
        "republished_from": public.filter(republished_in=found).first(),
    }
    return render(request, "claims/source_detail.html", context)
