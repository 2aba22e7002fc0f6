"""A list of public claims: from a query string to rows in order, and how many they are."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from typing import Any

from django.db import models
from pyroaring import BitMap

from claims import search
from claims.choices import SpeakerKind
from claims.models import Claim, ClaimQuerySet
from claims.search import Facet

from .demands import STATUSES, demands
from .form import ClaimFilter, ClaimForm, Sort
from .hits import COUNT_UP_TO, Hits, overlapping

#: Of a relevance sort, the newest hits of so many are ranked; the others follow, newest first.
RANKED = 100


@dataclass(frozen=True)
class ClaimList:
    """Public claims as one query string asks for them: the form with its errors, and the rows.

    `legs` are the rows in order, as one queryset or several that follow one another.
    """

    form: ClaimForm
    claims: ClaimQuerySet
    wanted: search.Wanted
    asked: search.Asked
    sort: Sort
    #: The sets of the index, asked for once and only where something is counted.
    find_sets: Callable[[], search.TokenSets | None]

    @property
    def is_valid(self) -> bool:
        """Whether every value could be taken. If not, there are no rows."""
        return not self.form.errors

    @property
    def errors(self) -> dict[str, list[str]]:
        """The messages for the values that could not be taken, by field."""
        return {name: [str(each) for each in found] for name, found in self.form.errors.items()}

    @cached_property
    def legs(self) -> tuple[ClaimQuerySet, ...]:
        match self.sort:
            case Sort.OLDEST:
                known = self.claims.dated()
                unknown = self.claims.filter(said_first=date.min)
                return (self._oldest_first(known), self._oldest_first(unknown))
            case Sort.PUBLISHED:
                return (self.claims.order_by("-published_at", "-pk"),)
            case Sort.RELEVANCE if self.asked.groups:
                return self._ranked()
            case _:
                return (self._newest_first(self.claims),)

    @cached_property
    def hits(self) -> Hits | None:
        """The sets behind the filters; None where nothing can be counted by them."""
        if not self.is_valid or not self.asked.has_words or (sets := self.find_sets()) is None:
            return None
        return Hits(sets, self.form.cleaned_data, self.asked.groups)

    @cached_property
    def ids(self) -> BitMap | None:
        """Which claims these are; None where there are too many to be told one by one."""
        return self.hits.without() if self.hits else None

    def without(self, name: str) -> BitMap | None:
        """The claims of the list, were it not for one filter ('period': both ends of it).

        None where there are too many; to lift a filter never leaves fewer.
        """
        if self.hits is None or self.ids is None:
            return None
        ends = ("said_after", "said_before") if name == "period" else (name,)
        given = self.hits.given
        # Where no status is asked for, some are left out all the same.
        is_lifted = name == "status" or any(given[end] for end in ends)
        return self.hits.without(name) if is_lifted else self.ids

    @cached_property
    def total(self) -> int:
        """How many there are; more than COUNT_UP_TO if nobody counted further."""
        if not self.is_valid or not self.asked.has_words:
            return 0
        if self.ids is not None:
            return len(self.ids)
        if self.hits and not self._is_by_date():
            return COUNT_UP_TO + 1  # the words alone were too many
        return self.claims.order_by()[: COUNT_UP_TO + 1].count()

    def _is_by_date(self) -> bool:
        dated = ("said_after", "said_before", "updated_after")
        return any(self.form.cleaned_data[name] for name in dated)

    @property
    def total_is_exact(self) -> bool:
        """Whether `total` is the number of rows, and not just 'more than that'."""
        return self.ids is not None or self.total <= COUNT_UP_TO

    def exact_total(self) -> int:
        """The number of rows, counted however long it takes."""
        return self.total if self.total_is_exact else self.claims.order_by().count()

    def _newest_first(self, claims: ClaimQuerySet) -> ClaimQuerySet:
        return search.newest_first(claims) if self.wanted else claims.newest_first()

    def _oldest_first(self, claims: ClaimQuerySet) -> ClaimQuerySet:
        return search.oldest_first(claims) if self.wanted else claims.order_by("said_first", "pk")

    def _ranked(self) -> tuple[ClaimQuerySet, ...]:
        newest = list(self._newest_first(self.claims).values_list("pk", flat=True)[:RANKED])
        best = search.ranked(newest, self.asked)
        rank = models.Case(*(models.When(pk=pk, then=n) for n, pk in enumerate(best)), default=0)
        first = Claim.objects.published().filter(pk__in=best).order_by(rank)
        return (first, self._newest_first(self.claims.exclude(pk__in=best)))


def public_claims(
    params: Mapping[str, Any], known: Mapping[str, models.Model] | None = None
) -> ClaimList:
    """The published claims that a query string asks for. Never fails: errors are in the form.

    `known` are public records that the query string names and the caller has found already.
    """
    published = Claim.objects.published()
    sets = cache(search.token_sets)
    form = ClaimFilter.form_class()(params)
    form.meet(sets, known or {})
    if not form.is_valid():
        nothing = search.Asked()
        return ClaimList(form, published.none(), search.Wanted(), nothing, Sort.NEWEST, sets)
    given = form.cleaned_data
    asked = search.ask(given["q"]) if given["q"] else search.Asked()
    claims = _by_date(_by_status(published, given["status"] or "said"), given)
    claims, wanted = _by_index(claims if asked.has_words else claims.none(), given, asked)
    return ClaimList(form, claims, wanted, asked, Sort(given["sort"] or Sort.NEWEST), sets)


def _by_status(claims: ClaimQuerySet, status: str) -> ClaimQuerySet:
    match status:
        case "any":
            return claims
        case "said":
            return claims.said()
        case _:
            return claims.filter(status__in=STATUSES.get(status, (status,)))


def _by_index(
    claims: ClaimQuerySet, given: Mapping[str, Any], asked: search.Asked
) -> tuple[ClaimQuerySet, search.Wanted]:
    """The claims that the full-text index is asked for, or those of one speaker without it."""
    speaker, tokens = given["speaker"], demands(given, without="speaker")
    if not speaker and not tokens and not asked.groups:
        return claims, search.Wanted()
    if not tokens and not asked.groups and speaker.kind != SpeakerKind.INSTITUTION:
        # The index by speaker has these in order; only institutions are spoken for by others.
        return claims.filter(speaker=speaker), search.Wanted()
    if speaker:
        tokens.append(search.any_of(Facet.VOICE, [speaker.pk]))
    if (status := given["status"]) not in ("", "said", "any"):
        tokens.append(search.any_of(Facet.STATUS, STATUSES.get(status, (status,))))
    wanted = search.Wanted(asked.groups, tuple(tokens))
    found = search.matching(claims, wanted)
    if before := given["said_before"]:
        found = search.below(found, before.last.toordinal() + 1, 0)
    return found, wanted


def _by_date(claims: ClaimQuerySet, given: Mapping[str, Any]) -> ClaimQuerySet:
    after, before, updated = given["said_after"], given["said_before"], given["updated_after"]
    if after or before:
        first, last = after.first if after else date.min, before.last if before else date.max
        claims = overlapping(claims, first, last)
    return claims.filter(updated_at__gt=updated) if updated else claims
