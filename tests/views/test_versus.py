"""Two speakers against each other in time."""

import pytest

from claims import services
from claims.choices import Relation
from tests.factories import published_claim
from tests.views.reading import links_of, page_of, texts, turns

pytestmark = pytest.mark.django_db


def test_the_versus_page_tells_the_dispute_in_time_with_what_was_said_on_behalf(client, dispute):
    later = published_claim(text="Years later.", speaker=dispute.lukashenko, said="2022-09-28")
    services.link_claims(later, Relation.BACKGROUND_TO, dispute.rebuttal, by=None)
    again = published_claim(text="Said again.", speaker=dispute.lukashenko, said="2011")
    services.link_claims(again, Relation.REPEATS, dispute.stance, by=None)
    published_claim(text="Of something else.", speaker=dispute.lukashenko)

    page = page_of(client.get("/versus/alexander-lukashenko/the-kremlin/"))

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


def test_the_versus_page_is_cut_on_both_sides_alike(client, dispute, monkeypatch):
    monkeypatch.setattr("claims.views.versus.MOST", 2)
    for number in range(3):
        words = published_claim(text=f"Word {number}.", speaker=dispute.lukashenko, said="2012")
        answer = published_claim(text=f"Answer {number}.", speaker=dispute.kremlin, said="2013")
        services.link_claims(answer, Relation.ANSWERS, words, by=None)

    page = page_of(client.get("/versus/alexander-lukashenko/the-kremlin/"))

    assert texts(page, "main > .note") == ["Only the latest 2 statements of each side are shown."]
    assert [text for text, _is_left in turns(page)] == [
        "Word 1.",
        "Word 2.",
        "Answer 1.",
        "Answer 2.",
    ]


def test_no_statement_stands_on_the_versus_page_without_its_link(client, dispute):
    doctored = published_claim(
        text="Doctored.",
        speaker=dispute.kremlin,
        status="fabricated",
        status_note="The video is cut.",
    )
    alone = published_claim(text="Of something else.", speaker=dispute.lukashenko)
    services.link_claims(alone, Relation.ANSWERS, doctored, by=None)

    page = page_of(client.get("/versus/alexander-lukashenko/the-kremlin/"))

    shown = [text for text, _is_left in turns(page)]
    assert shown == ["It is impossible to bend me.", "Эта категория применима к нему."]
