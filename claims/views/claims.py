"""The list of claims with its filters."""

from collections.abc import Collection, Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from claims import linked_data
from claims.filters import ClaimList, Sort, periods, public_claims, span
from claims.models import Speaker, SpeakerName

from .downloads import offered
from .filter_fields import MAIN, MORE, filter_fields
from .languages import unprefixed
from .paging import Page, page_of
from .year_chart import year_bars, year_chart


def claim_list(request: HttpRequest) -> HttpResponse:
    """All published claims, filtered and searched."""
    listing = public_claims(request.GET)
    context = claim_list_context(listing, request.GET, reverse("claims"))
    context["linked_data"] = linked_data.of_statements(context["listed"])
    return render(request, "claims/claim_list.html", context)


def claim_list_context(
    listing: ClaimList,
    params: QueryDict,
    address: str,
    within: str = "",
    beside: Collection[int] = (),
) -> dict[str, Any]:
    """What every list of claims shows: the rows, the filters with their errors, the downloads.

    `address` is the page's path without its query string; exports lie beside the English one.
    `within` is the filter that the page itself sets, and so does not show; `beside` are claims that
    it shows apart. Search engines and other machines are told of the beginning of the whole list:
    what a reader narrowed, and where it goes on, changes with each new claim.
    """
    fields = filter_fields(listing, params)
    bars = year_bars(periods(listing), params, within)
    query = params.copy()
    for name in ("page", "after"):
        query.pop(name, None)
    files = unprefixed(address).rstrip("/")
    files += "" if files == "/claims" else "/claims"
    page = page_of(listing, params, beside)
    is_narrowed = any(params.get(name) for name in listing.form.fields if name != within)
    given = query.copy()
    given.pop(within, None)
    asked = f"?{given.urlencode()}" if given else ""
    return offered(files, asked, is_valid=listing.is_valid) | {
        "listing": listing,
        "page": page,
        "listed": None if is_narrowed else _listed(listing, page),
        "is_narrowed": is_narrowed,
        "span": span(listing.hits, listing.ids),
        "address": address,
        "within": within,
        "fields": fields,
        "main_filters": [fields[name] for name in MAIN if name != within],
        "more_filters": [fields[name] for name in MORE],
        "more_open": any(fields[name].value or fields[name].errors for name in MORE),
        "bars": bars,
        "chart": year_chart(bars),
        "orders": _orders(listing, query),
        "matched": matched_spellings(listing.asked.spellings, params.get("q", "")),
    }


def _listed(listing: ClaimList, page: Page) -> linked_data.Listed:
    total = listing.total if listing.total_is_exact else None
    return linked_data.Listed([card.url for card in page.claims], total)


def _orders(listing: ClaimList, query: QueryDict) -> list[tuple[str, str, bool]]:
    """The two ways to sort by date: what each is called, its query string, whether it is chosen."""
    words = ((Sort.NEWEST, _("latest first")), (Sort.OLDEST, _("earliest first")))
    orders = []
    for sort, label in words:
        asked = query.copy()
        asked["sort"] = sort
        orders.append((label, f"?{asked.urlencode()}#list", listing.sort is sort))
    return orders


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
