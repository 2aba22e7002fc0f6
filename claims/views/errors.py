"""What a reader sees where there is no page, or something went wrong."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from claims.exporters import FORMATS

from .languages import ENGLISH, PREFIXED


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """There is nothing at this address."""
    return render(request, "404.html", status=404)


def refused(request: HttpRequest, exception: Exception) -> HttpResponse:
    """The request cannot be taken."""
    return render(request, "400.html", status=400)


def robots(request: HttpRequest) -> HttpResponse:
    """Everything public may be read; the desk, its previews and choices are no robot's business."""
    prefixes = ("", *(f"/{language}" for language in PREFIXED))
    previews = [f"Disallow: {prefix}/preview/" for prefix in prefixes]
    # Whole lists are for those who asked for them; what is new in one is in its feed.
    files = [f"Disallow: /*claims.{each.name}" for each in FORMATS.values() if not each.is_feed]
    closed = ["Disallow: /admin/", f"Disallow: /{ENGLISH}/", *previews, *files]
    lines = ["User-agent: *", *closed, f"Sitemap: {settings.SITE_URL}/sitemap.xml", ""]
    return HttpResponse("\n".join(lines), content_type="text/plain")
