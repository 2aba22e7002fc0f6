"""Many claims are given to another speaker."""

import pytest

from claims import services
from claims.choices import Relation
from claims.models import Claim, Correction
from tests.admin.bulk import changing, refused
from tests.factories import SpeakerFactory, draft_claim, published_claim
from tests.services.ledger import counted, disagreements


@pytest.fixture
def marsh(db):
    return SpeakerFactory(name="Olga Marsh")


def test_readers_are_told_and_what_is_there_already_is_left_alone(bulk, marsh):
    quill = SpeakerFactory(name="Peter Quill")
    shown = published_claim(text="Shown.", speaker=quill)
    draft = draft_claim(text="Draft.", speaker=quill)
    hers = draft_claim(text="Hers.", speaker=marsh)
    page = bulk.tick("move", shown, draft, hers)

    unsaid = bulk.press(page, "_preview", speaker=marsh.pk)
    assert [row for row, _why in refused(unsaid)] == ["Shown."]
    page = bulk.press(page, "_preview", speaker=marsh.pk, correction="It was Marsh.")
    assert sorted(changing(page)) == [
        ("Draft.", "from: Peter Quill → to: Olga Marsh"),
        ("Shown.", "from: Peter Quill → to: Olga Marsh"),
    ]
    bulk.press(page, "_confirm")

    assert {claim.speaker for claim in Claim.objects.all()} == {marsh}
    assert [note.claim for note in Correction.objects.all()] == [shown]
    assert hers.history.count() == 1
    assert (counted(speaker=marsh), counted(speaker=quill)) == (1, 0)
    assert disagreements() == []


def test_claims_that_a_link_keeps_with_one_speaker_move_together(bulk, marsh):
    one = draft_claim(text="One.")
    other = draft_claim(text="Other.", speaker=one.speaker)
    services.link_claims(other, Relation.CLARIFIES, one, by=None)

    alone = bulk.press(bulk.tick("move", one), "_preview", speaker=marsh.pk)
    both = bulk.press(bulk.tick("move", one, other), "_preview", speaker=marsh.pk)

    assert [row for row, _why in refused(alone)] == ["One."]
    assert len(changing(both)) == 2
    bulk.press(both, "_confirm")
    assert {claim.speaker for claim in Claim.objects.all()} == {marsh}


def test_somebody_elses_change_meanwhile_cancels_the_move(bulk, marsh):
    one, other = draft_claim(text="Mine."), draft_claim(text="Theirs.")
    page = bulk.press(bulk.tick("move", one, other), "_preview", speaker=marsh.pk)
    services.save_record(other, by=None)

    answer = bulk.press(page, "_confirm")

    assert marsh not in {claim.speaker for claim in Claim.objects.all()}
    assert "“Theirs.” – Somebody else has changed it" in answer.content.decode()
