"""One change to many claims: asked, shown row by row, and then made to all or to none."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims.choices import Stage, Status
from claims.models import Claim, Correction
from tests.admin.bulk import changing, refused, stages
from tests.admin.desk import told
from tests.factories import (
    ClaimFactory,
    SpeakerFactory,
    TopicFactory,
    claim_at,
    draft_claim,
    published_claim,
)
from tests.services.ledger import counted, disagreements


def test_publishing_shows_each_row_and_who_is_left_out_and_why(bulk):
    ready = claim_at(Stage.IN_REVIEW, text="Ready.")
    bare = ClaimFactory(text="Bare.")
    shown = published_claim(text="Shown.")

    page = bulk.tick("publish", ready, bare, shown)

    assert changing(page) == [("Ready.", "from: in review → to: published")]
    assert dict(refused(page)).keys() == {"Bare.", "Shown."}
    assert "add a citation" in dict(refused(page))["Bare."]
    assert stages() == {"Ready.": "in_review", "Bare.": "draft", "Shown.": "published"}


def test_what_is_confirmed_is_published_counted_and_in_the_history(bulk, editor):
    claims = [draft_claim(text=f"Number {n}.") for n in range(3)]

    answer = bulk.press(bulk.tick("publish", *claims), "_confirm", why="Checked them all.")

    assert set(stages().values()) == {"published"}
    assert told(answer) == ["Publish claims: 3 claims were changed."]
    for claim in claims:
        entry = claim.history.first()
        assert (entry.history_user, entry.history_change_reason) == (editor, "Checked them all.")
    assert counted() == 3
    assert disagreements() == []


def test_showing_what_would_change_changes_nothing(bulk):
    claim = draft_claim()
    before = claim.history.count()

    bulk.tick("publish", claim)

    claim.refresh_from_db()
    assert (claim.stage, claim.version, claim.history.count()) == (Stage.DRAFT, 1, before)
    assert counted() == 0
    assert disagreements() == []


def test_a_withdrawal_asks_for_its_ground(bulk):
    claim, draft = published_claim(text="Wrong."), draft_claim(text="Draft.")

    page = bulk.tick("withdraw", claim, draft)
    assert changing(page) == [("Draft.", "Now: draft"), ("Wrong.", "Now: published")] or changing(
        page
    ) == [("Wrong.", "Now: published"), ("Draft.", "Now: draft")]
    unsaid = bulk.press(page, "_preview")
    assert told(unsaid) == ["This field is required."]

    page = bulk.press(page, "_preview", ground="privacy")
    assert changing(page) == [("Wrong.", "from: published → to: withdrawn")]
    assert [row for row, _why in refused(page)] == ["Draft."]
    bulk.press(page, "_confirm")

    claim.refresh_from_db()
    assert (claim.stage, claim.withdrawal_ground) == (Stage.WITHDRAWN, "privacy")
    assert stages()["Draft."] == "draft"


def test_a_status_that_needs_a_note_asks_for_it(bulk):
    page = bulk.tick("status", ClaimFactory())

    answer = bulk.press(page, "_preview", status="disputed")

    assert told(answer) == ["This status needs a note that says what it rests on."]


def test_readers_are_told_of_the_status_of_what_is_published(bulk):
    shown, draft = published_claim(text="Shown."), draft_claim(text="Draft.")
    typed = {"status": "disputed", "status_note": "She denies it."}
    page = bulk.tick("status", shown, draft)

    unsaid = bulk.press(page, "_preview", **typed)
    assert changing(unsaid) == [("Draft.", "from: reported → to: disputed (She denies it.)")]
    assert "say for them" in dict(refused(unsaid))["Shown."].lower()

    page = bulk.press(page, "_preview", **typed, correction="She has denied it since.")
    assert len(changing(page)) == 2
    bulk.press(page, "_confirm")

    assert set(Claim.objects.values_list("status", flat=True)) == {Status.DISPUTED}
    assert [note.claim for note in Correction.objects.all()] == [shown]


def test_what_was_chosen_can_be_chosen_anew(bulk):
    shown, draft = published_claim(text="Shown."), draft_claim(text="Draft.")
    page = bulk.press(
        bulk.tick("status", shown, draft), "_preview", status="unverified", status_note="A leak."
    )

    back = bulk.press(page, "_back")

    assert len(changing(back)) == 2, "those that were left out are there again"
    assert b'<option value="unverified" selected>' in back.content
    assert b"A leak." in back.content


def test_topics_are_added_and_removed_and_idle_rows_left_alone(bulk):
    harbour, crane = (TopicFactory(named={"en": name}) for name in ("Harbour", "Crane"))
    one = ClaimFactory(text="One.", filed=[harbour])
    other = ClaimFactory(text="Other.", filed=[harbour, crane])
    untouched = other.history.count()

    page = bulk.press(bulk.tick("add-topics", one, other), "_preview", topics=[crane.pk])
    assert changing(page) == [("One.", "from: Harbour → to: Crane, Harbour")]
    assert b"So already: 1 claim" in page.content
    bulk.press(page, "_confirm")
    assert set(one.topics.all()) == {harbour, crane}
    assert other.history.count() == untouched

    page = bulk.press(bulk.tick("remove-topics", one, other), "_preview", topics=[harbour.pk])
    bulk.press(page, "_confirm")
    assert [set(claim.topics.all()) for claim in (one, other)] == [{crane}, {crane}]
    assert disagreements() == []


def test_the_list_is_found_again_as_it_was_left(bulk):
    claim = draft_claim()

    answer = bulk.press(bulk.tick("publish", claim, query="?q=statement"), "_confirm")

    assert answer.request["QUERY_STRING"] == "q=statement"


def test_the_page_that_asks_costs_the_same_for_many(bulk, django_assert_max_num_queries):
    topic = TopicFactory()
    claims = [draft_claim(filed=[topic], speaker=SpeakerFactory()) for _n in range(12)]
    for action in ("move", "add-topics"):
        with django_assert_max_num_queries(15):
            bulk.tick(action, *claims)


#: Each change with what is typed for it, and the queries that a further row may cost to be tried.
TRIED = {
    "publish": ({}, 65),
    "status": ({"status": "confirmed"}, 65),
    "add-topics": ({"topics": TopicFactory}, 25),
    "move": ({"speaker": SpeakerFactory}, 0),
}


@pytest.mark.parametrize("action", TRIED)
def test_a_trial_costs_no_more_for_a_row_than_the_change_itself(bulk, action):
    typed, a_row = TRIED[action]
    typed = {name: each().pk if callable(each) else each for name, each in typed.items()}

    def queries(rows):
        page = bulk.tick(action, *(draft_claim() for _row in range(rows)))
        with CaptureQueriesContext(connection) as asked:
            if typed:
                page = bulk.press(page, "_preview", **typed)
            else:
                page = bulk.tick(action, *Claim.objects.order_by("-pk")[:rows])
        assert len(changing(page)) == rows
        return len(asked)

    assert queries(4) - queries(2) <= 2 * a_row
