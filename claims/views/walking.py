"""The thread of a claim: what is reached from it by links, the nearest first."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, zip_longest

from claims.filters import links_of
from claims.models import LinkRow
from claims.printing import family

from .turns import FAMILIES

#: A thread goes so many links far, and shows so many statements.
DEPTH = 7
MOST = 60


@dataclass(frozen=True)
class Walk:
    """The claims reached, each with how many links away it is, and the links among them.

    `left_out` claims were seen beyond the limits; what is reached only through them was not.
    """

    distance: dict[int, int]
    links: list[LinkRow]
    left_out: int


def walk(start: int) -> Walk:
    """The thread of a published claim. One query for each step away from it."""
    distance = {start: 0}
    links: dict[int, LinkRow] = {}
    left_out: set[int] = set()
    frontier = [start]
    for step in range(1, DEPTH + 2):
        if not frontier:
            break
        found = links_of(frontier)
        links |= {link.pk: link for link in found}
        reached = [each for each in _others(found, frontier) if each not in distance]
        room = MOST - len(distance) if step <= DEPTH else 0
        frontier = reached[:room]
        distance |= dict.fromkeys(frontier, step)
        left_out |= set(reached[room:])
    shown = [
        link for link in links.values() if link.from_claim in distance and link.to_claim in distance
    ]
    return Walk(distance, shown, len(left_out - set(distance)))


def _others(links: Iterable[LinkRow], near: Sequence[int]) -> list[int]:
    """The other ends of links, once each: of each claim the first one, then its second one …

    So a claim with hundreds of links does not keep the others' out.
    """
    of_each: dict[int, list[int]] = {claim: [] for claim in near}
    for link in sorted(links, key=lambda each: FAMILIES.index(family(each.relation))):
        for end in (link.from_claim, link.to_claim):
            if end in of_each:
                of_each[end].append(link.other(end))
    in_turn = chain.from_iterable(zip_longest(*of_each.values()))
    return [each for each in dict.fromkeys(in_turn) if each is not None]
