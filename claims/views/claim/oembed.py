"""oEmbed (https://oembed.com): how another site shows a claim when somebody pastes its address."""

import re
from typing import Any
from urllib.parse import urlencode, urlsplit
from xml.sax.xmlreader import AttributesImpl

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse
from django.utils.translation import override
from django.utils.xmlutils import SimplerXMLGenerator

from claims import services
from claims.choices import Stage
from claims.models import Claim

from .frame import frame_of
from .record import ClaimRecord, answering_claim, record_of
from .wording import words_of

TITLE_LENGTH = 140
_PATH = re.compile(
    r"/(?:(?P<language>[a-z]{2})/)?(?:embed/)?claims/(?P<pk>[0-9]{1,18})(?:/[^/]*)?/?"
)


def oembed(request: HttpRequest) -> HttpResponse:
    """What there is to embed at an address; 404 where nothing is, 501 for an unknown format."""
    asked = request.GET.get("format", "json")
    if asked not in ("json", "xml"):
        return _refused("Formats are json and xml.", 501)
    language, claim = claim_at_address(request.GET.get("url", ""), request.get_host())
    if claim is None:
        return _refused("There is nothing to embed at this address.", 404)
    with override(language):
        limits = [_pixels(request.GET.get(name, "")) for name in ("maxwidth", "maxheight")]
        found = _response(record_of(claim), *limits)
    return _json(found) if asked == "json" else _xml(found)


def claim_at_address(address: str, host: str) -> tuple[str, Claim | None]:
    """The published claim whose page, or frame, has this address here, and the page's language.

    Only the number counts, as on the page itself: its readable end may be an old one.
    """
    try:
        parts = urlsplit(address.strip())
        path = _PATH.fullmatch(parts.path)
    except ValueError:
        return "", None
    here = parts.netloc.lower() in (urlsplit(settings.SITE_URL).netloc.lower(), host.lower())
    if not here or parts.scheme not in ("http", "https") or path is None:
        return "", None
    language = path["language"] or settings.LANGUAGE_CODE
    if language not in dict(settings.LANGUAGES):
        return "", None
    pk = int(path["pk"])
    claim = answering_claim(pk) or services.claim_at_number(pk)
    return language, claim if claim and claim.stage == Stage.PUBLISHED else None


def discovery(claim: Claim) -> list[tuple[str, str]]:
    """The links by which programs find the answer about a claim's page: media type, address."""
    page = f"{settings.SITE_URL}{claim.get_absolute_url()}"
    query = urlencode({"url": page})
    answer = f"{settings.SITE_URL}{reverse('oembed')}?{query}"
    return [
        (f"{kind}+oembed", f"{answer}&format={name}")
        for kind, name in (("application/json", "json"), ("text/xml", "xml"))
    ]


def _response(record: ClaimRecord, widest: int | None, highest: int | None) -> dict[str, Any]:
    frame = frame_of(record.claim, widest, highest)
    author = {"author_name": record.speaker.name} if record.claim.is_said else {}
    if author and record.speaker.url:
        author["author_url"] = f"{settings.SITE_URL}{record.speaker.url}"
    return {
        "version": "1.0",
        "type": "rich",
        "title": words_of(record.claim, TITLE_LENGTH),
        **author,
        "provider_name": settings.SITE_NAME,
        "provider_url": f"{settings.SITE_URL}{reverse('home')}",
        "html": frame.html,
        "width": frame.width,
        "height": frame.height,
    }


def _pixels(text: str) -> int | None:
    """A limit in pixels; None for one that is no such number, which is then no limit."""
    return int(text) if text.isascii() and text.isdecimal() and 0 < len(text) < 6 else None


def _refused(message: str, status: int) -> HttpResponse:
    return _open_to_all(JsonResponse({"error": message}, status=status))


def _json(found: dict[str, Any]) -> HttpResponse:
    return _open_to_all(JsonResponse(found))


def _xml(found: dict[str, Any]) -> HttpResponse:
    answer = HttpResponse(content_type="text/xml; charset=utf-8")
    xml = SimplerXMLGenerator(answer, "utf-8")
    xml.startDocument()
    xml.startElement("oembed", AttributesImpl({}))
    for name, value in found.items():
        xml.addQuickElement(name, str(value))
    xml.endElement("oembed")
    xml.endDocument()
    return _open_to_all(answer)


def _open_to_all(answer: HttpResponse) -> HttpResponse:
    """A page of any site may read it in its reader's browser."""
    answer["Access-Control-Allow-Origin"] = "*"
    return answer
