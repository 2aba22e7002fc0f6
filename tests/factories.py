"""Records for tests, made as editors make them: through the services.

A partial date is given as it is written: `ClaimFactory(said="2010-08")`.
"""

import hashlib
from datetime import UTC, date, datetime
from typing import Any

import factory
from django.contrib.auth import get_user_model
from factory.django import DjangoModelFactory

from claims import dates, names, services
from claims.choices import (
    Form,
    ImportOutcome,
    LinkOutcome,
    MergeKind,
    Relation,
    ScaleKind,
    SpeakerKind,
    Stage,
    Standing,
)
from claims.models import (
    Candidate,
    Citation,
    Claim,
    ClaimLink,
    Correction,
    Days,
    DistinctSpeakers,
    FormerClaim,
    LinkCheck,
    Merge,
    Outlet,
    Position,
    Rating,
    Reply,
    Review,
    Scale,
    Snapshot,
    Source,
    Speaker,
    SpeakerName,
    StandingPage,
    Topic,
    TopicName,
    Translation,
    UnrelatedClaims,
    Upload,
    UploadRow,
)


class RecordFactory(DjangoModelFactory):
    """Makes a record through `save_record`: validated, with history, counts and search kept."""

    class Meta:
        abstract = True
        skip_postgeneration_save = True

    @classmethod
    def _adjust_kwargs(cls, **kwargs: Any) -> dict[str, Any]:
        model = cls._meta.get_model_class()
        for name in [each for each in kwargs if isinstance(getattr(model, each, None), Days)]:
            days = dates.parse(kwargs.pop(name))
            kwargs[f"{name}_first"], kwargs[f"{name}_last"] = days.first, days.last
        return kwargs

    @classmethod
    def _create(cls, model_class: type, *args: Any, **kwargs: Any) -> Any:
        return services.save_record(model_class(*args, **kwargs), by=None)


class SpeakerFactory(RecordFactory):
    """`spellings` lists further spellings of the name."""

    class Meta:
        model = Speaker

    class Params:
        institution = factory.Trait(
            name=factory.Sequence(lambda n: f"Ministry {n}"), kind=SpeakerKind.INSTITUTION
        )
        private = factory.Trait(kind=SpeakerKind.PRIVATE)
        unnamed = factory.Trait(kind=SpeakerKind.UNNAMED)

    name = factory.Sequence(lambda n: f"Iryna Example{n}")
    slug = factory.LazyAttribute(lambda speaker: names.slug_words(speaker.name))

    @factory.post_generation
    def spellings(self, create: bool, extracted: list[str] | None, **kwargs: Any) -> None:
        for spelling in extracted or ():
            SpeakerNameFactory(speaker=self, spelling=spelling)


class SpeakerNameFactory(RecordFactory):
    class Meta:
        model = SpeakerName

    speaker = factory.SubFactory(SpeakerFactory)
    spelling = factory.Sequence(lambda n: f"Ірына Прыклад{n}")


class PositionFactory(RecordFactory):
    class Meta:
        model = Position

    speaker = factory.SubFactory(SpeakerFactory)
    title = "President of Belarus"


class OutletFactory(RecordFactory):
    class Meta:
        model = Outlet

    name = factory.Sequence(lambda n: f"Daily {n}")
    slug = factory.LazyAttribute(lambda outlet: names.slug_words(outlet.name))


class SourceFactory(RecordFactory):
    class Meta:
        model = Source

    title = factory.Sequence(lambda n: f"Article {n}")
    outlet = factory.SubFactory(OutletFactory)
    published = "2010-08-14"


class SnapshotFactory(DjangoModelFactory):
    class Meta:
        model = Snapshot

    source = factory.SubFactory(SourceFactory)
    text = factory.Sequence(lambda n: f"The text of page {n}.")
    sha256 = factory.LazyAttribute(lambda page: hashlib.sha256(page.text.encode()).hexdigest())
    fetched_at = datetime(2010, 8, 14, 12, tzinfo=UTC)


class LinkCheckFactory(DjangoModelFactory):
    class Meta:
        model = LinkCheck

    source = factory.SubFactory(SourceFactory)
    checked_at = datetime(2010, 8, 15, 12, tzinfo=UTC)
    outcome = LinkOutcome.OK


