"""Statements become proposals, once each, with the speaker whom exactly one record names."""

from dataclasses import replace

import pytest

from claims.choices import Decision, SpeakerKind
from claims.models import Candidate
from claims.services import propose, reject_candidate, shelve, suggested_speakers
from tests.factories import PositionFactory, SpeakerFactory
from tests.services.intake.desk import article, of_marsh, of_official, statement, taken_in

pytestmark = pytest.mark.django_db


def test_a_proposal_carries_what_was_found_and_why():
    page = article()
    kept = shelve(page, by=None)
    found = replace(
        of_official(page), speaker_reason="unnamed", date_printed="on Friday", relayed_by="an aide"
    )

    report = propose(kept.snapshot, [found], by=None)

    assert (report.new, report.waiting, report.decided) == (1, 0, 0)
    candidate = Candidate.objects.get()
    assert page.text[candidate.start : candidate.end] == candidate.text == found.text
    assert candidate.said == found.said
    assert (candidate.speaker, candidate.speaker_name) == (None, "")
    assert (candidate.speaker_printed, candidate.speaker_kind) == (
        "A port official",
        SpeakerKind.UNNAMED,
    )
    assert (candidate.speaker_reason, candidate.date_printed) == ("unnamed", "on Friday")
    assert candidate.relayed_by == "an aide"
    assert candidate.history.get().history_change_reason == "Proposed."


def test_what_was_proposed_is_not_proposed_again_whatever_was_decided():
    snapshot = taken_in()
    reject_candidate(Candidate.objects.first(), by=None)
    page = article()

    report = propose(snapshot, [*of_marsh(page), of_official(page)], by=None)

    assert (report.new, report.waiting, report.decided) == (0, 2, 1)
    assert Candidate.objects.count() == 3


def test_the_same_words_in_other_marks_and_case_are_the_same_proposal():
    page = article("“The CRANE stays.”", "“The crane  stays.”")
    kept = shelve(page, by=None)
    both = [statement(page, "The CRANE stays."), statement(page, "The crane  stays.")]

    assert propose(kept.snapshot, both, by=None).new == 1


def test_an_exact_spelling_is_the_speaker_and_says_so():
    marsh = SpeakerFactory(name="Olga Marsh")
    taken_in()

    candidate = Candidate.objects.first()
    assert candidate.speaker == marsh
    assert candidate.speaker_reason == "on record as “Olga Marsh”"


def test_a_name_of_two_speakers_is_left_to_the_editor():
    SpeakerFactory(name="Olga Marsh", slug="olga-1")
    SpeakerFactory(name="Olga Marsh", slug="olga-2")
    taken_in()

    candidate = Candidate.objects.first()
    assert candidate.speaker is None
    assert candidate.speaker_reason == "2 speakers have this name"
    assert len(suggested_speakers(candidate)) == 2


def test_a_name_like_a_known_one_is_a_suggestion_only():
    known = SpeakerFactory(name="Volha Marsh", spellings=["Вольга Марш"])
    SpeakerFactory(name="Peter Quill")
    taken_in()

    candidate = Candidate.objects.first()
    assert candidate.speaker is None
    assert [each.speaker for each in suggested_speakers(candidate)] == [known]


def test_a_role_alone_suggests_who_held_the_office_that_day():
    kremlin = SpeakerFactory(institution=True, name="The Kremlin")
    then = PositionFactory(
        title="Press spokesman", institution=kremlin, since="2020-01-01", until="2022-01-01"
    )
    PositionFactory(
        title="Press spokesman", institution=kremlin, since="2022-01-02", until="2024-01-01"
    )
    PositionFactory(title="Minister of Ports", since="2020", until="2024")
    page = article("“No comment,” the Kremlin spokesman said.")
    kept = shelve(page, by=None)
    found = statement(page, "No comment,", speaker_printed="the Kremlin spokesman")
    propose(kept.snapshot, [found], by=None)

    suggestions = suggested_speakers(Candidate.objects.get())

    assert [each.speaker for each in suggestions] == [then.speaker]
    assert suggestions[0].why == "held the office “Press spokesman” then"


def test_a_pending_proposal_stays_pending():
    taken_in()

    assert set(Candidate.objects.values_list("decision", flat=True)) == {Decision.PENDING}
