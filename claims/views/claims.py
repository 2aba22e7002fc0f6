"""Claims: the list with its filters, and the page of one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from django.db.models import Prefetch
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from claims import services
from claims.choices import INVERSE_LABEL, Relation, ReviewAbout, Stage
from claims.exporters import FORMATS
from claims.filters import ClaimFilter, public_claims
from claims.models import (
    Citation,
    Claim,
    ClaimLink,
    ClaimQuerySet,
    Position,
    Source,
    Speaker,
    SpeakerName,
)

from .languages import in_every_language, moved, unprefixed
from .paging import claims_in_order, page_of

#: Filters always in sight; the others open on demand.
MAIN_FILTERS = ("q", "speaker", "topic", "said_after", "said_before", "status")
MORE_FILTERS = (
    "with",
    "relation",
    "nature",
    "form",
    "outlet",
    "language",
    "rating",
    "updated_after",
    "sort",
)


@dataclass(frozen=True)
class Related:
    """The other end of a link, with what the link rests on."""

    other: Claim
    relation: str
    note: str
    source: Source | None


def claim_list(request: HttpRequest) -> HttpResponse:
    """All published claims, filtered and searched."""
    context = claim_list_context(request.GET, address=reverse("claims"))
    return render(request, "claims/claim_list.html", context)


def claim_list_context(params: QueryDict, address: str, within: str = "") -> dict[str, Any]:
    """What every list of claims shows: the rows, the filters with their errors, the downloads.

    `address` is the page's path without its query string; exports lie beside the English one.
    `within` is the filter that the page itself sets, and so does not show.
    """
    listing = public_claims(params)
    query = params.copy()
    for name in ("page", "after"):
        query.pop(name, None)
    unfiltered = listing.is_valid and not any(query.get(name) for name in query if name != within)
    files = unprefixed(address).rstrip("/")
    files += "" if files == "/claims" else "/claims"
    more_errors = any(name in listing.form.errors for name in MORE_FILTERS)
    return {
        "listing": listing,
        "page": page_of(listing, params),
        "address": address,
        "without": within,
        "main_filters": [listing.form[name] for name in MAIN_FILTERS],
        "more_filters": [listing.form[name] for name in MORE_FILTERS],
        "plain_filters": _plain_filters(get_language() or "en", within) if unfiltered else "",
        "more_open": more_errors or any(params.get(name) for name in MORE_FILTERS),
        "matched": _matched(listing.asked.spellings, params.get("q", "")),
        "downloads": [(name.upper(), f"{files}.{name}?{query.urlencode()}") for name in FORMATS],
    }


@lru_cache(maxsize=64)
def _plain_filters(language: str, within: str) -> SafeString:
    """The filters of a list on which none is set: the same on every such page of a language."""
    form = ClaimFilter.form_class()({})
    shown = {
        "listing": {"form": form},
        "main_filters": [form[name] for name in MAIN_FILTERS],
        "more_filters": [form[name] for name in MORE_FILTERS],
        "more_open": False,
        "without": within,
    }
    return mark_safe(render_to_string("includes/_filters.html", shown))


def _matched(spellings: Iterable[SpeakerName], query: str) -> list[tuple[Speaker, str]]:
    """Speakers whom a word of the query names, each with the spelling nearest to what was typed."""
    through = {name.speaker_id: name.spelling for name in spellings}
    if not through:
        return []
    words = query.casefold().split()
    known = Speaker.objects.with_page().filter(pk__in=through).prefetch_related("names")
    return [
        (
            speaker,
            next(
                (
                    name.spelling
                    for name in speaker.names.all()
                    if any(word in name.spelling.casefold() for word in words)
                ),
                through[speaker.pk],
            ),
        )
        for speaker in known
    ]


def claim(request: HttpRequest, pk: int, slug: str = "") -> HttpResponse:
    """One claim: its words, where they are printed, what they stand against."""
    try:
        found = claim_at(Claim.objects.answering(), pk)
    except Http404:
        merged = services.claim_at_number(pk)
        if merged is None:
            raise
        # The address of a withdrawn one has its words in it.
        gone = merged.stage == Stage.WITHDRAWN
        return _withdrawn(request, merged) if gone else moved(request, merged)
    if found.stage == Stage.WITHDRAWN:
        return _withdrawn(request, found)
    if slug != found.slug:
        return moved(request, found)
    return render(request, "claims/claim_detail.html", claim_page(found))


def _withdrawn(request: HttpRequest, claim: Claim) -> HttpResponse:
    by_number = in_every_language(request, reverse("claim", args=[claim.pk]))
    context = {"claim": claim, "by_number": by_number}
    return render(request, "claims/claim_withdrawn.html", context, status=410)


def claim_page(found: Claim) -> dict[str, Any]:
    """What the page of a claim shows; the claim comes from `claim_at`."""
    reviews = list(found.reviews.select_related("rating__scale"))
    relations = _relations(found)
    return {
        "claim": found,
        "positions": Position.objects.filter(speaker=found.speaker_id).held(found.said),
        "attribution": [each for each in reviews if each.about == ReviewAbout.ATTRIBUTION],
        "verdicts": [each for each in reviews if each.about == ReviewAbout.STATEMENT],
        "relations": relations,
        "exchanges": _exchanges(found, relations),
        "topics": found.topics.prefetch_related("names"),
        "preview_days": 0,
    }


def claim_at(claims: ClaimQuerySet, pk: int) -> Claim:
    """One of these claims with all that its page reads. Raises Http404 for any other."""
    preferred = SpeakerName.objects.filter(preferred=True)
    found = (
        claims.filter(pk=pk)
        .select_related("speaker", "on_behalf_of")
        .prefetch_related(
            Prefetch("citations", queryset=Citation.objects.select_related("source__outlet")),
            Prefetch("speaker__names", queryset=preferred),
            Prefetch("on_behalf_of__names", queryset=preferred),
            "translations",
            "corrections",
        )
        .first()
    )
    if found is None:
        raise Http404
    return found


def _relations(claim: Claim) -> list[tuple[str, list[Related]]]:
    """Links in both directions to what is published, grouped by relation as read from here."""
    every = ClaimLink.objects.select_related("source__outlet")
    directions: Sequence[tuple[Any, str, Any]] = (
        (every.filter(from_claim=claim), "to_claim_id", lambda relation: relation.label),
        (every.filter(to_claim=claim), "from_claim_id", lambda relation: INVERSE_LABEL[relation]),
    )
    links = [
        (Relation(link.relation), str(label(Relation(link.relation))), getattr(link, end), link)
        for queryset, end, label in directions
        for link in queryset
    ]
    others = {other.pk: other for other in claims_in_order([end for _, _, end, _ in links])}
    order = list(Relation)
    groups: dict[str, list[Related]] = {}
    # Only what is published is among the others.
    links = [each for each in links if each[2] in others]
    for _relation, label, end, link in sorted(links, key=lambda each: order.index(each[0])):
        related = Related(others[end], link.relation, link.note, link.source)
        groups.setdefault(label, []).append(related)
    return list(groups.items())


def _exchanges(
    claim: Claim, relations: list[tuple[str, list[Related]]]
) -> list[tuple[Speaker, Speaker]]:
    """The pairs of speakers whose exchange this claim is part of, as their versus pages order them.

    An institution stands for those who speak on its behalf.
    """
    others = [link.other for _label, links in relations for link in links]
    own = claim.on_behalf_of or claim.speaker
    pairs: dict[tuple[str, str], tuple[Speaker, Speaker]] = {}
    for other in others:
        voice = other.on_behalf_of or other.speaker
        have_pages = own.has_page and voice.has_page and claim.is_said and other.is_said
        if voice != own and have_pages:
            left, right = sorted((own, voice), key=lambda speaker: speaker.slug)
            pairs[left.slug, right.slug] = (left, right)
    return list(pairs.values())
