"""Two records of one speaker become one."""

import pytest
from django.core.exceptions import ValidationError

from claims.models import Claim, DistinctSpeakers, FormerSlug, NameWord, Speaker
from claims.services import find_speakers, merge_speakers, tell_apart
from tests.factories import (
    CandidateFactory,
    ClaimLinkFactory,
    PositionFactory,
    SpeakerFactory,
    SpeakerNameFactory,
    TopicFactory,
    published_claim,
)
from tests.services.ledger import counted, disagreements

pytestmark = pytest.mark.django_db


def merged(kept: Speaker, gone: Speaker, why: str = "One person.") -> Speaker:
    """The kept speaker after the merge."""
    merge_speakers(fresh(kept), fresh(gone), by=None, why=why)
    return fresh(kept)


def fresh(speaker: Speaker) -> Speaker:
    return Speaker.objects.get(pk=speaker.pk)


@pytest.fixture
def kept() -> Speaker:
    return SpeakerFactory(name="Alexander Lukashenko")


@pytest.fixture
def gone() -> Speaker:
    return SpeakerFactory(name="Alyaksandr Lukashenka", spellings=["Аляксандр Лукашэнка"])


def test_every_spelling_finds_the_kept_speaker(kept, gone):
    kept = merged(kept, gone)

    for spelling in ("Alexander Lukashenko", "Alyaksandr Lukashenka", "Аляксандр Лукашэнка"):
        assert find_speakers(spelling).only == kept
    assert not NameWord.objects.exclude(speaker=kept).exists()


def test_of_two_preferred_spellings_the_kept_speakers_stays_so(kept, gone):
    SpeakerNameFactory(speaker=kept, spelling="Лукашэнка", language="be", preferred=True)
    SpeakerNameFactory(speaker=gone, spelling="Лукашенка", language="be", preferred=True)

    kept = merged(kept, gone)

    assert kept.names.get(language="be", preferred=True).spelling == "Лукашэнка"
    assert kept.names.filter(spelling="Лукашенка", preferred=False).exists()


def test_a_spelling_and_an_office_that_both_have_stand_there_once(kept, gone):
    for speaker in (kept, gone):
        SpeakerNameFactory(speaker=speaker, spelling="A. Luka", language="en")
        PositionFactory(speaker=speaker, title="President")
    PositionFactory(speaker=gone, title="Director")

    kept = merged(kept, gone)

    assert kept.names.filter(spelling="A. Luka").count() == 1
    assert set(kept.positions.values_list("title", flat=True)) == {"President", "Director"}


def test_claims_and_proposals_move_with_counts_search_and_history(kept, gone, admin_user):
    topic = TopicFactory()
    claims = [published_claim(speaker=gone, filed=[topic]) for _ in range(3)]
    ClaimLinkFactory(to_claim=claims[0], from_claim=published_claim())
    proposal = CandidateFactory(speaker=gone)

    merge_speakers(fresh(kept), fresh(gone), by=admin_user, why="One person.")

    assert set(kept.claims.all()) == set(claims)
    assert counted(speaker=kept) == 3
    assert disagreements() == []
    proposal.refresh_from_db()
    assert proposal.speaker == kept
    entry = claims[0].history.latest("history_id")
    signed = (entry.history_type, entry.history_user, entry.history_change_reason)
    assert signed == ("~", admin_user, "One person.")
    assert [each.topic for each in entry.topics.all()] == [topic]
    assert Claim.objects.get(pk=claims[0].pk).version == claims[0].version + 1


def test_what_institutions_had_said_on_their_behalf_moves_too():
    kept, gone = SpeakerFactory(institution=True), SpeakerFactory(institution=True)
    claim = published_claim(on_behalf_of=gone)
    office = PositionFactory(institution=gone)
    own = published_claim(speaker=gone, on_behalf_of=kept)

    kept = merged(kept, gone)

    assert list(kept.claims_on_behalf.all()) == [claim]
    assert list(kept.officers.all()) == [office]
    own.refresh_from_db()
    assert (own.speaker, own.on_behalf_of) == (kept, None)
    assert disagreements() == []


def test_addresses_lead_to_the_last_of_a_chain(kept, gone):
    last = SpeakerFactory(name="Aleksandr Lukashenko")

    merged(kept, gone)
    merged(last, kept)

    assert set(FormerSlug.objects.values_list("slug", "speaker")) == {
        ("alyaksandr-lukashenka", last.pk),
        ("alexander-lukashenko", last.pk),
    }


def test_what_the_kept_speaker_lacks_is_taken_over(kept, gone):
    Speaker.objects.filter(pk=gone.pk).update(wikidata="Q2866", summary="A president.")

    kept = merged(kept, gone)

    assert (kept.wikidata, kept.summary) == ("Q2866", "A president.")


def test_two_items_of_wikidata_are_two_persons(kept, gone):
    Speaker.objects.filter(pk=gone.pk).update(wikidata="Q2866")
    Speaker.objects.filter(pk=kept.pk).update(wikidata="Q1")

    with pytest.raises(ValidationError, match="Wikidata has them as two"):
        merged(kept, gone)


def test_a_person_is_no_institution(kept):
    with pytest.raises(ValidationError, match="An institution and a person are not one"):
        merged(kept, SpeakerFactory(institution=True))


def test_whom_the_merged_one_was_told_from_the_kept_one_is_told_from(kept, gone):
    other = SpeakerFactory()
    tell_apart(gone, other, by=None)
    tell_apart(gone, kept, by=None)

    kept = merged(kept, gone)

    pair = DistinctSpeakers.objects.get()
    assert {pair.first, pair.second} == {kept, other}
