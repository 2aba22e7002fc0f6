"""The front page, a queue, a bulk change, linking and comparing, on a phone and on a desk."""

import pytest
from django.contrib.auth import get_user_model

from claims import services
from claims.choices import Relation
from tests.factories import ClaimFactory, SpeakerFactory, TopicFactory, published_claim

axe = pytest.importorskip(
    "axe_playwright_python.sync_playwright", reason="needs requirements-dev.txt"
)

pytestmark = pytest.mark.browser

LIST = "/admin/claims/claim/"


@pytest.fixture
def pair(transactional_db):
    """Two statements that may answer one another, under a disputed topic."""
    get_user_model().objects.create_superuser("editor", password="editor")
    topic = TopicFactory(named={"en": "The crane"})
    one, other = published_claim(filed=[topic]), published_claim(filed=[topic])
    services.link_claims(one, Relation.REBUTS, other, by=None)
    marsh = SpeakerFactory(name="Olga Marsh")
    said = published_claim(text="The crane stays where it is.", speaker=marsh, filed=[topic])
    return said, published_claim(text="Marsh is wrong: the crane goes.", filed=[topic])


def sign_in(page, site):
    page.goto(f"{site}/admin/login/")
    page.fill("#id_username", "editor")
    page.fill("#id_password", "editor")
    page.keyboard.press("Enter")
    page.wait_for_url("**/admin/")


def press(page, button):
    with page.expect_navigation():
        page.click(button)


def tick(page, site, action):
    page.goto(f"{site}{LIST}")
    for box in page.query_selector_all(".action-select")[:2]:
        box.check()
    page.select_option("[name=action]", action)
    press(page, ".actions button[type=submit]")


def pages(page, site, pair):
    """Each page, once it is open."""
    one, other = (claim.pk for claim in pair)
    for address in (
        "/admin/",
        f"{LIST}?queue=unlinked",
        f"{LIST}?queue=review",
        f"{LIST}link/?id={one}&id={other}",
        f"{LIST}compare/?a={one}&b={other}",
        f"{LIST}suggestions/",
    ):
        page.goto(site + address)
        yield address
    tick(page, site, "publish")
    yield "publish"
    tick(page, site, "withdraw")
    yield "withdraw, its ground"
    page.select_option("[name=ground]", "error")
    press(page, "[name=_preview]")
    yield "withdraw"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
def test_every_page_fits_is_accessible_and_runs_nothing_inline(
    browser, live_server, pair, scheme, width
):
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce"
    )
    page, site, troubles = context.new_page(), live_server.url, []
    sign_in(page, site)
    for name in pages(page, site, pair):
        if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
            troubles.append((name, "sticks out"))
    # axe itself writes a style into the page, so it looks at them a second time.
    refused = []
    page.on("console", lambda message: message.type == "error" and refused.append(message.text))
    for name in pages(page, site, pair):
        troubles += [(name, text) for text in refused]
        found = axe.Axe().run(page).response["violations"]
        troubles += [(name, each["id"], each["nodes"][0]["target"]) for each in found]
        refused.clear()
    context.close()

    assert troubles == []


def test_two_claims_are_linked_from_the_list_with_the_keyboard(browser, live_server, pair):
    page, site = browser.new_page(), live_server.url
    sign_in(page, site)
    tick(page, site, "link")
    page.focus("[name=reading]")
    page.keyboard.type("The other answers")
    page.focus(".submit-row input[type=submit]")
    with page.expect_navigation():
        page.keyboard.press("Enter")

    assert page.is_visible("text=1 link was made.")
    assert "/compare/" in page.url
    page.close()


def test_a_draft_beside_its_panel_is_sent_to_be_linked(browser, live_server, pair):
    page, site = browser.new_page(), live_server.url
    sign_in(page, site)
    draft = ClaimFactory(
        text="Olga Marsh has never asked us.", filed=pair[0].topics.all(), said="2010-08-14"
    )
    page.goto(f"{site}{LIST}{draft.pk}/change/")

    page.click("#alike >> text=Link as")

    assert page.url.endswith(f"/link/?id={draft.pk}&id={pair[0].pk}")
    page.close()
