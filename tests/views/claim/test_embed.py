"""Other sites show a claim in a frame: found by oEmbed, without scripts, gone when withdrawn."""

import xml.etree.ElementTree as ET
from urllib.parse import quote

import pytest
from bs4 import BeautifulSoup

from claims import services
from claims.choices import SpeakerKind
from tests.factories import SpeakerFactory, draft_claim, published_claim, withdrawn_claim
from tests.views.reading import page_of, texts

pytestmark = pytest.mark.django_db

SITE = "https://record.example.org"


@pytest.fixture(autouse=True)
def _site(settings):
    settings.SITE_URL = SITE


def asked(client, address, **more):
    return client.get("/oembed/", {"url": address, **more})


def frame_in(html):
    return BeautifulSoup(html, "lxml").iframe


def test_the_frame_shows_words_speaker_day_and_status_and_leads_to_the_page(client, dispute):
    answer = client.get(f"/embed/claims/{dispute.rebuttal.pk}/")
    page = page_of(answer)

    assert texts(page, "blockquote") == ["«Эта категория применима к нему.»"]
    assert texts(page, ".who") == ["Sergei Prikhodko for the Kremlin · 14 August 2010"]
    assert texts(page, ".status")[0].startswith("Reported, not confirmed by us. Printed in: Daily")
    assert page.select_one(".site a")["href"] == SITE + dispute.rebuttal.get_absolute_url()


def test_any_site_may_frame_it_and_it_runs_nothing(client):
    answer = client.get(f"/embed/claims/{published_claim().pk}/")

    policy = dict(
        each.strip().split(" ", 1) for each in answer["Content-Security-Policy"].split(";")
    )
    assert policy["frame-ancestors"] == "*"
    assert {policy[each] for each in ("default-src", "script-src", "img-src")} == {"'none'"}
    assert "X-Frame-Options" not in answer
    assert page_of(answer).select("script, style, [style], [onclick]") == []


def test_every_other_page_may_be_framed_by_nobody(client):
    answer = client.get(published_claim().get_absolute_url())

    assert answer["X-Frame-Options"] == "DENY"
    assert "frame-ancestors 'none'" in answer["Content-Security-Policy"]


def test_of_a_withdrawn_claim_the_frame_says_that_it_is_gone(client):
    claim = withdrawn_claim(text="Secret words.")

    answer = client.get(f"/embed/claims/{claim.pk}/")

    assert answer.status_code == 410
    [sentence] = texts(page_of(answer), "main p")
    assert sentence.startswith("The entry that stood here was withdrawn on ")
    assert "frame-ancestors *" in answer["Content-Security-Policy"]


def test_of_no_claim_or_a_draft_the_frame_says_that_there_is_none(client):
    for pk in (draft_claim(text="Secret words.").pk, 999_999):
        answer = client.get(f"/embed/claims/{pk}/")

        assert answer.status_code == 404
        assert texts(page_of(answer), "main p") == ["There is no such entry."]


def test_the_frame_of_a_merged_claim_leads_to_the_one_it_was_merged_into(client):
    speaker = SpeakerFactory()
    kept, gone = published_claim(speaker=speaker), published_claim(speaker=speaker)
    services.merge_claims(kept, gone, by=None, why="They are one.")

    answer = client.get(f"/embed/claims/{gone.pk}/")

    assert (answer.status_code, answer["Location"]) == (301, f"/embed/claims/{kept.pk}/")


def test_a_program_finds_the_answer_by_the_links_of_the_page(client):
    claim = published_claim(text="The crane stays.")
    page = page_of(client.get(claim.get_absolute_url()))

    found = {
        link["type"]: client.get(link["href"].removeprefix(SITE))
        for link in page.select("link[rel=alternate][type*=oembed]")
    }

    json = found["application/json+oembed"].json()
    assert (json["version"], json["type"]) == ("1.0", "rich")
    assert json["title"] == "“The crane stays.”"
    assert json["author_name"] == claim.speaker.name
    assert json["author_url"] == SITE + claim.speaker.get_absolute_url()
    assert frame_in(json["html"])["src"] == f"{SITE}/embed/claims/{claim.pk}/"
    xml = {each.tag: each.text for each in ET.fromstring(found["text/xml+oembed"].content)}
    assert xml == {name: str(value) for name, value in json.items()}
    assert found["text/xml+oembed"]["Access-Control-Allow-Origin"] == "*"


@pytest.mark.parametrize(
    "address",
    [
        "{site}/claims/{pk}/",
        "{site}/claims/{pk}/a-wrong-slug/",
        "{site}/claims/{pk}/old?utm_source=x#c4",
        "{site}/be/claims/{pk}/x/",
        "{site}/embed/claims/{pk}/",
        "http://record.example.org/claims/{pk}/",
        "http://testserver/claims/{pk}/",
    ],
)
def test_every_address_of_a_claim_is_known(client, address):
    claim = published_claim()

    answer = asked(client, address.format(site=SITE, pk=claim.pk))

    assert answer.status_code == 200
    assert f"claims/{claim.pk}/" in answer.json()["html"]


@pytest.mark.parametrize(
    "address",
    [
        "",
        "{site}/",
        "{site}/claims/",
        "{site}/claims/999999/",
        "{site}/xx/claims/{pk}/",
        "{site}/claims/{pk}/a/b/",
        "https://elsewhere.example.org/claims/{pk}/",
        "javascript://record.example.org/claims/{pk}/",
        "http://[/claims/{pk}/",
        "{site}/claims/" + "9" * 30 + "/",
    ],
)
def test_anything_else_is_not_found(client, address):
    claim = published_claim()

    assert asked(client, address.format(site=SITE, pk=claim.pk)).status_code == 404


@pytest.mark.parametrize("make", [draft_claim, withdrawn_claim])
def test_what_readers_may_not_see_is_not_found(client, make):
    claim = make(text="Secret words.")

    answer = asked(client, f"{SITE}/claims/{claim.pk}/")

    assert answer.status_code == 404
    assert "Secret" not in answer.content.decode()


def test_an_unknown_format_is_not_implemented(client):
    assert asked(client, f"{SITE}/claims/{published_claim().pk}/", format="yaml").status_code == 501


def test_the_frame_keeps_within_the_limits(client):
    claim = published_claim(text="Long. " * 100)
    address = f"{SITE}/claims/{claim.pk}/"

    free = asked(client, address).json()
    tight = asked(client, address, maxwidth="300", maxheight="200").json()
    senseless = asked(client, address, maxwidth="wide", maxheight="-1").json()

    assert (tight["width"], tight["height"]) == (300, 200)
    assert frame_in(tight["html"])["height"] == "200"
    assert asked(client, address, maxwidth="300").json()["height"] > free["height"]
    assert senseless == free


def test_names_are_escaped_and_a_private_person_has_no_page(client, settings):
    settings.SITE_NAME = 'A "B" <c>'
    claim = published_claim(speaker=SpeakerFactory(kind=SpeakerKind.PRIVATE))

    found = asked(client, quote(f"{SITE}/claims/{claim.pk}/", safe=":/")).json()

    assert frame_in(found["html"])["title"] == 'A statement on record at A "B" <c>'
    assert "author_url" not in found


def test_wrongly_attributed_words_have_no_author(client):
    claim = published_claim(status="fabricated", status_note="The video is cut.")

    assert "author_name" not in asked(client, f"{SITE}/claims/{claim.pk}/").json()
    assert texts(page_of(client.get(f"/embed/claims/{claim.pk}/")), ".who")[0].startswith("Wrongly")
