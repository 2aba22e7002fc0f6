"""What a speaker's statements stand against: changes of position, and challenges by others."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from django.db.models import Q, QuerySet
from pyroaring import BitMap

from claims import search
from claims.choices import SYMMETRIC, Relation
from claims.filters import Hits, latest
from claims.models import ClaimLink, Prepared
from claims.search import Facet

from .cards import Card

#: Within one speaker's own record.
CHANGES = (Relation.REVERSES, Relation.TAKES_BACK, Relation.CLARIFIES)
#: By whoever else.
CHALLENGES = (Relation.REBUTS, Relation.CONTRADICTS, Relation.DENIES)
#: So many of each are shown; the list below has them all.
SHOWN = 3


class Link(NamedTuple):
    """One link as the page needs it, from the later statement, or the challenging one."""

    start: int
    end: int
    relation: str
    note: str
    source_id: int | None
    source: str | None
    start_day: date
    end_day: date
    start_voices: tuple[int, int | None]
    end_voices: tuple[int, int | None]


@dataclass(frozen=True)
class Pair:
    """Two statements that a link sets against each other."""

    first: Card
    label: str
    relation: str
    second: Card
    link: Link


@dataclass(frozen=True)
class Standing:
    """The links of one speaker, and which statements they take part in."""

    changes: list[Link]
    challenges: list[Link]
    #: By relation, how many statements of the speaker's list it would leave.
    counts: dict[str, int]

    @property
    def claim_ids(self) -> set[int]:
        """All statements that are shown."""
        return {end for link in (*self.changes, *self.challenges) for end in (link.start, link.end)}


def standing(hits: Hits | None, speaker_id: int) -> Standing:
    """The latest links of what a speaker said, or had said; what was not said is left out."""
    own = voiced(hits, "said", speaker_id)
    if hits is None or not own:
        return Standing([], [], {})
    related = {
        relation: own & hits.sets.any_of(search.any_of(Facet.RELATION, [relation]))
        for relation in (*CHANGES, *CHALLENGES)
    }
    changed = BitMap.union(*(related[relation] for relation in CHANGES))
    aimed_at = search.any_of(Facet.TARGET, set(CHALLENGES) - set(SYMMETRIC))
    challenged = (own & hits.sets.any_of(aimed_at)) | related[Relation.CONTRADICTS]
    ids = {*latest(hits, changed, 4 * SHOWN), *latest(hits, challenged, 4 * SHOWN)}
    links = [_read(row) for row in _links([*CHANGES, *CHALLENGES], list(ids), list(ids))]
    challenges = [
        turned
        for link in links
        if link.relation in CHALLENGES and (turned := _by_another(link, speaker_id))
    ]
    counts = {relation.value: len(claims) for relation, claims in related.items() if claims}
    changes = [link for link in links if link.relation in CHANGES and speaker_id in link.end_voices]
    return Standing(_latest(changes), _latest(challenges), counts)


def voiced(hits: Hits | None, status: str, speaker_id: int) -> BitMap | None:
    """What a speaker said, or had said, of a status; None where the index cannot tell."""
    if hits is None:
        return None
    return hits.of_status(status, hits.sets.any_of(search.any_of(Facet.VOICE, [speaker_id])))


def pairs(links: Sequence[Link], cards: Mapping[int, Card]) -> list[Pair]:
    """The links with both statements, as far as these can be shown."""
    return [
        Pair(
            cards[link.start],
            str(Relation(link.relation).label),
            link.relation,
            cards[link.end],
            link,
        )
        for link in links
        if link.start in cards and link.end in cards
    ]


@Prepared
def _links(
    relations: Sequence[str], starts: Sequence[int], ends: Sequence[int]
) -> QuerySet[Any, Any]:
    links = ClaimLink.objects.public().said().filter(relation__in=relations)
    links = links.filter(Q(from_claim__in=starts) | Q(to_claim__in=ends)).order_by("pk")
    of_ends = (
        f"{end}__{column}"
        for end in ("from_claim", "to_claim")
        for column in ("said_first", "speaker_id", "on_behalf_of_id")
    )
    of_link = ("from_claim_id", "to_claim_id", "relation", "note", "source_id", "source__title")
    return links.values_list(*of_link, *of_ends)


def _read(row: tuple[Any, ...]) -> Link:
    *link, from_day, from_speaker, from_behalf, to_day, to_speaker, to_behalf = row
    ends = (from_day, to_day, (from_speaker, from_behalf), (to_speaker, to_behalf))
    return Link._make((*link, *ends))


def _by_another(link: Link, speaker_id: int) -> Link | None:
    """The link as a challenge of this speaker by another one; None where it is none."""
    if link.relation in SYMMETRIC and speaker_id in link.start_voices:
        link = link._replace(
            start=link.end,
            end=link.start,
            start_day=link.end_day,
            end_day=link.start_day,
            start_voices=link.end_voices,
            end_voices=link.start_voices,
        )
    is_own = speaker_id in link.start_voices
    return link if speaker_id in link.end_voices and not is_own else None


def _latest(links: list[Link]) -> list[Link]:
    return sorted(links, key=lambda link: (link.start_day, link.start), reverse=True)[:SHOWN]
