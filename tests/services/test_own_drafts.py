"""What a contributor may do, and what only with drafts of their own."""

import pytest
from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied

from claims import models, services
from claims.choices import Decision, Relation, Stage
from claims.models import Citation, Claim, SpeakerName, TopicName
from claims.services import Action, may
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
from tests.people import a_contributor, an_editor

pytestmark = pytest.mark.django_db


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
