"""What the filters offer, and that the number at each choice is that of the list behind it."""

from random import Random

import pytest
from django.http import QueryDict

from claims import services
from claims.choices import Relation, SpeakerKind, Status
from claims.filters import facets, hits, periods, public_claims
from claims.services.load_data import generate_claims
from tests.factories import (
    RatingFactory,
    ReviewFactory,
    SpeakerFactory,
    TopicFactory,
    draft_claim,
    published_claim,
)
from tests.filters.agreement import combinations, disagreements

pytestmark = pytest.mark.django_db


def offered(query: str = "") -> dict[str, dict[str, int | None]]:
    """The values of each filter with their numbers; those of nothing left out."""
    found = facets(public_claims(QueryDict(query)))
    return {
        name: {option.value: option.claims for option in options if option.claims != 0}
        for name, options in found.items()
    }


def years(query: str = "") -> list[tuple[int, int, int]]:
    return [(p.first, p.last, p.claims) for p in periods(public_claims(QueryDict(query)))]


def test_numbers_agree_on_page_facet_and_file(client):
    generate_claims(300, seed=3)
    random = Random("agreement")

    found = [
        wrong
        for chosen in combinations(random, 40)
        for wrong in disagreements(chosen, client, random)
    ]

    assert found == []


@pytest.fixture
def exchange():
    """Two statements on gas, one answering the other, and one on grain that was made up."""
    with services.kept():
        gas, grain = (TopicFactory(slug=slug, named={"en": slug}) for slug in ("gas", "grain"))
        minsk, aide = SpeakerFactory(slug="minsk"), SpeakerFactory(slug="aide")
        stance = published_claim(speaker=minsk, filed=[gas], said="2010-08-13")
        answer = published_claim(speaker=aide, filed=[gas], said="2010/2011", language="ru")
        published_claim(
            speaker=minsk, filed=[grain], said="", status=Status.FABRICATED, status_note="Cut."
        )
        draft_claim(filed=[TopicFactory(slug="secret")], speaker=minsk, language="de")
    services.link_claims(answer, Relation.ANSWERS, stance, by=None)
    return stance


@pytest.mark.usefixtures("exchange")
def test_a_filter_counts_among_all_others_but_not_among_itself():
    everything, of_minsk = offered(), offered("speaker=minsk&topic=grain")

    assert everything["topic"] == {"gas": 2}
    assert everything["language"] == {"en": 1, "ru": 1}
    assert everything["with"] == {"minsk": 1, "aide": 1}
    assert everything["status"] == {
        "said": 2,
        "reported": 2,
        "fabricated": 1,
        "wrong": 1,
        "any": 3,
    }
    assert of_minsk["topic"] == {"gas": 1}
    assert of_minsk["status"] == {"fabricated": 1, "wrong": 1, "any": 1}


@pytest.mark.usefixtures("exchange")
def test_a_relation_and_a_speaker_are_counted_on_one_link():
    assert offered("with=aide")["relation"] == {"answers": 1}
    assert offered("relation=answers")["with"] == {"minsk": 1, "aide": 1}
    assert offered("with=aide&relation=rebuts")["relation"] == {"answers": 1}


@pytest.mark.usefixtures("exchange")
def test_a_statement_counts_in_each_year_that_its_date_overlaps():
    assert years() == [(2010, 2010, 2), (2011, 2011, 1)]
    assert years("said_after=2011&topic=gas") == [(2010, 2010, 2), (2011, 2011, 1)]


def test_many_years_are_told_by_decade():
    for said in ("1931", "1935/1942", "2010"):
        published_claim(said=said)

    assert years() == [(1930, 1939, 2), (1940, 1949, 1), (2010, 2019, 1)]


def test_nobody_is_offered_of_whom_no_page_tells(exchange):
    private = SpeakerFactory(kind=SpeakerKind.PRIVATE, slug="neighbour")
    services.link_claims(published_claim(speaker=private), Relation.SUPPORTS, exchange, by=None)

    assert set(offered()["with"]) == {"minsk", "aide"}


def test_ratings_of_one_value_are_one_choice():
    for scale in range(2):
        rating = RatingFactory(value="true", label="True", scale__slug=f"scale-{scale}")
        ReviewFactory(claim=published_claim(), rating=rating)

    assert offered()["rating"] == {"true": 2}


@pytest.mark.usefixtures("exchange")
def test_what_nobody_counts_through_is_offered_without_a_number(monkeypatch):
    monkeypatch.setattr(hits, "COUNT_UP_TO", 0)

    found = offered("q=statement")

    assert found["topic"] == {"gas": None, "grain": None}
    assert set(found["status"].values()) == {None}


def test_values_that_cannot_be_taken_offer_nothing():
    assert offered("status=true") == {}


@pytest.mark.django_db(transaction=True)
def test_numbers_that_were_counted_before_follow_the_records():
    published_claim(form="direct")
    before = offered()["form"], offered("form=partial")["form"]

    published_claim(form="partial")

    assert before == ({"direct": 1}, {"direct": 1})
    assert offered()["form"] == {"direct": 1, "partial": 1}
    assert offered("form=partial")["form"] == {"direct": 1, "partial": 1}
