"""A published claim is changed on its page: readers are told, or the page asks for it."""

import pytest
from bs4 import BeautifulSoup

from claims.models import Claim, Correction
from tests.admin.desk import told
from tests.factories import draft_claim, published_claim

SENTENCE = "Readers have seen this claim. Say for them what was changed, and why: words."


def beside(answer, field):
    """What stands beside one field."""
    row = BeautifulSoup(answer.content, "lxml").select_one(f".field-{field} .errorlist")
    return row and row.get_text(strip=True)


def test_without_a_note_it_is_refused_beside_the_field_and_keeps_all_typed(desk):
    claim = published_claim()

    answer = desk.save(claim, text="Other words.", desk_note="Ask again.")

    assert beside(answer, "correction") == SENTENCE
    assert b"Other words." in answer.content
    assert b"Ask again." in answer.content
    claim.refresh_from_db()
    assert claim.text != "Other words."


def test_with_a_note_it_is_saved_and_readers_see_both(desk, client):
    claim = published_claim()

    desk.save(claim, text="Other words.", correction="We had misheard.", _why="Recording.")

    claim.refresh_from_db()
    assert claim.text == "Other words."
    page = client.get(claim.get_absolute_url()).content.decode()
    assert "We had misheard." in page
    assert Correction.objects.get().history.first().history_change_reason == "Recording."


def test_a_note_in_the_rows_for_corrections_counts_too(desk):
    claim = published_claim()
    row = desk.row(claim, "corrections", 0, note="We had misheard.")

    answer = desk.save(claim, text="Other words.", **row)

    assert told(answer)[0].startswith("The claim")
    claim.refresh_from_db()
    assert (claim.text, claim.corrections.get().note) == ("Other words.", "We had misheard.")


def test_a_row_that_is_ticked_for_deletion_does_not(desk):
    claim = published_claim()
    row = desk.row(claim, "corrections", 0, note="We had misheard.", DELETE="on")

    answer = desk.save(claim, text="Other words.", **row)

    assert beside(answer, "correction") == SENTENCE


def test_a_note_alone_is_published_too(desk):
    claim = published_claim()

    desk.save(claim, correction="The context was wrong until today.")

    assert claim.corrections.get().note == "The context was wrong until today."


def test_a_draft_has_no_such_field(desk):
    claim = draft_claim()

    assert "correction" not in desk.form(claim)
    desk.save(claim, text="Other words.")
    claim.refresh_from_db()
    assert claim.text == "Other words."


def test_a_claim_of_several_lines_is_not_changed_by_looking_at_it(desk):
    claim = published_claim(text="One line.\nAnother line.")
    form = {
        name: value.replace("\n", "\r\n") if isinstance(value, str) else value
        for name, value in desk.form(claim).items()
    }

    answer = desk.client.post(desk.url(claim), {**form, "_save": "1"}, follow=True)

    assert told(answer)[0].startswith("The claim")
    assert Claim.objects.get(pk=claim.pk).version == claim.version


@pytest.mark.parametrize("note", ["", "We had misheard."])
def test_what_was_changed_as_a_draft_is_told_when_it_is_published_again(desk, note):
    claim = published_claim()
    desk.save(claim, "_return", _why="To be checked.")
    desk.save(claim, text="Other words.", correction=note)

    answer = desk.save(claim, "_publish")

    claim.refresh_from_db()
    assert claim.stage == ("published" if note else "draft")
    assert note or SENTENCE in told(answer)[0]
