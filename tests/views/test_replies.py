"""A reply stands beside the claim, dated, for as long as readers see the claim."""

from datetime import UTC, date, datetime

import pytest
from django.utils import timezone

from claims import services
from claims.printing import day
from tests.factories import CorrectionFactory, ReplyFactory, published_claim
from tests.views.reading import page_of, texts

pytestmark = pytest.mark.django_db


def test_a_published_reply_stands_beside_the_claim_with_both_days(client):
    reply = ReplyFactory(
        claim=published_claim(),
        author="Прэс-служба",
        text="Мы <гэтага> не казалі.",
        language="be",
        received_on=date(2020, 5, 1),
    )
    services.publish_reply(reply, by=None)

    page = page_of(client.get(reply.claim.get_absolute_url()))

    [shown] = page.select("[aria-labelledby=replies] .entries li")
    assert texts(shown, "strong") == ["Прэс-служба"]
    assert texts(shown, "[lang=be]") == ["Мы <гэтага> не казалі."]
    assert texts(shown, "time") == ["1 May 2020", day(timezone.now())]


def test_replies_stand_as_they_came_and_corrections_the_latest_first(client):
    claim = published_claim()
    for month in (6, 5):
        reply = ReplyFactory(
            claim=claim, author=f"May or June {month}", received_on=date(2020, month, 1)
        )
        services.publish_reply(reply, by=None)
        CorrectionFactory(
            claim=claim, note=f"Note {month}", made_at=datetime(2020, month, 1, tzinfo=UTC)
        )

    page = page_of(client.get(claim.get_absolute_url()))

    assert texts(page, "[aria-labelledby=replies] strong") == ["May or June 5", "May or June 6"]
    assert texts(page, "[aria-labelledby=corrections] li p") == ["Note 6", "Note 5"]


def test_a_draft_is_seen_by_nobody_and_leaves_no_heading(client):
    reply = ReplyFactory(claim=published_claim())

    page = client.get(reply.claim.get_absolute_url())

    assert reply.text not in page.content.decode()
    assert page_of(page).select("[aria-labelledby=replies]") == []


def test_a_withdrawn_claim_shows_no_reply(client):
    reply = services.publish_reply(ReplyFactory(claim=published_claim()), by=None)
    address = reply.claim.get_absolute_url()
    services.withdraw_claim(published(reply), ground="legal", by=None)

    answer = client.get(address)

    assert answer.status_code == 410
    assert reply.text not in answer.content.decode()
    assert reply.author not in answer.content.decode()


def published(reply):
    reply.claim.refresh_from_db()
    return reply.claim
