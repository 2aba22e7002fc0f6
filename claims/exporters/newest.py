"""What was published last of a list, in whatever order the list is."""

from collections.abc import Sequence
from datetime import date

from claims import search
from claims.models import Claim, ClaimQuerySet, place

#: Of so many that were published last, most lists have some: that spares sorting a whole one.
LOOKED_AT = (200, 2000)


def newest(legs: Sequence[ClaimQuerySet], most: int, *, using: str) -> ClaimQuerySet:
    """At most so many claims of a list, the last published first."""
    ids = [pk for leg in legs for pk in _newest_ids(leg.using(using), most)]
    return _by_publication(Claim.objects.published().filter(pk__in=ids))[:most]


def _newest_ids(leg: ClaimQuerySet, most: int) -> list[int]:
    for number in LOOKED_AT:
        found = _first(search.among(leg, _published_last(number, leg.db)), most)
        if len(found) == most:
            return found
    return _first(leg, most)


def _published_last(number: int, using: str) -> list[int]:
    """The places in time of so many claims that were published last."""
    lately = _by_publication(Claim.objects.using(using).published())[:number]
    rows: list[tuple[date, int]] = list(lately.values_list("said_first", "pk"))
    return [place(first.toordinal(), pk) for first, pk in rows]


def _first(claims: ClaimQuerySet, most: int) -> list[int]:
    return list(_by_publication(claims).values_list("pk", flat=True)[:most])


def _by_publication(claims: ClaimQuerySet) -> ClaimQuerySet:
    return claims.order_by("-published_at", "-pk")
