"""Accepting makes a draft with its citation, merging a citation, rejecting nothing."""

import pytest
from django.core.exceptions import ValidationError

from claims import dates
from claims.choices import Decision, Fidelity, Form, NameKind, SpeakerKind, Stage
from claims.models import Candidate, Claim, SpeakerName
from claims.services import (
    accept_candidates,
    find_speakers,
    joined,
    merge_candidates,
    new_speaker,
    reject_candidate,
    reopen,
)
from tests.factories import SpeakerFactory, TopicFactory, draft_claim
from tests.services.intake.desk import pieces, taken_in
from tests.services.ledger import disagreements

pytestmark = pytest.mark.django_db


def test_the_pieces_of_an_utterance_become_one_draft_with_its_citation(editor):
    snapshot = taken_in()
    marsh, harbour = SpeakerFactory(name="Olga Marsh"), TopicFactory()

    claim = accept_candidates(pieces(snapshot), speaker=marsh, topics=[harbour], by=editor)

    assert claim.text == "We will not sell the crane. It has stood here since 1911."
    assert (claim.speaker, claim.stage, claim.form) == (marsh, Stage.DRAFT, Form.DIRECT)
    assert claim.said == dates.parse("2021-05-07")
    assert list(claim.topics.all()) == [harbour]
    citation = claim.citations.get()
    assert (citation.source, citation.wording) == (snapshot.source, claim.text)
    assert (citation.speaker_printed, citation.locator) == ("Olga Marsh", "paragraph 2")
    assert citation.text_before.endswith("met on Friday.\n\n“")
    assert citation.text_after.startswith("”\n\nA port official")
    for candidate in pieces(snapshot):
        assert (candidate.decision, candidate.claim) == (Decision.ACCEPTED, claim)
        assert (candidate.decided_by, candidate.decided_at is None) == (editor, False)
    assert {each.history_user for each in claim.history.all()} == {editor}
    assert disagreements() == []


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        ("We will not sell the crane,", "We will not sell the crane."),
        ("not for sale,", "not for sale"),
        ("Is it for sale?", "Is it for sale?"),
    ],
)
def test_the_comma_before_he_said_is_not_the_speakers(printed, said):
    assert joined([Candidate(text=printed)]) == said


def test_an_editors_words_date_and_fields_win_and_the_wording_stays_as_printed(editor):
    snapshot = taken_in()
    port = SpeakerFactory(institution=True)

    claim = accept_candidates(
        pieces(snapshot),
        speaker=SpeakerFactory(),
        text="Мы не продадим кран.",
        said=dates.parse("2021-05"),
        language="ru",
        on_behalf_of=port,
        by=editor,
    )

    assert (claim.text, claim.said) == ("Мы не продадим кран.", dates.parse("2021-05"))
    assert claim.on_behalf_of == port
    citation = claim.citations.get()
    assert citation.wording.startswith("We will not sell the crane.")
    assert citation.fidelity == Fidelity.TRANSLATED


def test_a_confirmed_name_becomes_a_spelling(editor):
    snapshot = taken_in()
    volha = SpeakerFactory(name="Volha Marsh")

    accept_candidates(pieces(snapshot), speaker=volha, by=editor)

    assert SpeakerName.objects.get(spelling="Olga Marsh").kind == NameKind.AS_PRINTED
    assert find_speakers("Olga Marsh").only == volha


def test_words_that_are_no_name_become_no_spelling(editor):
    snapshot = taken_in()
    official = Candidate.objects.get(utterance=1, snapshot=snapshot)
    speaker = new_speaker("a port official", SpeakerKind.UNNAMED, by=editor)

    accept_candidates([official], speaker=speaker, by=editor)

    assert [name.spelling for name in speaker.names.all()] == ["a port official"]


def test_a_statement_on_record_gets_this_source_too(editor):
    snapshot = taken_in()
    first = pieces(snapshot)[0]
    claim = draft_claim(text="We shall not sell the crane.", speaker=SpeakerFactory())

    citation = merge_candidates([first], claim, by=editor)

    assert citation.wording == "We will not sell the crane."
    assert set(claim.citations.values_list("source", flat=True)) >= {snapshot.source_id}
    first.refresh_from_db()
    assert (first.decision, first.claim) == (Decision.DUPLICATE, claim)
    assert Claim.objects.count() == 1
    assert disagreements() == []


def test_a_source_is_not_cited_twice_for_one_claim(editor):
    snapshot = taken_in()
    first, second = pieces(snapshot)
    claim = draft_claim()
    merge_candidates([first], claim, by=editor)

    with pytest.raises(ValidationError, match="cited for this claim already"):
        merge_candidates([second], claim, by=editor)

    second.refresh_from_db()
    assert second.decision == Decision.PENDING


def test_what_is_decided_is_not_decided_again(editor):
    snapshot = taken_in()
    stale = pieces(snapshot)
    reject_candidate(pieces(snapshot)[0], by=editor)

    with pytest.raises(ValidationError, match="decided this proposal already"):
        accept_candidates(stale, speaker=SpeakerFactory(), by=editor)

    assert not Claim.objects.exists()


def test_a_rejection_can_be_taken_back(editor):
    candidate = reject_candidate(pieces(taken_in())[0], by=editor, why="Not news.")

    reopened = reopen(candidate, by=editor)

    assert (reopened.decision, reopened.decided_at, reopened.decided_by) == (
        Decision.PENDING,
        None,
        None,
    )


def test_what_became_a_claim_is_not_reopened(editor):
    snapshot = taken_in()
    accept_candidates(pieces(snapshot), speaker=SpeakerFactory(), by=editor)

    with pytest.raises(ValidationError, match="Only a rejected proposal"):
        reopen(pieces(snapshot)[0], by=editor)


def test_a_refused_claim_leaves_everything_as_it_was(editor):
    snapshot = taken_in()
    person = SpeakerFactory()

    with pytest.raises(ValidationError, match="not a valid choice"):
        accept_candidates(pieces(snapshot), speaker=person, on_behalf_of=person, by=editor)

    assert not Claim.objects.exists()
    assert {each.decision for each in pieces(snapshot)} == {Decision.PENDING}
    assert not SpeakerName.objects.filter(spelling="Olga Marsh").exists()


def test_a_new_speaker_gets_an_address_that_nobody_has():
    first = new_speaker("Olga Marsh", SpeakerKind.PERSON, by=None)
    second = new_speaker("Olga Marsh", SpeakerKind.PERSON, by=None)

    assert (first.slug, second.slug) == ("olga-marsh", "olga-marsh-2")
