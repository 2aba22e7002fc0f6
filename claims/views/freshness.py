"""What caches may do with our answers, and when an answer need not be made again.

No page, export or feed is shown from a cache without asking us: what is withdrawn is gone
everywhere at once. Asking costs little, since the mark of the records says whether an answer still
stands: whoever holds it is told so, and a page that was made lately is sent again.
"""

from collections.abc import Callable
from functools import cache
from hashlib import blake2b
from typing import Any, TypeVar

from django.conf import settings
from django.core.cache import cache as kept_pages
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.utils.translation import get_language

from claims.models import Revision

#: Longer pages cost more to keep than to make.
LONGEST_KEPT = 512 * 1024
#: For how long a page is kept for the next reader, in seconds; only while the records stand.
KEPT_SECONDS = 60 * 60
#: Answers that depend on a signature that expires, or on no record at all; the desk's on who asks.
APART = {"preview", "robots"}
PERSONAL_NAMESPACE = "admin"
#: What pages are made by, beside the records: code, templates, catalogues, and what they name.
MADE_BY = ("claims/**/*.py", "factcheck/*.py", "templates/**/*.*", "locale/**/*.mo")
MADE_WITH = ("SITE_NAME", "SITE_URL", "DATA_LICENCE", "CONTACT_ADDRESS")


class AskedAnew:
    """Middleware: caches ask before they show an answer, and one that still stands is not made.

    It stands as long as the mark of the records does, the code, and the day: some pages tell of
    today.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._answer = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self._answer(request)
        response.headers.setdefault("Cache-Control", "no-cache")
        tag: str | None = getattr(request, "stands_as", None)
        if tag and response.status_code == 200 and not response.cookies:
            response.headers.setdefault("ETag", tag)
            if request.method == "GET" and isinstance(response, HttpResponse):
                _keep(_key(request, tag), response)
        return response

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], args: Any, values: Any
    ) -> HttpResponseBase | None:
        """Answer at once where the reader, or we, hold an answer that stands."""
        mark = "" if _is_apart(request) else Revision.current()
        if not mark:
            return None
        tag = f'W/"{_digest(mark, made_by(), timezone.localdate(), get_language())}"'
        if still := get_conditional_response(request, etag=tag):
            still.headers["ETag"] = tag
            return still
        if request.method == "GET" and (page := kept_pages.get(_key(request, tag))):
            return page
        request.stands_as = tag  # type: ignore[attr-defined]
        return None


Part = TypeVar("Part")


def while_it_stands(request: HttpRequest, what: str, make: Callable[[], Part]) -> Part:
    """What `make` gives, kept for other requests while the answer to this one would stand.

    For parts that many pages share, or whose other parts change with the query string. `what` names
    it among the parts of all pages; it has to be picklable, and must not depend on who asks.
    """
    tag: str | None = getattr(request, "stands_as", None)
    if tag is None:
        return make()
    key = _digest(tag, what)
    kept: Part | None = kept_pages.get(key)
    if kept is None:
        kept = make()
        kept_pages.set(key, kept, KEPT_SECONDS)
    return kept


def _is_apart(request: HttpRequest) -> bool:
    match = request.resolver_match
    if request.method not in ("GET", "HEAD") or settings.DEBUG or match is None:
        return True
    return match.url_name in APART or PERSONAL_NAMESPACE in match.namespaces


def _keep(key: str, page: HttpResponse) -> None:
    """Keep a page as it is sent, unless it is out of the ordinary."""
    if len(page.content) <= LONGEST_KEPT:
        kept_pages.set(key, page, KEPT_SECONDS)


def _key(request: HttpRequest, tag: str) -> str:
    """Where the answer to such a request is kept, packed if the reader can unpack."""
    is_packed = "gzip" in request.headers.get("Accept-Encoding", "")
    return _digest(tag, is_packed, request.get_full_path())


@cache
def made_by() -> str:
    """What stands for the code that makes the pages; the same in all its processes."""
    files = sorted(path for pattern in MADE_BY for path in settings.BASE_DIR.glob(pattern))
    read = blake2b(digest_size=16)
    for path in files:
        read.update(path.read_bytes())
    return _digest(read.hexdigest(), *(getattr(settings, name) for name in MADE_WITH))


def _digest(*parts: object) -> str:
    return blake2b("\n".join(map(str, parts)).encode(), digest_size=16).hexdigest()
