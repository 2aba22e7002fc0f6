"""Speakers that may be one are suggested until an editor decides."""

import pytest

from claims.services import (
    count_similar_speakers,
    forget_distinction,
    merge_speakers,
    similar_speakers,
    tell_apart,
)
from factcheck.settings import page_cache
from tests.factories import SpeakerFactory, SpeakerNameFactory

pytestmark = pytest.mark.django_db


def pairs():
    return [(pair.first, pair.second) for pair in similar_speakers()]


def test_one_name_in_two_scripts_is_suggested_with_the_reason():
    one = SpeakerFactory(name="Sergei Prikhodko", slug="one")
    other = SpeakerFactory(name="Сергей Приходько", slug="other")
    SpeakerFactory(name="Maria Kolesnikova")

    (pair,) = similar_speakers()

    assert (pair.first, pair.second, pair.likeness) == (one, other, 1.0)
    assert pair.reason == "“Sergei Prikhodko” and “Сергей Приходько” are one name."


def test_another_romanisation_is_suggested_after_those_of_one_name():
    kept = SpeakerFactory(name="Alexander Lukashenko")
    other = SpeakerFactory(name="Alyaksandr Lukashenka")
    same = [SpeakerFactory(name="Ivan Petrov", slug=slug) for slug in ("a", "b")]

    assert pairs() == [tuple(same), (kept, other)]
    assert count_similar_speakers() == 2
    assert count_similar_speakers(most=1) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ana Simić", "Ana Šimić"),
        ("Ivan Petrov", "Maria Petrova"),
        ("Ivan Petrov", "Pavel Petrov"),
        ("Petrov", "Ivan Petrov"),
    ],
)
def test_other_persons_are_not(one, other):
    SpeakerFactory(name=one, slug="one")
    SpeakerFactory(name=other, slug="other")

    assert pairs() == []


def test_a_person_and_an_institution_are_not():
    SpeakerFactory(name="George Washington", slug="one")
    SpeakerFactory(name="George Washington", slug="other", kind="institution")

    assert pairs() == []


def test_a_pair_told_apart_is_not_suggested_again_until_that_is_taken_back(admin_user):
    one, other = (SpeakerFactory(name="Ivan Petrov", slug=slug) for slug in ("a", "b"))
    assert pairs() == [(one, other)]

    told = tell_apart(other, one, by=admin_user, why="A minister and a poet.")
    assert pairs() == []
    assert (told.by, told.why) == (admin_user, "A minister and a poet.")
    SpeakerNameFactory(speaker=one, spelling="Ivan Piatrou")
    assert pairs() == []

    forget_distinction(told, by=admin_user)
    assert pairs() == [(one, other)]


def test_a_merged_pair_is_gone():
    one, other = (SpeakerFactory(name="Ivan Petrov", slug=slug) for slug in ("a", "b"))
    assert pairs() == [(one, other)]

    merge_speakers(one, other, by=None, why="One person.")

    assert pairs() == []


def test_counting_again_asks_for_no_more_than_whether_a_name_changed(
    django_assert_max_num_queries, settings
):
    settings.CACHES = {"default": page_cache("memory:")}
    for slug in "abcd":
        SpeakerFactory(name="Ivan Petrov", slug=slug)
    assert count_similar_speakers() == 6

    with django_assert_max_num_queries(3):
        assert count_similar_speakers() == 6
