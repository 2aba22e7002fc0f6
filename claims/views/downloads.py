"""Lists of claims as files."""

from collections.abc import Callable, Iterator, Sequence

from django.http import Http404, HttpRequest, JsonResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_safe

from claims.exporters import FORMATS, UnknownColumnsError, chosen_columns, export
from claims.filters import public_claims
from claims.models import ClaimQuerySet, Source, Speaker, Topic


@require_safe
def claims(request: HttpRequest, format_name: str, **within: str) -> HttpResponseBase:
    """The list as a file: the page's rows in the page's order."""
    params = request.GET.copy()
    params.update(within)
    listing = public_claims(params)
    return file_of(
        request,
        format_name,
        listing.legs if listing.is_valid else (),
        errors=listing.errors,
        total=listing.exact_total,
        name="-".join(within.values()),
    )


def file_of(
    request: HttpRequest,
    format_name: str,
    legs: Sequence[ClaimQuerySet],
    *,
    errors: dict[str, list[str]],
    total: Callable[[], int],
    name: str,
) -> HttpResponseBase:
    """The claims of some legs as a file, or what is wrong with the query string.

    HEAD says how many they are.
    """
    if format_name not in FORMATS:
        raise Http404
    try:
        columns = chosen_columns(request.GET.get("columns", ""))
    except UnknownColumnsError as error:
        errors["columns"] = error.messages
    if errors:
        message = "Some values of the query string cannot be taken."
        return JsonResponse({"error": message, "fields": errors}, status=400)
    pieces = export(legs, format_name, columns) if request.method == "GET" else iter(())
    response = StreamingHttpResponse(_encoded(pieces), content_type=FORMATS[format_name].media_type)
    name = "-".join(filter(None, ["claims", name, timezone.now().strftime("%Y-%m-%d")]))
    response["Content-Disposition"] = f'attachment; filename="{name}.{format_name}"'
    if request.method == "HEAD":
        response["X-Total-Count"] = str(total())
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
