"""What readers may see is decided by querysets, each tried with an unpublished record beside."""

import pytest

from claims.choices import WRONGLY_ATTRIBUTED, SpeakerKind, Stage, Status
from claims.models import Claim, ClaimLink, Outlet, Source, Speaker, Topic
from tests.factories import (
    ClaimLinkFactory,
    SourceFactory,
    SpeakerFactory,
    TopicFactory,
    claim_at,
    draft_claim,
    published_claim,
    withdrawn_claim,
)

pytestmark = pytest.mark.django_db

HIDDEN = [Stage.DRAFT, Stage.IN_REVIEW, Stage.WITHDRAWN]


def test_of_all_stages_readers_see_one():
    claims = {stage: claim_at(stage) for stage in Stage}

    assert list(Claim.objects.published()) == [claims[Stage.PUBLISHED]]


def test_an_address_goes_on_answering_after_a_withdrawal():
    claims = {stage: claim_at(stage) for stage in Stage}

    answering = set(Claim.objects.answering())

    assert answering == {claims[Stage.PUBLISHED], claims[Stage.WITHDRAWN]}


def test_a_claim_is_dated_when_anything_is_known_of_the_day():
    dated = [draft_claim(said=day) for day in ("2010-08-13", "2010-08", "2010")]
    draft_claim(said="")

    assert list(Claim.objects.dated().order_by("pk")) == dated


def test_four_statuses_count_as_said():
    for status in Status:
        published_claim(status=status, status_note="It rests on this.")

    said = set(Claim.objects.said().values_list("status", flat=True))

    assert said == set(Status) - set(WRONGLY_ATTRIBUTED)


def test_the_queryset_and_the_claim_agree_on_what_was_said():
    for status in Status:
        draft_claim(status=status, status_note="It rests on this.")

    assert set(Claim.objects.said()) == {claim for claim in Claim.objects.all() if claim.is_said}


def test_an_institution_voices_what_was_said_on_its_behalf():
    kremlin = SpeakerFactory(institution=True)
    relayed = published_claim(on_behalf_of=kremlin, said="2010-08-14")
    own = published_claim(speaker=kremlin, said="2010-08-13")
    published_claim()

    assert list(Claim.objects.voiced_by(kremlin).newest_first()) == [relayed, own]


@pytest.mark.parametrize("stage", HIDDEN)
def test_a_speaker_is_public_once_quoted_in_public(stage):
    claim_at(stage)
    quoted = published_claim().speaker

    assert list(Speaker.objects.public()) == [quoted]


@pytest.mark.parametrize("stage", HIDDEN)
def test_an_institution_is_public_once_spoken_for_in_public(stage):
    hidden, shown = SpeakerFactory(institution=True), SpeakerFactory(institution=True)
    claim_at(stage, on_behalf_of=hidden)
    claim = published_claim(on_behalf_of=shown)

    assert set(Speaker.objects.public()) == {claim.speaker, shown}


def test_private_persons_are_public_without_a_page():
    speakers = {kind: SpeakerFactory(kind=kind) for kind in SpeakerKind}
    for speaker in speakers.values():
        published_claim(speaker=speaker)

    shown, with_page = Speaker.objects.public(), Speaker.objects.with_page()

    assert set(shown) - set(with_page) == {speakers[SpeakerKind.PRIVATE]}
    assert set(with_page) == {speaker for speaker in speakers.values() if speaker.has_page}


@pytest.mark.parametrize("stage", HIDDEN)
def test_a_source_and_its_outlet_are_public_once_they_report_a_public_claim(stage):
    claim_at(stage)
    shown = SourceFactory()
    published_claim(source=shown)

    assert list(Source.objects.public()) == [shown]
    assert list(Outlet.objects.public()) == [shown.outlet]


@pytest.mark.parametrize("stage", HIDDEN)
def test_a_topic_is_public_with_what_is_above_it_but_not_what_is_below(stage):
    caucasus = TopicFactory(slug="caucasus")
    abkhazia = TopicFactory(slug="abkhazia", parent=caucasus)
    below = TopicFactory(slug="pitsunda", parent=abkhazia)
    claim_at(stage, filed=[below, TopicFactory(slug="gas")])
    published_claim(filed=[abkhazia])

    assert list(Topic.objects.public()) == [abkhazia, caucasus]


@pytest.mark.parametrize("stage", HIDDEN)
def test_a_link_is_public_when_both_ends_are(stage):
    hidden, one, other = claim_at(stage), published_claim(), published_claim()
    ClaimLinkFactory(from_claim=hidden, to_claim=one)
    ClaimLinkFactory(from_claim=one, to_claim=hidden, relation="quotes")
    shown = ClaimLinkFactory(from_claim=one, to_claim=other)

    assert list(ClaimLink.objects.public()) == [shown]


def test_withdrawing_a_claim_takes_all_that_it_alone_showed_from_readers():
    withdrawn_claim(filed=[TopicFactory()], on_behalf_of=SpeakerFactory(institution=True))

    public = [model.objects.public().count() for model in (Speaker, Source, Outlet, Topic)]

    assert public == [0, 0, 0, 0]
