"""The list of claims with its filters."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from claims import linked_data
from claims.filters import ClaimFilter, ClaimList, public_claims
from claims.models import Speaker, SpeakerName

from .downloads import offered
from .languages import unprefixed
from .paging import Page, page_of

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


def claim_list(request: HttpRequest) -> HttpResponse:
    """All published claims, filtered and searched."""
    context = claim_list_context(request.GET, address=reverse("claims"))
    context["linked_data"] = linked_data.of_statements(context["listed"])
    return render(request, "claims/claim_list.html", context)


def claim_list_context(params: QueryDict, address: str, within: str = "") -> dict[str, Any]:
    """What every list of claims shows: the rows, the filters with their errors, the downloads.

    `address` is the page's path without its query string; exports lie beside the English one.
    `within` is the filter that the page itself sets, and so does not show. Search engines and other
    machines are told of the beginning of the whole list: what a reader narrowed, and where it goes
    on, changes with each new claim.
    """
    listing = public_claims(params)
    query = params.copy()
    for name in ("page", "after"):
        query.pop(name, None)
    unfiltered = listing.is_valid and not any(query.get(name) for name in query if name != within)
    files = unprefixed(address).rstrip("/")
    files += "" if files == "/claims" else "/claims"
    page = page_of(listing, params)
    is_narrowed = any(params.get(name) for name in listing.form.fields if name != within)
    more_errors = any(name in listing.form.errors for name in MORE_FILTERS)
    given = query.copy()
    given.pop(within, None)
    asked = f"?{given.urlencode()}" if given else ""
    return offered(files, asked, is_valid=listing.is_valid) | {
        "listing": listing,
        "page": page,
        "listed": None if is_narrowed else _listed(listing, page),
        "is_narrowed": is_narrowed,
        "address": address,
        "without": within,
        "main_filters": [listing.form[name] for name in MAIN_FILTERS],
        "more_filters": [listing.form[name] for name in MORE_FILTERS],
        "plain_filters": _plain_filters(get_language() or "en", within) if unfiltered else "",
        "more_open": more_errors or any(params.get(name) for name in MORE_FILTERS),
        "matched": matched_spellings(listing.asked.spellings, params.get("q", "")),
    }


def _listed(listing: ClaimList, page: Page) -> linked_data.Listed:
    total = listing.total if listing.total_is_exact else None
    return linked_data.Listed([card.url for card in page.claims], total)


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


def matched_spellings(spellings: Iterable[SpeakerName], query: str) -> list[tuple[Speaker, str]]:
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
