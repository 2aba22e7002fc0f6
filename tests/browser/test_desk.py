"""From a pasted article to three published, linked claims, without touching the mouse.

With DESK_RECORDING=FILE.zip the run is recorded; `playwright show-trace FILE.zip` plays it.
"""

import os

import pytest

from claims.choices import Stage
from claims.models import Claim, ClaimLink
from tests.admin.intake_desk import START

pytestmark = pytest.mark.browser

ARTICLE = """Old crane divides the harbour

“We will not sell the crane while I am harbour master,” said Olga Marsh on 4 May 2021.

“Nobody has ever asked us what the old crane costs a year,” said Peter Quill on 5 May 2021.

“He was asked twice, and twice he did not come,” said Olga Marsh on 6 May 2021.
"""


@pytest.fixture
def recorded(page):
    file = os.environ.get("DESK_RECORDING", "")
    if file:
        page.context.tracing.start(screenshots=True, snapshots=True)
    yield page
    if file:
        page.context.tracing.stop(path=file)


def press(page, key, times=1):
    for _time in range(times):
        page.keyboard.press(key)


def go(page, key):
    with page.expect_navigation():
        page.keyboard.press(key)


def choose(page, action):
    """Tick the three rows, and choose what becomes of them."""
    for _row in range(3):
        press(page, "j")
        press(page, "Space")
    press(page, "a")
    page.keyboard.type(action)
    press(page, "Tab")
    go(page, "Enter")


def test_from_a_pasted_article_to_three_published_linked_claims(recorded, live_server):
    page = recorded
    page.goto(f"{live_server.url}{START}")
    press(page, "Tab")
    page.keyboard.insert_text(ARTICLE)
    press(page, "Tab", 4)
    go(page, "Enter")
    for _statement in range(3):
        go(page, "a")
    assert Claim.objects.filter(stage=Stage.DRAFT).count() == 3

    go(page, "l")
    choose(page, "Publish")
    page.keyboard.type("Checked against the minutes.")
    go(page, "Enter")
    assert Claim.objects.filter(stage=Stage.PUBLISHED).count() == 3

    choose(page, "Link")
    press(page, "ArrowDown")  # the first relation: each of the others answers …
    press(page, "Tab")  # … the earliest
    go(page, "Enter")

    first, second, third = Claim.objects.order_by("said_first")
    links = {(each.from_claim, each.relation, each.to_claim) for each in ClaimLink.objects.all()}
    assert links == {(second, "answers", first), (third, "answers", first)}
    page.goto(f"{live_server.url}{first.get_absolute_url()}")
    assert "He was asked twice" in page.inner_text("main")
