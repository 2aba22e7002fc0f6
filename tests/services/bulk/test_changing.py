"""Plain fields of many claims: what single saves would leave behind, and refuse."""

import pytest
from django.contrib.auth.models import Group
from django.core.exceptions import PermissionDenied, ValidationError

from claims.models import Claim
from claims.roles import CONTRIBUTOR
from claims.services import save_record
from claims.services.bulk.changing import PLAIN, change_plainly, is_plain
from claims.services.needing_correction import CORRECTED
from tests.factories import ClaimFactory, TopicFactory, published_claim
from tests.services.ledger import disagreements
from tests.services.test_bulk_recording import entries

pytestmark = pytest.mark.django_db


def test_it_leaves_what_single_saves_leave(admin_user):
    speaker, topic = ClaimFactory().speaker, TopicFactory()
    pairs = [[published_claim(speaker=speaker, filed=[topic]) for _ in range(2)] for _ in range(2)]
    values = [{"occasion": "a briefing", "nature": "promise"}, {"context": "Asked."}]
    for (single, _other), changed in zip(pairs, values, strict=True):
        for name, value in changed.items():
            setattr(single, name, value)
        save_record(single, by=admin_user, why="From a file.")

    many = {other.pk: changed for (_one, other), changed in zip(pairs, values, strict=True)}
    change_plainly(many, by=admin_user, why="From a file.")

    for (single, other), changed in zip(pairs, values, strict=True):
        stored = Claim.objects.get(pk=other.pk)
        assert {name: getattr(stored, name) for name in changed} == changed
        latest, expected = entries(other)[-1], entries(single)[-1]
        apart = {"text", "published_at"}
        assert {k: v for k, v in latest.items() if k not in apart} == {
            k: v for k, v in expected.items() if k not in apart
        }
        assert stored.version == Claim.objects.get(pk=single.pk).version
    assert disagreements() == []


def test_what_the_table_refuses_changes_nothing():
    good, bad = ClaimFactory(), ClaimFactory()

    with pytest.raises(ValidationError, match="nature"):
        change_plainly({good.pk: {"occasion": "x"}, bad.pk: {"nature": "no such"}}, by=None)

    assert Claim.objects.filter(occasion="x").count() == 0


def test_a_contributor_may_not_change_what_others_wrote(django_user_model):
    contributor = django_user_model.objects.create_user("contributor")
    contributor.groups.add(Group.objects.get(name=CONTRIBUTOR))

    with pytest.raises(PermissionDenied):
        change_plainly({ClaimFactory().pk: {"occasion": "x"}}, by=contributor)


def test_what_readers_must_be_told_of_is_not_plain():
    told = {name for _field, names, _label in CORRECTED for name in names}

    assert not PLAIN & told
    assert not is_plain(ClaimFactory(), ["text"])
    assert is_plain(published_claim(), ["occasion"])
    assert not is_plain(published_claim(said="", occasion="A visit"), ["occasion"])
