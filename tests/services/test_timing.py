"""A claim is approved for a time, and shown then if it still may be."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from claims import services
from claims.choices import Relation, Stage
from claims.models import Citation, Claim, Translation
from tests.factories import (
    ClaimFactory,
    ReviewFactory,
    SourceFactory,
    SpeakerFactory,
    TopicFactory,
    claim_at,
    draft_claim,
)
from tests.services.ledger import counted
from tests.services.on_the_clock import clock_of, outcomes, timed

pytestmark = pytest.mark.django_db


def test_an_approved_claim_waits_in_review_for_its_time(editor, tomorrow):
    claim = timed(editor, tomorrow)

    assert clock_of(claim) == (Stage.IN_REVIEW, tomorrow, editor)
    assert outcomes() == []
    assert counted() == 0
    said = claim.history.first().history_change_reason
    assert said == f"To be shown at {tomorrow:%Y-%m-%d %H:%M} UTC."


def test_a_draft_is_approved_and_goes_into_review_in_one_step(editor, tomorrow):
    claim = services.schedule_publication(draft_claim(), at=tomorrow, by=editor)

    assert clock_of(claim) == (Stage.IN_REVIEW, tomorrow, editor)


def test_another_time_takes_the_place_of_the_first(editor, tomorrow):
    claim, later = timed(editor, tomorrow), tomorrow + timedelta(hours=2)

    services.schedule_publication(claim, at=later, by=editor)
    entries = claim.history.count()
    services.schedule_publication(claim, at=later, by=editor)

    assert clock_of(claim) == (Stage.IN_REVIEW, later, editor)
    assert claim.history.count() == entries


def test_a_time_that_has_passed_is_none(editor):
    claim = claim_at(Stage.IN_REVIEW)

    with pytest.raises(ValidationError, match="This time has passed"):
        services.schedule_publication(claim, at=timezone.now(), by=editor)


def test_an_incomplete_claim_is_not_approved(editor, tomorrow):
    claim = ClaimFactory(said="")

    with pytest.raises(ValidationError) as caught:
        services.schedule_publication(claim, at=tomorrow, by=editor)

    assert sorted(caught.value.message_dict) == ["citations", "said"]
    assert clock_of(claim) == (Stage.DRAFT, None, None)


def change_words(claim, by):
    claim.text = "Other words."
    services.save_record(claim, by=by)


def cite_another(claim, by):
    services.save_record(Citation(claim=claim, source=SourceFactory()), by=by)


def change_citation(claim, by):
    citation = claim.citations.get()
    citation.wording = "As printed."
    services.save_record(citation, by=by)


def remove_citation(claim, by):
    services.delete_record(claim.citations.get(), by=by)


def move_citation(claim, by):
    citation = claim.citations.get()
    citation.claim = ClaimFactory()
    services.save_record(citation, by=by)


def translate(claim, by):
    services.save_record(Translation(claim=claim, language="be", text="Словы."), by=by)


def file_elsewhere(claim, by):
    services.set_topics(claim, [TopicFactory()], by=by)


def send_back(claim, by):
    services.return_to_draft(claim, by=by, why="Not so fast.")


def cancel(claim, by):
    services.cancel_publication(claim, by=by)


@pytest.mark.parametrize(
    "change",
    [
        change_words,
        cite_another,
        change_citation,
        remove_citation,
        move_citation,
        translate,
        file_elsewhere,
        cancel,
    ],
)
def test_what_changes_an_approved_claim_takes_it_off_the_clock_and_says_so(
    editor, tomorrow, change
):
    claim = timed(editor, tomorrow)

    change(claim, editor)

    assert clock_of(claim) == (Stage.IN_REVIEW, None, None)
    said = claim.history.first().history_change_reason
    assert f"It was to be shown at {tomorrow:%Y-%m-%d %H:%M} UTC, and no longer is." in said


def test_a_claim_sent_back_is_off_the_clock(editor, tomorrow):
    claim = timed(editor, tomorrow)

    send_back(claim, editor)

    assert clock_of(claim) == (Stage.DRAFT, None, None)


def test_whoever_holds_the_claim_can_go_on_with_it_after_a_part_has_changed(editor, tomorrow):
    claim = timed(editor, tomorrow)

    cite_another(claim, editor)
    file_elsewhere(claim, editor)
    services.publish_claim(claim, by=editor)

    assert clock_of(claim) == (Stage.PUBLISHED, None, editor)


def test_what_others_say_of_it_leaves_it_on_the_clock(editor, tomorrow):
    claim = timed(editor, tomorrow)

    ReviewFactory(claim=claim)
    services.link_claims(ClaimFactory(), Relation.ANSWERS, claim, by=editor)

    assert clock_of(claim) == (Stage.IN_REVIEW, tomorrow, editor)


def test_who_takes_a_claim_off_the_clock_overwrites_nobody(editor, tomorrow):
    claim = timed(editor, tomorrow, text="As it was.")
    opened = Claim.objects.get(pk=claim.pk)
    claim.text = "As it was mended."
    services.save_record(claim, by=editor)

    with pytest.raises(ValidationError) as refused:
        services.cancel_publication(opened, by=editor)

    assert refused.value.code == "stale"
    assert Claim.objects.get(pk=claim.pk).text == "As it was mended."


def give_to(claim, speaker, by):
    claim.speaker = speaker
    services.save_record(claim, by=by, why="Homonyms.")


def move_to(claim, speaker, by):
    services.move_claims([claim], speaker, by=by, why="Homonyms.")


def merge_with(claim, speaker, by):
    services.merge_speakers(speaker, claim.speaker, by=by, why="Homonyms.")


def undo_merge_of(claim, speaker, by):
    """It was approved while two speakers were one; then they are two again."""
    claim = Claim.objects.get(pk=claim.pk)
    services.cancel_publication(claim, by=by)
    merge = services.merge_speakers(speaker, claim.speaker, by=by, why="One person.")
    claim.refresh_from_db()
    at = timezone.now().replace(microsecond=0) + timedelta(days=1)
    services.schedule_publication(claim, at=at, by=by)
    services.undo_merge(merge, by=by, why="Homonyms.")


@pytest.mark.parametrize("change", [give_to, move_to, merge_with, undo_merge_of])
def test_on_whatever_path_the_speaker_changes_the_claim_must_be_approved_anew(
    editor, tomorrow, change
):
    claim, other = timed(editor, tomorrow), SpeakerFactory()

    change(claim, other, editor)

    assert clock_of(claim) == (Stage.IN_REVIEW, None, None)
    said = [entry.history_change_reason for entry in claim.history.all()[:2]]
    assert any(each.startswith("Homonyms. It was to be shown at") for each in said)


def test_whoever_moved_a_claim_off_the_clock_can_go_on_with_it(editor, tomorrow):
    claim = timed(editor, tomorrow)

    move_to(claim, SpeakerFactory(), editor)
    services.publish_claim(claim, by=editor)

    assert clock_of(claim) == (Stage.PUBLISHED, None, editor)
