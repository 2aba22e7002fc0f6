"""Counts and search follow the records, through moves, nested work and failures alike."""

import pytest

from claims.models import Claim, ClaimCount, Topic
from claims.services import kept, save_record, set_topics
from tests.factories import ClaimLinkFactory, TopicFactory, draft_claim, published_claim
from tests.services.ledger import counted, disagreements

pytestmark = pytest.mark.django_db


class InterruptionError(Exception):
    """Something that goes wrong in the middle of the work."""


def break_off(claim_ids=(), **new) -> None:
    """Publish a claim, change others past the services, and fail before the end."""
    with kept(claim_ids):
        published_claim(**new)
        Claim.objects.filter(pk__in=claim_ids).update(text="Half done.")
        raise InterruptionError


def test_a_topic_moved_under_another_takes_its_claims_from_one_branch_to_the_other():
    caucasus, energy = TopicFactory(slug="caucasus"), TopicFactory(slug="energy")
    top = TopicFactory(slug="world")
    gas = TopicFactory(slug="gas", parent=caucasus)
    pipes = TopicFactory(slug="pipes", parent=gas)
    published_claim(filed=[pipes])
    energy.parent = top
    save_record(energy, by=None)

    gas.parent = energy
    save_record(gas, by=None)

    counts = {topic.slug: counted(topic=topic) for topic in Topic.objects.all()}
    assert counts == {"caucasus": 0, "energy": 1, "gas": 1, "pipes": 1, "world": 1}
    assert disagreements() == []


def test_a_claim_under_two_topics_of_one_branch_counts_once_above():
    top = TopicFactory()
    one, other = TopicFactory(parent=top), TopicFactory(parent=top)

    published_claim(filed=[one, other, top])

    assert [counted(topic=topic) for topic in (top, one, other)] == [1, 1, 1]
    assert disagreements() == []


def test_a_published_claim_shows_in_the_documents_of_those_linked_with_it():
    shown, hidden = published_claim(), draft_claim()
    ClaimLinkFactory(from_claim=hidden, to_claim=shown)
    assert disagreements() == []

    hidden.speaker = draft_claim().speaker
    save_record(hidden, by=None)

    assert disagreements() == []


def test_several_changes_within_one_piece_of_work_are_kept_up_at_its_end():
    claim, topic = published_claim(), TopicFactory()

    with kept({claim.pk}):
        Claim.objects.filter(pk=claim.pk).update(text="Written past the services.")
        claim.topics.add(topic)
        before_the_end = counted(topic=topic)

    assert (before_the_end, counted(topic=topic)) == (0, 1)
    assert disagreements() == []


def test_work_within_work_is_kept_up_once_at_the_outermost_end():
    topic = TopicFactory()

    with kept():
        claim = published_claim()
        with kept({claim.pk}):
            set_topics(claim, [topic], by=None)
        inner_end = counted(topic=topic)

    assert (inner_end, counted(topic=topic), counted()) == (0, 1, 1)
    assert disagreements() == []


def test_a_failure_undoes_all_of_the_work():
    claim = published_claim()
    before = list(Claim.objects.values()), list(ClaimCount.objects.values())

    with pytest.raises(InterruptionError):
        break_off({claim.pk})

    assert (list(Claim.objects.values()), list(ClaimCount.objects.values())) == before
    assert disagreements() == []


def test_a_failure_within_the_work_undoes_that_part_alone():
    claim, topic = published_claim(), TopicFactory()

    with kept({claim.pk}):
        claim.topics.add(topic)
        with pytest.raises(InterruptionError):
            break_off(filed=[topic])

    assert (Claim.objects.count(), counted(topic=topic)) == (1, 1)
    assert disagreements() == []


def test_after_a_failure_the_next_piece_of_work_begins_afresh():
    with pytest.raises(InterruptionError):
        break_off()

    published_claim()

    assert counted() == 1
    assert disagreements() == []
