"""A link shows a claim before readers see it: to whom it was sent, for some days, to no robot."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from claims import services
from claims.choices import Stage
from tests.factories import ClaimLinkFactory, draft_claim, published_claim, withdrawn_claim
from tests.views.reading import page_of, texts

pytestmark = pytest.mark.django_db


def address(claim):
    return f"/preview/{services.preview_token(claim)}/"


def test_a_draft_is_seen_as_readers_will_see_it(client):
    claim = draft_claim(text="The crane stays.")
    ClaimLinkFactory(from_claim=claim, to_claim=published_claim(text="It goes."))
    ClaimLinkFactory(from_claim=claim, to_claim=draft_claim(text="Nobody has read this."))

    answer = client.get(address(claim))
    page = page_of(answer)

    assert texts(page, ".words.large") == ["“The crane stays.”"]
    assert texts(page, ".linked .words") == ["“It goes.”"]
    assert "A preview for the desk" in texts(page, ".preview")[0]


def test_no_robot_lists_it_and_no_cache_keeps_it(client):
    answer = client.get(address(draft_claim()))

    assert answer["X-Robots-Tag"] == "noindex, nofollow"
    assert answer["Cache-Control"] == "private, no-store"
    assert "Disallow: /preview/" in client.get("/robots.txt").content.decode().splitlines()


def test_the_link_answers_for_some_days_only(client):
    claim = draft_claim()
    link = address(claim)

    with time_machine.travel(timezone.now() + timedelta(days=6)):
        assert client.get(link).status_code == 200
    with time_machine.travel(timezone.now() + timedelta(days=8)):
        assert client.get(link).status_code == 404


def test_nobody_makes_up_a_link(client):
    token = services.preview_token(draft_claim())

    assert client.get(f"/preview/{token[:-1]}x/").status_code == 404
    assert client.get("/preview/1/").status_code == 404


def test_a_published_claim_has_its_own_address(client):
    claim = published_claim()

    assert client.get(address(claim)).headers["Location"] == claim.get_absolute_url()


def test_what_was_withdrawn_stays_unseen(client):
    claim = withdrawn_claim()

    assert claim.stage == Stage.WITHDRAWN
    assert client.get(address(claim)).status_code == 404
