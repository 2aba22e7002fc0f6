"""Which claims fit the filters, and which would without one of them: sets of ids, to be counted."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from pyroaring import BitMap

from claims import search
from claims.choices import Stage
from claims.models import Claim, ClaimQuerySet
from claims.search import Facet

from .demands import STATUSES, Tokens, demands

#: Counts are exact up to here; beyond, where only words or days could tell, they read '10,000+'.
COUNT_UP_TO = 10_000
#: What a list shows where it is asked for no status.
HIDDEN_FROM_SAID: Tokens = search.any_of(Facet.APART, [1])
HIDDEN: Tokens = search.any_of(Facet.STAGE, (each for each in Stage if each != Stage.PUBLISHED))

#: What does not change which claims these are.
APART = ("page", "after", "sort")


class TooManyError(Exception):
    """More claims than are looked at one by one."""


@dataclass(frozen=True)
class Hits:
    """The published claims behind one query string, from the sets of the index."""

    sets: search.TokenSets
    given: Mapping[str, Any]
    groups: tuple[search.Group, ...]
    _answers: dict[tuple[tuple[Tokens, ...], Tokens], BitMap | None] = field(
        default_factory=dict, repr=False, compare=False
    )

    @property
    def question(self) -> Hashable | None:
        """What is asked, where the sets alone answer; None where they do not."""
        given = self.given
        after, before = given["said_after"], given["said_before"]
        first, last = after.first if after else date.min, before.last if before else date.max
        is_of_sets = (first, last) == (date.min, date.max) or _whole_years(first, last) is not None
        if self.groups or given["source"] or given["updated_after"] or not is_of_sets:
            return None
        values = ((name, given[name]) for name in sorted(given) if name not in APART)
        return tuple((name, getattr(value, "pk", str(value))) for name, value in values if value)

    def without(self, name: str = "") -> BitMap | None:
        """The claims that fit all filters but this one ('period': both its ends).

        None where there are too many to be told apart by words or days.
        """
        try:
            parts = [*self._records(name), *self._days(name), *self._words(name)]
        except TooManyError:
            return None
        found = BitMap.intersection(*sorted(parts, key=len)) if parts else None
        return self.of_status(self._asked_status(name), found)

    def of_status(self, status: str, among: BitMap | None = None) -> BitMap:
        """The published claims of a status, or of several by one word; all, or those among some."""
        published = self.sets.any_of(search.any_of(Facet.STAGE, [Stage.PUBLISHED]))
        found = published if among is None else among & published
        match status:
            case "any":
                return found
            case "said":
                return found - self.sets.any_of(HIDDEN_FROM_SAID)
            case _:
                statuses = STATUSES.get(status, (status,))
                return found & self.sets.any_of(search.any_of(Facet.STATUS, statuses))

    def _asked_status(self, name: str) -> str:
        return "any" if name == "status" else self.given["status"] or "said"

    def _records(self, name: str) -> list[BitMap]:
        given = {**self.given, "source": None}  # of which no sets are kept
        return [self.sets.any_of(tokens) for tokens in demands(given, without=name)]

    def _days(self, name: str) -> list[BitMap]:
        found = []
        after, before = self.given["said_after"], self.given["said_before"]
        if (after or before) and name != "period":
            first, last = after.first if after else date.min, before.last if before else date.max
            years = _whole_years(first, last)
            if years is None:
                found.append(_ids(overlapping(Claim.objects.published(), first, last)))
            else:
                tokens = search.any_of(Facet.YEAR, years)
                found.append(self.sets.any_of(tokens))
        if updated := self.given["updated_after"]:
            found.append(_ids(Claim.objects.published().filter(updated_at__gt=updated)))
        return found

    def _words(self, name: str) -> list[BitMap]:
        """The claims with the words, or with the one source: alone if they are not too many."""
        source = self.given["source"] if name != "source" else None
        own = (search.any_of(Facet.SOURCE, [source.pk]),) if source else ()
        if not self.groups and not own:
            return []
        status = self._asked_status(name)
        hidden = HIDDEN_FROM_SAID if status == "said" else HIDDEN
        if (alone := self._found(own, HIDDEN)) is not None:
            return [alone]
        more = demands({**self.given, "source": None}, without=name)
        if status not in ("said", "any"):
            more.append(search.any_of(Facet.STATUS, STATUSES.get(status, (status,))))
        narrower = more or hidden != HIDDEN
        together = self._found((*own, *more), hidden) if narrower else None
        if together is None:
            raise TooManyError
        return [together]

    def _found(self, tokens: tuple[Tokens, ...], hidden: Tokens) -> BitMap | None:
        """What the full-text index finds; None where it is too much. Each is asked once."""
        asked = (tokens, hidden)
        if asked not in self._answers:
            wanted = search.Wanted(self.groups, tokens, without=hidden)
            ids = search.hits(wanted, COUNT_UP_TO + 1)
            self._answers[asked] = BitMap(ids) if len(ids) <= COUNT_UP_TO else None
        return self._answers[asked]


def overlapping(claims: ClaimQuerySet, first: date, last: date) -> ClaimQuerySet:
    """Those of the claims whose date overlaps a period. An unknown date overlaps none."""
    claims = claims.dated()
    if first > date.min:
        claims = claims.filter(said_last__gte=first)
    return claims.filter(said_first__lte=last) if last < date.max else claims


def _whole_years(first: date, last: date) -> range | None:
    """The years of a period that begins and ends with one, as far as the index tells years apart.

    None for any other period.
    """
    begins_whole = first == date.min or (first.month, first.day) == (1, 1)
    if not begins_whole or (last.month, last.day) != (12, 31):
        return None
    start = search.FIRST_YEAR - 1 if first == date.min else first.year
    end = search.LAST_YEAR + 1 if last == date.max else last.year
    if start < search.FIRST_YEAR - (first == date.min) or start > search.LAST_YEAR:
        return None
    return range(start, end + 1) if end <= search.LAST_YEAR + (last == date.max) else None


def _ids(claims: ClaimQuerySet) -> BitMap:
    ids = list(claims.order_by().values_list("pk", flat=True)[: COUNT_UP_TO + 1])
    if len(ids) > COUNT_UP_TO:
        raise TooManyError
    return BitMap(ids)
