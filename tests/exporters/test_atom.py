"""Feeds: valid Atom, the newest of a list under its filters, and nothing that is not public."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.timezone import now
from lxml import etree

from claims import services
from claims.choices import Status
from claims.exporters import FORMATS
from claims.exporters import newest as looking
from claims.models import Claim
from tests.factories import CorrectionFactory, SpeakerFactory, draft_claim, published_claim
from tests.views.conftest import SECRET, dispute  # noqa: F401 - a fixture
from tests.views.reading import page_of

pytestmark = pytest.mark.django_db

ATOM = "{http://www.w3.org/2005/Atom}"
LISTS = [
    ("/claims.atom", "/claims/"),
    ("/claims.atom?q=bend&sort=said", "/claims/?q=bend&sort=said"),
    ("/speakers/alexander-lukashenko/claims.atom", "/speakers/alexander-lukashenko/"),
    ("/topics/abkhazia/claims.atom?status=any", "/topics/abkhazia/?status=any"),
    (
        "/versus/alexander-lukashenko/the-kremlin/claims.atom",
        "/versus/alexander-lukashenko/the-kremlin/",
    ),
]


def feed_at(client, address):
    response = client.get(address)
    assert response["Content-Type"] == "application/atom+xml; charset=utf-8"
    return etree.fromstring(response.content)


def titles(feed) -> list[str]:
    return feed.xpath("a:entry/a:title/text()", namespaces={"a": ATOM.strip("{}")})


def links(node) -> dict[str, str]:
    return {link.get("rel"): link.get("href") for link in node.findall(f"{ATOM}link")}


@pytest.mark.parametrize(("address", "page"), LISTS)
def test_every_list_has_a_feed_with_what_atom_requires(client, dispute, settings, address, page):  # noqa: F811
    feed = feed_at(client, address)

    assert links(feed) == {
        "alternate": f"{settings.SITE_URL}{page}",
        "self": f"{settings.SITE_URL}{address}",
    }
    assert feed.findtext(f"{ATOM}title").startswith(settings.SITE_NAME)
    assert feed.findtext(f"{ATOM}author/{ATOM}name") == settings.SITE_NAME
    assert feed.find(f"{ATOM}id") is not None
    entries = feed.findall(f"{ATOM}entry")
    assert entries
    assert feed.findtext(f"{ATOM}updated") == max(e.findtext(f"{ATOM}updated") for e in entries)
    for entry in entries:
        assert client.get(entry.findtext(f"{ATOM}id")).status_code == 301
        assert client.get(links(entry)["alternate"]).status_code == 200
        assert entry.findtext(f"{ATOM}published")
    ids = [entry.findtext(f"{ATOM}id") for entry in entries]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("page", [page for _feed, page in LISTS])
def test_the_page_of_a_list_names_its_feed(client, dispute, page):  # noqa: F811
    found = page_of(client.get(page))

    [head] = found.select("link[type='application/atom+xml']")
    [shown] = [link for link in found.select(".downloads a") if link.text == "Atom"]
    assert head["href"] == shown["href"]
    assert links(feed_at(client, head["href"]))["alternate"].endswith(page)


def test_a_source_and_the_front_page_have_a_feed(client, dispute):  # noqa: F811
    source = dispute.source.get_absolute_url()

    assert len(titles(feed_at(client, f"{source}claims.atom"))) == 2
    front = page_of(client.get("/")).select_one("link[type='application/atom+xml']")
    assert len(titles(feed_at(client, front["href"]))) == 2


@pytest.mark.parametrize("looked_at", [(), (3,), (3, 2000)])
@pytest.mark.parametrize(
    "query", ["", "?q=number&sort=said", "?status=any&sort=relevance&q=number"]
)
def test_a_feed_has_what_was_published_last(client, monkeypatch, looked_at, query):
    monkeypatch.setattr(looking, "LOOKED_AT", looked_at)
    monkeypatch.setitem(FORMATS, "atom", replace(FORMATS["atom"], most=4))
    speaker = SpeakerFactory(name="Iryna Adam")
    for number in range(6):
        claim = published_claim(text=f"Number {number}.", speaker=speaker, said=f"{2020 - number}")
        moment = now() + timedelta(minutes=number)
        Claim.objects.filter(pk=claim.pk).update(published_at=moment)
        published_claim(text="Of another.", said=f"{2000 + number}")

    found = titles(feed_at(client, f"/speakers/iryna-adam/claims.atom{query}"))

    assert found == [f"Iryna Adam: “Number {number}.”" for number in (5, 4, 3, 2)]


def test_the_feed_of_corrections_has_what_atom_requires(client, dispute, settings):  # noqa: F811
    CorrectionFactory(claim=dispute.stance, note="The day was wrong.")

    feed = etree.fromstring(client.get("/about/corrections.atom").content)

    assert links(feed) == {
        "alternate": f"{settings.SITE_URL}/about/corrections/",
        "self": f"{settings.SITE_URL}/about/corrections.atom",
    }
    assert feed.findtext(f"{ATOM}author/{ATOM}name") == settings.SITE_NAME
    [entry] = feed.findall(f"{ATOM}entry")
    assert all(entry.findtext(f"{ATOM}{each}") for each in ("id", "title", "updated", "summary"))


def test_the_filters_of_the_page_are_the_feeds(client):
    published_claim(text="Kept.", said="2010")
    published_claim(text="Too late.", said="2012")

    feed = feed_at(client, "/claims.atom?said_before=2011")

    assert [title.partition(": ")[2] for title in titles(feed)] == ["“Kept.”"]


def test_words_have_their_language_and_their_sources(client, dispute):  # noqa: F811
    feed = feed_at(client, "/claims.atom?language=ru")

    [entry] = feed.findall(f"{ATOM}entry")
    html = entry.findtext(f"{ATOM}summary")
    assert entry.find(f"{ATOM}summary").get("type") == "html"
    assert '<blockquote lang="ru" xml:lang="ru"><p>Эта категория применима к нему.' in html
    assert "Reported, not confirmed by us." in html
    assert "A quarrel in August" in html
    assert entry.findtext(f"{ATOM}title").startswith("Sergei Prikhodko for The Kremlin: “Эта")


def test_no_text_breaks_a_feed(client):
    attack = "</summary></entry>\x0b<script>alert(1)</script> & ]]>"
    published_claim(text=attack)

    entry = feed_at(client, "/claims.atom").find(f"{ATOM}entry")

    assert attack.replace("\x0b", "") in entry.findtext(f"{ATOM}title")
    assert "<script>" not in entry.findtext(f"{ATOM}summary")


def test_words_that_are_not_the_speakers_are_in_no_title(client):
    claim = published_claim(
        text="Never said.", status=Status.FABRICATED, status_note="The letter is forged."
    )

    [entry] = feed_at(client, "/claims.atom?status=any").findall(f"{ATOM}entry")

    assert entry.findtext(f"{ATOM}title") == f"Wrongly attributed to {claim.speaker.name}"
    assert "<blockquote" not in entry.findtext(f"{ATOM}summary")
    assert "The letter is forged." in entry.findtext(f"{ATOM}summary")


def test_an_entry_keeps_its_name_when_its_words_change(client, admin_user):
    claim = published_claim(text="The pier stays open.")
    [before] = feed_at(client, "/claims.atom").findall(f"{ATOM}entry")

    claim.text = "The harbour stays open."
    services.save_record(claim, by=admin_user, note="The pier is the harbour.")
    [after] = feed_at(client, "/claims.atom").findall(f"{ATOM}entry")

    assert before.findtext(f"{ATOM}id") == after.findtext(f"{ATOM}id")
    assert links(before)["alternate"] != links(after)["alternate"]


def test_an_empty_feed_is_a_feed(client):
    draft_claim(text=SECRET)

    feed = feed_at(client, "/claims.atom")

    assert titles(feed) == []
    assert feed.findtext(f"{ATOM}updated") == "1970-01-01T00:00:00+00:00"
    assert client.head("/claims.atom")["X-Total-Count"] == "0"


def test_a_wrong_value_is_told_and_gives_no_feed(client):
    assert client.get("/claims.atom?said_after=2010-13").status_code == 400
    page = page_of(client.get("/claims/?said_after=2010-13"))
    assert page.select("link[type='application/atom+xml']") == []


def test_a_feed_takes_as_many_queries_for_three_entries_as_for_one(client):
    counts = []
    for number in (1, 2):
        for _each in range(number):
            published_claim()
        client.get("/claims.atom")
        with CaptureQueriesContext(connection) as queries:
            assert len(titles(feed_at(client, "/claims.atom"))) == 2 * number - 1
        counts.append(len(queries))

    assert counts[0] == counts[1]
