"""What claims are about."""

from typing import Any

import factory

from claims.models import Topic, TopicName

from .record import RecordFactory


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
