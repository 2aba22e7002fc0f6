"""The page of one claim: its words, the evidence, the sources, what it stands against."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate

from claims import services
from claims.choices import ReviewAbout, Stage
from claims.models import Claim, Review
from claims.views.languages import in_every_language, moved, unprefixed

from .citations import CitedSource, spellings_printed
from .citing import Citable, as_bibtex, as_text
from .evidence import in_plain_words
from .frame import frame_of
from .known import evidence_of
from .links import exchanges_of, links_of
from .oembed import discovery
from .portion import portion_of
from .record import ClaimRecord, answering_claim, record_of
from .telling import told_of
from .wording import words_of

#: So many sources at once; the query string leads to the rest.
MOST_SOURCES = 20
#: Of longer words a citation gives the beginning.
CITED_LENGTH = 160


def claim(request: HttpRequest, pk: int, slug: str = "") -> HttpResponse:
    """One claim: its words, where they are printed, what they stand against."""
    found = answering_claim(pk)
    if found is None:
        merged = services.claim_at_number(pk)
        if merged is None:
            raise Http404
        # The address of a withdrawn one has its words in it.
        gone = merged.stage == Stage.WITHDRAWN
        return _withdrawn(request, merged) if gone else moved(request, merged)
    if found.stage == Stage.WITHDRAWN:
        return _withdrawn(request, found)
    if slug != found.slug:
        return moved(request, found)
    shown = claim_page(found, request.GET)
    shown["linked_data"] = told_of(shown["record"])
    return render(request, "claims/claim_detail.html", shown)


def _withdrawn(request: HttpRequest, claim: Claim) -> HttpResponse:
    by_number = in_every_language(request, reverse("claim", args=[claim.pk]))
    context = {"claim": claim, "by_number": by_number}
    return render(request, "claims/claim_withdrawn.html", context, status=410)


def claim_page(found: Claim, params: QueryDict) -> dict[str, Any]:
    """What the page of a claim shows; the query string says which part of what is long."""
    record = record_of(found)
    links = links_of(found, params)
    sources = portion_of(record.citations, params, "sources", MOST_SOURCES)
    citable = citable_of(record)
    sentences = in_plain_words(evidence_of(record, settings.SITE_NAME))
    return {
        "claim": found,
        "record": record,
        "title_words": words_of(found, 70),
        "evidence": sentences,
        "sources": sources,
        "explained": _first_marked(sources.rows, found),
        "outlets_here": {each.outlet_id for each in record.citations} - {None},
        "spellings": spellings_printed(record.citations),
        "said_reviews": _by_whom(record.reviews, ReviewAbout.ATTRIBUTION),
        "truth_reviews": _by_whom(record.reviews, ReviewAbout.STATEMENT),
        "links": links,
        "exchanges": exchanges_of(record, links),
        "cite_text": as_text(citable),
        "cite_bibtex": as_bibtex(citable),
        "discovery": discovery(found),
        "frame": frame_of(found),
        "preview_days": 0,
    }


def citable_of(record: ClaimRecord) -> Citable:
    """What a citation of a claim names, as of today."""
    claim = record.claim
    return Citable(
        author=record.speaker.name,
        title=words_of(claim, CITED_LENGTH),
        said=claim.said,
        printed_in=_first_printed(record.citations),
        site=settings.SITE_NAME,
        reference=claim.reference,
        version=claim.version,
        changed=claim.updated_at,
        address=f"{settings.SITE_URL}{unprefixed(reverse('claim', args=[claim.pk]))}",
        accessed=localdate(),
        is_said=claim.is_said,
    )


def _first_printed(citations: Iterable[CitedSource]) -> str:
    for source in citations:
        title = source.title if source.title_is_ours else f"“{source.title}”"
        return f"{source.outlet}, {title}" if source.outlet else title
    return ""


def _first_marked(citations: Iterable[CitedSource], claim: Claim) -> int | None:
    """The first source in which marks show other words: beside it they are explained."""
    differing = (each for each in citations if each.differs(claim.text, claim.language))
    return next((each.pk for each in differing if len(each.marked(claim.text)) > 1), None)


def _by_whom(reviews: Iterable[Review], about: ReviewAbout) -> list[tuple[bool, list[Review]]]:
    """Our own reviews and then those of others, each with whether they are ours."""
    asked = [each for each in reviews if each.about == about]
    parts = [(ours, [each for each in asked if each.ours == ours]) for ours in (True, False)]
    return [(ours, found) for ours, found in parts if found]
