"""Rows changed in bulk have the history that single saves would have given them."""

import pytest

from claims.models import Claim
from claims.services import save_record
from claims.services.batches import AT_ONCE, batches
from claims.services.bulk_recording import change_rows
from tests.factories import ClaimFactory, TopicFactory

pytestmark = pytest.mark.django_db


def entries(claim):
    """What the history holds, but for when it was written."""
    apart = {"history_id", "history_date", "id", "reference", "created_at", "updated_at"}
    return [
        {name: value for name, value in row.items() if name not in apart}
        | {"topics": [each.topic_id for each in entry.topics.all()]}
        for entry in claim.history.order_by("history_id")
        for row in claim.history.filter(pk=entry.pk).values()
    ]


def test_it_is_the_history_of_a_single_save(admin_user):
    topic = TopicFactory()
    speaker = ClaimFactory().speaker
    one, other = (
        ClaimFactory(speaker=speaker, text="Said.", filed=[topic], said="2010") for _ in range(2)
    )
    single = Claim.objects.get(pk=one.pk)
    single.occasion = "a briefing"
    save_record(single, by=admin_user, why="It was a briefing.")

    change_rows(
        Claim, [other.pk], {"occasion": "a briefing"}, by=admin_user, why="It was a briefing."
    )

    assert entries(other) == entries(one)
    assert other.history.latest("history_id").topics.get().topic == topic


def test_batches_are_in_order_and_fit_into_one_statement():
    found = list(batches(range(AT_ONCE * 2 + 1, 0, -1)))

    assert [len(batch) for batch in found] == [AT_ONCE, AT_ONCE, 1]
    assert found[0][:2] == [1, 2]
    assert found[-1] == [AT_ONCE * 2 + 1]
