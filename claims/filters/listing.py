"""A list of public claims: from a query string to rows in order, and how many they are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from django import forms
from django.db import models

from claims import search
from claims.choices import SAID, WRONGLY_ATTRIBUTED, SpeakerKind, Stage, Status
from claims.models import Claim, ClaimCount, ClaimQuerySet, Rating
from claims.search.tokens import Facet

from .form import ClaimFilter, Sort

#: Counts are exact up to here; beyond they read '10,000+' unless a stored count knows better.
COUNT_UP_TO = 10_000
#: Of a relevance sort, the newest hits of so many are ranked; the others follow, newest first.
RANKED = 100
#: The statuses behind the words of the filter that name several.
STATUSES: dict[str, tuple[str, ...]] = {
    "said": SAID,
    "wrong": WRONGLY_ATTRIBUTED,
    "any": tuple(Status.values),
}


@dataclass(frozen=True)
class ClaimList:
    """Public claims as one query string asks for them: the form with its errors, and the rows.

    `legs` are the rows in order, as one queryset or several that follow one another.
    """

    form: forms.Form
    claims: ClaimQuerySet
    wanted: search.Wanted
    asked: search.Asked
    sort: Sort
    #: The counters' key, where they know how many these are: a speaker, a topic, or all.
    counted_as: dict[str, Any] | None
    statuses: tuple[str, ...]

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
    def total(self) -> int:
        """How many there are, from the stored counts or counted; more than COUNT_UP_TO if so."""
        if not self.is_valid:
            return 0
        if self.counted_as is not None:
            rows = ClaimCount.objects.filter(status__in=self.statuses, **self.counted_as)
            return sum(rows.values_list("claims", flat=True))
        if self._has_more_than_are_counted():
            return COUNT_UP_TO + 1
        return self.claims.order_by()[: COUNT_UP_TO + 1].count()

    def _has_more_than_are_counted(self) -> bool:
        """Whether the index alone can say so, which takes a third of the time of counting claims.

        Any exact figure is counted from the claims themselves.
        """
        dated = ("said_after", "said_before", "updated_after")
        if any(self.form.cleaned_data[name] for name in dated):
            return False
        # With filters beside the words there are seldom so many, and the index is no faster.
        if not self.wanted.groups or self.wanted.tokens:
            return False
        visible = (
            search.any_of(Facet.STAGE, [Stage.PUBLISHED]),
            search.any_of(Facet.STATUS, self.statuses),
        )
        enough = COUNT_UP_TO + 1
        in_all = search.hits(self.wanted, enough)
        visibly = search.Wanted(self.wanted.groups, visible)
        return in_all == enough and search.hits(visibly, enough) == enough

    @property
    def total_is_exact(self) -> bool:
        """Whether `total` is the number of rows, and not just 'more than that'."""
        return self.counted_as is not None or self.total <= COUNT_UP_TO

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


def public_claims(params: Mapping[str, Any]) -> ClaimList:
    """The published claims that a query string asks for. Never fails: errors are in the form."""
    published = Claim.objects.published()
    form = ClaimFilter.form_class()(params)
    if not form.is_valid():
        nothing = search.Asked()
        return ClaimList(form, published.none(), search.Wanted(), nothing, Sort.NEWEST, None, ())
    given = form.cleaned_data
    asked = search.ask(given["q"]) if given["q"] else search.Asked()
    status = given["status"] or "said"
    statuses = STATUSES.get(status, (status,))
    claims = _by_date(_by_status(published, status), given)
    claims, wanted = _by_index(claims if asked.has_words else claims.none(), given, asked, statuses)
    sort = Sort(given["sort"] or Sort.NEWEST)
    return ClaimList(form, claims, wanted, asked, sort, _counted_as(given), statuses)


def _by_status(claims: ClaimQuerySet, status: str) -> ClaimQuerySet:
    match status:
        case "any":
            return claims
        case "said":
            return claims.said()
        case _:
            return claims.filter(status__in=STATUSES.get(status, (status,)))


def _by_index(
    claims: ClaimQuerySet, given: Mapping[str, Any], asked: search.Asked, statuses: Sequence[str]
) -> tuple[ClaimQuerySet, search.Wanted]:
    """The claims that the full-text index is asked for, or those of one speaker without it."""
    speaker, tokens = given["speaker"], _tokens(given)
    if not speaker and not tokens and not asked.groups:
        return claims, search.Wanted()
    if not tokens and not asked.groups and speaker.kind != SpeakerKind.INSTITUTION:
        # The index by speaker has these in order; only institutions are spoken for by others.
        return claims.filter(speaker=speaker), search.Wanted()
    if speaker:
        tokens.append(search.any_of(Facet.VOICE, [speaker.pk]))
    if given["status"] not in ("", "said", "any"):
        tokens.append(search.any_of(Facet.STATUS, statuses))
    wanted = search.Wanted(asked.groups, tuple(tokens))
    found = search.matching(claims, wanted)
    if before := given["said_before"]:
        found = search.below(found, before.last.toordinal() + 1, 0)
    return found, wanted


def _by_date(claims: ClaimQuerySet, given: Mapping[str, Any]) -> ClaimQuerySet:
    """Overlap with the period. An unknown date overlaps none."""
    after, before, updated = given["said_after"], given["said_before"], given["updated_after"]
    if after or before:
        claims = claims.dated()
    if after:
        claims = claims.filter(said_last__gte=after.first)
    if before:
        claims = claims.filter(said_first__lte=before.last)
    if updated:
        claims = claims.filter(updated_at__gt=updated)
    return claims


def _tokens(given: Mapping[str, Any]) -> list[tuple[str, ...]]:
    """What the index is asked beside the words: one set of tokens a filter."""
    codes = {
        Facet.RELATION: given["relation"],
        Facet.NATURE: given["nature"],
        Facet.FORM: given["form"],
        Facet.LANGUAGE: given["language"],
    }
    records = {
        Facet.WITH: given["with"],
        Facet.TOPIC: given["topic"],
        Facet.OUTLET: given["outlet"],
        Facet.SOURCE: given["source"],
    }
    sets = [search.any_of(facet, [value]) for facet, value in codes.items() if value]
    sets += [search.any_of(facet, [record.pk]) for facet, record in records.items() if record]
    if given["rating"]:
        ratings = Rating.objects.filter(value=given["rating"]).values_list("pk", flat=True)
        sets.append(search.any_of(Facet.RATING, ratings))
    return sets


def _counted_as(given: Mapping[str, Any]) -> dict[str, Any] | None:
    """The stored counts that answer for this list; None where they do not."""
    asked = {name for name, value in given.items() if value} - {"status", "sort", "page", "after"}
    if asked == {"speaker"}:
        return {"speaker": given["speaker"]}
    if asked == {"topic"}:
        return {"topic": given["topic"]}
    return None if asked else {"speaker": None, "topic": None}
