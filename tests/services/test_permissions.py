"""Nobody writes what they may not, whichever way they come."""

import pytest
from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied, ValidationError

from claims import models, services
from claims.choices import Decision, Relation, Stage
from claims.models import Citation, Claim, Speaker, SpeakerName, TopicName
from claims.services import Action, may
from tests import matrix
from tests.factories import (
    CandidateFactory,
    ClaimFactory,
    ClaimLinkFactory,
    SourceFactory,
    SpeakerFactory,
    TopicFactory,
    claim_at,
    draft_claim,
    published_claim,
)
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


def test_a_contributor_changes_and_removes_what_belongs_to_an_own_draft_only():
    author = a_contributor()
    own = draft_claim(created_by=author).citations.get()
    others = draft_claim().citations.get()

    own.wording = "As printed."
    services.save_record(own, by=author)
    others.wording = "As printed."
    with pytest.raises(PermissionDenied):
        services.save_record(others, by=author)
    with pytest.raises(PermissionDenied):
        services.delete_record(others, by=author)
    services.delete_record(own, by=author)

    assert [each.wording for each in Citation.objects.all()] == [""]


def test_a_citation_of_an_own_draft_is_not_moved_to_anothers_claim():
    author = a_contributor()
    citation = draft_claim(created_by=author).citations.get()
    citation.claim = ClaimFactory()

    with pytest.raises(PermissionDenied):
        services.save_record(citation, by=author)


def test_a_draft_that_was_submitted_meanwhile_takes_no_citation_from_its_author():
    author = a_contributor()
    opened = draft_claim(created_by=author)
    services.submit_for_review(Claim.objects.get(), by=author)

    with pytest.raises(PermissionDenied):
        services.save_record(Citation(claim=opened, source=SourceFactory()), by=author)


def test_an_own_draft_that_an_editor_has_linked_stays():
    author = a_contributor()
    draft = draft_claim(created_by=author)
    ClaimLinkFactory(to_claim=draft)

    with pytest.raises(PermissionDenied):
        services.delete_record(draft, by=author)


def test_a_contributor_accepts_a_proposal_as_a_draft_of_their_own():
    author, candidate = a_contributor(), CandidateFactory(speaker_name="Olga Marsh")

    claim = services.accept_candidates(
        [candidate],
        speaker=services.new_speaker("Olga Marsh", "person", by=author),
        topics=[TopicFactory()],
        by=author,
    )

    candidate.refresh_from_db()
    assert (claim.created_by, claim.stage) == (author, Stage.DRAFT)
    assert (candidate.decision, candidate.decided_by) == (Decision.ACCEPTED, author)


def test_a_contributor_cites_an_article_for_an_own_draft_only():
    author = a_contributor()

    services.merge_candidates([CandidateFactory()], draft_claim(created_by=author), by=author)
    with pytest.raises(PermissionDenied):
        services.merge_candidates([CandidateFactory()], draft_claim(), by=author)

    decisions = models.Candidate.objects.order_by("pk").values_list("decision", flat=True)
    assert list(decisions) == [Decision.DUPLICATE, Decision.PENDING]


def test_only_an_editor_rejects_a_proposal_and_opens_it_again():
    author, editor, candidate = a_contributor(), an_editor(), CandidateFactory()

    with pytest.raises(PermissionDenied):
        services.reject_candidate(candidate, by=author)
    services.reject_candidate(candidate, by=editor)
    with pytest.raises(PermissionDenied):
        services.reopen(candidate, by=author)

    candidate.refresh_from_db()
    assert candidate.decision == Decision.REJECTED


def test_a_link_between_others_claims_is_an_editors():
    with pytest.raises(PermissionDenied) as caught:
        services.link_claims(ClaimFactory(), Relation.ANSWERS, ClaimFactory(), by=a_contributor())

    assert str(caught.value) == "You may not add this link."


def test_asking_costs_the_same_for_one_record_and_for_many(django_assert_num_queries):
    author = a_contributor()
    claims = [draft_claim(created_by=author), draft_claim(), claim_at(Stage.IN_REVIEW)]
    asked = get_user_model().objects.get(pk=author.pk)

    with django_assert_num_queries(2):  # what Django reads once of a person: own and of groups
        answers = [may(asked, Action.CHANGE, claim) for claim in claims]

    assert answers == [True, False, False]


def test_a_name_that_readers_would_see_is_an_editors():
    contributor, claim = a_contributor(), published_claim(filed=[TopicFactory()])

    def names(speaker, topic):
        return [
            SpeakerName(speaker=speaker, spelling="Кто-то", language="ru", preferred=True),
            TopicName(topic=topic, name="Что-то", language="ru"),
        ]

    for name in names(claim.speaker, claim.topics.get()):
        with pytest.raises(PermissionDenied):
            services.save_record(name, by=contributor)
        services.save_record(name, by=an_editor(f"editor of {name}"))
    for name in names(SpeakerFactory(), TopicFactory()):
        services.save_record(name, by=contributor)


def test_a_draft_that_an_editor_brings_back_is_its_authors():
    author, editor = a_contributor(), an_editor()
    claim = draft_claim(created_by=author)
    pk = claim.pk
    services.delete_record(claim, by=author)

    back = services.bring_back(Claim.history.filter(id=pk).first(), by=editor, why="A slip.")

    assert Claim.objects.get(pk=back.record.pk).created_by == author
