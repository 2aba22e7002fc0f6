"""One record saved: validated, signed in the history, counts and search kept."""

import pytest
from django.core.exceptions import ValidationError

from claims.choices import Status
from claims.models import Claim, ClaimCount, Outlet, SearchDocument, SpeakerName
from claims.services import save_record, set_topics
from tests.factories import (
    CitationFactory,
    ClaimFactory,
    OutletFactory,
    SourceFactory,
    SpeakerFactory,
    TopicFactory,
    draft_claim,
    published_claim,
)
from tests.services.ledger import counted, disagreements

pytestmark = pytest.mark.django_db


def test_a_new_record_is_saved_with_who_and_why(editor):
    claim = Claim(text="It is not a problem.", speaker=SpeakerFactory())

    saved = save_record(claim, by=editor, why="From the transcript.")

    signed = saved.history.values_list("history_type", "history_user", "history_change_reason")
    assert saved == Claim.objects.get()
    assert list(signed) == [("+", editor.pk, "From the transcript.")]


def test_a_change_is_signed_by_whoever_made_it(editor):
    outlet = OutletFactory(name="Civil Georgia")

    outlet.name = "Civil.ge"
    save_record(outlet, by=editor, why="Its name since 2018.")

    signed = outlet.history.values_list("name", "history_user", "history_change_reason")
    assert list(signed) == [
        ("Civil.ge", editor.pk, "Its name since 2018."),
        ("Civil Georgia", None, None),
    ]


def test_one_editors_name_does_not_stay_on_the_record(editor):
    outlet = save_record(Outlet(name="Babel", slug="babel"), by=editor, why="New.")

    save_record(outlet, by=None)

    latest = outlet.history.first()
    assert (latest.history_user, latest.history_change_reason) == (None, None)


def test_the_version_counts_the_changes():
    outlet = OutletFactory()

    versions = [save_record(outlet, by=None).version for _ in range(2)]

    assert (versions, Outlet.objects.get().version) == ([2, 3], 3)


@pytest.mark.parametrize(
    ("change", "errors"),
    [
        ({"text": ""}, {"text": ["This field cannot be blank."]}),
        ({"form": "sung"}, {"form": ["Value 'sung' is not a valid choice."]}),
        (
            {"status": Status.DISPUTED},
            {"__all__": ["This status needs a note that says what it rests on."]},
        ),
        (
            {"text": "", "language": ""},
            {
                "text": ["This field cannot be blank."],
                "language": ["This field cannot be blank."],
            },
        ),
    ],
)
def test_a_refusal_says_what_is_wrong_by_field_and_changes_nothing(change, errors):
    claim = published_claim(text="It is not a problem.")
    before = list(Claim.objects.values())
    kept = list(SearchDocument.objects.values()), list(ClaimCount.objects.values())
    for field, value in change.items():
        setattr(claim, field, value)

    with pytest.raises(ValidationError) as caught:
        save_record(claim, by=None)

    assert caught.value.message_dict == errors
    assert list(Claim.objects.values()) == before
    assert (list(SearchDocument.objects.values()), list(ClaimCount.objects.values())) == kept
    assert claim.history.first().version == before[0]["version"]


def test_a_new_record_that_is_refused_leaves_no_trace():
    with pytest.raises(ValidationError):
        save_record(Claim(text="", speaker=SpeakerFactory()), by=None)

    assert (Claim.objects.count(), Claim.history.count()) == (0, 0)


def test_a_change_of_speaker_moves_the_claim_from_one_count_to_the_other():
    wrong, right = SpeakerFactory(), SpeakerFactory()
    claim = published_claim(speaker=wrong)

    claim.speaker = right
    save_record(claim, by=None, note="Somebody else said it.")

    assert (counted(speaker=wrong), counted(speaker=right), counted()) == (0, 1, 1)
    assert disagreements() == []


def test_a_change_of_status_moves_the_claim_from_one_count_to_the_other():
    claim = published_claim()

    claim.status = Status.CONFIRMED
    save_record(claim, by=None, note="A recording has come to light.")

    rows = ClaimCount.objects.filter(speaker=None, topic=None).values_list("status", "claims")
    assert dict(rows) == {Status.REPORTED: 0, Status.CONFIRMED: 1}


def test_a_record_that_becomes_part_of_a_claim_marks_the_claim_as_changed():
    claim = published_claim()
    before = Claim.objects.get().updated_at

    CitationFactory(claim=claim)

    assert Claim.objects.get().updated_at > before


def test_moving_a_citation_updates_the_claim_it_leaves_and_the_one_it_joins():
    old, new = published_claim(), draft_claim()
    moved = CitationFactory(claim=old, wording="with dishonesty")

    moved.claim = new
    save_record(moved, by=None)

    bodies = dict(SearchDocument.objects.values_list("claim_id", "body"))
    assert {pk: "dishonesti" in body for pk, body in bodies.items()} == {
        old.pk: False,
        new.pk: True,
    }
    assert disagreements() == []


def test_the_last_citation_of_a_published_claim_does_not_move_away():
    claim, other = published_claim(), draft_claim()
    last = claim.citations.get()
    last.claim = other

    with pytest.raises(ValidationError) as caught:
        save_record(last, by=None)

    assert caught.value.message_dict == {
        "claim": ["The claim it leaves is published and would have no source."]
    }
    assert claim.citations.count() == 1


def test_a_source_that_changes_its_outlet_is_found_under_the_new_one():
    source = SourceFactory()
    published_claim(source=source)

    source.outlet = OutletFactory()
    save_record(source, by=None)

    assert disagreements() == []


def test_the_main_name_of_a_speaker_is_one_of_the_spellings():
    speaker = SpeakerFactory(name="Alexander Lukashenko")

    speaker.name = "Alyaksandr Lukashenka"
    save_record(speaker, by=None)

    spellings = SpeakerName.objects.order_by("id").values_list("spelling", flat=True)
    assert list(spellings) == ["Alexander Lukashenko", "Alyaksandr Lukashenka"]


def test_claims_are_filed_under_exactly_the_topics_given(editor):
    gas, abkhazia, elections = (TopicFactory(slug=s) for s in ("gas", "abkhazia", "elections"))
    claim = published_claim(filed=[gas, abkhazia])

    changed = set_topics(claim, [abkhazia, elections], by=editor, why="Not about gas.")

    latest = claim.history.first()
    assert (changed, set(claim.topics.all())) == (True, {abkhazia, elections})
    assert [counted(topic=topic) for topic in (gas, abkhazia, elections)] == [0, 1, 1]
    assert (latest.history_user, latest.history_change_reason) == (editor, "Not about gas.")
    assert disagreements() == []


def test_filing_a_claim_where_it_stands_changes_nothing():
    topic = TopicFactory()
    claim = ClaimFactory(filed=[topic])
    before = claim.history.count()

    changed = set_topics(claim, [topic], by=None)

    assert (changed, claim.history.count()) == (False, before)
