"""A merge undone leaves everything as it was, whatever there was."""

import pytest

from claims.models import Claim, Merge, Speaker
from claims.services import (
    merge_claims,
    merge_speakers,
    plan_claim_merge,
    plan_speaker_merge,
    undo_merge,
)
from tests.factories import PositionFactory, SpeakerFactory, SpeakerNameFactory
from tests.services.ledger import disagreements
from tests.services.merging.dump import World, dump

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("seed", range(16))
def test_claims(seed):
    world = World(seed)
    gone = world.claim()
    kept = world.claim(published=True if gone.published_at else None)
    world.link([kept, gone])
    before = dump()

    merge = merge_claims(fresh(kept), fresh(gone), by=None, why="Entered twice.")
    assert not Claim.objects.filter(pk=gone.pk).exists()
    assert disagreements() == []
    stays = undo_merge(merge, by=None, why="They are two.")

    assert stays == []
    assert dump() == before
    assert disagreements() == []


@pytest.mark.parametrize("seed", range(8))
def test_speakers(seed):
    world = World(seed, speakers=2)
    kept, gone = world.speakers
    furnish(world, kept, gone)
    before = dump()

    merge = merge_speakers(fresh(kept), fresh(gone), by=None, why="One person.")
    assert not Speaker.objects.filter(pk=gone.pk).exists()
    assert disagreements() == []
    stays = undo_merge(merge, by=None, why="They are two.")

    assert stays == []
    assert dump() == before
    assert disagreements() == []


@pytest.mark.parametrize("seed", range(4))
def test_a_chain_of_merges_undone_from_its_end(seed):
    world = World(seed)
    claims = [world.claim(published=True) for _ in range(3)]
    world.link(claims)
    states = [dump()]

    merge_claims(fresh(claims[1]), fresh(claims[0]), by=None, why="Entered twice.")
    states.append(dump())
    merge_claims(fresh(claims[2]), fresh(claims[1]), by=None, why="Entered thrice.")
    for merge, state in zip(Merge.objects.all(), reversed(states), strict=True):
        undo_merge(merge, by=None, why="They are more.")
        assert dump() == state


@pytest.mark.parametrize("seed", range(4))
def test_a_plan_changes_nothing(seed):
    world = World(seed, speakers=2)
    claims = [world.claim(published=True) for _ in range(2)]
    world.link(claims)
    before = dump()

    plan_claim_merge(*claims)
    plan_speaker_merge(*world.speakers)

    assert dump() == before


def furnish(world, kept, gone):
    """Spellings, offices and claims of both, some of them the same."""
    random = world.random
    for speaker in (kept, gone):
        for spelling in random.sample(["Iryna Ex", "Ірына Э", "Ирина Э", "I. Ex"], 2):
            language = random.choice(["", "en", "be"])
            first = not speaker.names.filter(preferred=True, language=language).exists()
            SpeakerNameFactory(
                speaker=speaker, spelling=spelling, language=language, preferred=first
            )
        for title in random.sample(["Minister", "Mayor", "Head"], random.randrange(3)):
            PositionFactory(speaker=speaker, title=title)
    claims = [world.claim(speaker=random.choice([kept, gone])) for _ in range(4)]
    world.link(claims, times=20)
    SpeakerFactory(name="Somebody Else")


def fresh(record):
    return type(record)._default_manager.get(pk=record.pk)
