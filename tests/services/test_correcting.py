"""Readers are told when what they have seen of a claim is changed."""

from contextlib import suppress

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from claims import dates, services
from claims.models import Claim, Correction
from tests.factories import SpeakerFactory, draft_claim, published_claim

pytestmark = pytest.mark.django_db

NOTE = "The day was wrong: the interview was given on 12 August."


def other_words(claim):
    claim.text = "Other words."


def other_speaker(claim):
    claim.speaker = SpeakerFactory()


def for_an_institution(claim):
    claim.on_behalf_of = SpeakerFactory(institution=True)


def other_day(claim):
    claim.said = dates.parse("2010-08-12")


def other_status(claim):
    claim.status = "confirmed"


EVERY_CHANGE = pytest.mark.parametrize(
    ("change", "field", "label"),
    [
        (other_words, "text", "words"),
        (other_speaker, "speaker", "speaker"),
        (for_an_institution, "on_behalf_of", "on behalf of"),
        (other_day, "said", "date"),
        (other_status, "status", "status"),
    ],
)


def tell_readers_of(claim):
    services.save_record(Correction(claim=claim, note=NOTE, made_at=timezone.now()), by=None)


def refusal(work, *args, **kwargs):
    with pytest.raises(ValidationError) as refused:
        work(*args, **kwargs)
    return refused.value


@EVERY_CHANGE
def test_a_published_claim_is_not_changed_in_silence(change, field, label):
    claim = published_claim()
    change(claim)
    version = claim.version

    refused = refusal(services.save_record, claim, by=None, why="A reason for the desk.")

    assert (refused.code, refused.params["names"]) == ("needs_correction", [field])
    assert refused.messages == [
        f"Readers have seen this claim. Say for them what was changed, and why: {label}."
    ]
    assert claim.version == version == Claim.objects.get(pk=claim.pk).version
    assert services.changed_for_readers(claim) == [field]


@EVERY_CHANGE
def test_with_a_note_it_is_changed_and_the_note_is_public(change, field, label, admin_user):
    claim = published_claim()
    change(claim)

    services.correct_claim(claim, note=NOTE, by=admin_user, why="A letter came.")

    told = Correction.objects.get()
    assert (told.claim, told.note) == (claim, NOTE)
    assert services.changed_for_readers(claim) == []
    for record in (claim, told):
        entry = record.history.first()
        assert (entry.history_user, entry.history_change_reason) == (admin_user, "A letter came.")


def test_all_changed_fields_are_named():
    claim = published_claim()
    other_words(claim)
    other_day(claim)

    refused = refusal(services.save_record, claim, by=None)

    assert refused.params["fields"] == "words, date"


def test_a_program_is_refused_like_a_person():
    claim = published_claim()
    other_words(claim)

    assert refusal(services.save_record, claim, by=None).code == "needs_correction"


@pytest.mark.parametrize("note", ["", "  \n"])
def test_an_empty_note_is_none(note):
    claim = published_claim()
    other_words(claim)

    refusal(services.correct_claim, claim, note=note, by=None)
    refusal(services.save_record, claim, by=None, note=note)

    assert not Correction.objects.exists()


def test_what_readers_do_not_judge_by_needs_no_note():
    claim = published_claim()
    claim.occasion, claim.desk_note = "At a dairy farm", "Ask again."

    services.save_record(claim, by=None)

    assert not Correction.objects.exists()


def test_a_draft_is_changed_freely():
    claim = draft_claim()
    other_words(claim)

    services.save_record(claim, by=None)


def test_a_correction_made_in_the_same_piece_of_work_counts():
    claim = published_claim()
    other_words(claim)

    with services.kept():
        tell_readers_of(claim)
        services.save_record(claim, by=None)

    assert Claim.objects.get(pk=claim.pk).text == "Other words."


def test_a_correction_of_another_claim_or_of_yesterday_does_not():
    claim, other = published_claim(), published_claim()
    for each in (claim, other):
        tell_readers_of(each)
    other_words(claim)

    with services.kept():
        tell_readers_of(other)
        assert refusal(services.save_record, claim, by=None).code == "needs_correction"


def test_a_correction_that_is_announced_must_come():
    claim = published_claim()
    other_words(claim)

    def announce_and_forget():
        with services.kept():
            services.announce_correction(claim)
            services.save_record(claim, by=None)

    assert refusal(announce_and_forget).code == "needs_correction"
    assert Claim.objects.get(pk=claim.pk).text != "Other words."


def test_a_correction_that_was_rolled_back_was_told_to_nobody():
    claim = published_claim()

    with services.kept():
        with suppress(ZeroDivisionError), services.kept():
            tell_readers_of(claim)
            raise ZeroDivisionError
        other_words(claim)
        assert refusal(services.save_record, claim, by=None).code == "needs_correction"


def test_the_way_round_by_the_drafts_needs_a_note_as_well():
    claim = published_claim()
    services.return_to_draft(claim, by=None, why="To be checked.")
    other_words(claim)
    services.save_record(claim, by=None)

    refused = refusal(services.publish_claim, claim, by=None)
    assert refused.message_dict == {
        "correction": [
            "Readers have seen this claim. Say for them what was changed, and why: words."
        ]
    }

    tell_readers_of(claim)
    services.publish_claim(claim, by=None)
    assert Claim.objects.get(pk=claim.pk).stage == "published"


def test_a_note_of_the_time_before_does_not_cover_what_was_changed_as_a_draft():
    claim = published_claim()
    other_day(claim)
    services.correct_claim(claim, note=NOTE, by=None)
    services.return_to_draft(claim, by=None, why="To be checked.")
    other_words(claim)
    services.save_record(claim, by=None)

    assert "correction" in refusal(services.publish_claim, claim, by=None).message_dict


def test_a_claim_sent_back_and_published_as_it_was_needs_none():
    claim = published_claim()
    services.return_to_draft(claim, by=None, why="To be checked.")

    services.publish_claim(claim, by=None)

    assert not Correction.objects.exists()


def test_only_claims_are_corrected_before_readers():
    speaker = SpeakerFactory()

    with pytest.raises(ValidationError):
        services.save_record(speaker, by=None, note=NOTE)


def test_a_correction_changes_what_the_claims_page_shows():
    claim = published_claim()
    before = Claim.objects.get(pk=claim.pk).updated_at

    tell_readers_of(claim)

    assert Claim.objects.get(pk=claim.pk).updated_at > before


def test_a_new_claim_needs_no_note():
    assert services.changed_for_readers(Claim(text="New words.", stage="published")) == []
