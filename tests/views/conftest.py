"""A published dispute, with unpublished records beside it that must not be seen anywhere."""

from dataclasses import dataclass

import pytest

from claims import services
from claims.choices import Relation
from claims.models import Claim, Source, Speaker, Topic
from tests.factories import (
    CitationFactory,
    PositionFactory,
    SourceFactory,
    SpeakerFactory,
    TopicFactory,
    draft_claim,
    published_claim,
    withdrawn_claim,
)

#: The words of what is not published; they must be on no page.
SECRET = "zibeline"


@dataclass
class Dispute:
    """Lukashenko's stance and the Kremlin's rebuttal, and hidden claims linked with both."""

    lukashenko: Speaker
    prikhodko: Speaker
    kremlin: Speaker
    topic: Topic
    source: Source
    stance: Claim
    rebuttal: Claim
    hidden: list[Claim]


@pytest.fixture
def dispute() -> Dispute:
    with services.kept():  # the upkeep once for all of it
        return _dispute()


def _dispute() -> Dispute:
    lukashenko = SpeakerFactory(
        name="Alexander Lukashenko", spellings=["Аляксандр Лукашэнка", "Alyaksandr Lukashenka"]
    )
    PositionFactory(speaker=lukashenko, title="President of Belarus", since="1994")
    kremlin = SpeakerFactory(institution=True, name="The Kremlin", slug="the-kremlin")
    prikhodko = SpeakerFactory(name="Sergei Prikhodko")
    topic = TopicFactory(slug="abkhazia", named={"en": "Abkhazia", "ru": "Абхазия"})
    source = SourceFactory(title="A quarrel in August")
    stance = published_claim(
        text="It is impossible to bend me.", speaker=lukashenko, filed=[topic], source=source
    )
    rebuttal = published_claim(
        text="Эта категория применима к нему.",
        language="ru",
        speaker=prikhodko,
        on_behalf_of=kremlin,
        said="2010-08-14",
        filed=[topic],
        source=source,
    )
    services.link_claims(rebuttal, Relation.REBUTS, stance, by=None, note="He names him.")
    hidden = [
        make(text=f"{SECRET} {make.__name__}", speaker=lukashenko, filed=[topic], source=source)
        for make in (draft_claim, withdrawn_claim)
    ]
    stranger = SpeakerFactory(name=f"Nobody {SECRET}", slug=f"nobody-{SECRET}")
    unseen = TopicFactory(slug=f"about-{SECRET}", named={"en": SECRET})
    hidden.append(
        draft_claim(
            text=f"{SECRET} of a stranger",
            speaker=stranger,
            filed=[unseen],
            source=SourceFactory(title=f"{SECRET} source"),
        )
    )
    for claim in hidden:
        services.link_claims(claim, Relation.ANSWERS, stance, by=None)
    CitationFactory(claim=hidden[0], wording=SECRET)
    return Dispute(lukashenko, prikhodko, kremlin, topic, source, stance, rebuttal, hidden)
