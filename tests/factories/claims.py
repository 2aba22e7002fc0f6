"""Claims and what belongs to them."""

import hashlib
from datetime import UTC, date, datetime
from typing import Any

import factory

from claims import services
from claims.choices import Form, Relation, ScaleKind
from claims.models import (
    Candidate,
    Citation,
    Claim,
    ClaimLink,
    Correction,
    Rating,
    Reply,
    Review,
    Scale,
    Topic,
    Translation,
    UnrelatedClaims,
)

from .record import RecordFactory
from .sources import SnapshotFactory, SourceFactory
from .speakers import SpeakerFactory


class ClaimFactory(RecordFactory):
    """A draft without a source; `filed` lists its topics."""

    class Meta:
        model = Claim

    text = factory.Sequence(lambda n: f"Statement number {n}.")
    speaker = factory.SubFactory(SpeakerFactory)
    said = "2010-08-13"

    @factory.post_generation
    def filed(self, create: bool, extracted: list[Topic] | None, **kwargs: Any) -> None:
        services.set_topics(self, extracted or (), by=None)


class TranslationFactory(RecordFactory):
    class Meta:
        model = Translation

    claim = factory.SubFactory(ClaimFactory)
    language = "ru"
    text = factory.Sequence(lambda n: f"Высказывание номер {n}.")


class CitationFactory(RecordFactory):
    class Meta:
        model = Citation

    claim = factory.SubFactory(ClaimFactory)
    source = factory.SubFactory(SourceFactory)


class CorrectionFactory(RecordFactory):
    class Meta:
        model = Correction

    claim = factory.SubFactory(ClaimFactory)
    made_at = datetime(2010, 9, 1, 12, tzinfo=UTC)
    note = "The day was wrong; it was Friday."


class ReplyFactory(RecordFactory):
    """A draft; `services.publish_reply` shows it to readers."""

    class Meta:
        model = Reply

    claim = factory.SubFactory(ClaimFactory)
    author = "Olga Marsh, harbour master"
    text = factory.Sequence(lambda n: f"We never said number {n}.")
    received_on = date(2010, 9, 1)


class ClaimLinkFactory(RecordFactory):
    class Meta:
        model = ClaimLink

    from_claim = factory.SubFactory(ClaimFactory)
    relation = Relation.ANSWERS
    to_claim = factory.SubFactory(ClaimFactory)


class UnrelatedClaimsFactory(RecordFactory):
    class Meta:
        model = UnrelatedClaims

    first = factory.SubFactory(ClaimFactory)
    second = factory.SubFactory(ClaimFactory)


class ScaleFactory(RecordFactory):
    class Meta:
        model = Scale

    class Params:
        of_attribution = factory.Trait(kind=ScaleKind.ATTRIBUTION)

    slug = factory.Sequence(lambda n: f"scale-{n}")
    name = "Is it so?"
    kind = ScaleKind.TRUTH


class RatingFactory(RecordFactory):
    class Meta:
        model = Rating

    scale = factory.SubFactory(ScaleFactory)
    value = factory.Sequence(lambda n: f"step-{n}")
    label = "mostly so"
    order = factory.Sequence(lambda n: n)


class ReviewFactory(RecordFactory):
    class Meta:
        model = Review

    claim = factory.SubFactory(ClaimFactory)
    rating = factory.SubFactory(RatingFactory)


class CandidateFactory(RecordFactory):
    class Meta:
        model = Candidate

    source = factory.SubFactory(SourceFactory)
    snapshot = factory.SubFactory(SnapshotFactory, source=factory.SelfAttribute("..source"))
    text = factory.Sequence(lambda n: f"Proposed statement {n}.")
    text_key = factory.LazyAttribute(lambda each: hashlib.sha256(each.text.encode()).hexdigest())
    form = Form.DIRECT
    start = 0
    end = factory.LazyAttribute(lambda candidate: len(candidate.text))
