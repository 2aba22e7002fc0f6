"""Two editors at the same moment. SQLite lets one write at a time, so PostgreSQL is asked."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.core.exceptions import ValidationError
from django.db import connection

from claims.models import Claim, DistinctSpeakers, Outlet, UnrelatedClaims
from claims.services import dismiss_link, publish_claim, save_record, tell_apart
from tests.factories import OutletFactory, SpeakerFactory, draft_claim
from tests.services.ledger import counted, disagreements

pytestmark = [pytest.mark.postgres, pytest.mark.django_db(transaction=True)]


def at_once(*works: Callable[[], object]) -> list[object]:
    """Do all of it in one moment, each on a connection of its own; raises what any of it raises."""
    gate = Barrier(len(works))

    def begin(work: Callable[[], object]) -> object:
        gate.wait()
        try:
            return work()
        finally:
            connection.close()

    with ThreadPoolExecutor(len(works)) as pool:
        return list(pool.map(begin, works))


def outcome_of(work: Callable[[], object]) -> str:
    """Whether a piece of work was done, or refused because somebody else was faster."""
    try:
        work()
    except ValidationError as refused:
        return str(refused.code)
    return "done"


def test_the_first_two_claims_of_a_status_are_both_counted():
    one, other = draft_claim(), draft_claim()

    at_once(lambda: publish_claim(one, by=None), lambda: publish_claim(other, by=None))

    assert counted() == 2
    assert disagreements() == []


def test_a_claim_that_two_editors_publish_is_counted_once():
    claim = draft_claim()
    again = Claim.objects.get(pk=claim.pk)

    outcomes = at_once(
        lambda: outcome_of(lambda: publish_claim(claim, by=None)),
        lambda: outcome_of(lambda: publish_claim(again, by=None)),
    )

    assert sorted(outcomes) == ["done", "stale"]
    assert counted() == 1
    assert disagreements() == []


def test_two_claims_of_the_same_two_voices_do_not_wait_for_one_another_for_ever():
    one, other = SpeakerFactory(institution=True), SpeakerFactory(institution=True)
    first = draft_claim(speaker=one, on_behalf_of=other)
    second = draft_claim(speaker=other, on_behalf_of=one)

    at_once(lambda: publish_claim(first, by=None), lambda: publish_claim(second, by=None))

    assert [counted(speaker=one), counted(speaker=other)] == [2, 2]
    assert disagreements() == []


def test_of_two_editors_of_one_outlet_the_second_is_told():
    outlet = OutletFactory(name="Daily", ownership="")
    mine, yours = Outlet.objects.get(pk=outlet.pk), Outlet.objects.get(pk=outlet.pk)
    mine.ownership, yours.name = "privately owned", "The Daily"

    outcomes = at_once(
        lambda: outcome_of(lambda: save_record(mine, by=None)),
        lambda: outcome_of(lambda: save_record(yours, by=None)),
    )

    assert sorted(outcomes) == ["done", "stale"]
    assert Outlet.objects.get(pk=outlet.pk).version == 2


def test_what_two_editors_say_of_one_pair_at_one_moment_is_said_once():
    speakers, claims = [SpeakerFactory(), SpeakerFactory()], [draft_claim(), draft_claim()]

    for _round in range(5):
        one, other = at_once(
            lambda: tell_apart(*speakers, by=None), lambda: tell_apart(*speakers, by=None)
        )
        first, second = at_once(
            lambda: dismiss_link(*claims, by=None), lambda: dismiss_link(*claims, by=None)
        )
        assert (one, first) == (other, second)
        DistinctSpeakers.objects.all().delete()
        UnrelatedClaims.objects.all().delete()
