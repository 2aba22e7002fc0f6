"""The intake without a mouse, from a pasted article to drafts."""

import pytest

from claims.choices import Decision
from claims.models import Candidate, Claim
from tests.admin.intake_desk import START
from tests.services.intake.desk import pieces, taken_in

pytestmark = pytest.mark.browser

ARTICLE = """Crane stays

The harbour council met in the old customs house to talk about the crane and its future.

“We will not sell the crane while I am harbour master,” said Olga Marsh.

“Nobody has ever asked us what the old crane costs a year,” said Peter Quill.
"""


def test_from_a_pasted_article_to_drafts_without_the_mouse(page, live_server):
    page.goto(f"{live_server.url}{START}")
    page.keyboard.press("Tab")  # from the address, which has the focus, to the text
    page.keyboard.insert_text(ARTICLE)
    for _field in ("file", "published", "outlet", "the button"):
        page.keyboard.press("Tab")
    with page.expect_navigation():  # and with it the page's script, which reads the keys
        page.keyboard.press("Enter")
    assert page.is_visible("mark.is-current")

    page.keyboard.press("d")
    page.keyboard.type("2021-05-07")
    page.keyboard.press("Escape")
    with page.expect_navigation():
        page.keyboard.press("a")
    with page.expect_navigation():
        page.keyboard.press("r")

    claim = Claim.objects.get()
    assert (claim.speaker.name, str(claim.said_first)) == ("Olga Marsh", "2021-05-07")
    decisions = Candidate.objects.order_by("start").values_list("decision", flat=True)
    assert list(decisions) == [Decision.ACCEPTED, Decision.REJECTED]


def test_what_was_typed_survives_a_reload_and_going_to_another_proposal(page, live_server):
    snapshot = taken_in()
    page.goto(f"{live_server.url}{START}{snapshot.pk}/")
    page.keyboard.press("e")
    page.keyboard.press("Control+a")
    page.keyboard.type("We shall never sell the crane.")
    page.keyboard.press("Escape")

    page.reload()
    assert page.input_value("#id_text") == "We shall never sell the crane."
    with page.expect_navigation():
        page.keyboard.press("j")
    assert page.input_value("#id_text") == Candidate.objects.get(utterance=1).text
    with page.expect_navigation():
        page.keyboard.press("k")
    assert page.input_value("#id_text") == "We shall never sell the crane."
    with page.expect_navigation():
        page.keyboard.press("a")

    assert Claim.objects.get().text == "We shall never sell the crane."
    assert {each.decision for each in pieces(snapshot)} == {Decision.ACCEPTED}
