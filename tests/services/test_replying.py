"""Replies of those who are quoted or judged: drafts, published beside the claim, taken back."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone

from claims.choices import Stage
from claims.models import Reply
from claims.services import (
    delete_record,
    merge_claims,
    publish_reply,
    return_to_draft,
    revert_record,
    save_record,
    undo_merge,
    withdraw_claim,
    withdraw_reply,
)
from tests.factories import ReplyFactory, SpeakerFactory, claim_at, published_claim
from tests.people import a_contributor, an_editor

pytestmark = pytest.mark.django_db


def published_reply(**fields) -> Reply:
    return publish_reply(ReplyFactory(claim=published_claim(), **fields), by=None)


def test_of_drafts_and_of_hidden_claims_readers_see_no_reply():
    shown = published_reply()
    ReplyFactory(claim=published_claim())
    withdraw_claim(published_reply().claim, ground="error", by=None)
    return_to_draft(published_reply().claim, by=None, why="To be checked.")

    assert list(Reply.objects.public()) == [shown]


def test_publishing_dates_it_today_and_stands_in_the_history(admin_user):
    reply = publish_reply(ReplyFactory(claim=published_claim()), by=admin_user, why="It came.")

    assert timezone.now() - reply.published_at < timedelta(minutes=1)
    entry = reply.history.first()
    assert (entry.history_user, entry.history_change_reason) == (admin_user, "It came.")


def test_taken_back_it_is_a_draft_again_and_can_be_changed():
    reply = withdraw_reply(published_reply(), by=None, why="A number was in it.")
    reply.text = "We never said that."

    save_record(reply, by=None)

    assert not Reply.objects.published().exists()


@pytest.mark.parametrize("stage", [Stage.DRAFT, Stage.IN_REVIEW, Stage.WITHDRAWN])
def test_beside_a_claim_that_readers_do_not_see_there_is_nothing_to_publish(stage):
    reply = ReplyFactory(claim=claim_at(stage))

    with pytest.raises(ValidationError, match="publish it first"):
        publish_reply(reply, by=None)

    assert reply.published_at is None
    assert not Reply.objects.published().exists()


def test_it_is_published_once_and_taken_back_with_a_reason():
    reply = published_reply()

    with pytest.raises(ValidationError, match="published already"):
        publish_reply(reply, by=None)
    with pytest.raises(ValidationError, match="Say why"):
        withdraw_reply(reply, by=None, why=" ")
    with pytest.raises(ValidationError, match="do not see"):
        withdraw_reply(ReplyFactory(), by=None, why="Why not.")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("text", "Other words."),
        ("author", "Somebody else"),
        ("language", "be"),
        ("received_on", timezone.now().date()),
    ],
)
def test_what_readers_see_of_it_does_not_change_under_their_eyes(field, value):
    reply = published_reply()
    setattr(reply, field, value)

    with pytest.raises(ValidationError, match="Take it from them first"):
        save_record(reply, by=None)


def test_nor_is_it_deleted_or_dated_by_hand_or_brought_back_in_another_version():
    reply = published_reply()
    reply.text = "Other words."
    draft = ReplyFactory(published_at=None)
    draft.published_at = timezone.now()

    with pytest.raises(ValidationError, match="Take it from them first"):
        delete_record(reply, by=None)
    with pytest.raises(ValidationError, match="not dated by hand"):
        save_record(draft, by=None)
    with pytest.raises(ValidationError, match="not dated by hand"):
        ReplyFactory(published_at=timezone.now())
    withdraw_reply(Reply.objects.get(pk=reply.pk), by=None, why="A slip.")
    again = revert_record(
        Reply.objects.get(pk=reply.pk), reply.history.first(), by=None, why="It was right."
    )
    assert again.published_at is None


def test_a_reply_of_tomorrow_is_refused():
    with pytest.raises(ValidationError) as refused:
        ReplyFactory(received_on=timezone.now().date() + timedelta(days=3))

    assert list(refused.value.message_dict) == ["received_on"]


def test_editors_publish_and_take_back_and_contributors_do_not():
    reply, editor, contributor = ReplyFactory(claim=published_claim()), an_editor(), a_contributor()

    with pytest.raises(PermissionDenied, match="You may not publish replies"):
        publish_reply(reply, by=contributor)
    publish_reply(reply, by=editor)
    with pytest.raises(PermissionDenied, match="You may not withdraw replies"):
        withdraw_reply(reply, by=contributor, why="Why not.")
    withdraw_reply(reply, by=editor, why="A slip.")


def test_a_published_reply_moves_with_its_claim_into_another_and_back():
    speaker = SpeakerFactory()
    kept, gone = published_claim(speaker=speaker), published_claim(speaker=speaker)
    reply = publish_reply(ReplyFactory(claim=gone), by=None)
    gone.refresh_from_db()

    merge = merge_claims(kept, gone, by=None, why="Entered twice.")
    assert list(kept.replies.public()) == [reply]
    undo_merge(merge, by=None, why="They are two.")

    assert list(Reply.objects.public().values_list("claim", flat=True)) == [merge.gone_number]
