"""Two speakers against each other in time."""

import json
from csv import DictReader

import pytest

from claims import services
from claims.choices import Relation
from claims.models import Claim
from tests.factories import published_claim
from tests.views.reading import links_of, page_of, texts, turns

pytestmark = pytest.mark.django_db

VERSUS = "/versus/alexander-lukashenko/the-kremlin/"
#: The state of all records, two speakers with names, the latest of each side, their links and the
#: ends of these, the links of the page, and its rows in four.
QUERIES = 13


def test_the_versus_page_tells_the_dispute_in_time_with_what_was_said_on_behalf(client, dispute):
    later = published_claim(text="Years later.", speaker=dispute.lukashenko, said="2022-09-28")
    services.link_claims(later, Relation.BACKGROUND_TO, dispute.rebuttal, by=None)
    again = published_claim(text="Said again.", speaker=dispute.lukashenko, said="2011")
    services.link_claims(again, Relation.REPEATS, dispute.stance, by=None)
    published_claim(text="Of something else.", speaker=dispute.lukashenko)

    page = page_of(client.get(VERSUS))

    assert turns(page) == [
        ("It is impossible to bend me.", True),
        ("Эта категория применима к нему.", False),
        ("Said again.", True),
        ("Years later.", True),
    ]
    assert links_of(page, "Эта категория применима к нему.") == [
        ("rebuts", "It is impossible to bend me."),
        ("has background", "Years later."),
    ]


def test_a_speaker_has_no_exchange_with_himself(client, dispute):
    address = "/versus/alexander-lukashenko/alexander-lukashenko/"

    assert client.get(address).status_code == 404


def exchanged(dispute, count, said="2012"):
    """So many statements of one side, and an answer of the other to each."""
    with services.kept():
        for number in range(count):
            words = published_claim(text=f"Word {number}.", speaker=dispute.lukashenko, said=said)
            answer = published_claim(text=f"Answer {number}.", speaker=dispute.kremlin, said="2013")
            services.link_claims(answer, Relation.ANSWERS, words, by=None)


def test_an_exchange_longer_than_one_list_says_so_and_is_cut_on_both_sides_alike(
    client, dispute, monkeypatch
):
    monkeypatch.setattr("claims.filters.exchange.MOST", 2)
    exchanged(dispute, 3)

    page = page_of(client.get(VERSUS))

    assert [note for note in texts(page, "main > .note") if "the latest" in note] == [
        "This exchange is longer than one list can be: only the latest 250 statements of each side "
        "are looked through. A period shows earlier ones."
    ]
    assert [text for text, _is_left in turns(page)] == [
        "Word 1.",
        "Word 2.",
        "Answer 1.",
        "Answer 2.",
    ]


def test_a_long_exchange_has_pages_and_names_what_is_linked_on_another_one(
    client, dispute, monkeypatch
):
    monkeypatch.setattr("claims.views.versus.PER_PAGE", 4)
    exchanged(dispute, 3)

    first = page_of(client.get(VERSUS))
    second = page_of(client.get(VERSUS + first.select_one(".paging a[rel=next]")["href"]))

    assert "Statements 1 to 4 of 8, earliest first." in texts(first, ".list-head .figure")[0]
    assert [text for text, _is_left in turns(second)] == [
        "Word 2.",
        "Answer 0.",
        "Answer 1.",
        "Answer 2.",
    ]
    named = second.select_one(".turn:nth-of-type(4) .stands a")
    word = Claim.objects.get(text="Word 0.")
    assert (named["href"], "2012: “Word 0.”" in named.get_text()) == (word.get_absolute_url(), True)


def test_the_exchange_of_a_period_is_counted_shown_and_exported_alike(client, dispute):
    exchanged(dispute, 2)

    page = page_of(client.get(f"{VERSUS}?said_after=2012&said_before=2012-06"))

    assert texts(page, ".lead .figure") == ["2 statements on record, 2012; not complete"]
    assert [text for text, _is_left in turns(page)] == ["Word 0.", "Word 1."]
    assert texts(page, ".turn .relation") == ["is answered by"] * 2
    [csv] = [link["href"] for link in page.select(".downloads a") if link.get_text() == "CSV"]
    rows = list(DictReader(b"".join(client.get(csv).streaming_content).decode().splitlines()))
    assert [row["text"] for row in rows] == ["Word 0.", "Word 1."]
    assert client.head(csv)["X-Total-Count"] == "2"


def test_the_whole_exchange_is_exported_in_the_order_of_the_page(client, dispute):
    exchanged(dispute, 2)
    undated = published_claim(text="Once.", speaker=dispute.lukashenko, said="")
    services.link_claims(undated, Relation.ANSWERS, dispute.rebuttal, by=None)

    exported = client.get(f"{VERSUS}claims.json?columns=text")

    found = json.loads(b"".join(exported.streaming_content))
    shown = [text for text, _is_left in turns(page_of(client.get(VERSUS)))]
    assert [row["text"] for row in found] == shown
    assert shown[-1] == "Once."


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("said_after=soon", "“soon” is not a date."),
        ("said_after=2013&said_before=2012", "This is before the beginning of the period."),
        ("page=0", ""),
    ],
)
def test_a_period_that_cannot_be_read_is_said_beside_its_field(client, dispute, query, message):
    page = page_of(client.get(f"{VERSUS}?{query}"))

    assert page.select(".turn") == []
    assert texts(page, ".empty strong") == ["No list yet."]
    assert message in " ".join(texts(page, ".field .error"))
    assert client.get(f"{VERSUS}claims.csv?{query}").status_code == 400


def test_a_period_without_a_statement_says_so_and_leads_back(client, dispute):
    page = page_of(client.get(f"{VERSUS}?said_after=2020"))

    assert texts(page, ".empty strong") == ["No statement of this exchange falls into the period."]
    assert page.select_one(".empty a")["href"] == "?"


def test_a_line_is_drawn_between_the_sides_and_its_relation_said_in_words(client, dispute):
    page = page_of(client.get(VERSUS))

    stance, rebuttal = page.select(".turn")
    assert len(stance.select(".gutter .line.against")) == 2
    assert len(rebuttal.select(".gutter .mark.against")) == 1
    assert texts(page, ".legend li.against") == ["rebuts"]
    assert texts(page, ".turn .relation.against") == ["is rebutted by", "rebuts"]
    assert "style" not in {name for each in page.find_all(True) for name in each.attrs}


@pytest.mark.parametrize("count", [1, 6])
def test_a_page_of_an_exchange_costs_the_same_queries_however_long(
    client, dispute, django_assert_num_queries, count
):
    exchanged(dispute, count)

    with django_assert_num_queries(QUERIES):
        assert client.get(VERSUS).status_code == 200


def test_no_statement_stands_on_the_versus_page_without_its_link(client, dispute):
    doctored = published_claim(
        text="Doctored.",
        speaker=dispute.kremlin,
        status="fabricated",
        status_note="The video is cut.",
    )
    alone = published_claim(text="Of something else.", speaker=dispute.lukashenko)
    services.link_claims(alone, Relation.ANSWERS, doctored, by=None)

    page = page_of(client.get(VERSUS))

    shown = [text for text, _is_left in turns(page)]
    assert shown == ["It is impossible to bend me.", "Эта категория применима к нему."]
