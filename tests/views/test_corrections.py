"""The corrections log: public notes only, newest first, each on one page; and its feed."""

from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree

import pytest
from django.db import connection

from claims import services
from claims.models import Correction
from claims.views.corrections import PER_PAGE
from tests.factories import CorrectionFactory, draft_claim, published_claim
from tests.views.reading import page_of, texts

pytestmark = pytest.mark.django_db

LOG = "/about/corrections/"
ATOM = "{http://www.w3.org/2005/Atom}"
NOON = datetime(2010, 9, 1, 12, tzinfo=UTC)


def notes_on(page) -> list[str]:
    return texts(page, ".card .what > p")


def older(page) -> str:
    link = page.select_one(".paging a[rel=next]")
    return link["href"] if link else ""


def test_it_shows_the_note_its_day_and_the_claim(client):
    claim = published_claim(text="We will not sell it.")
    CorrectionFactory(claim=claim, note="The day was wrong.", made_at=NOON)

    page = page_of(client.get(LOG))

    assert notes_on(page) == ["The day was wrong."]
    assert texts(page, ".card time")[0] == "1 September 2010"
    assert page.select_one(f'.card a[href="{claim.get_absolute_url()}"]')


def test_notes_about_what_readers_do_not_see_are_not_in_it(client):
    CorrectionFactory(claim=draft_claim(), note="Of a draft.")
    withdrawn = published_claim()
    CorrectionFactory(claim=withdrawn, note="Of a withdrawn one.")
    services.withdraw_claim(withdrawn, ground="legal", by=None)

    assert notes_on(page_of(client.get(LOG))) == []
    assert "None is on record." in client.get(LOG).content.decode()
    assert b"Of a" not in client.get("/about/corrections.atom").content


def test_every_note_is_on_one_page_and_in_its_place_also_where_moments_are_the_same(client):
    claim = published_claim()
    with services.kept():
        for n in range(2 * PER_PAGE + 3):
            at = NOON + timedelta(days=n // 7, microseconds=n // 7)
            CorrectionFactory(claim=claim, note=f"Note {n}.", made_at=at)

    seen, query = [], ""
    for _page in range(3):
        page = page_of(client.get(LOG + query))
        seen += notes_on(page)
        query = older(page)

    assert seen == [f"Note {n}." for n in reversed(range(2 * PER_PAGE + 3))]
    assert query == ""


@pytest.mark.parametrize("cursor", ["x", "1", "1.", "1.x", "9" * 19 + ".1", "999999999999999999.1"])
def test_a_place_that_is_none_is_not_found(client, cursor):
    assert client.get(LOG, {"after": cursor}).status_code == 404


def test_a_page_takes_as_many_queries_for_many_as_for_one(client, django_assert_max_num_queries):
    for _claim in range(4):
        CorrectionFactory(claim=published_claim())

    with django_assert_max_num_queries(9):
        client.get(LOG)


if connection.vendor == "sqlite":  # whose own words the plan has

    @pytest.mark.parametrize("after", [NOON, None])
    def test_the_log_walks_its_index_and_sorts_nothing(after):
        notes = Correction.objects.public().order_by("-made_at", "-pk")
        plan = (notes.filter(made_at__lte=after) if after else notes)[:PER_PAGE].explain()

        assert "correction_latest" in plan
        assert "TEMP B-TREE" not in plan


def test_the_feed_has_the_newest_first_with_links_and_moments(client, settings):
    claim = published_claim(text="We <will> not sell it.")
    CorrectionFactory(claim=claim, note="Earlier.", made_at=NOON)
    CorrectionFactory(claim=claim, note="A & B\x0b <wrong>.", made_at=NOON + timedelta(days=1))

    answer = client.get("/about/corrections.atom")

    assert answer["Content-Type"] == "application/atom+xml; charset=utf-8"
    feed = ElementTree.fromstring(answer.content)
    entries = feed.findall(f"{ATOM}entry")
    assert [each.findtext(f"{ATOM}summary") for each in entries] == ["A & B <wrong>.", "Earlier."]
    assert entries[0].findtext(f"{ATOM}updated") == "2010-09-02T12:00:00+00:00"
    link = entries[0].find(f"{ATOM}link")
    assert link.get("href") == settings.SITE_URL + claim.get_absolute_url()
    assert len({each.findtext(f"{ATOM}id") for each in entries}) == 2
    assert page_of(client.get(LOG)).select_one('link[type="application/atom+xml"]')
