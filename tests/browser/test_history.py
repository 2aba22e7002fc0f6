"""The history, the return of a version and two versions side by side, as a browser shows them."""

import os

import pytest
from django.contrib.auth import get_user_model

from claims import dates, services
from tests.factories import (
    CitationFactory,
    SourceFactory,
    SpeakerFactory,
    TopicFactory,
    TranslationFactory,
    published_claim,
)

axe = pytest.importorskip(
    "axe_playwright_python.sync_playwright", reason="needs requirements-dev.txt"
)

pytestmark = pytest.mark.browser

WORDS = "We will not recognise the new border, and nobody there has ever asked us to do that."


@pytest.fixture
def editor(transactional_db):
    return get_user_model().objects.create_superuser("editor", password="editor")


@pytest.fixture
def claim(editor):
    """A claim with a past: corrected, filed, cited again, and one translation gone."""
    claim = published_claim(
        text=WORDS, speaker=SpeakerFactory(name="Olga Marsh"), said="2010", wording=WORDS
    )
    claim.text, claim.said = WORDS.replace("not ", ""), dates.parse("2010-08-12")
    services.correct_claim(claim, note="We had misheard a word.", by=editor, why="A recording.")
    services.set_topics(claim, [TopicFactory(named={"en": "Borders"})], by=editor, why="Filed.")
    CitationFactory(claim=claim, source=SourceFactory(title="Border stays where it is"))
    gone = TranslationFactory(claim=claim, language="be", text="Мы прызнаем.")
    services.delete_record(gone, by=editor, why="A machine made it.")
    return claim


@pytest.fixture
def page(browser, live_server, editor):
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    page.goto(f"{live_server.url}/admin/login/")
    page.fill("#id_username", "editor")
    page.fill("#id_password", "editor")
    page.keyboard.press("Enter")
    page.wait_for_url("**/admin/")
    yield page
    context.close()


def meet_another_editor(page, address, claim):
    """Open the claim, let somebody else be faster, and press save."""
    page.goto(address)
    page.fill("#id_text", WORDS.replace("ever", "once"))
    page.fill("#id_correction", "We had misheard a word.")
    claim.refresh_from_db()
    claim.text, claim.said = WORDS.replace("new", "old"), dates.parse("2010-08-13")
    anna, _made = get_user_model().objects.get_or_create(username="anna", is_superuser=True)
    services.correct_claim(claim, note="We had misread a word.", by=anna, why="The transcript.")
    with page.expect_navigation():
        page.click("[name=_continue]")


def test_the_slower_editor_decides_and_saves_again(page, live_server, claim):
    address = f"{live_server.url}/admin/claims/claim/{claim.pk}/change/"
    meet_another_editor(page, address, claim)

    assert page.locator(".conflict .sides").count() == 1
    assert page.input_value("#id_text") == WORDS.replace("ever", "once")
    assert page.input_value("#id_said") == "2010-08-13"
    with page.expect_navigation():
        page.click("[name=_save]")

    claim.refresh_from_db()
    assert claim.text == WORDS.replace("ever", "once")
    assert dates.iso(claim.said) == "2010-08-13"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
def test_history_and_conflict_fit_and_are_accessible(page, live_server, claim, scheme, width):
    troubles = []
    page.on("console", lambda message: troubles.append(message.text))
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)
    record = f"{live_server.url}/admin/claims/claim/{claim.pk}/"
    first = claim.history.last().pk
    looks = {
        "history": lambda: page.goto(f"{record}history/"),
        "version": lambda: page.goto(f"{record}history/{first}/"),
        "deleted": lambda: page.goto(f"{live_server.url}/admin/claims/translation/deleted/"),
        "conflict": lambda: meet_another_editor(page, f"{record}change/", claim),
    }
    for name, look in looks.items():
        look()
        page.wait_for_load_state("networkidle")
        if folder := os.environ.get("SHOTS"):
            page.screenshot(path=f"{folder}/{name}-{width}-{scheme}.png", full_page=True)
        seen = list(troubles)  # what axe itself writes is not the page's
        if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
            seen.append(f"{name} sticks out")
        found = axe.Axe().run(page).response["violations"]
        seen += [
            (name, each["id"], [node["html"][:80] for node in each["nodes"][:3]])
            for each in found
            if each["impact"] in ("serious", "critical")
        ]
        assert seen == []
        troubles.clear()
