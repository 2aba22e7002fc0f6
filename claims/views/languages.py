"""Which language a page is in, and how a reader comes to another one.

A prefix of the path decides (/be/, /ru/, /uk/; English has none). Without one the reader's choice
does, kept in a cookie by the way back to English; then what the browser asks for; then English.
Links on a page keep its language, since addresses are made under it. Files and what programs read
are the same in every language.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any, NamedTuple

from django.conf import settings
from django.http import (
    HttpRequest,
    HttpResponse,
    HttpResponsePermanentRedirect,
    HttpResponseRedirect,
)
from django.http.response import HttpResponseBase
from django.shortcuts import resolve_url
from django.urls import LocalePrefixPattern
from django.utils.cache import patch_vary_headers
from django.utils.encoding import escape_uri_path, iri_to_uri
from django.utils.http import escape_leading_slashes
from django.utils.translation import activate, get_language, get_language_from_request, override
from django.views.decorators.http import require_safe

ENGLISH = settings.LANGUAGE_CODE
#: The languages whose pages have a prefix.
PREFIXED = tuple(code for code, _name in settings.LANGUAGES if code != ENGLISH)
#: Values of a query string that lead to another page of a list; all others narrow it.
PLACES = frozenset({"page", "after", "letter"})

View = Callable[..., HttpResponseBase]


class Pages(LocalePrefixPattern):
    """The pages for readers: made addresses have the prefix, asked ones may do without."""

    def __init__(self) -> None:
        super().__init__(prefix_default_language=False)

    def match(self, path: str) -> tuple[str, tuple[()], dict[str, Any]]:
        return path.removeprefix(self.language_prefix), (), {}


class LanguageLink(NamedTuple):
    """The same page in one language: its path, and the link by which a reader comes to it."""

    code: str
    name: str
    path: str
    way: str
    is_current: bool


class InALanguage:
    """Middleware: every answer is made in one language, and caches are told what chose it."""

    def __init__(self, get_response: View) -> None:
        self._answer = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        written = _prefix_of(request.path_info)
        language = written or get_language_from_request(request)
        with override(language):
            response = self._answer(request)
        if request.resolver_match and _is_of_no_language(request.resolver_match.func):
            return response
        response.headers.setdefault("Content-Language", language)
        if not written:
            patch_vary_headers(response, ("Accept-Language", "Cookie"))
        return response

    def process_view(self, request: HttpRequest, view: View, args: Any, values: Any) -> None:
        """What is the same for all is made in English, whatever the reader's language."""
        if _is_of_no_language(view):
            activate(ENGLISH)


def of_no_language(view: View) -> View:
    """A view whose answers are the same for all: a file, or what a program reads."""

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        return view(request, *args, **kwargs)

    answer.is_of_no_language = True  # type: ignore[attr-defined]
    return answer


def _is_of_no_language(view: View) -> bool:
    return getattr(view, "is_of_no_language", False)


@require_safe
def choose(request: HttpRequest, language: str, rest: str = "") -> HttpResponse:
    """Remember the reader's choice, and lead to the page that has no prefix."""
    # The path alone: two slashes at its beginning would name another host.
    address = escape_leading_slashes(escape_uri_path(f"/{rest}"))
    response = HttpResponseRedirect(_with_query(request, address))
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        language,
        max_age=settings.LANGUAGE_COOKIE_AGE,
        secure=settings.LANGUAGE_COOKIE_SECURE,
        httponly=settings.LANGUAGE_COOKIE_HTTPONLY,
        samesite="Lax",
    )
    return response


def moved(request: HttpRequest, to: Any, *args: Any) -> HttpResponse:
    """To where a record or a named page stands for good: in the same language, with the query."""
    return HttpResponsePermanentRedirect(_with_query(request, resolve_url(to, *args)))


def unprefixed(path: str) -> str:
    """A path as it is in English: beside it lie its files."""
    prefix = _prefix_of(path)
    return path.removeprefix(f"/{prefix}") if prefix else path


def in_every_language(request: HttpRequest, address: str = "") -> list[LanguageLink]:
    """This page in each language, English first; under another address, where one is given."""
    current = get_language() or ENGLISH
    bare = escape_uri_path(unprefixed(address or request.path))
    links = []
    for code, name in settings.LANGUAGES:
        path = bare if code == ENGLISH else f"/{code}{bare}"
        # A plain link to English would be in vain where the browser prefers another language.
        way = f"/{code}{bare}" if code == ENGLISH != current else path
        links.append(LanguageLink(code, name, path, _with_query(request, way), code == current))
    return links


def canonical_query(request: HttpRequest) -> str | None:
    """The query of a page that search engines may list; None for a list that is narrowed."""
    if request.GET.keys() <= PLACES:
        return f"?{request.GET.urlencode()}" if request.GET else ""
    return None


def _prefix_of(path: str) -> str:
    """The language that a path begins with; '' where it has none."""
    first = path[1:].partition("/")[0]
    return first if first in PREFIXED else ""


def _with_query(request: HttpRequest, address: str) -> str:
    query = iri_to_uri(request.META.get("QUERY_STRING", ""))
    return f"{address}?{query}" if query else address
