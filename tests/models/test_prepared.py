"""Prepared queries answer like the querysets they are made of."""

from threading import Thread

import pytest
from django.db import connection

from claims.models import Claim, Prepared, Speaker, SpeakerName
from tests.factories import ClaimFactory, SpeakerFactory

pytestmark = pytest.mark.django_db


def test_each_call_is_answered_from_the_database_with_its_own_values() -> None:
    first, second = SpeakerFactory(name="Anna Adam"), SpeakerFactory(name="Boris Bely")
    named = Prepared(lambda name: Speaker.objects.filter(name=name).values_list("pk", flat=True))

    assert named("Anna Adam") == [first.pk]
    assert named("Boris Bely") == [second.pk]
    Speaker.objects.filter(pk=first.pk).update(name="Anna Bely")
    assert named("Anna Adam") == []


@pytest.mark.parametrize("number", [1, 2, 3, 5, 9])
def test_a_list_may_have_any_length(number: int) -> None:
    claims = [ClaimFactory().pk for _ in range(number)]
    ClaimFactory()
    among = Prepared(
        lambda ids: Claim.objects.filter(pk__in=ids).order_by("pk").values_list("pk", "status")
    )

    assert among(claims) == [(pk, "reported") for pk in claims]


def test_among_nothing_there_is_nothing_and_nobody_is_asked(django_assert_num_queries) -> None:
    ClaimFactory()
    among = Prepared(lambda ids: Claim.objects.filter(pk__in=ids))

    with django_assert_num_queries(0):
        assert among([]) == []


def test_records_come_whole_with_what_is_prefetched(django_assert_num_queries) -> None:
    claim = ClaimFactory()
    SpeakerName.objects.create(speaker=claim.speaker, spelling="Лукашэнка", language="be")
    of_speaker = Prepared(
        lambda speaker: (
            Claim.objects.filter(speaker=speaker)
            .select_related("speaker")
            .prefetch_related("speaker__names")
        )
    )

    for _ in range(2):
        [found] = of_speaker(claim.speaker_id)
        with django_assert_num_queries(0):
            assert found.said == claim.said
            assert found.created_at == claim.created_at
            assert "Лукашэнка" in {name.spelling for name in found.speaker.names.all()}


def test_a_value_that_does_not_reach_the_database_is_refused() -> None:
    sliced = Prepared(lambda most: Claim.objects.all()[:3])

    with pytest.raises(ValueError, match="does not reach the database"):
        sliced(5)


@pytest.mark.django_db(transaction=True)
def test_every_thread_reads_through_its_own_connection() -> None:
    claim = ClaimFactory()
    all_of = Prepared(lambda speaker: Claim.objects.filter(speaker=speaker))
    all_of(claim.speaker_id)
    found: list[Claim] = []

    def read() -> None:
        found.extend(all_of(claim.speaker_id))
        connection.close()

    thread = Thread(target=read)
    thread.start()
    thread.join()
    assert found == [claim]
