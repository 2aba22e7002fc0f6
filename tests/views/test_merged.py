"""Old addresses of merged records lead to what they were merged into."""

import pytest

from claims.models import Claim, Merge, Speaker
from claims.services import merge_claims, merge_speakers, undo_merge, withdraw_claim
from tests.factories import ClaimFactory, SpeakerFactory, published_claim

pytestmark = pytest.mark.django_db


def merge(kept, gone) -> Merge:
    fresh = [type(each)._default_manager.get(pk=each.pk) for each in (kept, gone)]
    service = merge_claims if isinstance(kept, Claim) else merge_speakers
    return service(*fresh, by=None, why="They are one.")


@pytest.fixture
def chain() -> list[Claim]:
    """Three published claims, the first merged into the second and that into the third."""
    speaker = SpeakerFactory()
    claims = [published_claim(speaker=speaker) for _ in range(3)]
    merge(claims[1], claims[0])
    merge(claims[2], claims[1])
    return claims


def test_an_old_claim_leads_to_the_last_of_a_chain(client, chain):
    first, second, last = chain

    for address in (first.get_absolute_url(), f"/claims/{first.pk}/", second.get_absolute_url()):
        answer = client.get(address)
        assert (answer.status_code, answer["Location"]) == (301, last.get_absolute_url())


def test_an_old_claim_leads_nowhere_before_readers_may_see_where(client):
    speaker = SpeakerFactory()
    kept, gone = ClaimFactory(speaker=speaker), ClaimFactory(speaker=speaker)
    merge(kept, gone)

    assert client.get(f"/claims/{gone.pk}/").status_code == 404


def test_an_old_claim_leads_to_what_is_said_of_the_one_withdrawn(client, chain):
    first, _second, last = chain
    withdraw_claim(Claim.objects.get(pk=last.pk), ground="legal", by=None)

    answer = client.get(f"/claims/{first.pk}/", follow=True)

    assert answer.status_code == 410


def test_an_old_speaker_leads_to_the_last_of_a_chain(client):
    speakers = [published_claim().speaker for _ in range(3)]
    merge(speakers[1], speakers[0])
    merge(speakers[2], speakers[1])

    answer = client.get(f"/speakers/{speakers[0].slug}/")

    assert (answer.status_code, answer["Location"]) == (301, speakers[2].get_absolute_url())


def test_undone_each_has_its_own_page_again(client):
    kept, gone = published_claim().speaker, published_claim().speaker
    undo_merge(merge(kept, gone), by=None, why="They are two.")

    assert client.get(gone.get_absolute_url()).status_code == 200
    assert Speaker.objects.public().count() == 2


def test_readers_are_told_of_a_merge(client, chain):
    page = client.get(chain[2].get_absolute_url()).content.decode()

    assert "This statement was on record twice." in page
    assert "They are one." in page


def test_the_way_to_a_withdrawn_claim_does_not_say_its_words(client):
    speaker = SpeakerFactory()
    kept = published_claim(speaker=speaker, text="Marshland secretly sold.")
    gone = published_claim(speaker=speaker)
    merge(kept, gone)
    withdraw_claim(Claim.objects.get(pk=kept.pk), ground="legal", by=None)

    answer = client.get(f"/claims/{gone.pk}/")

    assert answer.status_code == 410
    assert "marsh" not in f"{answer.headers}{answer.content.decode()}".lower()
