"""A claim is approved for a time, and shown then if it still may be."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.management import CommandError, call_command
from django.utils import timezone

from claims import services
from claims.choices import Relation, Stage
from claims.models import Citation, Claim, Translation
from tests.factories import (
    ClaimFactory,
    ReviewFactory,
    SourceFactory,
    TopicFactory,
    claim_at,
    draft_claim,
)
from tests.people import a_contributor, an_editor
from tests.services.ledger import counted, disagreements

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor():
    return an_editor()


@pytest.fixture
def tomorrow():
    return timezone.now().replace(microsecond=0) + timedelta(days=1)


def timed(editor, tomorrow, **claim):
    """A claim in review that is to be shown tomorrow."""
    in_review = claim_at(Stage.IN_REVIEW, **claim)
    return services.schedule_publication(in_review, at=tomorrow, by=editor)


def make_due(claim):
    """The time that was chosen has come."""
    Claim.objects.filter(pk=claim.pk).update(publish_at=timezone.now() - timedelta(seconds=1))


def outcomes():
    return [(due.claim.pk, due.problem) for due in services.publish_due_claims()]


def clock_of(claim):
    stored = Claim.objects.get(pk=claim.pk)
    return stored.stage, stored.publish_at, stored.approved_by


def test_an_approved_claim_waits_in_review_for_its_time(editor, tomorrow):
    claim = timed(editor, tomorrow)

    assert clock_of(claim) == (Stage.IN_REVIEW, tomorrow, editor)
    assert outcomes() == []
    assert counted() == 0
    said = claim.history.first().history_change_reason
    assert said == f"To be shown at {tomorrow:%Y-%m-%d %H:%M} UTC."


def test_a_draft_is_approved_and_goes_into_review_in_one_step(editor, tomorrow):
    claim = services.schedule_publication(draft_claim(), at=tomorrow, by=editor)

    assert clock_of(claim) == (Stage.IN_REVIEW, tomorrow, editor)


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


def test_another_time_takes_the_place_of_the_first(editor, tomorrow):
    claim, later = timed(editor, tomorrow), tomorrow + timedelta(hours=2)

    services.schedule_publication(claim, at=later, by=editor)
    entries = claim.history.count()
    services.schedule_publication(claim, at=later, by=editor)

    assert clock_of(claim) == (Stage.IN_REVIEW, later, editor)
    assert claim.history.count() == entries


def test_a_time_that_has_passed_is_none(editor):
    claim = claim_at(Stage.IN_REVIEW)

    with pytest.raises(ValidationError, match="This time has passed"):
        services.schedule_publication(claim, at=timezone.now(), by=editor)


def test_an_incomplete_claim_is_not_approved(editor, tomorrow):
    claim = ClaimFactory(said="")

    with pytest.raises(ValidationError) as caught:
        services.schedule_publication(claim, at=tomorrow, by=editor)

    assert sorted(caught.value.message_dict) == ["citations", "said"]
    assert clock_of(claim) == (Stage.DRAFT, None, None)


def change_words(claim, by):
    claim.text = "Other words."
    services.save_record(claim, by=by)


def cite_another(claim, by):
    services.save_record(Citation(claim=claim, source=SourceFactory()), by=by)


def change_citation(claim, by):
    citation = claim.citations.get()
    citation.wording = "As printed."
    services.save_record(citation, by=by)


def remove_citation(claim, by):
    services.delete_record(claim.citations.get(), by=by)


def move_citation(claim, by):
    citation = claim.citations.get()
    citation.claim = ClaimFactory()
    services.save_record(citation, by=by)


def translate(claim, by):
    services.save_record(Translation(claim=claim, language="be", text="Словы."), by=by)


def file_elsewhere(claim, by):
    services.set_topics(claim, [TopicFactory()], by=by)


def send_back(claim, by):
    services.return_to_draft(claim, by=by, why="Not so fast.")


def cancel(claim, by):
    services.cancel_publication(claim, by=by)


@pytest.mark.parametrize(
    "change",
    [
        change_words,
        cite_another,
        change_citation,
        remove_citation,
        move_citation,
        translate,
        file_elsewhere,
        cancel,
    ],
)
def test_what_changes_an_approved_claim_takes_it_off_the_clock_and_says_so(
    editor, tomorrow, change
):
    claim = timed(editor, tomorrow)

    change(claim, editor)

    assert clock_of(claim) == (Stage.IN_REVIEW, None, None)
    said = claim.history.first().history_change_reason
    assert f"It was to be shown at {tomorrow:%Y-%m-%d %H:%M} UTC, and no longer is." in said


def test_a_claim_sent_back_is_off_the_clock(editor, tomorrow):
    claim = timed(editor, tomorrow)

    send_back(claim, editor)

    assert clock_of(claim) == (Stage.DRAFT, None, None)


def test_whoever_holds_the_claim_can_go_on_with_it_after_a_part_has_changed(editor, tomorrow):
    claim = timed(editor, tomorrow)

    cite_another(claim, editor)
    file_elsewhere(claim, editor)
    services.publish_claim(claim, by=editor)

    assert clock_of(claim) == (Stage.PUBLISHED, None, editor)


def test_what_others_say_of_it_leaves_it_on_the_clock(editor, tomorrow):
    claim = timed(editor, tomorrow)

    ReviewFactory(claim=claim)
    services.link_claims(ClaimFactory(), Relation.ANSWERS, claim, by=editor)

    assert clock_of(claim) == (Stage.IN_REVIEW, tomorrow, editor)


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


STEPS = {
    "publish": lambda claim, by, at: services.publish_claim(claim, by=by),
    "schedule": lambda claim, by, at: services.schedule_publication(claim, at=at, by=by),
}


@pytest.mark.parametrize("step", STEPS.values(), ids=STEPS)
@pytest.mark.parametrize("demanded", [False, True])
def test_where_the_site_demands_it_nobody_reviews_what_they_wrote(
    step, demanded, tomorrow, settings
):
    author, other = an_editor("author"), an_editor("other")
    settings.REVIEW_BY_ANOTHER = demanded
    claim = claim_at(Stage.IN_REVIEW, created_by=author)

    if demanded:
        with pytest.raises(PermissionDenied, match="You wrote or submitted this claim"):
            step(claim, author, tomorrow)
    step(claim, other if demanded else author, tomorrow)

    assert Claim.objects.get().approved_by == (other if demanded else author)


@pytest.mark.parametrize("step", STEPS.values(), ids=STEPS)
def test_where_the_site_demands_it_nobody_reviews_what_they_submitted(step, tomorrow, settings):
    settings.REVIEW_BY_ANOTHER = True
    editor = an_editor()
    claim = draft_claim(created_by=a_contributor())
    services.submit_for_review(claim, by=editor)

    with pytest.raises(PermissionDenied):
        step(claim, editor, tomorrow)

    assert Claim.objects.get().stage == Stage.IN_REVIEW


def test_a_claim_sent_back_forgets_who_submitted_it(settings):
    settings.REVIEW_BY_ANOTHER = True
    first, second = an_editor("first"), an_editor("second")
    claim = draft_claim(created_by=a_contributor())
    services.submit_for_review(claim, by=first)
    services.return_to_draft(claim, by=second, why="Which Friday?")
    services.submit_for_review(claim, by=second)

    services.publish_claim(claim, by=first)

    assert Claim.objects.get().stage == Stage.PUBLISHED


def test_who_takes_a_claim_off_the_clock_overwrites_nobody(editor, tomorrow):
    claim = timed(editor, tomorrow, text="As it was.")
    opened = Claim.objects.get(pk=claim.pk)
    claim.text = "As it was mended."
    services.save_record(claim, by=editor)

    with pytest.raises(ValidationError) as refused:
        services.cancel_publication(opened, by=editor)

    assert refused.value.code == "stale"
    assert Claim.objects.get(pk=claim.pk).text == "As it was mended."
