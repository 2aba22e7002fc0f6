"""The pictures of the editors' guide, made from the running desk: `make shots`."""

import pytest
from django.conf import settings

from claims import dates, services
from claims.models import Claim
from tests.admin.intake_desk import START

pytestmark = pytest.mark.shots

IMAGES = settings.BASE_DIR / "docs" / "images"
LIST = "/admin/claims/claim/"
ADDRESS = "https://harbour-post.example/crane-divides"
ARTICLE = """Old crane divides the harbour

The harbour council met in the old customs house to talk about the crane and its future.

“We will not sell the crane while I am harbour master,” said Olga Marsh on 4 May 2021.

“Nobody has ever asked us what the old crane costs a year,” said Peter Quill on 5 May 2021.

“He was asked twice, and twice he did not come,” said Olga Marsh on 6 May 2021.
"""
NAMES = ("bulk", "claim-page", "compare", "front-page", "history", "intake")


#: From this width on the panel stands beside the form; the pictures are drawn smaller.
WIDTH = 1280
SCALE = 1200 / WIDTH


@pytest.fixture
def page(browser, site, admin_user):
    context = browser.new_context(
        viewport={"width": WIDTH, "height": 860},
        device_scale_factor=SCALE,
        color_scheme="light",
        reduced_motion="reduce",
    )
    page = context.new_page()
    page.goto(f"{site}/admin/")
    page.fill("[name=username]", admin_user.username)
    page.fill("[name=password]", "password")
    page.click("[type=submit]")
    page.wait_for_url("**/admin/")
    yield page
    context.close()


def keep(page, name):
    """Take the picture once the page is still."""
    page.wait_for_load_state("networkidle")
    page.screenshot(path=IMAGES / f"desk-{name}.png")


def take_in(page, site):
    page.goto(site + START)
    page.fill("#id_url", ADDRESS)
    page.fill("#id_pasted", ARTICLE)
    page.fill("#id_published", "2021-05-07")
    page.fill("#id_outlet", "Harbour Post")
    press(page, ".submit-row input")


def press(page, button):
    with page.expect_navigation():
        page.click(button)


def accept_all(page):
    while page.query_selector("button[name=_accept]"):
        press(page, "button[name=_accept]")


def write_what_is_on_record(page, site):
    """Nearly the words of a claim on record appear beside it as they are typed."""
    page.goto(f"{site}{LIST}add/")
    page.fill("#id_text", "We will not sell the old crane while I am harbour master")
    page.wait_for_selector("#alike li")


def said_in_other_words(claim, by):
    """A draft of nearly the same words, as a second newspaper prints them."""
    text = "We will never sell the old crane as long as I am harbour master."
    other = Claim(text=text, speaker=claim.speaker, said_to="the council")
    other.said = claim.said
    services.save_record(other, by=by, why="From a second newspaper.")
    return other


def corrected(claim, by):
    """A claim with a past."""
    services.publish_claim(claim, by=by, why="Checked against the minutes.")
    claim.refresh_from_db()
    claim.said = dates.parse("2021-05-03")
    claim.context = "The council had been asked to sell it to a museum."
    note = "The day was 3 May, not 4 May: the minutes have it so."
    services.save_record(claim, by=by, why="The minutes came.", note=note)


def test_the_pictures_of_the_guide(page, site, admin_user):
    IMAGES.mkdir(parents=True, exist_ok=True)

    take_in(page, site)
    keep(page, "intake")
    accept_all(page)
    page.goto(f"{site}/admin/")
    keep(page, "front-page")

    for row in page_of_drafts(page, site)[:3]:
        row.check()
    page.select_option("[name=action]", "publish")
    press(page, ".actions button[type=submit]")
    keep(page, "bulk")
    claim = Claim.objects.get(text__startswith="We will not sell")
    other = said_in_other_words(claim, admin_user)
    page.goto(f"{site}{LIST}compare/?a={claim.pk}&b={other.pk}")
    keep(page, "compare")
    corrected(claim, admin_user)
    page.goto(f"{site}{LIST}{claim.pk}/history/")
    keep(page, "history")
    write_what_is_on_record(page, site)
    keep(page, "claim-page")

    made = sorted(image.name for image in IMAGES.glob("desk-*.png"))
    assert made == [f"desk-{name}.png" for name in NAMES]


def page_of_drafts(page, site):
    page.goto(f"{site}{LIST}?stage__exact=draft")
    return page.query_selector_all(".action-select")
