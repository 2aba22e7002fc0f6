"""Nobody writes what they may not, whichever way they come."""

import pytest
from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied, ValidationError

from claims import models, services
from claims.choices import Stage
from claims.models import Claim, Speaker
from claims.services import Action, may
from tests import matrix
from tests.factories import SpeakerFactory, claim_at, draft_claim
from tests.people import a_contributor, an_administrator, an_editor

pytestmark = pytest.mark.django_db


def state_of(claim_id: int) -> list[object]:
    """All that the actions of the table could change."""
    parts = (
        "topics",
        "citations",
        "translations",
        "links_out",
        "reviews",
        "replies",
        "corrections",
    )
    counts = [
        Claim.objects.filter(**{"pk": claim_id, f"{part}__isnull": False}).count() for part in parts
    ]
    return [*Claim.objects.filter(pk=claim_id).values("stage", "context", "version"), *counts]


@pytest.mark.parametrize("cell", matrix.cells(), ids=matrix.name_of)
def test_the_table(cell):
    person, claim = matrix.set_up(cell)
    claim_id, act = claim.pk, matrix.ACTIONS[cell.action]
    before = state_of(claim_id)

    if cell.answer == "yes":
        act(claim, person)
        assert state_of(claim_id) != before
        return
    with pytest.raises(PermissionDenied if cell.answer == "no" else ValidationError) as caught:
        act(claim, person)
    assert str(caught.value)
    assert state_of(claim_id) == before


def test_the_table_is_whole():
    cells = matrix.cells()

    assert len(set(cells)) == len(cells)
    assert len(cells) == len(matrix.PEOPLE) * len(matrix.ACTIONS) * len(Stage)
    assert {cell.answer for cell in cells} == {"yes", "no", "---"}


CONTRIBUTOR, EDITOR, ADMINISTRATOR = a_contributor, an_editor, an_administrator
#: Of each kind of record who adds, changes, deletes any of them.
NOUNS = [
    (models.Outlet, {CONTRIBUTOR: "add", EDITOR: "add change delete"}),
    (models.Source, {CONTRIBUTOR: "add", EDITOR: "add change delete"}),
    (models.Speaker, {CONTRIBUTOR: "add", EDITOR: "add change delete"}),
    (models.SpeakerName, {CONTRIBUTOR: "add", EDITOR: "add change delete"}),
    (models.Position, {CONTRIBUTOR: "", EDITOR: "add change delete"}),
    (models.Topic, {CONTRIBUTOR: "add", EDITOR: "add change delete"}),
    (models.TopicName, {CONTRIBUTOR: "add", EDITOR: "add change delete"}),
    (models.ClaimLink, {CONTRIBUTOR: "", EDITOR: "add change delete"}),
    (models.Review, {CONTRIBUTOR: "", EDITOR: "add change delete"}),
    (models.Correction, {CONTRIBUTOR: "", EDITOR: "add change delete"}),
    (models.Reply, {CONTRIBUTOR: "", EDITOR: "add change delete"}),
    (models.StandingPage, {CONTRIBUTOR: "", EDITOR: "add change delete"}),
    (models.Candidate, {CONTRIBUTOR: "", EDITOR: "change delete"}),
    (models.Snapshot, {CONTRIBUTOR: "", EDITOR: ""}),
    (models.Scale, {CONTRIBUTOR: "", EDITOR: "", ADMINISTRATOR: "add change delete"}),
    (models.Rating, {CONTRIBUTOR: "", EDITOR: "", ADMINISTRATOR: "add change delete"}),
]


@pytest.mark.parametrize(
    ("model", "person", "verbs"),
    [(model, person, verbs) for model, row in NOUNS for person, verbs in row.items()],
)
def test_who_writes_the_other_records(model, person, verbs):
    somebody = person()

    allowed = {a for a in (Action.ADD, Action.CHANGE, Action.DELETE) if may(somebody, a, model)}

    assert allowed == set(verbs.split())


@pytest.mark.parametrize(
    ("person", "may_merge"), [(CONTRIBUTOR, False), (EDITOR, True), (ADMINISTRATOR, True)]
)
def test_who_merges(person, may_merge):
    somebody = person()

    assert [may(somebody, Action.MERGE, model) for model in (Claim, Speaker)] == [may_merge] * 2


@pytest.mark.parametrize(("person", "may_them"), [(EDITOR, False), (ADMINISTRATOR, True)])
def test_who_looks_after_accounts_and_groups(person, may_them):
    somebody = person()

    held = [
        somebody.has_perm(f"auth.{verb}_{noun}")
        for verb in ("view", "add", "change", "delete")
        for noun in ("user", "group")
    ]
    assert held == [may_them] * 8


def test_a_superuser_and_a_program_may_all():
    superuser = get_user_model().objects.create_superuser("root")

    for action in Action:
        assert may(superuser, action, Claim)
        assert may(None, action, Claim)


def test_a_closed_account_may_nothing():
    author = a_contributor()
    claim = draft_claim(created_by=author)
    for person in (author, an_editor(), get_user_model().objects.create_superuser("root")):
        person.is_active = False
        person.save()
        again = get_user_model().objects.get(pk=person.pk)

        assert not any(may(again, action, claim) for action in Action)


def test_whoever_makes_a_claim_is_its_author_whatever_the_record_says():
    author, other = a_contributor(), a_contributor("other")
    claim = Claim(text="Said.", speaker=SpeakerFactory(), created_by=other)

    services.save_record(claim, by=author)

    assert Claim.objects.get().created_by == author


def test_a_claim_sent_back_is_its_authors_again():
    author, editor = a_contributor(), an_editor()
    claim = draft_claim(created_by=author)
    services.submit_for_review(claim, by=author)
    services.return_to_draft(claim, by=editor, why="Which Friday?")

    claim.context = "The Friday before."
    services.save_record(claim, by=author)
    services.submit_for_review(claim, by=author)

    assert Claim.objects.get().stage == Stage.IN_REVIEW


def test_after_submission_the_author_is_told_who_can_send_it_back():
    author = a_contributor()
    claim = claim_at(Stage.IN_REVIEW, created_by=author)

    with pytest.raises(PermissionDenied) as caught:
        services.save_record(claim, by=author)

    assert str(caught.value) == (
        "This claim is no draft any more. An editor can send it back to you."
    )


@pytest.mark.parametrize(
    "change",
    [{"stage": Stage.PUBLISHED}, {"publish_at": matrix.tomorrow()}, {"created_by": None}],
    ids=lambda change: next(iter(change)),
)
@pytest.mark.parametrize("person", [CONTRIBUTOR, EDITOR, lambda: None])
def test_a_step_is_taken_and_never_written(person, change):
    somebody = person()
    claim = draft_claim(created_by=somebody or an_editor("first"))
    for name, value in change.items():
        setattr(claim, name, value)

    with pytest.raises(ValidationError):
        services.save_record(claim, by=somebody)

    stored = Claim.objects.get()
    assert (stored.stage, stored.publish_at, stored.version) == (Stage.DRAFT, None, 1)
    assert stored.created_by is not None


def test_a_new_claim_is_a_draft():
    claim = Claim(text="Said.", speaker=SpeakerFactory(), stage=Stage.IN_REVIEW)

    with pytest.raises(ValidationError):
        services.save_record(claim, by=an_editor())

    assert not Claim.objects.exists()
