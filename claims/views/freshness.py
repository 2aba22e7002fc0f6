"""What caches may do with our answers: keep them, but ask before they show them again."""

from collections.abc import Callable

from django.http import HttpRequest
from django.http.response import HttpResponseBase


def asked_anew(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Middleware: no page, export or feed is shown from a cache without asking us.

    What is withdrawn is then gone everywhere at once. No answer of ours carries a validator (ETag)
    either, so a cache that asks always gets the page as it is now.
    """

    def respond(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        response.headers.setdefault("Cache-Control", "no-cache")
        return response

    return respond
