"""Speakers, their spellings and offices."""

from typing import Any

import factory

from claims import names
from claims.choices import SpeakerKind
from claims.models import DistinctSpeakers, Position, Speaker, SpeakerName

from .record import RecordFactory


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


class DistinctSpeakersFactory(RecordFactory):
    class Meta:
        model = DistinctSpeakers

    first = factory.SubFactory(SpeakerFactory)
    second = factory.SubFactory(SpeakerFactory)
