"""Some claims are another speaker's."""

import pytest
from django.core.exceptions import ValidationError

from claims.models import Claim, Correction
from claims.services import move_claims
from tests.factories import ClaimFactory, ClaimLinkFactory, SpeakerFactory, published_claim
from tests.services.ledger import counted, disagreements

pytestmark = pytest.mark.django_db


def test_published_claims_move_with_a_public_note_each(admin_user):
    one, other = SpeakerFactory(), SpeakerFactory()
    claims = [published_claim(speaker=one) for _ in range(2)]
    draft = ClaimFactory(speaker=one)
    stays = published_claim(speaker=one)

    moved = move_claims(
        [*claims, draft], other, by=admin_user, why="Homonyms.", correction="It was the other."
    )

    assert moved == 3
    assert set(other.claims.all()) == {*claims, draft}
    assert list(one.claims.all()) == [stays]
    notes = Correction.objects.values_list("claim", "note")
    assert set(notes) == {(claim.pk, "It was the other.") for claim in claims}
    entry = Correction.history.earliest("history_id")
    assert (entry.history_type, entry.history_user) == ("+", admin_user)
    assert (counted(speaker=one), counted(speaker=other)) == (1, 2)
    assert disagreements() == []


def test_published_claims_do_not_move_without_a_public_note():
    claim, other = published_claim(), SpeakerFactory()

    with pytest.raises(ValidationError) as refused:
        move_claims([claim], other, by=None, why="Homonyms.")

    assert list(refused.value.message_dict) == ["correction"]
    assert Claim.objects.get().speaker == claim.speaker


def test_drafts_move_without_one():
    claim, other = ClaimFactory(), SpeakerFactory()

    assert move_claims([claim], other, by=None, why="Homonyms.") == 1
    assert not Correction.objects.exists()


def test_claims_that_hang_together_move_together_only():
    one, other = SpeakerFactory(), SpeakerFactory()
    earlier, later = ClaimFactory(speaker=one), ClaimFactory(speaker=one)
    ClaimLinkFactory(from_claim=later, relation="takes_back", to_claim=earlier)

    with pytest.raises(ValidationError, match="within one speaker’s record"):
        move_claims([later], other, by=None, why="Homonyms.")

    assert move_claims([earlier, later], other, by=None, why="Homonyms.") == 2


def test_nobody_becomes_speaker_on_their_own_behalf():
    ministry = SpeakerFactory(institution=True)
    claim = ClaimFactory(on_behalf_of=ministry)

    with pytest.raises(ValidationError, match="cannot also be its speaker"):
        move_claims([claim], ministry, by=None, why="It was the ministry.")


def test_what_somebody_changed_meanwhile_is_not_passed_over():
    claim, other = ClaimFactory(), SpeakerFactory()
    Claim.objects.update(version=9)

    with pytest.raises(ValidationError) as refused:
        move_claims([claim], other, by=None, why="Homonyms.")

    assert refused.value.code == "stale"
