"""A page that still stands is not made again; one that does not is gone everywhere at once."""

import gzip
from datetime import timedelta

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.timezone import now
from pytest_django.asserts import assertNumQueries

from claims.models import Revision
from claims.services import save_record, withdraw_claim
from factcheck.settings import page_cache
from tests.factories import published_claim

pytestmark = pytest.mark.django_db

PAGES = ["/", "/claims/", "/speakers/", "/claims.csv", "/claims.json"]
IN_MEMORY = page_cache("memory:")


@pytest.fixture
def claim():
    return published_claim(text="The pier stays open.")


@pytest.fixture
def kept(settings, request):
    """Pages are kept, as on a running site; by nobody else but this test."""
    settings.CACHES = {"default": {**IN_MEMORY, "LOCATION": request.node.nodeid}}


@pytest.mark.parametrize("address", PAGES)
def test_a_reader_who_holds_an_answer_that_stands_is_told_so(client, claim, address):
    held = client.get(address)
    b"".join(held) if held.streaming else held.content

    with assertNumQueries(1):
        again = client.get(address, headers={"If-None-Match": held["ETag"]})

    assert again.status_code == 304
    assert again.content == b""
    assert again["ETag"] == held["ETag"]
    assert again["Cache-Control"] == "no-cache"


def test_a_change_makes_it_anew(client, claim, admin_user):
    held = client.get("/claims/")

    claim.context = "At the harbour."
    save_record(claim, by=admin_user, note="The place is added.")
    again = client.get("/claims/", headers={"If-None-Match": held["ETag"]})

    assert again.status_code == 200
    assert again["ETag"] != held["ETag"]


def test_a_page_made_lately_is_sent_again_to_the_next_reader(client, claim, kept):
    first = client.get("/claims/")

    with assertNumQueries(1):
        second = client.get("/claims/")

    assert second.content == first.content
    assert dict(second.headers) == dict(first.headers)


def test_what_is_withdrawn_is_gone_from_what_was_kept(client, claim, kept, admin_user):
    address = claim.get_absolute_url()
    held = client.get(address)
    assert "The pier stays open." in held.text

    withdraw_claim(claim, ground="legal", by=admin_user, why="A court said so.")

    for headers in ({}, {"If-None-Match": held["ETag"]}):
        answer = client.get(address, headers=headers)
        assert answer.status_code == 410
        assert "The pier stays open." not in answer.text
        assert "ETag" not in answer.headers


@pytest.mark.parametrize(
    ("one", "other"),
    [("/claims/", "/claims/?q=pier"), ("/claims/", "/claims/?sort=said"), ("/", "/ru/")],
)
def test_one_page_is_not_another(client, claim, kept, one, other):
    contents = {client.get(address).content for address in (one, other, one, other)}

    assert len(contents) == 2


def test_another_day_is_another_page(client, claim, kept):
    held = client.get("/")

    with time_machine.travel(now() + timedelta(days=1)):
        again = client.get("/", headers={"If-None-Match": held["ETag"]})

    assert again.status_code == 200


def test_the_desk_and_previews_are_never_kept(admin_client, claim, kept):
    for _ in range(2):
        with CaptureQueriesContext(connection) as queries:
            answer = admin_client.get("/admin/claims/claim/")
        assert len(queries) > 1
        assert "ETag" not in answer.headers


def test_a_page_that_is_not_there_is_not_kept(client, claim, kept):
    assert client.get("/claims/999/").status_code == 404
    assert "ETag" not in client.get("/claims/999/").headers


def test_before_anything_was_written_nothing_is_kept(client, kept):
    Revision.objects.all().delete()

    assert "ETag" not in client.get("/claims/").headers


def test_pages_travel_packed_and_exports_do_not(client, claim, kept):
    plain = client.get("/claims/")
    packed = [client.get("/claims/", headers={"Accept-Encoding": "gzip"}) for _ in range(2)]

    for answer in packed:
        assert gzip.decompress(answer.content) == plain.content
        assert "Accept-Encoding" in answer["Vary"]
    export = client.get("/claims.csv", headers={"Accept-Encoding": "gzip"})
    assert "Content-Encoding" not in export.headers


@pytest.mark.parametrize("url", ["", "memory:", "none:", "redis://localhost:6379/1"])
def test_caches_that_are_known(url):
    assert page_cache(url)["BACKEND"]
