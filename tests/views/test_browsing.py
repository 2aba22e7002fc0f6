"""Ways to claims without a word to search for: topics, sources, and the day."""

from datetime import date

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories import OutletFactory, SourceFactory, TopicFactory, draft_claim, published_claim
from tests.views.reading import page_of, texts

pytestmark = pytest.mark.django_db


def queries_of(client, address):
    with CaptureQueriesContext(connection) as queries:
        assert client.get(address).status_code == 200
    return len(queries)


def test_topics_stand_below_what_they_are_part_of_with_their_counts(client):
    gas = TopicFactory(slug="gas", named={"en": "Gas", "ru": "Газ"})
    transit = TopicFactory(slug="transit", named={"en": "Transit"}, parent=gas)
    TopicFactory(slug="unused", named={"en": "Unused"})
    published_claim(filed=[gas])
    published_claim(filed=[transit])
    draft_claim(filed=[transit])

    page = page_of(client.get("/topics/"))

    assert texts(page, ".tree > li > a, .tree > li > span") == ["Gas", "2"]
    assert texts(page, ".tree li li") == ["Transit 1"]
    assert texts(page_of(client.get("/ru/topics/")), ".tree > li > a") == ["Газ"]


def test_sources_are_listed_latest_first_with_what_they_report(client):
    outlet = OutletFactory(name="The Harbour Times")
    old, new, unused = (
        SourceFactory(title=title, outlet=outlet, published=day)
        for title, day in (("Old", "2010-08"), ("New", "2020-09-14"), ("Unused", "2021"))
    )
    published_claim(source=old)
    published_claim(source=new)
    published_claim(source=new)
    draft_claim(source=unused)

    page = page_of(client.get("/sources/"))

    assert texts(page, ".what > p:first-child") == ["New", "Old"]
    assert [note.rsplit(" · ", 1)[1] for note in texts(page, ".note")] == [
        "2 statements",
        "1 statement",
    ]


def test_the_list_of_sources_goes_on_where_a_page_ended(client, monkeypatch):
    monkeypatch.setattr("claims.views.sources.PER_PAGE", 2)
    titles = [f"Source {number}" for number in range(5)]
    for title in titles:
        published_claim(source=SourceFactory(title=title, published="2020-01-01"))

    seen, address = [], "/sources/"
    while address:
        page = page_of(client.get(address))
        seen += texts(page, ".what > p:first-child")
        following = page.select_one("a[rel=next]")
        address = "/sources/" + following["href"] if following else ""

    assert seen == titles[::-1]


@pytest.mark.parametrize("after", ["x", "2020-01-01", "2020-13-01.5", "2020-01-01.x"])
def test_a_broken_place_in_the_list_is_no_page(client, after):
    assert client.get("/sources/", {"after": after}).status_code == 404


@pytest.mark.parametrize("address", ["/topics/", "/sources/", "/"])
def test_long_lists_take_as_many_queries_as_short_ones(client, address):
    with time_machine.travel(date(2026, 8, 13)):
        published_claim(filed=[TopicFactory()], said="2010-08-13")
        few = queries_of(client, address)
        for year in range(2011, 2020):
            published_claim(filed=[TopicFactory()], said=f"{year}-08-13")

        assert queries_of(client, address) <= few <= 15


def test_the_front_page_tells_what_was_said_on_this_day(client):
    published_claim(text="A day in August.", said="2010-08-13")
    published_claim(text="The same day, later.", said="2015-08-13")
    published_claim(text="Another day.", said="2012-08-14")
    published_claim(text="Only the month.", said="2011-08")
    published_claim(text="In a leap year.", said="2016-02-29")

    with time_machine.travel(date(2026, 8, 13)):
        page = page_of(client.get("/"))
    with time_machine.travel(date(2028, 2, 29)):
        leap = page_of(client.get("/"))

    found = texts(page, "#on-this-day ~ .cards .words")
    assert found == ["“The same day, later.”", "“A day in August.”"]
    assert texts(leap, "#on-this-day ~ .cards .words") == ["“In a leap year.”"]


def test_outlets_are_listed_with_how_many_statements_they_print(client):
    times = OutletFactory(
        name="The Harbour Times", slug="harbour-times", ownership="privately owned"
    )
    post = OutletFactory(name="Harbour Post", slug="harbour-post", ownership="")
    OutletFactory(name="Unused")
    for outlet in (times, times, post):
        published_claim(source=SourceFactory(outlet=outlet))
    draft_claim(source=SourceFactory(outlet=post))

    page = page_of(client.get("/outlets/"))

    assert texts(page, ".columns > li > a, .columns > li > .figure") == [
        *("Harbour Post", "1", "The Harbour Times", "2")
    ]
    assert [line.rsplit(", ", 1)[1] for line in texts(page, ".columns .small")] == [
        *("ownership not on record", "privately owned")
    ]


def test_the_page_of_an_outlet_has_its_list_and_the_file_of_it(client):
    times = OutletFactory(name="The Harbour Times", slug="harbour-times")
    published_claim(text="Printed here.", source=SourceFactory(outlet=times))
    published_claim(text="Printed elsewhere.")

    page = page_of(client.get("/ru/outlets/harbour-times/"))
    rows = b"".join(client.get("/outlets/harbour-times/claims.csv")).decode()

    assert texts(page, ".list .cards .words") == ["“Printed here.”"]
    assert "/outlets/harbour-times/claims.csv" in [a["href"] for a in page.select("a")]
    assert "Printed here." in rows
    assert "Printed elsewhere." not in rows
    assert client.get("/outlets/nobody/").status_code == 404


def test_the_calendar_leads_from_years_to_months_to_their_lists(client):
    for said in ("2010-08-13", "2010-08-14", "2010-09", "2012", "2010-08-30/2010-09-02"):
        published_claim(said=said)
    published_claim(said="")
    draft_claim(said="2014")

    years = page_of(client.get("/calendar/"))
    months = page_of(client.get("/calendar/2010/"))
    [september] = [a["href"] for a in months.select(".columns a") if "2010-09" in a["href"]]

    assert texts(years, ".columns li") == ["2012 1", "2010 4"]
    assert texts(months, ".columns li")[6:9] == ["July 2010 0", "August 2010 3", "September 2010 2"]
    assert len(texts(page_of(client.get(september)), ".list .cards .words")) == 2
    assert [a["href"] for a in months.select("nav a[rel=next]")] == ["/calendar/2012/"]
    assert client.get("/calendar/2011/").status_code == 404


@pytest.mark.parametrize("address", ["/outlets/", "/calendar/", "/calendar/2010/"])
def test_they_ask_few_questions_at_any_size(client, address):
    published_claim(source=SourceFactory(outlet=OutletFactory()), said="2010-08-13")
    few = queries_of(client, address)
    for month in range(1, 10):
        source = SourceFactory(outlet=OutletFactory(), published="2011")
        published_claim(source=source, said=f"2010-0{month}")

    assert queries_of(client, address) <= few <= 15
