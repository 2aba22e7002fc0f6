"""Lists of claims as files."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from claims.exporters import FORMATS, Head, UnknownColumnsError, chosen_columns, export
from claims.filters import public_claims
from claims.models import ClaimQuerySet, Outlet, Source, Speaker, Topic


@require_safe
def claims(
    request: HttpRequest, format_name: str, title: str = "", page: str = "", **within: str
) -> HttpResponseBase:
    """The list as a file: the page's rows in the page's order.

    `title` and `page` are those of a page that shows a part of all claims.
    """
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
        head=(title or _("Statements on record"), page or reverse("claims")),
    )


def file_of(
    request: HttpRequest,
    format_name: str,
    legs: Sequence[ClaimQuerySet],
    *,
    errors: dict[str, list[str]],
    total: Callable[[], int],
    name: str,
    head: tuple[str, str],
) -> HttpResponseBase:
    """The claims of some legs as a file, or what is wrong with the query string.

    `head` are the title and the path of the page. HEAD says how many there are in the list.
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
    form = FORMATS[format_name]
    of = Head.of(*head, request.path, request.META.get("QUERY_STRING", ""))
    pieces = export(legs, format_name, columns, of) if request.method == "GET" else iter(())
    response: HttpResponseBase
    if form.is_feed:
        # Short, and asked for again and again: kept as pages are, and shown where it is.
        response = HttpResponse("".join(pieces), content_type=form.media_type)
    else:
        response = StreamingHttpResponse(_encoded(pieces), content_type=form.media_type)
        name = "-".join(filter(None, ["claims", name, timezone.now().strftime("%Y-%m-%d")]))
        response["Content-Disposition"] = f'attachment; filename="{name}.{format_name}"'
    if request.method == "HEAD":
        response["X-Total-Count"] = str(total())
    return response


def offered(files: str, query: str, *, is_valid: bool) -> dict[str, Any]:
    """The files and the feed of a list for its page: `files` is their path but for its end.

    There is no feed of what a query string asks for wrongly.
    """
    links = [(each, f"{files}.{each.name}{query}") for each in FORMATS.values()]
    feed = next(address for each, address in links if each.is_feed)
    return {
        "downloads": [(each.label, address) for each, address in links],
        "feed": feed if is_valid else "",
    }


def of_speaker(request: HttpRequest, slug: str, format_name: str) -> HttpResponseBase:
    """What one speaker said."""
    found = get_object_or_404(Speaker.objects.with_page(), slug=slug)
    return claims(request, format_name, found.name, found.get_absolute_url(), speaker=slug)


def of_topic(request: HttpRequest, slug: str, format_name: str) -> HttpResponseBase:
    """What was said about one topic."""
    found = get_object_or_404(Topic.objects.public(), slug=slug)
    return claims(request, format_name, found.local_name, found.get_absolute_url(), topic=slug)


def of_outlet(request: HttpRequest, slug: str, format_name: str) -> HttpResponseBase:
    """What one outlet prints."""
    found = get_object_or_404(Outlet.objects.public(), slug=slug)
    return claims(request, format_name, found.name, found.get_absolute_url(), outlet=slug)


def of_source(request: HttpRequest, pk: int, format_name: str) -> HttpResponseBase:
    """What one source reports."""
    found = get_object_or_404(Source.objects.public(), pk=pk)
    page = found.get_absolute_url()
    return claims(request, format_name, found.title, page, source=found.reference)


def _encoded(pieces: Iterator[str]) -> Iterator[bytes]:
    for piece in pieces:
        yield piece.encode()
