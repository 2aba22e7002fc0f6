"""Each queue holds what waits for it, and lets go of what does not."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.utils import timezone

from claims import services
from claims.choices import Decision, LinkOutcome, Relation, Stage
from claims.models import Claim
from claims.services.queueing import BY_NAME, LEFT, queues_for, waiting_for
from tests.factories import (
    CandidateFactory,
    CitationFactory,
    ClaimFactory,
    ClaimLinkFactory,
    LinkCheckFactory,
    SourceFactory,
    SpeakerFactory,
    TopicFactory,
    claim_at,
    draft_claim,
    published_claim,
    withdrawn_claim,
)

ARCHIVED = "https://archive.example/1"


def schedule(claim, editor):
    return services.schedule_publication(claim, at=timezone.now() + timedelta(days=1), by=editor)


@pytest.fixture
def editor(db):
    return get_user_model().objects.create_superuser("editor", password="editor")


@pytest.fixture
def waiting(editor):
    """The rows of a queue, by its name."""
    return lambda name: set(BY_NAME[name].rows(editor))


def test_what_was_submitted_waits_for_review(waiting):
    submitted = claim_at(Stage.IN_REVIEW)
    for stage in (Stage.DRAFT, Stage.PUBLISHED, Stage.WITHDRAWN):
        claim_at(stage)

    assert waiting("review") == {submitted}


def test_what_is_approved_for_a_time_waits_for_that_and_for_no_review(waiting, editor):
    submitted = claim_at(Stage.IN_REVIEW)

    timed = schedule(claim_at(Stage.IN_REVIEW), editor)

    assert waiting("timed") == {timed}
    assert waiting("review") == {submitted}


def test_what_was_taken_off_the_clock_waits_until_it_is_approved_again(waiting, editor):
    submitted, timed = claim_at(Stage.IN_REVIEW), schedule(claim_at(Stage.IN_REVIEW), editor)
    services.cancel_publication(timed, by=editor)

    assert waiting("off-the-clock") == {timed}
    assert waiting("review") == {submitted, timed}
    schedule(timed, editor)
    assert waiting("off-the-clock") == set()


def test_a_change_takes_an_approved_claim_off_the_clock_and_into_the_queue(waiting, editor):
    timed = schedule(draft_claim(), editor)
    timed.text = "Other words."

    services.save_record(timed, by=editor)

    assert waiting("off-the-clock") == {timed}


def test_what_was_sent_back_and_submitted_anew_is_reviewed_like_any_other(waiting, editor):
    timed = schedule(claim_at(Stage.IN_REVIEW), editor)
    services.return_to_draft(timed, by=editor, why="The day is wrong.")
    services.submit_for_review(timed, by=editor)

    assert waiting("off-the-clock") == set()
    assert waiting("review") == {timed}


def test_undecided_proposals_wait(waiting, editor):
    pending, rejected = CandidateFactory(), CandidateFactory()
    services.reject_candidate(rejected, by=editor)

    assert rejected.decision == Decision.REJECTED
    assert waiting("candidates") == {pending}


def test_drafts_are_left_when_nobody_touches_them_for_thirty_days(waiting):
    now = datetime(2026, 11, 25, 12, tzinfo=UTC)
    with time_machine.travel(now - LEFT - timedelta(hours=1), tick=False):
        left, touched, submitted = draft_claim(), draft_claim(), claim_at(Stage.IN_REVIEW)
    with time_machine.travel(now - LEFT + timedelta(hours=1), tick=False):
        CitationFactory(claim=touched)

    with time_machine.travel(now, tick=False):
        assert waiting("drafts") == {left}
    assert submitted.stage == Stage.IN_REVIEW


def test_a_contributor_is_asked_about_drafts_of_their_own_only(django_user_model):
    author = django_user_model.objects.create_user("author", is_staff=True)
    author.groups.add(Group.objects.get(name="Contributor"))
    with time_machine.travel(timezone.now() - LEFT - timedelta(hours=1), tick=False):
        draft_claim()
        own = services.save_record(Claim(text="It is mine.", speaker=SpeakerFactory()), by=author)

    assert set(BY_NAME["drafts"].rows(author)) == {own}
    assert [queue.name for queue in queues_for(author)] == ["candidates", "drafts"]


def test_published_claims_with_a_single_source_want_another(waiting):
    one, two, draft = published_claim(), published_claim(), draft_claim()
    CitationFactory(claim=two)

    assert waiting("one-citation") == {one}
    assert draft.citations.count() == 1


def test_pages_that_published_claims_rest_on_want_an_archived_copy(waiting):
    bare = SourceFactory(url="https://paper.example/1")
    published_claim(source=bare)
    published_claim(source=SourceFactory(url="https://paper.example/2", archive_url=ARCHIVED))
    published_claim(source=SourceFactory(url=""))
    draft_claim(source=SourceFactory(url="https://paper.example/3"))
    withdrawn_claim(source=SourceFactory(url="https://paper.example/4"))

    assert waiting("unarchived") == {bare}


@pytest.mark.parametrize("outcome", [LinkOutcome.GONE, LinkOutcome.FAILED])
def test_a_link_is_broken_when_its_last_check_found_no_page(waiting, outcome):
    broken, mended, well = SourceFactory(), SourceFactory(), SourceFactory()
    early, late = (datetime(2026, 1, day, tzinfo=UTC) for day in (1, 2))
    LinkCheckFactory(source=broken, checked_at=early, outcome=LinkOutcome.OK)
    LinkCheckFactory(source=broken, checked_at=late, outcome=outcome)
    LinkCheckFactory(source=mended, checked_at=late, outcome=LinkOutcome.MOVED)
    LinkCheckFactory(source=mended, checked_at=early, outcome=outcome)
    LinkCheckFactory(source=well, checked_at=late, outcome=LinkOutcome.OK)

    assert waiting("broken") == {broken}


def test_of_two_checks_at_one_moment_the_one_noted_later_counts(waiting):
    source, moment = SourceFactory(), datetime(2026, 1, 1, tzinfo=UTC)
    LinkCheckFactory(source=source, checked_at=moment, outcome=LinkOutcome.GONE)
    LinkCheckFactory(source=source, checked_at=moment, outcome=LinkOutcome.OK)

    assert waiting("broken") == set()


def test_sources_that_nothing_rests_on_wait_unless_proposals_do(waiting):
    bare = SourceFactory()
    draft_claim(source=SourceFactory())
    CandidateFactory(source=SourceFactory())
    SourceFactory(republished_from=(original := SourceFactory()))
    evidence = SourceFactory()
    ClaimLinkFactory(relation=Relation.DENIES, note="It says so.", source=evidence)
    reprints = set(original.republished_in.all())

    assert waiting("no-claims") == {bare, *reprints}


def test_a_source_all_of_whose_proposals_were_rejected_waits(waiting, editor):
    candidate = CandidateFactory()
    services.reject_candidate(candidate, by=editor)

    assert waiting("no-claims") == {candidate.source}


class TestUnlinkedClaimsOfADisputedTopic:
    @pytest.fixture
    def topic(self, db):
        return TopicFactory(named={"en": "Abkhazia"})

    @pytest.fixture
    def dispute(self, topic):
        """Two linked claims about it."""
        one, other = published_claim(filed=[topic]), published_claim(filed=[topic])
        return services.link_claims(one, Relation.REBUTS, other, by=None)

    def test_what_nobody_linked_waits(self, waiting, topic, dispute):
        lonely = published_claim(filed=[topic])
        published_claim(filed=[TopicFactory()])
        draft_claim(filed=[topic])
        published_claim(filed=[topic], status="fabricated", status_note="Invented.")

        assert waiting("unlinked") == {lonely}

    def test_what_is_below_the_topic_waits_too(self, waiting, topic, dispute):
        below = published_claim(filed=[TopicFactory(parent=topic)])

        assert waiting("unlinked") == {below}

    def test_a_link_with_a_draft_is_a_link(self, waiting, topic, dispute):
        claim = published_claim(filed=[topic])
        services.link_claims(ClaimFactory(), Relation.ANSWERS, claim, by=None)

        assert waiting("unlinked") == set()

    def test_a_claim_whose_words_are_disputed_makes_its_topic_so(self, waiting, topic):
        disputed = published_claim(filed=[topic], status="disputed", status_note="She denies it.")
        other = published_claim(filed=[topic])

        assert waiting("unlinked") == {disputed, other}

    def test_a_repetition_is_no_dispute(self, waiting, topic):
        one, other = published_claim(filed=[topic]), published_claim(filed=[topic])
        services.link_claims(other, Relation.REPEATS, one, by=None)
        published_claim(filed=[topic])

        assert waiting("unlinked") == set()


def test_counts_are_asked_as_often_for_many_as_for_one(editor, django_assert_max_num_queries):
    topic = TopicFactory()
    for number in range(3):
        CandidateFactory()
        claim_at(Stage.IN_REVIEW)
        one, other = published_claim(filed=[topic]), published_claim(filed=[topic])
        services.link_claims(one, Relation.REBUTS, other, by=None)
        published_claim(filed=[topic])

        with django_assert_max_num_queries(9):
            counts = {each.queue.name: each.count for each in waiting_for(editor, most=2)}

        assert counts["review"] == min(number + 1, 2)
        assert counts["unlinked"] == min(number + 1, 2)


def test_only_queues_about_which_something_can_be_done_are_counted(django_user_model):
    archivist = django_user_model.objects.create_user("archivist", is_staff=True)
    archivist.user_permissions.add(Permission.objects.get(codename="change_source"))

    names = [queue.name for queue in queues_for(archivist)]

    assert names == ["unarchived", "broken", "no-claims"]


def test_whoever_may_do_nothing_is_asked_for_nothing(db, django_user_model):
    assert waiting_for(django_user_model.objects.create_user("guest"), most=1) == []
