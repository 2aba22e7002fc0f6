"""Rules that span tables, which no constraint can hold."""

import pytest
from django.core.exceptions import ValidationError

from claims.choices import ReviewAbout, ScaleKind, SpeakerKind
from claims.models import Claim, Position, Review
from claims.services import cross_table_problems, save_record
from tests.factories import (
    ClaimFactory,
    ClaimLinkFactory,
    OutletFactory,
    PositionFactory,
    RatingFactory,
    ReviewFactory,
    SpeakerFactory,
    published_claim,
)

pytestmark = pytest.mark.django_db

NO_INSTITUTION = [SpeakerKind.PERSON, SpeakerKind.PRIVATE, SpeakerKind.UNNAMED]


@pytest.mark.parametrize("kind", NO_INSTITUTION)
def test_statements_are_made_on_behalf_of_institutions_only(kind):
    claim = Claim(text="Said.", speaker=SpeakerFactory(), on_behalf_of=SpeakerFactory(kind=kind))

    with pytest.raises(ValidationError) as caught:
        save_record(claim, by=None)

    assert list(caught.value.message_dict) == ["on_behalf_of"]
    assert list(cross_table_problems(claim)) == ["on_behalf_of"]


@pytest.mark.parametrize("kind", NO_INSTITUTION)
def test_offices_are_held_at_institutions_only(kind):
    position = Position(
        speaker=SpeakerFactory(), title="President", institution=SpeakerFactory(kind=kind)
    )

    with pytest.raises(ValidationError) as caught:
        save_record(position, by=None)

    assert list(caught.value.message_dict) == ["institution"]
    assert list(cross_table_problems(position)) == ["institution"]


@pytest.mark.parametrize(
    ("about", "kind", "fits"),
    [
        (ReviewAbout.STATEMENT, ScaleKind.TRUTH, True),
        (ReviewAbout.STATEMENT, ScaleKind.PROMISE, True),
        (ReviewAbout.STATEMENT, ScaleKind.ATTRIBUTION, False),
        (ReviewAbout.ATTRIBUTION, ScaleKind.TRUTH, False),
        (ReviewAbout.ATTRIBUTION, ScaleKind.PROMISE, False),
        (ReviewAbout.ATTRIBUTION, ScaleKind.ATTRIBUTION, True),
    ],
)
def test_a_verdict_stands_on_a_scale_of_what_is_judged(about, kind, fits):
    review = Review(claim=ClaimFactory(), about=about, rating=RatingFactory(scale__kind=kind))

    problems = cross_table_problems(review)

    assert list(problems) == ([] if fits else ["rating"])


def test_a_verdict_in_the_publishers_own_words_needs_no_scale():
    review = ReviewFactory(rating=None, textual_rating="Pants on fire", about="attribution")

    assert cross_table_problems(review) == {}


def test_a_published_claim_that_lost_its_sources_is_seen():
    claim = published_claim()
    claim.citations.all().delete()

    problems = cross_table_problems(claim)

    assert problems == {"citations": "It needs a source: add a citation."}


@pytest.mark.parametrize("make", [published_claim, OutletFactory, PositionFactory, SpeakerFactory])
def test_nothing_is_wrong_with_what_the_services_made(make):
    assert cross_table_problems(make()) == {}


def test_the_speaker_of_a_claim_that_takes_back_another_cannot_change():
    speaker = SpeakerFactory()
    earlier, later = ClaimFactory(speaker=speaker), ClaimFactory(speaker=speaker)
    ClaimLinkFactory(from_claim=later, relation="takes_back", to_claim=earlier)

    for claim in (earlier, later):
        claim.speaker = SpeakerFactory()
        assert list(cross_table_problems(claim)) == ["speaker"]


def test_an_institution_that_is_spoken_for_stays_one():
    ministry = SpeakerFactory(institution=True)
    ClaimFactory(on_behalf_of=ministry)

    ministry.kind = SpeakerKind.PERSON

    assert list(cross_table_problems(ministry)) == ["kind"]


def test_a_scale_under_which_reviews_stand_goes_on_measuring_the_same():
    scale = ReviewFactory(about="statement").rating.scale

    scale.kind = ScaleKind.PROMISE
    assert cross_table_problems(scale) == {}
    scale.kind = ScaleKind.ATTRIBUTION
    assert list(cross_table_problems(scale)) == ["kind"]


def test_a_record_read_before_somebody_elses_change_is_not_saved_over_it():
    claim = ClaimFactory(text="As it was.")
    mine, yours = Claim.objects.get(pk=claim.pk), Claim.objects.get(pk=claim.pk)
    yours.text = "As you changed it."
    save_record(yours, by=None)

    mine.text = "As I would have it."
    with pytest.raises(ValidationError) as refused:
        save_record(mine, by=None)

    assert refused.value.code == "stale"
    assert Claim.objects.get(pk=claim.pk).text == "As you changed it."
