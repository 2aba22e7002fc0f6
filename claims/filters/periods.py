"""A list by years: what is drawn beside it, and from when to when it reaches."""

from dataclasses import dataclass
from itertools import groupby

from pyroaring import BitMap

from claims import search
from claims.search import Facet

from .hits import Hits
from .listing import ClaimList

#: So many years have a place each in a drawing.
MOST_YEARS = 60
#: Among claims without a year none is later; so many are looked at.
MOST_UNDATED = 50


@dataclass(frozen=True)
class Period:
    """Some years, the first and the last, and how many statements of a list fall into them."""

    first: int
    last: int
    claims: int


def periods(listing: ClaimList, most: int = MOST_YEARS) -> list[Period]:
    """The statements of a list by year, or by decade where years would be more than `most`.

    Those with any statement are given. One of which only several years are known counts in each of
    them. Nothing is told where the list is too long to be counted through.
    """
    hits = listing.hits
    base = listing.without("period")
    if base is None or hits is None:
        return []
    found = [
        (year, counted, claims)
        for year, claims in _years(hits)
        if (counted := base.intersection_cardinality(claims))
    ]
    if not found or found[-1][0] - found[0][0] < MOST_YEARS:
        return [Period(year, year, counted) for year, counted, _ in found]
    return [
        Period(
            decade * 10,
            decade * 10 + 9,
            # Not their sum: a statement may belong to several years.
            base.intersection_cardinality(BitMap.union(*(claims for *_, claims in run))),
        )
        for decade, run in groupby(found, key=lambda each: each[0] // 10)
    ]


def span(hits: Hits | None, ids: BitMap | None) -> tuple[int, int] | None:
    """The first and the last year of some claims, as far as they are known."""
    if hits is None or ids is None:
        return None
    found = [year for year, claims in _years(hits) if claims.intersect(ids)]
    return (found[0], found[-1]) if found else None


def latest(hits: Hits, ids: BitMap, most: int) -> list[int]:
    """So many of these claims or a few more, the latest among them; in no order.

    Whole years at a time, from the last one back: who needs an order sorts what comes.
    """
    found = BitMap()
    for _year, claims in reversed(_years(hits)):
        if len(found) >= most:
            return list(found)
        found = found | (ids & claims)
    return list(found if len(found) >= most else ids)[: MOST_UNDATED + most]


def _years(hits: Hits) -> list[tuple[int, BitMap]]:
    """The years that the index tells apart, in order, with their claims."""
    known = range(search.FIRST_YEAR, search.LAST_YEAR + 1)
    values = ((int(value), claims) for _, value, claims in hits.sets.values(Facet.YEAR))
    return sorted((each for each in values if each[0] in known), key=lambda each: each[0])
