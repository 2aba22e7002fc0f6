"""One box: speakers in any spelling, topics, statements with marked words, and what was meant."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories import (
    SpeakerFactory,
    SpeakerNameFactory,
    TopicFactory,
    TranslationFactory,
    draft_claim,
    published_claim,
)
from tests.views.reading import page_of, texts

pytestmark = pytest.mark.django_db


def search(client, query, address="/search/"):
    return page_of(client.get(address, {"q": query}))


@pytest.fixture
def marsh():
    speaker = SpeakerFactory(name="Olga Marsh", slug="olga-marsh")
    SpeakerNameFactory(speaker=speaker, spelling="Ольга Марш", language="ru")
    return speaker


@pytest.fixture
def harbour():
    return TopicFactory(named={"en": "Harbour fees", "ru": "Портовые сборы"}, slug="harbour-fees")


def test_one_answer_has_speakers_topics_and_statements(client, marsh, harbour):
    published_claim(speaker=marsh, text="The fees will rise.", filed=[harbour])

    page = search(client, "Марш")
    topic_page = search(client, "fee")

    assert [a["href"] for a in page.select("#speakers ~ ul a")] == ["/speakers/olga-marsh/"]
    assert "matched through the spelling Ольга Марш" in " ".join(texts(page, "#speakers ~ ul li"))
    assert texts(page, ".cards .words") == ["“The fees will rise.”"]
    assert [a["href"] for a in topic_page.select("#topics ~ ul a")] == ["/topics/harbour-fees/"]


def test_words_are_marked_in_any_form_and_in_translations(client, marsh):
    claim = published_claim(speaker=marsh, text="Сборы повысят, сборов не вернут.", language="ru")
    TranslationFactory(claim=claim, language="en", text="Fees will rise.")

    assert texts(search(client, "сбор"), "mark") == ["Сборы", "сборов"]
    assert texts(search(client, "fee"), ".translation mark") == ["Fees"]


def test_what_is_marked_is_still_escaped(client, marsh):
    published_claim(speaker=marsh, text="The <b>fees</b> & “dues” rise.")

    page = search(client, "b fees")

    assert texts(page, ".cards .words") == ["“The <b>fees</b> & “dues” rise.”"]
    assert page.select(".cards .words b") == []


def test_of_a_long_statement_the_place_is_shown(client, marsh):
    published_claim(
        speaker=marsh, text="We said so. " * 60 + "The lighthouse stays. " + "Yes. " * 90
    )

    [words] = texts(search(client, "lighthouse"), ".cards .words")

    assert "The lighthouse stays." in words
    assert len(words) < 450


def test_the_best_match_comes_first(client, marsh):
    published_claim(speaker=marsh, text="The pier and the pier: pier!", said="2001-01-01")
    published_claim(
        speaker=marsh, text="A long word about a pier " + "and more " * 40, said="2020-01-01"
    )

    first, _second = texts(search(client, "pier"), ".cards .words")

    assert first == "“The pier and the pier: pier!”"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("lighthose", "lighthouse"), ("lihgthouse", "lighthouse"), ("маяк портт", "маяк порт")],
)
def test_a_misspelling_is_met_with_a_word_on_record(client, marsh, typed, meant):
    published_claim(speaker=marsh, text="The lighthouse stays.")
    published_claim(speaker=marsh, text="Маяк и порт остаются.", language="ru")

    page = search(client, typed)

    [link] = page.select("main p a[href^='?q=']")
    assert link.get_text() == meant
    assert texts(page_of(client.get("/search/" + link["href"])), ".cards .words")


def test_nothing_hidden_is_found_or_suggested(client):
    draft_claim(text="The lighthouse stays.", speaker=SpeakerFactory(name="Peter Grieve"))

    for query in ("lighthouse", "lighthose", "Grieve"):
        page = search(client, query)
        assert texts(page, ".cards .words") == []
        assert page.select("main p a[href^='?q=']") == []
        assert page.select("#speakers") == []


def test_the_box_answers_while_it_is_filled_in(client, marsh, harbour):
    published_claim(speaker=marsh, text="The fees will rise.", filed=[harbour])

    answer = client.get("/ru/search/at-once/", {"q": "Marsh"})
    part = page_of(answer)

    assert "<html" not in answer.text
    assert part.a["href"] == "/ru/speakers/olga-marsh/"


def test_many_misspelt_words_are_not_looked_up_one_by_one(client, marsh):
    published_claim(speaker=marsh, text="The lighthouse stays.")

    with CaptureQueriesContext(connection) as for_twenty:
        search(client, "lighthose " * 20)
    with CaptureQueriesContext(connection) as for_forty:
        search(client, "lighthose " * 40)

    assert len(for_forty) == len(for_twenty)


@pytest.mark.parametrize("letters", ["Мар", "mar", "Olga M", "Ольг"])
def test_the_box_knows_a_name_by_its_first_letters(client, marsh, letters):
    published_claim(speaker=marsh)
    draft_claim(speaker=SpeakerFactory(name="Ivan Marek"))

    part = page_of(client.get("/search/at-once/", {"q": letters}))

    assert [a["href"] for a in part.select("a")] == ["/speakers/olga-marsh/"]


@pytest.mark.parametrize(
    "query", ["", " ", "\x00", "a" * 3000, "%", '"', "'; --", "((", "NEAR/", "🙂"]
)
@pytest.mark.parametrize("address", ["/search/", "/search/at-once/"])
def test_odd_queries_are_answered(client, marsh, query, address):
    published_claim(speaker=marsh)

    assert client.get(address, {"q": query}).status_code == 200


def test_many_results_take_as_many_queries_as_one(client, marsh, harbour):
    published_claim(speaker=marsh, text="The fees will rise.", filed=[harbour])
    with CaptureQueriesContext(connection) as for_one:
        client.get("/search/", {"q": "fees"})
    for number in range(12):
        published_claim(text=f"The fees are {number}.", filed=[harbour])

    with CaptureQueriesContext(connection) as for_many:
        client.get("/search/", {"q": "fees"})

    assert len(for_many) <= len(for_one) <= 15
