"""A change of many claims is made to all or to none, and what stands in the way is named."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group, Permission

from claims import services
from claims.choices import Stage
from claims.models import Claim
from tests.admin.bulk import LIST, Bulk, changing, refused, stages
from tests.admin.desk import told
from tests.factories import ClaimFactory, SpeakerFactory, TopicFactory, claim_at, draft_claim


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


def test_who_changed_a_row_meanwhile_is_named(bulk, django_user_model):
    claim = draft_claim()
    page = bulk.tick("publish", claim)
    services.save_record(claim, by=django_user_model.objects.create_superuser("olga"))

    answer = bulk.press(page, "_confirm")

    assert "olga has changed it since you looked." in answer.content.decode()
