"""What is on record about one claim: a prepared query for each kind of record on its page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, NamedTuple

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import get_language

from claims.choices import NameKind, Stage
from claims.dates import PartialDate
from claims.models import (
    Claim,
    Correction,
    Position,
    Prepared,
    Rating,
    Reply,
    Review,
    Speaker,
    SpeakerName,
    Topic,
    Translation,
)

from .beside import said_since
from .citations import CitedSource, cited_sources

#: Of the main names of speakers.
MAIN_LANGUAGE = "en"
#: No record has a number so large, and no database takes much larger ones.
LARGEST = 1 << 62


@dataclass(frozen=True)
class Voice:
    """Who speaks, or for whom: the name that the reader's language prefers, and the page."""

    speaker: Speaker
    name: str
    #: Languages in which the name is official, which are taken to be the speaker's own. English
    #: says nothing: every speaker has an English main name.
    languages: frozenset[str]
    #: Every way to write the name that is on record.
    spellings: tuple[str, ...]

    @property
    def url(self) -> str:
        """The speaker's page; '' for a private person, who has none."""
        return self.speaker.get_absolute_url() if self.speaker.has_page else ""


class Step(NamedTuple):
    """One step of a scale."""

    pk: int
    label: str
    colour: str
    value: str


@dataclass(frozen=True)
class ClaimRecord:
    """A claim with all that stands on its page, links to other claims apart."""

    claim: Claim
    speaker: Voice
    institution: Voice | None
    #: The titles of the offices held on the day.
    positions: list[str]
    #: Names and addresses.
    topics: list[tuple[str, str]]
    translations: list[Translation]
    citations: list[CitedSource]
    #: Latest first, each with its rating and its scale.
    reviews: list[Review]
    #: The steps of the scales of the reviews, each in its order.
    scales: dict[int, list[Step]]
    #: Published ones, in the order in which they came.
    replies: list[Reply]
    #: Latest first.
    corrections: list[Correction]

    @cached_property
    def translation(self) -> Translation | None:
        """The words in the reader's language, where they are in another one."""
        language = readers_language()
        if self.claim.language.split("-")[0] == language:
            return None
        return next((each for each in self.translations if each.language == language), None)


def readers_language() -> str:
    """The language of the page, without its region."""
    return (get_language() or "en").split("-")[0]


def answering_claim(pk: int) -> Claim | None:
    """The claim with this number, if its address answers: published, or withdrawn."""
    found: list[Claim] = _answering(pk) if pk < LARGEST else []
    return found[0] if found else None


def shown_to_the_desk(pk: int) -> Claim | None:
    """The claim with this number at any stage but withdrawn: for previews."""
    found: list[Claim] = _previewed(pk)
    return found[0] if found else None


def record_of(claim: Claim) -> ClaimRecord:
    """What is on record about a claim, which comes with its speaker and its institution."""
    pk = claim.pk
    speaker, institution = _voices(claim)
    reviews: list[Review] = _reviews(pk)
    replies, corrections = said_since(pk)
    return ClaimRecord(
        claim=claim,
        speaker=speaker,
        institution=institution,
        positions=_held(claim.speaker_id, claim.said),
        topics=_topics_of(pk),
        translations=_translations(pk),
        citations=cited_sources(pk),
        reviews=reviews,
        scales=_scales(sorted({each.rating.scale_id for each in reviews if each.rating})),
        replies=replies,
        corrections=corrections,
    )


def _voices(claim: Claim) -> tuple[Voice, Voice | None]:
    speakers = [each for each in (claim.speaker, claim.on_behalf_of) if each]
    rows = _names([each.pk for each in speakers])
    voices = [_voice(each, [row[1:] for row in rows if row[0] == each.pk]) for each in speakers]
    return voices[0], voices[1] if len(voices) > 1 else None


def _voice(speaker: Speaker, names: list[tuple[str, str, str, bool]]) -> Voice:
    reading = readers_language()
    preferred = (
        spelling for spelling, language, _kind, chosen in names if chosen and language == reading
    )
    official = frozenset(
        language
        for _, language, kind, _ in names
        if language not in ("", MAIN_LANGUAGE) and kind == NameKind.OFFICIAL
    )
    spellings = tuple(spelling for spelling, *_ in names)
    return Voice(speaker, next(preferred, speaker.name), official, spellings)


def _held(speaker: int, when: PartialDate) -> list[str]:
    """As `Position.objects.held` has it."""
    if when.is_unknown:
        return []
    return [
        title
        for title, since, until in _positions(speaker)
        if since <= when.last and until >= when.first
    ]


def _topics_of(claim: int) -> list[tuple[str, str]]:
    named: dict[str, dict[str | None, str]] = {}
    for slug, language, name in _topics(claim):
        named.setdefault(slug, {})[language] = name
    reading = readers_language()
    return [
        (names.get(reading) or names.get("en") or slug, reverse("topic", args=[slug]))
        for slug, names in named.items()
    ]


def _scales(scales: Sequence[int]) -> dict[int, list[Step]]:
    steps: dict[int, list[Step]] = {}
    for scale, *step in _steps(scales):
        steps.setdefault(scale, []).append(Step(*step))
    return steps


@Prepared
def _answering(pk: int) -> QuerySet[Claim]:
    return Claim.objects.answering().filter(pk=pk).select_related("speaker", "on_behalf_of")


@Prepared
def _previewed(pk: int) -> QuerySet[Claim]:
    seen = Claim.objects.exclude(stage=Stage.WITHDRAWN).filter(pk=pk)
    return seen.select_related("speaker", "on_behalf_of")


@Prepared
def _names(speakers: Sequence[int]) -> QuerySet[Any, tuple[int, str, str, str, bool]]:
    names = SpeakerName.objects.filter(speaker__in=speakers).order_by("pk")
    return names.values_list("speaker_id", "spelling", "language", "kind", "preferred")


@Prepared
def _positions(speaker: int) -> QuerySet[Any, tuple[str, date, date]]:
    positions = Position.objects.filter(speaker=speaker)
    return positions.values_list("title", "since_first", "until_last")


@Prepared
def _topics(claim: int) -> QuerySet[Any, tuple[str, str | None, str]]:
    topics = Topic.objects.filter(claims=claim).order_by("slug")
    return topics.values_list("slug", "names__language", "names__name")


@Prepared
def _translations(claim: int) -> QuerySet[Translation]:
    return Translation.objects.filter(claim=claim)


@Prepared
def _reviews(claim: int) -> QuerySet[Review]:
    return Review.objects.filter(claim=claim).select_related("rating__scale")


@Prepared
def _steps(scales: Sequence[int]) -> QuerySet[Any, tuple[int, int, str, str, str]]:
    steps = Rating.objects.filter(scale__in=scales).order_by("scale", "order")
    return steps.values_list("scale_id", "pk", "label", "colour", "value")
