"""Two speakers' linked statements in time, what institutions had said on their behalf included."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from math import ceil
from typing import Any
from urllib.parse import urlencode

from django.db.models import prefetch_related_objects
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.http.response import HttpResponseBase
from django.shortcuts import render, resolve_url

from claims import linked_data, services
from claims.choices import Relation
from claims.drawing import gutter
from claims.filters import Exchange, links_of, public_exchange
from claims.filters.exchange import FILTERS, MOST, PERIOD
from claims.models import LinkRow, Speaker
from claims.printing import year_heading

from .cards import Card, cards_in_order
from .downloads import file_of, offered
from .filter_fields import written_field
from .languages import moved, unprefixed
from .turns import Turn, drawn_links, legend, turns_of

PER_PAGE = 40
#: So many statements of other pages are named beside those of this one.
MOST_ELSEWHERE = 60


def versus(request: HttpRequest, first: str, second: str) -> HttpResponse:
    """The exchange of two speakers, earliest first. The pair has one address, in sorted order."""
    left, right = _sides(first, second)
    if (first, second) != (left.slug, right.slug):
        return moved(request, "versus", left.slug, right.slug)
    prefetch_related_objects([left, right], "names")
    exchange = public_exchange(request.GET, left, right)
    context: dict[str, Any] = {"left": left, "right": right, "exchange": exchange, "most": MOST}
    context["period"] = [written_field(exchange.form, name) for name in PERIOD]
    context["asked"] = any(request.GET.get(name) for name in PERIOD)
    context |= _page(request.GET, exchange, left, right)
    whole = not context["asked"] and context["page"]["number"] == 1
    listed = linked_data.Listed(_paths(context["years"]), len(exchange.ids)) if whole else None
    context["linked_data"] = linked_data.of_exchange(left, right, listed)
    context["is_narrowed"] = not whole
    files = f"{unprefixed(request.path)}claims"
    context |= offered(files, _query(request.GET), is_valid=not exchange.errors)
    return render(request, "claims/versus.html", context)


def download(request: HttpRequest, first: str, second: str, format_name: str) -> HttpResponseBase:
    """The same exchange as a file: all its pages, in their order."""
    left, right = _sides(first, second)
    exchange = public_exchange(request.GET, left, right)
    return file_of(
        request,
        format_name,
        exchange.legs,
        errors=exchange.errors,
        total=lambda: len(exchange.ids),
        name=f"{left.slug}-{right.slug}",
        head=(f"{left.name} and {right.name}", resolve_url("versus", left.slug, right.slug)),
    )


def _sides(first: str, second: str) -> tuple[Speaker, Speaker]:
    """The two speakers in the order of their addresses. Raises Http404."""
    one, other = services.speaker_at(first), services.speaker_at(second)
    if one is None or other is None or one == other:
        raise Http404
    return (one, other) if one.slug < other.slug else (other, one)


def _page(params: QueryDict, exchange: Exchange, left: Speaker, right: Speaker) -> dict[str, Any]:
    """The statements of one page, and the ways to the pages before and after it."""
    pages = max(1, ceil(len(exchange.ids) / PER_PAGE))
    number = min(exchange.page, pages)
    start = (number - 1) * PER_PAGE
    ids = exchange.ids[start : start + PER_PAGE]
    links = _links(exchange, ids)
    turns = _turns(ids, links, left, right)
    return {
        "years": _in_years(turns),
        "legend": legend(_drawn(links)),
        "first": start + 1,
        "last": start + len(turns),
        "page": {
            "number": number,
            "newer": _query(params, number - 1) if number > 1 else "",
            "older": _query(params, number + 1) if number < pages else "",
        },
    }


def _links(exchange: Exchange, ids: Sequence[int]) -> list[LinkRow]:
    """The links of the statements of a page: those of the exchange, and all among themselves."""
    here = set(ids)
    found = {link for link in exchange.links if here & {link.from_claim, link.to_claim}}
    found |= {link for link in links_of(ids) if here >= {link.from_claim, link.to_claim}}
    return sorted(found)


def _turns(
    ids: Sequence[int], links: Sequence[LinkRow], left: Speaker, right: Speaker
) -> list[Turn]:
    """The statements, each on its side, with the lines between them."""
    ends = {end for link in links for end in (link.from_claim, link.to_claim)}
    elsewhere = sorted(ends.difference(ids))[:MOST_ELSEWHERE]
    cards = cards_in_order([*ids, *elsewhere])
    here = set(ids)
    shown = [card for card in cards if card.pk in here]
    turns = turns_of(shown, cards, links)
    for turn in turns:
        turn.is_left = _is_of(turn.claim, left, right)
    slices = gutter([turn.is_left for turn in turns], drawn_links(shown, _drawn(links)))
    for turn, drawn in zip(turns, slices, strict=True):
        turn.beside, turn.passing = drawn
    return turns


def _drawn(links: Iterable[LinkRow]) -> list[LinkRow]:
    """The links that lines are drawn for. Background, of which there is much, is told in words."""
    return [link for link in links if link.relation != Relation.BACKGROUND_TO]


def _in_years(turns: Sequence[Turn]) -> list[tuple[str, str, list[Turn]]]:
    """The turns under the headings of their years, with the lines that pass each heading."""
    found, passing = [], ""
    for year, run in groupby(turns, key=lambda turn: year_heading(turn.claim.said)):
        group = list(run)
        found.append((year, passing, group))
        passing = group[-1].passing
    return found


def _is_of(claim: Card, left: Speaker, right: Speaker) -> bool:
    """Whether a statement stands on the left; who speaks decides before for whom they speak."""
    if claim.speaker_id in (left.pk, right.pk):
        return claim.speaker_id == left.pk
    return claim.institution_id == left.pk


def _paths(years: Sequence[tuple[str, str, list[Turn]]]) -> list[str]:
    return [turn.claim.url for _year, _passing, turns in years for turn in turns]


def _query(params: QueryDict, page: int = 1) -> str:
    """The query string of another page in the same period."""
    given = {name: params[name] for name in FILTERS if name != "page" and params.get(name)}
    return "?" + urlencode(given | ({"page": page} if page > 1 else {}))
