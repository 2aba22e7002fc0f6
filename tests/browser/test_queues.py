"""The front page, a queue, a bulk change, linking and comparing, on a phone and on a desk."""

import pytest

from claims import services
from claims.choices import Relation
from tests.browser.desk import LIST, tick
from tests.factories import ClaimFactory, SpeakerFactory, TopicFactory, published_claim

pytestmark = pytest.mark.browser


@pytest.fixture
def pair(editor):
    """Two statements that may answer one another, under a disputed topic."""
    topic = TopicFactory(named={"en": "The crane"})
    one, other = published_claim(filed=[topic]), published_claim(filed=[topic])
    services.link_claims(one, Relation.REBUTS, other, by=None)
    marsh = SpeakerFactory(name="Olga Marsh")
    said = published_claim(text="The crane stays where it is.", speaker=marsh, filed=[topic])
    return said, published_claim(text="Marsh is wrong: the crane goes.", filed=[topic])


def test_two_claims_are_linked_from_the_list_with_the_keyboard(page, live_server, pair):
    site = live_server.url
    tick(page, site, "link")
    page.focus("[name=reading]")
    page.keyboard.type("The other answers")
    page.focus(".submit-row input[type=submit]")
    with page.expect_navigation():
        page.keyboard.press("Enter")

    assert page.is_visible("text=1 link was made.")
    assert "/compare/" in page.url


def test_a_draft_beside_its_panel_is_sent_to_be_linked(page, live_server, pair):
    site = live_server.url
    draft = ClaimFactory(
        text="Olga Marsh has never asked us.", filed=pair[0].topics.all(), said="2010-08-14"
    )
    page.goto(f"{site}{LIST}{draft.pk}/change/")

    page.click("#alike >> text=Link as")

    assert page.url.endswith(f"/link/?id={draft.pk}&id={pair[0].pk}")
