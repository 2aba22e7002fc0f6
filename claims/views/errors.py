"""What a reader sees where there is no page, or something went wrong."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """There is nothing at this address."""
    return render(request, "404.html", status=404)


def refused(request: HttpRequest, exception: Exception) -> HttpResponse:
    """The request cannot be taken."""
    return render(request, "400.html", status=400)


def robots(request: HttpRequest) -> HttpResponse:
    """Everything public may be read; the desk and its previews are none of a robot's business."""
    closed = ("Disallow: /admin/", "Disallow: /preview/")
    lines = ["User-agent: *", *closed, f"Sitemap: {settings.SITE_URL}/sitemap.xml", ""]
    return HttpResponse("\n".join(lines), content_type="text/plain")
