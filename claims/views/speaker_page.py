"""What the page of a speaker shows: names, offices, what stands against what, and the list."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

from django.db.models import Exists, F, OuterRef, QuerySet, Subquery, prefetch_related_objects
from django.db.models.functions import Coalesce
from django.http import QueryDict
from django.utils.translation import get_language

from claims import linked_data
from claims.choices import SAID, WRONGLY_ATTRIBUTED, Relation, Status
from claims.filters import Hits, latest, public_claims, span
from claims.models import Claim, ClaimCount, Position, Prepared, Speaker, SpeakerName

from .cards import Card
from .claims import claim_list_context
from .standing_against import CHALLENGES, CHANGES, pairs, standing, voiced

#: So many wrongly attributed statements are shown apart; the list has the others.
WRONG_SHOWN = 5


def speaker_page(found: Speaker, given: QueryDict) -> dict[str, Any]:
    """The context of the page, for the filters that a reader gave."""
    prefetch_related_objects([found], "names")
    params = given.copy()
    params["speaker"] = found.slug
    listing = public_claims(params, {"speaker": found})
    hits, own = listing.hits, voiced(listing.hits, "said", found.pk)
    counts = _by_status(hits, found.pk)
    stands, wrong = standing(hits, found.pk), _wrong(hits, found.pk)
    beside = [*stands.claim_ids, *wrong]
    address = found.get_absolute_url()
    context = claim_list_context(listing, params, address, "speaker", beside)
    cards: Mapping[int, Card] = context["page"].beside
    return context | {
        "speaker": found,
        "linked_data": linked_data.of_speaker(found, context["listed"]),
        "names": list(found.names.all()),
        "scripts": _by_script(found.names.all()),
        "positions": _positions(found.pk, (get_language() or "en").split("-")[0]),
        "record_span": span(hits, own),
        "on_record": sum(counts.get(status, 0) for status in SAID),
        "statuses": [(status, counts[status]) for status in Status if counts.get(status)],
        "wrong": _latest(cards, wrong)[:WRONG_SHOWN],
        "wrong_count": sum(counts.get(status, 0) for status in WRONGLY_ATTRIBUTED),
        "changes": pairs(stands.changes, cards),
        "challenges": pairs(stands.challenges, cards),
        "change_counts": _counted(stands.counts, CHANGES),
        "challenge_counts": _counted(stands.counts, CHALLENGES),
    }


def _by_status(hits: Hits | None, speaker_id: int) -> dict[str, int]:
    """How many statements there are of each status."""
    if hits is None:
        return dict(_counts(speaker_id))
    return {status: len(voiced(hits, status, speaker_id) or ()) for status in Status.values}


@Prepared
def _counts(speaker: int) -> QuerySet[Any, Any]:
    return ClaimCount.objects.filter(speaker=speaker).values_list("status", "claims")


@Prepared
def _positions(speaker: int, language: str) -> QuerySet[Position]:
    """The offices, each with the address and the name of its institution if that has a page."""
    name = SpeakerName.objects.filter(
        speaker=OuterRef("institution"), language=language, preferred=True
    )
    published, institution = Claim.objects.published(), OuterRef("institution")
    return Position.objects.filter(speaker=speaker).annotate(
        # One at a time: each has an index, and an OR over both would use neither.
        has_page=Exists(published.filter(on_behalf_of=institution))
        | Exists(published.filter(speaker=institution)),
        institution_name=Coalesce(Subquery(name.values("spelling")[:1]), F("institution__name")),
        institution_slug=F("institution__slug"),
    )


def _by_script(names: Iterable[SpeakerName]) -> list[tuple[str, list[SpeakerName]]]:
    """The spellings by the script they are written in, the one of most spellings first."""
    by_script = [
        (script, list(each))
        for script, each in groupby(
            sorted(names, key=lambda name: name.script), key=lambda name: name.script
        )
    ]
    return sorted(by_script, key=lambda each: (-len(each[1]), each[0]))


def _wrong(hits: Hits | None, speaker_id: int) -> list[int]:
    """The latest statements that are not the speaker's own, to be shown apart."""
    wrong = voiced(hits, "wrong", speaker_id)
    return latest(hits, wrong, WRONG_SHOWN) if hits and wrong else []


def _latest(cards: Mapping[int, Card], ids: Sequence[int]) -> list[Card]:
    shown = [cards[pk] for pk in ids if pk in cards]
    return sorted(shown, key=lambda card: (card.said.first, card.pk), reverse=True)


def _counted(counts: dict[str, int], relations: Sequence[Relation]) -> list[tuple[Relation, int]]:
    return [(relation, counts[relation]) for relation in relations if relation in counts]
