"""The exchange of two speakers: one definition for its page and its files."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms
from django.db.models import QuerySet

from claims import search
from claims.models import Claim, ClaimQuerySet, LinkRow, Prepared, Speaker
from claims.search.tokens import Facet

from .links import links_of
from .listing import ClaimList, public_claims

#: Of each side the latest so many statements are looked through.
MOST = 250
#: What an exchange can be narrowed by.
PERIOD = ("said_after", "said_before")
FILTERS = (*PERIOD, "page")


@dataclass(frozen=True)
class Exchange:
    """What two sides said to and about each other, as far as it is linked.

    These are the statements linked with one of the other side, and those of either side linked with
    them. `ids` are in the order of time, unknown days last; `links` join them with
    one another, and with those of the two sides that lie outside the period.
    """

    form: forms.Form
    ids: list[int]
    links: list[LinkRow]
    #: The first days of the earliest and of the latest dated one.
    span: tuple[date, date] | None
    is_cut: bool

    @property
    def page(self) -> int:
        """The number of the page asked for."""
        return self.form.cleaned_data.get("page") or 1

    @property
    def errors(self) -> dict[str, list[str]]:
        """The messages for the values that could not be taken, by field."""
        return {name: [str(each) for each in found] for name, found in self.form.errors.items()}

    @property
    def legs(self) -> tuple[ClaimQuerySet, ...]:
        """The same statements as querysets that follow one another."""
        claims = Claim.objects.published().filter(pk__in=self.ids)
        undated = claims.filter(said_first=date.min)
        return claims.dated().order_by("said_first", "pk"), undated.order_by("pk")


def public_exchange(params: Mapping[str, Any], left: Speaker, right: Speaker) -> Exchange:
    """The exchange in the period that a query string names. Never fails: errors are in the form."""
    listing = public_claims({name: params.get(name, "") for name in FILTERS})
    if not listing.is_valid:
        return Exchange(listing.form, [], [], None, is_cut=False)
    mine, theirs = _across(listing, left, right), _across(listing, right, left)
    links = links_of([*mine[:MOST], *theirs[:MOST]])
    days = _of_the_sides(_ends(links), (left.pk, right.pk))
    links = [link for link in links if link.from_claim in days and link.to_claim in days]
    shown = _ends(links)
    if any(params.get(name) for name in PERIOD):
        shown &= set(listing.claims.filter(pk__in=shown).order_by().values_list("pk", flat=True))
    ids = sorted(shown, key=lambda pk: (days[pk] == date.min, days[pk], pk))
    known = [days[pk] for pk in ids if days[pk] > date.min]
    span = (known[0], known[-1]) if known else None
    is_cut = len(mine) > MOST or len(theirs) > MOST
    return Exchange(listing.form, ids, links, span, is_cut)


def _across(listing: ClaimList, voice: Speaker, other: Speaker) -> list[int]:
    """What one said, or had said, that is linked with what the other did; the latest."""
    wanted = search.Wanted(
        tokens=(
            search.any_of(Facet.VOICE, [voice.pk]),
            search.any_of(Facet.WITH, [other.pk]),
        )
    )
    claims = search.matching(listing.claims, wanted)
    if before := listing.form.cleaned_data["said_before"]:
        claims = search.below(claims, before.last.toordinal() + 1, 0)
    return list(search.newest_first(claims).values_list("pk", flat=True)[: MOST + 1])


def _ends(links: Iterable[LinkRow]) -> set[int]:
    return {end for link in links for end in (link.from_claim, link.to_claim)}


def _of_the_sides(claims: Collection[int], sides: tuple[int, int]) -> dict[int, date]:
    """The first days of those claims that count as words of one of the two sides."""
    rows = _voices(list(claims))
    return {
        pk: day
        for pk, day, speaker, institution in rows
        if speaker in sides or institution in sides
    }


@Prepared
def _voices(claims: Sequence[int]) -> QuerySet[Any, Any]:
    said = Claim.objects.published().said().filter(pk__in=claims).order_by()
    return said.values_list("pk", "said_first", "speaker_id", "on_behalf_of_id")
