"""A claim in a frame on another site: a small page of its own, without scripts."""

from csp.constants import NONE, SELF
from csp.decorators import csp_replace
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.clickjacking import xframe_options_exempt

from claims import services
from claims.choices import Stage
from claims.models import Claim
from claims.views.languages import moved

from .evidence import status_sentence
from .frame import MOST_LETTERS
from .record import answering_claim, record_of
from .wording import words_of

#: Any site may frame it; it loads its stylesheet and its letters, and nothing else.
FRAMED = {
    "default-src": [NONE],
    "style-src": [SELF],
    "font-src": [SELF],
    "base-uri": [NONE],
    "form-action": [NONE],
    "frame-ancestors": ["*"],
    "script-src": [NONE],
    "img-src": [NONE],
    "connect-src": [NONE],
}


@xframe_options_exempt
@csp_replace(FRAMED)  # type: ignore[arg-type]  # Its type forgets the parts of the address.
def embed(request: HttpRequest, pk: int) -> HttpResponse:
    """A published claim; of a withdrawn one that it is gone, of any other that there is none."""
    found = answering_claim(pk)
    if found is None and (merged := services.claim_at_number(pk)):
        if merged.stage == Stage.PUBLISHED:
            return moved(request, "embed", merged.pk)
        found = merged
    if found is None or found.stage == Stage.WITHDRAWN:
        status = 404 if found is None else 410
        return render(request, "claims/embed_gone.html", {"claim": found}, status=status)
    return render(request, "claims/embed.html", _shown(found))


def _shown(claim: Claim) -> dict[str, object]:
    record = record_of(claim)
    printed = next((each.outlet or each.title for each in record.citations), "")
    return {
        "claim": claim,
        "record": record,
        "words": words_of(claim, MOST_LETTERS),
        "status": status_sentence(claim.status),
        "printed": printed,
        "more_sources": max(0, len(record.citations) - 1),
        "address": f"{settings.SITE_URL}{claim.get_absolute_url()}",
    }
