"""One change to many claims: asked, shown row by row, and then made to all or to none."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group, Permission

from claims import services
from claims.choices import Relation, Stage, Status
from claims.models import Claim, Correction
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

LIST = "/admin/claims/claim/"


class Bulk:
    """An editor who ticks claims, chooses an action, and confirms what is shown."""

    def __init__(self, client):
        self.client = client

    def tick(self, action, *claims, query=""):
        data = {"action": action, "_selected_action": [claim.pk for claim in claims]}
        return self.client.post(LIST + query, data)

    def press(self, answer, button, **typed):
        """Fill in the form of a page and press one of its buttons."""
        form = BeautifulSoup(answer.content, "lxml").select_one("form.bulk")
        data = {}
        for field in form.select("input[name], textarea[name], select[name]"):
            if field.get("type") == "submit":
                continue
            if field.name == "select":
                value = [each["value"] for each in field.select("option[selected]")]
            else:
                value = [field.text.strip() if field.name == "textarea" else field.get("value", "")]
            data.setdefault(field["name"], []).extend(value)
        data = {**data, **typed, button: "1"}
        return self.client.post(form["action"], data, follow=True)


@pytest.fixture
def bulk(desk):
    return Bulk(desk.client)


def section(answer, at):
    """The rows of one part of the page, each as (words, what is said of it)."""
    lists = BeautifulSoup(answer.content, "lxml").select(f"ul.bulk-rows{at}")
    return [
        (row.blockquote.text, row.select_one(".bulk-change").get_text(" ", strip=True))
        for each in lists
        for row in each.select("li")
    ]


def changing(answer):
    return section(answer, ":not(.is-refused):not(.is-idle)")


def refused(answer):
    return section(answer, ".is-refused")


def stages():
    return dict(Claim.objects.values_list("text", "stage"))


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


def test_a_row_that_somebody_else_changed_meanwhile_cancels_all_and_is_named(bulk):
    one, other = draft_claim(text="Mine."), draft_claim(text="Theirs.")
    page = bulk.tick("publish", one, other)
    services.save_record(other, by=None)

    answer = bulk.press(page, "_confirm")

    assert set(stages().values()) == {"draft"}
    note = BeautifulSoup(answer.content, "lxml").select_one(".errornote").get_text(" ", strip=True)
    assert "Nothing was changed." in note
    assert "“Theirs.” – Somebody else has changed it since you looked." in note
    assert "Mine." not in note
    assert len(changing(answer)) == 2, "both may be confirmed again as they are now"


def test_a_row_that_a_rule_now_refuses_cancels_all_and_is_named(bulk):
    one, other = draft_claim(text="Sound."), draft_claim(text="Robbed.")
    page = bulk.tick("publish", one, other)
    services.delete_record(other.citations.get(), by=None)
    Claim.objects.filter(pk=other.pk).update(version=other.version)

    answer = bulk.press(page, "_confirm")

    assert set(stages().values()) == {"draft"}
    assert "“Robbed.”" in answer.content.decode()
    assert [row for row, _why in refused(answer)] == ["Robbed."]


def test_a_row_that_is_gone_cancels_all(bulk):
    one, other = draft_claim(text="Here."), draft_claim(text="Gone.")
    page = bulk.tick("publish", one, other)
    services.delete_record(other, by=None)

    answer = bulk.press(page, "_confirm")

    assert stages() == {"Here.": "draft"}
    assert "It is no longer on record." in answer.content.decode()


def test_where_all_are_gone_the_list_says_so(bulk):
    claim = draft_claim()
    page = bulk.tick("publish", claim)
    services.delete_record(claim, by=None)

    answer = bulk.press(page, "_confirm")

    assert told(answer) == ["Nothing was changed: these claims are no longer on record."]


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


def test_more_than_two_hundred_are_too_many(bulk, monkeypatch):
    claims = [ClaimFactory() for _ in range(3)]
    monkeypatch.setattr("claims.services.changing_many.MOST_CHANGED", 2)
    monkeypatch.setattr("claims.admin.bulk.MOST_CHANGED", 2)

    answer = bulk.client.get(bulk.tick("publish", *claims, query="?stage__exact=draft")["Location"])

    assert told(answer) == ["Too many at once: tick at most 2."]


def test_too_many_rows_are_too_many_whatever_else_was_sent(desk):
    rows = [f"{number}:1" for number in range(1, 202)]
    sent = {"id": draft_claim().pk, "row": rows, "_confirm": "1"}

    answer = desk.client.post(f"{LIST}bulk/publish/", sent, follow=True)

    assert told(answer) == ["Too many at once: tick at most 200."]


def test_the_list_is_found_again_as_it_was_left(bulk):
    claim = draft_claim()

    answer = bulk.press(bulk.tick("publish", claim, query="?q=statement"), "_confirm")

    assert answer.request["QUERY_STRING"] == "q=statement"


def test_whoever_may_not_is_neither_offered_it_nor_let_in(client, django_user_model):
    reader = django_user_model.objects.create_user("reader", is_staff=True)
    reader.user_permissions.set(Permission.objects.filter(codename="view_claim"))
    client.force_login(reader)
    claim = draft_claim()

    assert b'value="publish"' not in client.get(LIST).content
    answer = client.post(f"{LIST}bulk/publish/", {"row": f"{claim.pk}:1", "_confirm": "1"})

    assert answer.status_code == 403
    assert stages()[claim.text] == "draft"


@pytest.mark.parametrize("rows", [["x:1"], ["9" * 40 + ":1"], [], ["1"]])
def test_rows_that_are_none_change_nothing(desk, rows):
    answer = desk.client.post(f"{LIST}bulk/publish/", {"row": rows, "_confirm": "1"})

    assert answer.status_code == 404
    assert desk.client.post(f"{LIST}bulk/nonsense/").status_code == 404
    assert desk.client.get(f"{LIST}bulk/publish/").status_code == 404


def test_an_author_changes_only_drafts_of_their_own_and_the_others_are_named(
    client, django_user_model
):
    author = django_user_model.objects.create_user("author", is_staff=True)
    author.groups.add(Group.objects.get(name="Contributor"))
    client.force_login(author)
    own = services.save_record(Claim(text="Own.", speaker=SpeakerFactory()), by=author)
    other, topic, bulk = draft_claim(text="Other."), TopicFactory(), Bulk(client)

    assert b'value="publish"' not in client.get(LIST).content
    page = bulk.press(bulk.tick("add-topics", own, other), "_preview", topics=[topic.pk])
    assert refused(page) == [("Other.", "Of claims, you may change your own drafts only.")]
    bulk.press(page, "_confirm")

    assert list(own.topics.all()) == [topic]
    assert not other.topics.exists()


def test_where_another_must_review_ones_own_claims_are_named(bulk, editor, settings):
    settings.REVIEW_BY_ANOTHER = True
    own = draft_claim(text="Own.")
    services.submit_for_review(own, by=editor)
    other = claim_at(Stage.IN_REVIEW, text="Other.")

    page = bulk.tick("publish", own, other)

    assert [row for row, _why in changing(page)] == ["Other."]
    assert "somebody else must review it" in dict(refused(page))["Own."]


class TestMoving:
    @pytest.fixture
    def marsh(self, db):
        return SpeakerFactory(name="Olga Marsh")

    def test_readers_are_told_and_what_is_there_already_is_left_alone(self, bulk, marsh):
        quill = SpeakerFactory(name="Peter Quill")
        shown = published_claim(text="Shown.", speaker=quill)
        draft = draft_claim(text="Draft.", speaker=quill)
        hers = draft_claim(text="Hers.", speaker=marsh)
        page = bulk.tick("move", shown, draft, hers)

        unsaid = bulk.press(page, "_preview", speaker=marsh.pk)
        assert [row for row, _why in refused(unsaid)] == ["Shown."]
        page = bulk.press(page, "_preview", speaker=marsh.pk, correction="It was Marsh.")
        assert sorted(changing(page)) == [
            ("Draft.", "from: Peter Quill → to: Olga Marsh"),
            ("Shown.", "from: Peter Quill → to: Olga Marsh"),
        ]
        bulk.press(page, "_confirm")

        assert {claim.speaker for claim in Claim.objects.all()} == {marsh}
        assert [note.claim for note in Correction.objects.all()] == [shown]
        assert hers.history.count() == 1
        assert (counted(speaker=marsh), counted(speaker=quill)) == (1, 0)
        assert disagreements() == []

    def test_claims_that_a_link_keeps_with_one_speaker_move_together(self, bulk, marsh):
        one = draft_claim(text="One.")
        other = draft_claim(text="Other.", speaker=one.speaker)
        services.link_claims(other, Relation.CLARIFIES, one, by=None)

        alone = bulk.press(bulk.tick("move", one), "_preview", speaker=marsh.pk)
        both = bulk.press(bulk.tick("move", one, other), "_preview", speaker=marsh.pk)

        assert [row for row, _why in refused(alone)] == ["One."]
        assert len(changing(both)) == 2
        bulk.press(both, "_confirm")
        assert {claim.speaker for claim in Claim.objects.all()} == {marsh}

    def test_somebody_elses_change_meanwhile_cancels_the_move(self, bulk, marsh):
        one, other = draft_claim(text="Mine."), draft_claim(text="Theirs.")
        page = bulk.press(bulk.tick("move", one, other), "_preview", speaker=marsh.pk)
        services.save_record(other, by=None)

        answer = bulk.press(page, "_confirm")

        assert marsh not in {claim.speaker for claim in Claim.objects.all()}
        assert "“Theirs.” – Somebody else has changed it" in answer.content.decode()


def test_who_changed_a_row_meanwhile_is_named(bulk, django_user_model):
    claim = draft_claim()
    page = bulk.tick("publish", claim)
    services.save_record(claim, by=django_user_model.objects.create_superuser("olga"))

    answer = bulk.press(page, "_confirm")

    assert "olga has changed it since you looked." in answer.content.decode()


def test_the_page_that_asks_costs_the_same_for_many(bulk, django_assert_max_num_queries):
    topic = TopicFactory()
    claims = [draft_claim(filed=[topic], speaker=SpeakerFactory()) for _n in range(12)]
    for action in ("move", "add-topics"):
        with django_assert_max_num_queries(15):
            bulk.tick(action, *claims)
