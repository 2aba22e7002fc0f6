"""What may be deleted, and what follows when it is."""

import pytest
from django.core.exceptions import ValidationError
from django.db.models import ProtectedError

from claims.choices import Stage
from claims.models import Citation, Claim, ClaimLink, NameWord, SearchDocument, SpeakerName
from claims.services import delete_record, return_to_draft, save_record
from tests.factories import (
    CitationFactory,
    ClaimLinkFactory,
    ReviewFactory,
    SpeakerFactory,
    SpeakerNameFactory,
    TopicFactory,
    TranslationFactory,
    claim_at,
    draft_claim,
    published_claim,
)
from tests.people import an_editor
from tests.services.ledger import counted, disagreements

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("stage", [Stage.DRAFT, Stage.IN_REVIEW])
def test_a_claim_that_was_never_public_can_be_deleted(stage):
    claim = claim_at(stage)
    number = claim.pk

    delete_record(claim, by=None)

    assert [Claim.objects.count(), SearchDocument.objects.count()] == [0, 0]
    assert Claim.history.filter(id=number).first().history_type == "-"
    assert disagreements() == []


def returned_claim() -> Claim:
    return return_to_draft(published_claim(), by=None, why="To be checked.")


@pytest.mark.parametrize(
    "make",
    [published_claim, lambda: claim_at(Stage.WITHDRAWN), returned_claim],
    ids=["published", "withdrawn", "returned"],
)
def test_a_claim_that_was_public_once_is_never_deleted(make):
    claim = make()

    with pytest.raises(ValidationError) as caught:
        delete_record(claim, by=None)

    assert caught.value.messages == [
        "A claim that was published is withdrawn, not deleted: its address keeps answering."
    ]
    assert list(Claim.objects.all()) == [claim]


def test_the_history_says_who_deleted_and_why():
    editor = an_editor()
    translation = TranslationFactory()
    number = translation.pk

    delete_record(translation, by=editor, why="A machine made it.")

    last = type(translation).history.filter(id=number).first()
    assert (last.history_type, last.history_user, last.history_change_reason) == (
        "-",
        editor,
        "A machine made it.",
    )


def test_the_last_citation_of_a_published_claim_stays():
    claim = published_claim()
    first, second = claim.citations.get(), CitationFactory(claim=claim)
    delete_record(first, by=None)

    with pytest.raises(ValidationError) as caught:
        delete_record(second, by=None)

    assert caught.value.messages == ["A published claim needs a source; this is its last one."]
    assert list(Citation.objects.all()) == [second]


def test_the_last_citation_of_a_draft_may_go():
    delete_record(draft_claim().citations.get(), by=None)

    assert Citation.objects.count() == 0


def test_the_main_name_of_a_speaker_stays():
    speaker = SpeakerFactory(name="Alexander Lukashenko", spellings=["Łukaszenka"])

    with pytest.raises(ValidationError) as caught:
        delete_record(speaker.names.get(spelling="Alexander Lukashenko"), by=None)

    assert caught.value.messages == ["This is the speaker’s main name. Change the main name first."]


def test_another_spelling_goes_with_its_words():
    spelling = SpeakerNameFactory(spelling="Łukaszenka")

    delete_record(spelling, by=None)

    assert not SpeakerName.objects.filter(spelling="Łukaszenka").exists()
    assert not NameWord.objects.filter(key="lukaszenka").exists()


def test_a_former_main_name_may_go_once_another_is_the_main_one():
    speaker = SpeakerFactory(name="Alexander Lukashenko")
    speaker.name = "Alyaksandr Lukashenka"
    save_record(speaker, by=None)

    delete_record(speaker.names.get(spelling="Alexander Lukashenko"), by=None)

    assert [name.spelling for name in speaker.names.all()] == ["Alyaksandr Lukashenka"]


@pytest.mark.parametrize(
    "pointed_at",
    [
        lambda claim: claim.speaker,
        lambda claim: claim.citations.get().source,
        lambda claim: claim.citations.get().source.outlet,
        lambda claim: claim.reviews.get().rating,
    ],
    ids=["speaker", "source", "outlet", "rating"],
)
def test_what_others_point_at_stays(pointed_at):
    claim = published_claim()
    ReviewFactory(claim=claim)
    record = pointed_at(claim)

    with pytest.raises(ProtectedError):
        delete_record(record, by=None)

    assert type(record).objects.filter(pk=record.pk).exists()
    assert disagreements() == []


def test_a_topic_goes_from_its_claims_their_counts_and_their_documents():
    above = TopicFactory()
    topic = TopicFactory(parent=above)
    claim = published_claim(filed=[topic])

    delete_record(topic, by=None)

    assert (claim.topics.count(), counted(topic=above), counted()) == (0, 0, 1)
    assert disagreements() == []


def test_a_link_goes_from_both_documents():
    link = ClaimLinkFactory(from_claim=published_claim(), to_claim=published_claim())

    delete_record(link, by=None)

    tokens = " ".join(SearchDocument.objects.values_list("tokens", flat=True))
    assert (ClaimLink.objects.count(), "kanswers" in tokens) == (0, False)
    assert disagreements() == []


@pytest.mark.parametrize("factory", [TranslationFactory, ReviewFactory, CitationFactory])
def test_a_part_of_a_claim_goes_from_its_document(factory):
    part = factory(claim=published_claim())

    delete_record(part, by=None)

    assert disagreements() == []
