"""The sets behind the filters follow the index, in this process and for others."""

import pytest
from django.db import transaction

from claims import search
from claims.models import Claim, IndexState, TokenSet
from claims.search import Facet
from claims.services import delete_record, set_topics, withdraw_claim
from tests.factories import TopicFactory, draft_claim, published_claim


def having(facet: Facet, value: object) -> set[int]:
    """The claims that have one token."""
    sets = search.token_sets()
    assert sets is not None
    return {*sets.any_of(search.any_of(facet, [value]))}


@pytest.mark.django_db
def test_sets_follow_what_changes():
    topic, other = TopicFactory(), TopicFactory()
    claim, second = published_claim(filed=[topic]), published_claim(filed=[topic])

    set_topics(second, [other], by=None)
    withdraw_claim(claim, ground="error", by=None)

    assert having(Facet.TOPIC, topic.pk) == {claim.pk}
    assert having(Facet.TOPIC, other.pk) == {second.pk}
    assert having(Facet.STAGE, "published") == {second.pk}
    assert list(search.wrong_sets()) == []


@pytest.mark.django_db
def test_a_deleted_claim_is_in_no_set():
    claim = draft_claim()

    delete_record(claim, by=None)

    assert having(Facet.STAGE, "draft") == set()
    assert list(search.wrong_sets()) == []


@pytest.mark.django_db
def test_a_set_that_was_tampered_with_or_lost_is_found_out_and_made_anew():
    claim = published_claim()
    TokenSet.objects.filter(token="gpublished").update(claims=7)
    TokenSet.objects.filter(token="fdirect").delete()

    wrong = list(search.wrong_sets())
    search.rebuild()

    assert wrong == ["fdirect", "gpublished"]
    assert list(search.wrong_sets()) == []
    assert having(Facet.FORM, "direct") == {claim.pk}


@pytest.mark.django_db
def test_an_index_of_another_edition_counts_nothing_until_it_is_made_anew():
    claim = published_claim()
    IndexState.objects.update(edition=0)

    before = search.token_sets()
    search.rebuild_if_outdated()

    assert before is None
    assert having(Facet.STAGE, "published") == {claim.pk}


@pytest.mark.django_db(transaction=True)
def test_what_a_process_holds_is_never_older_than_the_index():
    claim = published_claim()
    first = having(Facet.VOICE, claim.speaker_id), having(Facet.STAGE, "published")

    second = published_claim(speaker=claim.speaker)

    assert first == ({claim.pk}, {claim.pk})
    assert having(Facet.VOICE, claim.speaker_id) == {claim.pk, second.pk}
    assert having(Facet.STAGE, "published") == {claim.pk, second.pk}


@pytest.mark.django_db(transaction=True)
def test_what_was_taken_back_is_not_held():
    claim = published_claim()

    with transaction.atomic():
        published_claim()
        within = having(Facet.STAGE, "published")
        transaction.set_rollback(True)

    assert (len(within), having(Facet.STAGE, "published")) == (2, {claim.pk})
    assert Claim.objects.count() == 1