class TopicFactory(RecordFactory):
    """`named` maps languages to names: `TopicFactory(slug="abkhazia", named={"ru": "Абхазия"})`."""

    class Meta:
        model = Topic

    slug = factory.Sequence(lambda n: f"topic-{n}")

    @factory.post_generation
    def named(self, create: bool, extracted: dict[str, str] | None, **kwargs: Any) -> None:
        for language, name in (extracted or {}).items():
            TopicNameFactory(topic=self, language=language, name=name)


class TopicNameFactory(RecordFactory):
    class Meta:
        model = TopicName

    topic = factory.SubFactory(TopicFactory)
    language = "en"
    name = factory.Sequence(lambda n: f"Subject {n}")


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


class StandingPageFactory(RecordFactory):
    class Meta:
        model = StandingPage

    slug = Standing.FUNDING
    language = factory.Iterator(["en", "be", "ru", "uk"])
    title = "Who pays"
    body = "Readers do."


class ClaimLinkFactory(RecordFactory):
    class Meta:
        model = ClaimLink

    from_claim = factory.SubFactory(ClaimFactory)
    relation = Relation.ANSWERS
    to_claim = factory.SubFactory(ClaimFactory)


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


class MergeFactory(DjangoModelFactory):
    """The entry alone; what a merge does is made by the services."""

    class Meta:
        model = Merge

    kind = MergeKind.CLAIM
    kept_number = factory.Sequence(lambda n: n + 1)
    gone_number = factory.Sequence(lambda n: n + 1_000_000)
    kept_label, gone_label = "Iryna Example: “It is.”", "Iryna Example: “It was.”"
    gone_reference = factory.Sequence(lambda n: f"gone-{n}")
    made_at = datetime(2010, 9, 1, 12, tzinfo=UTC)
    why = "Entered twice."
    steps: list[Any] = []


class FormerClaimFactory(DjangoModelFactory):
    class Meta:
        model = FormerClaim

    number = factory.Sequence(lambda n: n + 1_000_000)
    reference = factory.Sequence(lambda n: f"gone-{n}")
    claim = factory.SubFactory(ClaimFactory)


class DistinctSpeakersFactory(RecordFactory):
    class Meta:
        model = DistinctSpeakers

    first = factory.SubFactory(SpeakerFactory)
    second = factory.SubFactory(SpeakerFactory)


class UnrelatedClaimsFactory(RecordFactory):
    class Meta:
        model = UnrelatedClaims

    first = factory.SubFactory(ClaimFactory)
    second = factory.SubFactory(ClaimFactory)


class UploadFactory(DjangoModelFactory):
    class Meta:
        model = Upload

    owner = factory.LazyFunction(
        lambda: get_user_model().objects.get_or_create(username="uploader")[0]
    )
    name = "claims.csv"
    file = "claims.csv"


class UploadRowFactory(DjangoModelFactory):
    class Meta:
        model = UploadRow

    upload = factory.SubFactory(UploadFactory)
    number = 1
    line = 2
    outcome = ImportOutcome.NEW


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


def draft_claim(*, source: Source | None = None, wording: str = "", **claim: Any) -> Claim:
    """A draft that lacks nothing: one source reports it, and an unknown day is told of."""
    if claim.get("said") == "":
        claim.setdefault("date_printed", "recently")
    draft = ClaimFactory(**claim)
    CitationFactory(claim=draft, source=source or _source_of(claim), wording=wording)
    return draft


def _source_of(claim: dict[str, Any]) -> Source:
    """A source that came out on the day that a test gives its claim."""
    return SourceFactory(published=claim["said"]) if claim.get("said") else SourceFactory()


def published_claim(**claim: Any) -> Claim:
    """A claim that readers may see; takes what `draft_claim` takes."""
    return services.publish_claim(draft_claim(**claim), by=None)


def withdrawn_claim(**claim: Any) -> Claim:
    """A claim that readers could see once."""
    return services.withdraw_claim(published_claim(**claim), ground="error", by=None)


def claim_at(stage: Stage, **claim: Any) -> Claim:
    """A claim that has come this far, with one source."""
    if stage == Stage.PUBLISHED:
        return published_claim(**claim)
    if stage == Stage.WITHDRAWN:
        return withdrawn_claim(**claim)
    draft = draft_claim(**claim)
    return services.submit_for_review(draft, by=None) if stage == Stage.IN_REVIEW else draft
