"""Replies and standing pages at the desk."""

import pytest

from claims.models import Reply, StandingPage
from claims.services import publish_reply
from tests.admin.desk import told
from tests.factories import ReplyFactory, draft_claim, published_claim

TYPED = {"author": "Olga Marsh", "language": "en", "received_on": "2020-05-01", "text": "Never."}


@pytest.fixture
def reply(db) -> Reply:
    return ReplyFactory(claim=published_claim())


def test_it_is_written_and_published_in_one_press(desk, editor):
    claim = published_claim()

    answer = desk.save(Reply, "_publish", page="add/", claim=claim.pk, **TYPED, _why="By letter.")

    reply = claim.replies.public().get()
    assert (reply.author, reply.text) == ("Olga Marsh", "Never.")
    entry = reply.history.first()
    assert (entry.history_user, entry.history_change_reason) == (editor, "By letter.")
    assert "Readers see it beside the claim." in told(answer)


def test_saving_alone_leaves_a_draft(desk):
    claim = published_claim()

    desk.save(Reply, page="add/", claim=claim.pk, **TYPED)

    assert claim.replies.get().published_at is None


def test_what_cannot_be_published_is_saved_and_the_page_says_why(desk):
    claim = draft_claim()

    answer = desk.save(Reply, "_publish", page="add/", claim=claim.pk, **TYPED)

    assert claim.replies.get().published_at is None
    assert "publish it first" in " ".join(told(answer))


def test_a_published_one_can_only_be_looked_at_and_taken_back_with_a_reason(desk, reply):
    publish_reply(reply, by=None)

    assert "text" not in desk.form(reply)
    assert "Say why" in " ".join(told(desk.save(reply, "_withdraw")))
    desk.save(reply, "_withdraw", _why="A telephone number was in it.")

    assert not Reply.objects.published().exists()
    assert "text" in desk.form(reply)


def test_it_can_be_written_on_the_page_of_its_claim_as_a_draft(desk):
    claim = published_claim()

    desk.save(claim, **desk.row(claim, "replies", 0, **TYPED))

    assert claim.replies.get().published_at is None


@pytest.mark.parametrize(("value", "n"), [("1", 1), ("0", 2), ("x", 3)])
def test_drafts_are_listed_apart(desk, reply, value, n):
    publish_reply(reply, by=None)
    ReplyFactory(), ReplyFactory()

    page = desk.open(Reply, published=value).content.decode()

    assert page.count('class="action-select"') == n


def test_a_standing_page_is_written_once_in_a_language(desk):
    typed = {"slug": "funding", "language": "be", "title": "Хто плаціць", "body": "Чытачы."}

    desk.save(StandingPage, page="add/", **typed)
    answer = desk.save(StandingPage, page="add/", **typed)

    assert StandingPage.objects.get().title == "Хто плаціць"
    assert "The desk has written this page in this language." in told(answer)


def test_a_text_of_which_nothing_would_be_seen_is_refused(desk):
    typed = {"slug": "funding", "title": "Who pays", "body": "[a]: https://example.org"}

    answer = desk.save(StandingPage, page="add/", **typed)

    assert "Nothing of this text would be on the page." in told(answer)
