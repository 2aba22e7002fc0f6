"""Lists of claims as files."""

from collections.abc import Iterator

from django.http import Http404, HttpRequest, JsonResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_safe

from claims.exporters import FORMATS, UnknownColumnsError, chosen_columns, export
from claims.filters import public_claims
from claims.models import Source, Speaker, Topic


@require_safe
def claims(request: HttpRequest, format_name: str, **within: str) -> HttpResponseBase:
    """The list as a file: the page's rows in the page's order. HEAD says how many they are."""
    if format_name not in FORMATS:
        raise Http404
    params = request.GET.copy()
    params.update(within)
    listing = public_claims(params)
    errors = listing.errors
    try:
        columns = chosen_columns(params.get("columns", ""))
    except UnknownColumnsError as error:
        errors["columns"] = error.messages
    if errors:
        message = "Some values of the query string cannot be taken."
        return JsonResponse({"error": message, "fields": errors}, status=400)
    pieces = export(listing.legs, format_name, columns) if request.method == "GET" else iter(())
    response = StreamingHttpResponse(_encoded(pieces), content_type=FORMATS[format_name].media_type)
    name = "-".join(["claims", *within.values(), timezone.now().strftime("%Y-%m-%d")])
    response["Content-Disposition"] = f'attachment; filename="{name}.{format_name}"'
    if request.method == "HEAD":
        response["X-Total-Count"] = str(listing.exact_total())
    return response


def of_speaker(request: HttpRequest, slug: str, format_name: str) -> HttpResponseBase:
    """What one speaker said."""
    get_object_or_404(Speaker.objects.with_page(), slug=slug)
    return claims(request, format_name, speaker=slug)


def of_topic(request: HttpRequest, slug: str, format_name: str) -> HttpResponseBase:
    """What was said about one topic."""
    get_object_or_404(Topic.objects.public(), slug=slug)
    return claims(request, format_name, topic=slug)


def of_source(request: HttpRequest, pk: int, format_name: str) -> HttpResponseBase:
    """What one source reports."""
    found = get_object_or_404(Source.objects.public(), pk=pk)
    return claims(request, format_name, source=found.reference)


def _encoded(pieces: Iterator[str]) -> Iterator[bytes]:
    for piece in pieces:
        yield piece.encode()
