"""When the time has come for which a claim was approved, it is shown if it still may be."""

from contextlib import contextmanager

import pytest
from django.contrib.auth.models import Group
from django.core.management import CommandError, call_command
from django.db import OperationalError
from django.db.models.signals import pre_save
from django.utils import timezone

from claims.choices import Stage
from claims.models import Citation, Claim
from claims.services.queueing import BY_NAME
from tests.people import an_editor
from tests.services.ledger import counted, disagreements
from tests.services.on_the_clock import clock_of, make_due, outcomes, timed

pytestmark = pytest.mark.django_db


def test_when_its_time_has_come_it_is_published_in_the_name_of_whoever_approved_it(
    editor, tomorrow
):
    claim = timed(editor, tomorrow)
    make_due(claim)

    assert outcomes() == [(claim.pk, "")]

    assert clock_of(claim) == (Stage.PUBLISHED, None, editor)
    latest = claim.history.first()
    assert (latest.history_user, latest.history_change_reason) == (editor, "Its time came.")
    assert Claim.objects.get().published_at <= timezone.now()
    assert counted() == 1
    assert disagreements() == []


def lose_group(editor):
    editor.groups.clear()


def close_account(editor):
    editor.is_active = False
    editor.save()


def delete_account(editor):
    editor.delete()


def lose_source(editor):
    Citation.objects.filter(claim__approved_by=editor).delete()


@pytest.mark.parametrize(
    ("mishap", "reason"),
    [
        (lose_group, "You may not publish claims. Submit it, and an editor will."),
        (close_account, "You may not publish claims. Submit it, and an editor will."),
        (delete_account, "The account of whoever approved it is gone."),
        (lose_source, "It needs a source: add a citation."),
    ],
)
def test_what_may_no_longer_be_shown_goes_off_the_clock_with_the_reason(
    editor, tomorrow, mishap, reason
):
    claim, sound = timed(editor, tomorrow), timed(an_editor("second"), tomorrow)
    mishap(editor)
    make_due(claim)
    make_due(sound)

    assert outcomes() == [(claim.pk, reason), (sound.pk, "")]

    assert clock_of(claim) == (Stage.IN_REVIEW, None, None)
    assert f"It was not published. {reason}" in claim.history.first().history_change_reason
    assert outcomes() == []
    assert counted() == 1


def test_the_rule_that_another_reviews_is_asked_again_at_that_time(editor, tomorrow, settings):
    claim = timed(editor, tomorrow, created_by=editor)
    make_due(claim)
    settings.REVIEW_BY_ANOTHER = True

    [(_pk, problem)] = outcomes()

    assert problem.startswith("You wrote or submitted this claim")
    assert clock_of(claim) == (Stage.IN_REVIEW, None, None)


def test_nothing_due_costs_one_query_however_many_wait(editor, tomorrow, django_assert_num_queries):
    for _ in range(3):
        timed(editor, tomorrow)

    with django_assert_num_queries(1):
        assert outcomes() == []


def test_the_command_tells_what_it_did_and_fails_where_something_was_not_published(
    editor, tomorrow, capsys
):
    claim, other = timed(editor, tomorrow), timed(an_editor("second"), tomorrow)
    make_due(claim)
    call_command("publish_due")
    assert capsys.readouterr().out == f"claim {claim.pk}: published\n"

    Group.objects.all().delete()
    make_due(other)
    with pytest.raises(CommandError, match="1 could not be published"):
        call_command("publish_due")
    assert capsys.readouterr().out.startswith(f"claim {other.pk}: You may not publish claims.")


@pytest.mark.parametrize("every", ["0", "-1", "soon"])
def test_a_clock_ticks_in_whole_seconds(every):
    with pytest.raises(CommandError, match="is not a number from 1 up"):
        call_command("publish_due", f"--every={every}")


@contextmanager
def a_mistake_of_ours(*stages, claim):
    """Whatever saves this claim at one of these stages fails as no service foresaw."""

    def fail(instance, **_more):
        if instance.pk == claim.pk and instance.stage in stages:
            raise ZeroDivisionError("division by zero")

    pre_save.connect(fail, sender=Claim)
    try:
        yield
    finally:
        pre_save.disconnect(fail, sender=Claim)


def test_an_unforeseen_failure_of_one_claim_holds_back_no_other(editor, tomorrow, caplog):
    first, second = timed(editor, tomorrow), timed(editor, tomorrow)
    make_due(first)
    make_due(second)

    with a_mistake_of_ours(Stage.PUBLISHED, claim=first):
        [(pk, problem), sound] = outcomes()

    assert (pk, sound) == (first.pk, (second.pk, ""))
    assert problem.endswith("ZeroDivisionError: division by zero")
    assert first.reference in caplog.text
    assert clock_of(second)[0] == Stage.PUBLISHED


def test_after_an_unforeseen_failure_editors_find_the_claim_and_the_reason(editor, tomorrow):
    claim = timed(editor, tomorrow)
    make_due(claim)

    with a_mistake_of_ours(Stage.PUBLISHED, claim=claim):
        outcomes()

    assert clock_of(claim) == (Stage.IN_REVIEW, None, None)
    assert list(BY_NAME["off-the-clock"].rows(editor)) == [claim]
    said = claim.history.first().history_change_reason
    assert said.startswith("It was not published. Something unexpected happened")
    assert disagreements() == []


def test_what_cannot_even_be_taken_off_the_clock_stays_due_and_holds_back_no_other(
    editor, tomorrow, caplog
):
    first, second = timed(editor, tomorrow), timed(editor, tomorrow)
    make_due(first)
    make_due(second)

    with a_mistake_of_ours(Stage.PUBLISHED, Stage.IN_REVIEW, claim=first):
        assert [pk for pk, _problem in outcomes()] == [first.pk, second.pk]

    assert clock_of(second)[0] == Stage.PUBLISHED
    assert clock_of(first)[1] is not None
    assert "could not be taken off the clock" in caplog.text
    assert outcomes() == [(first.pk, "")]


def test_where_only_the_database_was_in_the_way_it_is_tried_again(editor, tomorrow):
    claim = timed(editor, tomorrow)
    make_due(claim)

    def be_busy(**_more):
        raise OperationalError("database is locked")

    pre_save.connect(be_busy, sender=Claim)
    [(pk, problem)] = outcomes()
    pre_save.disconnect(be_busy, sender=Claim)

    assert (pk, problem.endswith("database is locked")) == (claim.pk, True)
    assert outcomes() == [(claim.pk, "")]
