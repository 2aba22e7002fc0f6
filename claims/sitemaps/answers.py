"""Sitemaps as https://www.sitemaps.org/protocol.html has them, each page with its languages."""

from collections.abc import Iterable
from datetime import UTC, datetime
from functools import cache
from xml.sax.saxutils import escape

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse

from .sections import SECTIONS, Entry

NAMESPACES = (
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'
)
#: What stands before a path in each language.
PREFIXES = {
    code: "" if code == settings.LANGUAGE_CODE else f"/{code}" for code, _ in settings.LANGUAGES
}


def index(request: HttpRequest) -> HttpResponse:
    """All files of all sections."""
    files: list[str] = []
    for name, each in SECTIONS.items():
        changes = each.changes()
        files += (
            f"<sitemap>{_loc(f'/sitemap-{name}-{number}.xml')}{_lastmod(changes.get(number))}</sitemap>"
            for number in range(1, each.files() + 1)
        )
    return _xml("sitemapindex", files)


def section(request: HttpRequest, name: str, number: int) -> HttpResponse:
    """One file of one section."""
    found = SECTIONS.get(name)
    if found is None or not 1 <= number <= found.files():
        raise Http404
    return _xml("urlset", map(_url, found.entries(number)))


def _url(entry: Entry) -> str:
    """A page by its English address. The same page in another language has this one in its head."""
    path, changed = entry
    path = escape(path)
    languages = "".join([f'{link}{path}"/>' for link in _links(settings.SITE_URL)])
    return f"<url>{_loc(path)}{_lastmod(changed)}{languages}</url>"


@cache
def _links(site: str) -> list[str]:
    """Links to a page in each language, up to its path."""
    return [
        f'<xhtml:link rel="alternate" hreflang="{code}" href="{escape(site)}{prefix}'
        for code, prefix in PREFIXES.items()
    ]


def _loc(path: str) -> str:
    return f"<loc>{settings.SITE_URL}{path}</loc>"


def _lastmod(changed: datetime | None) -> str:
    return f"<lastmod>{changed.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}</lastmod>" if changed else ""


def _xml(root: str, children: Iterable[str]) -> HttpResponse:
    body = "\n".join(children)
    text = f'<?xml version="1.0" encoding="UTF-8"?>\n<{root} {NAMESPACES}>\n{body}\n</{root}>\n'
    answer = HttpResponse(text, content_type="application/xml")
    answer["X-Robots-Tag"] = "noindex"
    return answer
