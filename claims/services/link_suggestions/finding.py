"""Statements of others, about the same topic and near in time, that may answer a statement.

Nothing here looks at all pairs: it starts from a few statements and reads what lies around them.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import reduce
from operator import or_

from django.db.models import Exists, OuterRef, Q

from claims.choices import Stage
from claims.models import Claim, ClaimLink, SpeakerName, Topic, Translation, UnrelatedClaims

from .telling import Ground, Said, common_stems, ground, name_stems, words_of

#: An answer comes within so many days, or it is a later statement about the same thing.
NEAR = timedelta(days=14)
#: A date that may mean any day of more than a month is near nothing.
WIDEST = timedelta(days=31)
#: So many statements around those asked about are read.
MOST_READ = 600
#: The first and the last day that a date may mean.
Period = tuple[date, date]
#: One shared word, and no name: that is chance.
LEAST_WEIGHT = 2


@dataclass(frozen=True)
class LinkSuggestion:
    """Two statements of different speakers that may answer one another, and why."""

    claim: Claim
    other: Claim
    ground: Ground
    #: The topics, by id, under which both are filed.
    topics: tuple[int, ...]

    @property
    def apart(self) -> int:
        """Days from one to the other, at least."""
        first, second = sorted((self.claim, self.other), key=lambda each: each.said_first)
        return max((second.said_first - first.said_last).days, 0)


def suggestions_for(seeds: Sequence[int], most: int) -> dict[int, list[LinkSuggestion]]:
    """For each of these claims the others that may answer it, likest first, `most` at most.

    Claims of unknown date have none. The number of queries does not depend on that of the claims.
    """
    filed, days = _filed(seeds)
    if not days:
        return {}
    around = _around(days.values(), set().union(*(filed[pk] for pk in days)))
    filed |= _filed(around)[0]
    claims = {
        claim.pk: claim
        for claim in Claim.objects.filter(pk__in={*days, *around}).select_related(
            "speaker", "on_behalf_of"
        )
    }
    said, called = _said(claims), _called(claims.values())
    common = common_stems(said.values())
    taken = _taken(list(days))
    found: dict[int, list[LinkSuggestion]] = {}
    for pk in days:
        suggestions = [
            LinkSuggestion(claims[pk], claims[other], why, tuple(sorted(filed[pk] & filed[other])))
            for other in around
            if _may_answer(claims[pk], claims[other])
            and filed[pk] & filed[other]
            and frozenset((pk, other)) not in taken
            and (why := ground(said[pk], said[other], called, common)).weight >= LEAST_WEIGHT
        ]
        if suggestions:
            suggestions.sort(key=lambda each: (-each.ground.weight, each.apart, -each.other.pk))
            found[pk] = suggestions[:most]
    return found


def _may_answer(one: Claim, other: Claim) -> bool:
    """Different speakers, near one another in time."""
    if one.speaker_id == other.speaker_id:
        return False
    return one.said_first - NEAR <= other.said_last and other.said_first <= one.said_last + NEAR


def _around(days: Collection[Period], topics: set[int]) -> list[int]:
    """Claims under these topics near any of these days, newest first.

    By their first day alone, which an index holds: one that is dated to a month or a year begins
    long before the day it may mean, and there is little to be said for its being an answer.
    """
    near = [(_earlier(first), _later(last)) for first, last in days]
    filed = Topic.claims.through.objects.filter(topic__in=topics)
    claims = Claim.objects.filter(
        reduce(or_, (Q(said_first__gte=first, said_first__lte=last) for first, last in near)),
        Exists(filed.filter(claim=OuterRef("pk"))),
        # One range for the index to walk, within which the ranges above are looked at.
        said_first__gte=min(first for first, _last in near),
        said_first__lte=max(last for _first, last in near),
    ).exclude(stage=Stage.WITHDRAWN)
    return list(claims.newest_first().values_list("pk", flat=True)[:MOST_READ])


def _earlier(day: date) -> date:
    return day - NEAR if day - date.min > NEAR else date.min


def _later(day: date) -> date:
    return day + NEAR if date.max - day > NEAR else date.max


def _filed(claim_ids: Collection[int]) -> tuple[dict[int, set[int]], dict[int, Period]]:
    """The topics of each claim of which topics and, roughly, the day are known; and its days."""
    filed: dict[int, set[int]] = defaultdict(set)
    days: dict[int, Period] = {}
    through = Topic.claims.through.objects.filter(claim__in=claim_ids)
    dated = through.filter(claim__said_first__gt=date.min).order_by()
    for claim_id, topic_id, first, last in dated.values_list(
        "claim_id", "topic_id", "claim__said_first", "claim__said_last"
    ):
        if last - first <= WIDEST:
            filed[claim_id].add(topic_id)
            days[claim_id] = first, last
    return filed, days


def _said(claims: dict[int, Claim]) -> dict[int, Said]:
    """Each claim as it is compared, in all languages in which it is on record."""
    texts = {pk: [claim.text] for pk, claim in claims.items()}
    translated = Translation.objects.filter(claim__in=claims).order_by("pk")
    for claim_id, text in translated.values_list("claim_id", "text"):
        texts[claim_id].append(text)
    return {
        pk: Said(pk, frozenset(_voices(claim)), words_of(texts[pk])) for pk, claim in claims.items()
    }


def _voices(claim: Claim) -> set[int]:
    return {each for each in (claim.speaker_id, claim.on_behalf_of_id) if each}


def _called(claims: Collection[Claim]) -> dict[int, set[str]]:
    """The stems by which each speaker of these claims is named."""
    voices = set().union(*(_voices(claim) for claim in claims))
    spellings: dict[int, list[str]] = defaultdict(list)
    rows = SpeakerName.objects.filter(speaker__in=voices).order_by()
    for speaker_id, spelling in rows.values_list("speaker_id", "spelling"):
        spellings[speaker_id].append(spelling)
    return {speaker_id: name_stems(each) for speaker_id, each in spellings.items()}


def _taken(claim_ids: Collection[int]) -> set[frozenset[int]]:
    """The pairs with one of these claims that are linked, or known not to be related."""
    linked = ClaimLink.objects.filter(Q(from_claim__in=claim_ids) | Q(to_claim__in=claim_ids))
    unrelated = UnrelatedClaims.objects.filter(Q(first__in=claim_ids) | Q(second__in=claim_ids))
    pairs = linked.order_by().values_list("from_claim_id", "to_claim_id")
    return {
        frozenset(pair)
        for pair in pairs.union(unrelated.order_by().values_list("first_id", "second_id"))
    }
