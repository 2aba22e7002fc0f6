"""Whether the numbers of one list agree wherever they are told: facet, list, file."""

import csv
from collections.abc import Iterator
from io import StringIO
from random import Random

from django.http import QueryDict
from django.test import Client

from claims.filters import ClaimList, facets, periods, public_claims

#: Not among the facets, but to be combined with them.
OTHERS = {
    "q": ("load", "people", "energy", "Kiryl", '"the people"'),
    "said_after": ("2003", "2010-05", "1999-12-31"),
    "said_before": ("2012", "2015-03-02"),
    "sort": ("said", "-published", "relevance"),
    "updated_after": ("2001-01-01",),
}


def combinations(random: Random, count: int) -> Iterator[dict[str, str]]:
    """Filters as a reader might combine them: each value is one that the list before offered."""
    for _ in range(count):
        chosen: dict[str, str] = {}
        for _step in range(random.choice((0, 1, 1, 2, 2, 3, 4))):
            offered = facets(_list(chosen))
            name = random.choice((*offered, *OTHERS)) if offered else random.choice((*OTHERS,))
            values = OTHERS[name] if name in OTHERS else [each.value for each in offered[name]]
            if values:
                chosen[name] = random.choice(values)
        yield chosen


def disagreements(chosen: dict[str, str], client: Client, random: Random) -> list[str]:
    """What does not agree about one list, and about one that each of its filters offers."""
    listing = _list(chosen)
    told = {"list": listing.total, "rows": _rows(listing)}
    told["HEAD"] = int(client.head("/claims.csv", chosen)["X-Total-Count"])
    file = client.get("/claims.csv", {**chosen, "columns": "id"}).getvalue().decode()
    told["CSV"] = len([*csv.reader(StringIO(file))]) - 1
    found = [f"{chosen}: {told}"] if len({*told.values()}) > 1 else []
    for name, options in facets(listing).items():
        if options:
            option = random.choice(options)
            found += _behind(chosen, {name: option.value}, option.claims)
    if years := periods(listing):
        period = random.choice(years)
        ends = {"said_after": str(period.first), "said_before": str(period.last)}
        found += _behind(chosen, ends, period.claims)
    return found


def _behind(chosen: dict[str, str], more: dict[str, str], claims: int | None) -> list[str]:
    """Compare the number at a choice with the rows that it leads to."""
    rows = _rows(_list(chosen | more))
    return [f"{chosen} and {more}: {claims}, but {rows}"] if claims != rows else []


def _rows(listing: ClaimList) -> int:
    """How many rows a list has, counted one by one."""
    return sum(len(leg.values_list("pk")) for leg in listing.legs)


def _list(chosen: dict[str, str]) -> ClaimList:
    params = QueryDict(mutable=True)
    params.update(chosen)
    return public_claims(params)
