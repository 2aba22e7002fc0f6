"""The history, the return of a version and two versions side by side, as a browser shows them."""

import pytest

from claims import dates, services
from tests.browser.desk import meet_another_editor
from tests.factories import (
    CitationFactory,
    SourceFactory,
    SpeakerFactory,
    TopicFactory,
    TranslationFactory,
    published_claim,
)

pytestmark = pytest.mark.browser

WORDS = "We will not recognise the new border, and nobody there has ever asked us to do that."


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


def test_the_slower_editor_decides_and_saves_again(page, live_server, claim):
    address = f"{live_server.url}/admin/claims/claim/{claim.pk}/change/"
    typed, theirs = WORDS.replace("ever", "once"), WORDS.replace("new", "old")
    meet_another_editor(page, address, claim, typed=typed, theirs=theirs)

    assert page.locator(".conflict .sides").count() == 1
    assert page.input_value("#id_text") == WORDS.replace("ever", "once")
    assert page.input_value("#id_said") == "2010-08-13"
    with page.expect_navigation():
        page.click("[name=_save]")

    claim.refresh_from_db()
    assert claim.text == WORDS.replace("ever", "once")
    assert dates.iso(claim.said) == "2010-08-13"
