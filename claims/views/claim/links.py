"""What a claim stands against: its links from both ends, by relation as read from it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any, NamedTuple

from django.db.models import QuerySet
from django.http import QueryDict
from django.urls import reverse

from claims.choices import INVERSE_LABEL, Relation
from claims.models import Claim, ClaimLink, Prepared
from claims.printing import mid_sentence
from claims.views.cards import Card, cards_in_order

from .portion import Portion, portion_of
from .record import ClaimRecord, Voice

#: So many links of a kind at once; the query string leads to the rest of each.
MOST_OF_A_KIND = 10
#: Repetitions have a part of the page to themselves, above the other relations.
ORDER = [Relation.REPEATS, *(each for each in Relation if each != Relation.REPEATS)]


@dataclass(frozen=True)
class Linked:
    """The other end of a link, with what the link rests on."""

    other: Card
    relation: Relation
    label: str
    note: str
    source: str
    source_url: str


@dataclass(frozen=True)
class Group:
    """Links of one relation, read in one direction: those shown here, and how many there are."""

    relation: Relation
    label: str
    portion: Portion[Any]
    links: list[Linked]


@dataclass(frozen=True)
class Links:
    """The links of a claim to what is published."""

    total: int
    #: The claim repeats these, or these repeat it.
    repeats: list[Group]
    groups: list[Group]
    #: How often it was said again, by anybody.
    said_again: int
    said_before: int

    @property
    def shown(self) -> list[Linked]:
        """Every link that stands on the page."""
        return [link for group in (*self.repeats, *self.groups) for link in group.links]


class _End(NamedTuple):
    """A link as read from one of its ends."""

    relation: Relation
    is_inverse: bool
    said: date
    other: int
    note: str
    source_id: int | None
    title: str | None
    outlet: str | None

    @property
    def kind(self) -> tuple[int, bool]:
        """What comes under one heading."""
        return ORDER.index(self.relation), self.is_inverse

    @property
    def label(self) -> str:
        """The relation in words."""
        return str(INVERSE_LABEL[self.relation] if self.is_inverse else self.relation.label)


def links_of(claim: Claim, params: QueryDict) -> Links:
    """The links of a claim: groups in the order of the relations, in each the earliest first."""
    ends = sorted((_end(claim.pk, *row) for row in _rows(claim.pk)), key=_place)
    kinds = [list(run) for _kind, run in groupby(ends, key=lambda each: each.kind)]
    portions = [portion_of(each, params, "links", MOST_OF_A_KIND) for each in kinds]
    numbers = [end.other for portion in portions for end in portion.rows]
    others = {card.pk: card for card in cards_in_order(numbers)}
    groups = [_group(portion, others) for portion in portions]
    said = {(group[0].relation, group[0].is_inverse): len(group) for group in kinds}
    return Links(
        total=len(ends),
        repeats=[each for each in groups if each.relation == Relation.REPEATS],
        groups=[each for each in groups if each.relation != Relation.REPEATS],
        said_again=said.get((Relation.REPEATS, True), 0),
        said_before=said.get((Relation.REPEATS, False), 0),
    )


def _group(portion: Portion[_End], others: dict[int, Card]) -> Group:
    first = portion.rows[0]
    links = [_linked(each, others[each.other]) for each in portion.rows if each.other in others]
    return Group(first.relation, first.label, portion, links)


def exchanges_of(record: ClaimRecord, links: Links) -> list[tuple[str, str, str]]:
    """The exchanges that a claim is part of: both names, and the address of the versus page.

    An institution stands for those who speak on its behalf.
    """
    own = record.institution or record.speaker
    if not (own.url and record.claim.is_said):
        return []
    return list(dict.fromkeys(_exchange(own, each) for each in _other_voices(own, links.shown)))


def _other_voices(own: Voice, links: Iterable[Linked]) -> Iterable[Card]:
    for link in links:
        if link.other.voice not in ("", own.speaker.slug) and link.other.is_said:
            yield link.other


def _exchange(own: Voice, other: Card) -> tuple[str, str, str]:
    sides = sorted(
        [(own.speaker.slug, own.name), (other.voice, other.institution or other.speaker)]
    )
    slugs, (left, right) = zip(*sides, strict=True)
    # A card has an institution's name as it stands within a sentence.
    return left[0].upper() + left[1:], mid_sentence(right), reverse("versus", args=slugs)


def _end(
    claim: int,
    relation: str,
    from_claim: int,
    to_claim: int,
    from_said: date,
    to_said: date,
    *rest: Any,
) -> _End:
    is_inverse = to_claim == claim
    other, said = (from_claim, from_said) if is_inverse else (to_claim, to_said)
    return _End(Relation(relation), is_inverse, said, other, *rest)


def _place(end: _End) -> tuple[Any, ...]:
    return (*end.kind, end.said, end.other)


def _linked(end: _End, other: Card) -> Linked:
    return Linked(
        other=other,
        relation=end.relation,
        label=end.label,
        note=end.note,
        source=end.outlet or end.title or "",
        source_url=reverse("source", args=[end.source_id]) if end.source_id else "",
    )


@Prepared
def _rows(claim: int) -> QuerySet[Any, tuple[Any, ...]]:
    links = ClaimLink.objects.of_claim(claim).order_by()
    return links.values_list(
        *("relation", "from_claim_id", "to_claim_id"),
        *("from_claim__said_first", "to_claim__said_first"),
        *("note", "source_id", "source__title", "source__outlet__name"),
    )
