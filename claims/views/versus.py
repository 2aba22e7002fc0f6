"""Two speakers' linked statements in time, what institutions had said on their behalf included."""

from dataclasses import dataclass, field
from datetime import date

from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from claims import search, services
from claims.choices import INVERSE_LABEL, Relation
from claims.models import Claim, ClaimLink, Speaker
from claims.search.tokens import Facet

from .languages import moved
from .paging import claims_in_order

#: So many statements of each side, the newest; beyond it the page says so.
MOST = 100


@dataclass
class Entry:
    """One statement of the exchange: on whose side it stands, and what it does to which other."""

    claim: Claim
    is_left: bool
    links: list[tuple[str, Claim, str]] = field(default_factory=list)
    #: The same links with their relation, for the page: what answers or opposes …
    stands: list[tuple[Relation, str, Claim, str]] = field(default_factory=list)
    #: … and background, of which there is much and which says little.
    background: list[tuple[Relation, str, Claim, str]] = field(default_factory=list)

    def add(self, relation: Relation, label: str, other: Claim, note: str) -> None:
        """Note a link, as it reads from this end."""
        self.links.append((label, other, note))
        shown = self.background if relation is Relation.BACKGROUND_TO else self.stands
        shown.append((relation, label, other, note))


def versus(request: HttpRequest, first: str, second: str) -> HttpResponse:
    """The exchange of two speakers, earliest first. The pair has one address, in sorted order."""
    left, right = _speaker(first), _speaker(second)
    if left == right:
        raise Http404
    if left.slug > right.slug:
        left, right = right, left
    if (first, second) != (left.slug, right.slug):
        return moved(request, "versus", left.slug, right.slug)
    entries, is_cut = _exchange(left, right)
    context = {"left": left, "right": right, "entries": entries, "is_cut": is_cut, "most": MOST}
    return render(request, "claims/versus.html", context)


def _speaker(slug: str) -> Speaker:
    if found := services.speaker_at(slug):
        return found
    raise Http404


def _exchange(left: Speaker, right: Speaker) -> tuple[list[Entry], bool]:
    """The statements linked across, and those of either side linked with them; in order of time."""
    mine, theirs = _linked(left, right), _linked(right, left)
    is_cut = len(mine) > MOST or len(theirs) > MOST
    links = _links({*mine[:MOST], *theirs[:MOST]}, left, right)
    ids = {end for link in links for end in (link.from_claim_id, link.to_claim_id)}
    claims = {claim.pk: claim for claim in claims_in_order(sorted(ids))}
    order = sorted(
        claims.values(), key=lambda each: (each.said_first == date.min, each.said_first, each.pk)
    )
    entries = {each.pk: Entry(each, _is_of(each, left, right)) for each in order}
    for link in links:
        relation = Relation(link.relation)
        start, end = entries.get(link.from_claim_id), entries.get(link.to_claim_id)
        if start is None or end is None:
            continue  # withdrawn since the links were read
        start.add(relation, str(relation.label), end.claim, link.note)
        end.add(relation, str(INVERSE_LABEL[relation]), start.claim, link.note)
    return list(entries.values()), is_cut


def _linked(voice: Speaker, other: Speaker) -> list[int]:
    """What one said, or had said, that is linked with what the other did; newest first."""
    wanted = search.Wanted(
        tokens=(
            search.any_of(Facet.VOICE, [voice.pk]),
            search.any_of(Facet.WITH, [other.pk]),
        )
    )
    claims = search.matching(Claim.objects.published().said(), wanted)
    return list(search.newest_first(claims).values_list("pk", flat=True)[: MOST + 1])


def _links(claim_ids: set[int], left: Speaker, right: Speaker) -> list[ClaimLink]:
    """The public links of these claims whose ends are both of the two sides, and both said."""
    sides = [left.pk, right.pk]
    links = ClaimLink.objects.public().said()
    links = links.filter(Q(from_claim__in=claim_ids) | Q(to_claim__in=claim_ids))
    for end in ("from_claim", "to_claim"):
        links = links.filter(
            Q(**{f"{end}__speaker__in": sides}) | Q(**{f"{end}__on_behalf_of__in": sides})
        )
    return list(links.order_by("pk"))


def _is_of(claim: Claim, left: Speaker, right: Speaker) -> bool:
    """Whether a statement stands on the left; who speaks decides before for whom they speak."""
    if claim.speaker_id in (left.pk, right.pk):
        return claim.speaker_id == left.pk
    return claim.on_behalf_of_id == left.pk
