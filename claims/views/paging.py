"""One page of a list of claims: by number, or from where the last page ended."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.http import QueryDict

from claims import search
from claims.filters import COUNT_UP_TO, ClaimList, Sort
from claims.models import ClaimQuerySet
from claims.printing import figures

from .cards import Card, cards_in_order

PER_PAGE = 20


@dataclass(frozen=True)
class Page:
    """The claims of one page, with the query strings of the pages before and after it."""

    claims: list[Card]
    number: int
    total: str
    newer: str
    older: str
    #: Whether every statement of the list was counted, and so each choice beside it.
    is_counted: bool = True
    #: All claims that the page shows, by id.
    beside: Mapping[int, Card] = field(default_factory=dict)


def page_of(listing: ClaimList, params: QueryDict, beside: Collection[int] = ()) -> Page:
    """The page that a query string asks for; an empty one where the query string is wrong.

    `beside` are claims that it shows apart from the list.
    """
    if not listing.is_valid:
        return Page([], 1, "0", "", "", beside=_cards(beside))
    given = listing.form.cleaned_data
    number, after = given["page"] or 1, given["after"]
    # Ids first: passing over many rows is cheap only in the index that has their order.
    if after and listing.sort in (Sort.NEWEST, Sort.OLDEST):
        ids = _ids_after(listing, after)
    else:
        ids = _ids_from(listing, (number - 1) * PER_PAGE)
    cards = _cards([*ids[:PER_PAGE], *beside])
    claims = [cards[pk] for pk in ids[:PER_PAGE] if pk in cards]
    more = len(ids) > PER_PAGE and claims
    older = _query(params, page=number + 1, after=cursor(claims[-1])) if more else ""
    newer = _query(params, page=number - 1) if number > 1 else ""
    return Page(claims, number, total_label(listing), newer, older, listing.ids is not None, cards)


def _cards(ids: Iterable[int]) -> dict[int, Card]:
    return {card.pk: card for card in cards_in_order([*dict.fromkeys(ids)])}


def total_label(listing: ClaimList) -> str:
    """How many the list has: '1,234', or '10,000+' where more were not counted."""
    return figures(listing.total) if listing.total_is_exact else counted_label(COUNT_UP_TO + 1)


def counted_label(count: int) -> str:
    """A count that went on to one more than COUNT_UP_TO at most: '1,234', or '10,000+'."""
    return figures(count) if count <= COUNT_UP_TO else figures(COUNT_UP_TO) + "+"


def cursor(claim: Card) -> str:
    """The place of a claim in the order of the list."""
    return f"{claim.said.first.isoformat()}.{claim.pk}"


def _ids_from(listing: ClaimList, offset: int) -> list[int]:
    """The ids of one page and one more, so that the page knows whether another follows."""
    ids: list[int] = []
    for number, leg in enumerate(listing.legs):
        wanted = PER_PAGE + 1 - len(ids)
        ids += _ids(leg, offset, wanted)
        if len(ids) > PER_PAGE:
            break
        if number + 1 < len(listing.legs):
            offset = 0 if ids else max(0, offset - leg.order_by().count())
    return ids


def _ids_after(listing: ClaimList, after: tuple[date, int]) -> list[int]:
    said, pk = after
    ids: list[int] = []
    for leg in listing.legs:
        wanted = PER_PAGE + 1 - len(ids)
        rest = leg
        if listing.sort is Sort.NEWEST:
            rest = leg.filter(said_first__lte=said).exclude(said_first=said, pk__gte=pk)
            rest = search.below(rest, said.toordinal(), pk) if listing.wanted else rest
        elif said > date.min:
            # The leg of unknown dates follows whole; the leg of known ones from the cursor.
            later = leg.filter(said_first__gte=said).exclude(said_first=said, pk__lte=pk)
            rest = later if leg is listing.legs[0] else leg
        else:
            rest = leg.none() if leg is listing.legs[0] else leg.filter(pk__gt=pk)
        ids += _ids(rest, 0, wanted)
    return ids


def _ids(claims: ClaimQuerySet, offset: int, most: int) -> list[int]:
    return list(claims.values_list("pk", flat=True)[offset : offset + most])


def _query(params: QueryDict, **changes: Any) -> str:
    """The query string with some values changed and the rest kept."""
    copy = params.copy()
    for name in ("page", "after"):
        copy.pop(name, None)
    for name, value in changes.items():
        if not (name == "page" and value == 1):
            copy[name] = str(value)
    return "?" + copy.urlencode()
