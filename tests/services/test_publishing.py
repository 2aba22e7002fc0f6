"""The stages of a claim: which step leads from where to where, and what it leaves behind."""

from datetime import UTC, datetime

import pytest
from django.core.exceptions import ValidationError

from claims.choices import Stage, Status, WithdrawalGround
from claims.models import Claim
from claims.services import publish_claim, return_to_draft, submit_for_review, withdraw_claim
from tests.factories import ClaimFactory, claim_at, draft_claim, published_claim, withdrawn_claim
from tests.people import an_editor
from tests.services.ledger import counted, disagreements

pytestmark = pytest.mark.django_db


def submit(claim: Claim) -> Claim:
    return submit_for_review(claim, by=None)


def publish(claim: Claim) -> Claim:
    return publish_claim(claim, by=None)


def withdraw(claim: Claim) -> Claim:
    return withdraw_claim(claim, ground=WithdrawalGround.LEGAL, by=None)


def give_back(claim: Claim) -> Claim:
    return return_to_draft(claim, by=None, why="The day is wrong.")


DRAFT, IN_REVIEW, PUBLISHED, WITHDRAWN = Stage
#: From each stage each step: the stage it leads to, None where it is refused.
STEPS = [
    (DRAFT, submit, IN_REVIEW),
    (DRAFT, publish, PUBLISHED),
    (DRAFT, withdraw, None),
    (DRAFT, give_back, None),
    (IN_REVIEW, submit, None),
    (IN_REVIEW, publish, PUBLISHED),
    (IN_REVIEW, withdraw, None),
    (IN_REVIEW, give_back, DRAFT),
    (PUBLISHED, submit, None),
    (PUBLISHED, publish, None),
    (PUBLISHED, withdraw, WITHDRAWN),
    (PUBLISHED, give_back, DRAFT),
    (WITHDRAWN, submit, None),
    (WITHDRAWN, publish, None),
    (WITHDRAWN, withdraw, None),
    (WITHDRAWN, give_back, DRAFT),
]
STAGE_COLUMNS = ("stage", "published_at", "withdrawn_at", "withdrawal_ground", "version")


@pytest.mark.parametrize(("stage", "step", "then"), [each for each in STEPS if each[2]])
def test_a_step_leads_on(stage, step, then):
    claim = claim_at(stage)

    step(claim)

    assert Claim.objects.get().stage == then
    assert counted() == (1 if then == PUBLISHED else 0)
    assert disagreements() == []


@pytest.mark.parametrize(("stage", "step"), [each[:2] for each in STEPS if not each[2]])
def test_a_step_from_the_wrong_stage_is_refused_and_changes_nothing(stage, step):
    claim = claim_at(stage)
    before = Claim.objects.values(*STAGE_COLUMNS).get()

    with pytest.raises(ValidationError):
        step(claim)

    assert Claim.objects.values(*STAGE_COLUMNS).get() == before
    assert {name: getattr(claim, name) for name in STAGE_COLUMNS} == before


def test_every_step_from_every_stage_is_in_the_table():
    table = {(stage, step) for stage, step, _ in STEPS}

    assert len(table) == len(STEPS) == len(Stage) * 4


def test_a_claim_without_a_source_is_not_published():
    claim = ClaimFactory()

    with pytest.raises(ValidationError) as caught:
        publish(claim)

    assert caught.value.messages == ["It needs a source: add a citation."]
    assert (claim.stage, claim.published_at) == (DRAFT, None)


def test_all_that_a_claim_lacks_is_said_at_once():
    claim = ClaimFactory()
    claim.status = Status.DISPUTED

    with pytest.raises(ValidationError) as caught:
        publish(claim)

    assert caught.value.messages == [
        "It needs a source: add a citation.",
        "This status needs a note that says what it rests on.",
    ]


def test_what_validation_refuses_at_publication_leaves_the_claim_as_it_was():
    claim = draft_claim()
    claim.text = ""

    with pytest.raises(ValidationError):
        publish(claim)

    assert (claim.stage, claim.published_at, claim.version) == (DRAFT, None, 1)


def test_a_day_of_publication_that_is_known_is_kept():
    day = datetime(2010, 8, 14, tzinfo=UTC)

    claim = publish_claim(draft_claim(), by=None, at=day)

    assert claim.published_at == day


def test_a_claim_published_again_keeps_its_first_day():
    claim = published_claim()
    first = claim.published_at

    publish(give_back(claim))

    assert Claim.objects.get().published_at == first


def test_a_withdrawal_keeps_the_day_the_ground_and_when_it_was_published():
    claim = withdraw(published_claim())

    stored = Claim.objects.get()
    assert stored.withdrawal_ground == WithdrawalGround.LEGAL
    assert stored.withdrawn_at >= stored.published_at == claim.published_at


def test_a_withdrawn_claim_that_is_taken_up_again_forgets_the_withdrawal():
    give_back(withdrawn_claim())

    stored = Claim.objects.get()
    assert (stored.withdrawn_at, stored.withdrawal_ground) == (None, "")


@pytest.mark.parametrize("ground", ["", "whim"])
def test_a_withdrawal_needs_a_ground_readers_can_be_told(ground):
    claim = published_claim()

    with pytest.raises(ValidationError):
        withdraw_claim(claim, ground=ground, by=None)

    assert Claim.objects.get().stage == PUBLISHED


@pytest.mark.parametrize("why", ["", "  "])
def test_a_claim_is_not_sent_back_without_a_reason(why):
    claim = published_claim()

    with pytest.raises(ValidationError):
        return_to_draft(claim, by=None, why=why)

    assert Claim.objects.get().stage == PUBLISHED


def test_every_step_is_signed():
    editor = an_editor()
    claim = draft_claim()
    submit_for_review(claim, by=editor)
    publish_claim(claim, by=editor, why="Checked twice.")

    signed = claim.history.values_list("stage", "history_user", "history_change_reason")[:2]

    assert list(signed) == [
        (PUBLISHED, editor.pk, "Checked twice."),
        (IN_REVIEW, editor.pk, "in review"),
    ]
