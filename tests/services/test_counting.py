"""The stored counts: what they count, and how drift is found and mended."""

import pytest

from claims import services
from claims.choices import Status
from claims.models import ClaimCount
from claims.services import count_again, publish_claim, withdraw_claim, wrong_counts
from claims.services import counting as counting_rows
from tests.factories import (
    SpeakerFactory,
    TopicFactory,
    draft_claim,
    published_claim,
    withdrawn_claim,
)
from tests.services.ledger import counted, disagreements

pytestmark = pytest.mark.django_db


def test_a_claim_counts_for_its_speaker_its_institution_its_topics_and_in_all():
    kremlin, caucasus = SpeakerFactory(institution=True), TopicFactory()
    abkhazia = TopicFactory(parent=caucasus)

    claim = published_claim(on_behalf_of=kremlin, filed=[abkhazia])

    assert counted(speaker=claim.speaker) == counted(speaker=kremlin) == 1
    assert counted(topic=abkhazia) == counted(topic=caucasus) == 1
    assert counted() == 1


def test_each_status_is_counted_apart():
    for _ in range(2):
        published_claim()
    published_claim(status=Status.FABRICATED, status_note="Invented.")

    rows = ClaimCount.objects.filter(speaker=None, topic=None).values_list("status", "claims")

    assert dict(rows) == {Status.REPORTED: 2, Status.FABRICATED: 1}


def test_only_what_readers_may_see_is_counted():
    draft_claim()
    withdrawn_claim()

    assert (counted(), list(wrong_counts())) == (0, [])


def test_counting_again_gives_what_the_services_kept():
    topic, speaker = TopicFactory(), SpeakerFactory(institution=True)
    published_claim(filed=[topic], on_behalf_of=speaker)
    published_claim(status=Status.CONFIRMED)
    kept = set(ClaimCount.objects.values_list("speaker", "topic", "status", "claims"))

    count_again()

    assert set(ClaimCount.objects.values_list("speaker", "topic", "status", "claims")) == kept


def test_drift_is_found_row_by_row_and_mended():
    claim = published_claim()
    ClaimCount.objects.filter(speaker=claim.speaker).update(claims=7)
    ClaimCount.objects.filter(speaker=None).delete()
    ClaimCount.objects.create(topic=TopicFactory(), status=Status.CONFIRMED, claims=3)

    found = [(stored, true) for _, stored, true in wrong_counts()]
    count_again()

    assert sorted(found) == [(0, 1), (3, 0), (7, 1)]
    assert list(wrong_counts()) == []


def test_a_drifted_count_does_not_stop_an_editor():
    claim = published_claim()
    ClaimCount.objects.update(claims=0)

    withdraw_claim(claim, ground="error", by=None)

    assert (counted(), list(wrong_counts())) == (0, [])


def test_a_lost_count_is_made_again_with_the_next_claim():
    ClaimCount.objects.all().delete()

    publish_claim(draft_claim(), by=None)

    assert (counted(), list(wrong_counts())) == (1, [])


def test_many_changes_at_once_come_to_the_same(monkeypatch):
    monkeypatch.setattr(counting_rows, "FEW", 0)
    topics = [TopicFactory() for _ in range(3)]

    with services.kept():
        claims = [published_claim(filed=topics[: n + 1]) for n in range(3)]
    services.withdraw_claim(claims[0], ground="error", by=None)
    claims[1].speaker = claims[2].speaker
    services.save_record(claims[1], by=None, note="Another said it.")

    assert [counted(topic=topic) for topic in topics] == [2, 2, 1]
    assert disagreements() == []
