"""A list of public claims: from a query string to rows in order, and how many they are."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property, partial
from typing import Any

from django import forms
from django.db import models

from claims import search
from claims.choices import SAID, WRONGLY_ATTRIBUTED, SpeakerKind, Stage, Status
from claims.models import Claim, ClaimCount, ClaimQuerySet, Prepared, Rating
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
    #: The stored counts by status, where they know how many these are: of a speaker, a topic, all.
    counts: Callable[[Sequence[str]], list[int]] | None
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
        if not self.asked.has_words:
            return 0
        if self.counts is not None:
            return sum(self.counts(self.statuses))
        if self.wanted and not self._is_by_date():
            # Each row joined with its claim would take ten times as long.
            return search.hits(self._visibly_wanted(), COUNT_UP_TO + 1)
        return self.claims.order_by()[: COUNT_UP_TO + 1].count()

    def _is_by_date(self) -> bool:
        """Whether dates are asked for, of which the index knows nothing."""
        dated = ("said_after", "said_before", "updated_after")
        return any(self.form.cleaned_data[name] for name in dated)

    def _visibly_wanted(self) -> search.Wanted:
        """What the index is asked for, less what this list does not show.

        The few that are hidden are taken away: to meet them with the many that are not takes
        the index ten times as long.
        """
        if self.statuses == SAID:
            hidden = search.any_of(Facet.APART, [1])
        else:
            hidden = search.any_of(Facet.STAGE, (each for each in Stage if each != Stage.PUBLISHED))
        return replace(self.wanted, without=hidden)

    @property
    def total_is_exact(self) -> bool:
        """Whether `total` is the number of rows, and not just 'more than that'."""
        return self.counts is not None or self.total <= COUNT_UP_TO

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
    return ClaimList(form, claims, wanted, asked, sort, _counts(given), statuses)


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


def _counts(given: Mapping[str, Any]) -> Callable[[Sequence[str]], list[int]] | None:
    """The stored counts that answer for this list; None where they do not."""
    asked = {name for name, value in given.items() if value} - {"status", "sort", "page", "after"}
    if asked == {"speaker"}:
        return partial(_counts_of_speaker, given["speaker"].pk)
    if asked == {"topic"}:
        return partial(_counts_of_topic, given["topic"].pk)
    return None if asked else _counts_of_all


@Prepared
def _counts_of_speaker(speaker: int, statuses: Sequence[str]) -> models.QuerySet[Any, Any]:
    counts = ClaimCount.objects.filter(speaker=speaker, status__in=statuses)
    return counts.values_list("claims", flat=True)


@Prepared
def _counts_of_topic(topic: int, statuses: Sequence[str]) -> models.QuerySet[Any, Any]:
    counts = ClaimCount.objects.filter(topic=topic, status__in=statuses)
    return counts.values_list("claims", flat=True)


@Prepared
def _counts_of_all(statuses: Sequence[str]) -> models.QuerySet[Any, Any]:
    counts = ClaimCount.objects.filter(speaker=None, topic=None, status__in=statuses)
    return counts.values_list("claims", flat=True)
