"""Two entries of one statement become one, and nothing that was printed is lost."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone
from django.utils.translation import override

from claims.choices import Stage
from claims.models import Candidate, Claim, FormerClaim, Merge, Speaker, UnrelatedClaims
from claims.services import delete_record, dismiss_link, merge_claims, plan_claim_merge, undo_merge
from tests.factories import (
    CandidateFactory,
    CitationFactory,
    ClaimFactory,
    ClaimLinkFactory,
    CorrectionFactory,
    ReplyFactory,
    ReviewFactory,
    SourceFactory,
    SpeakerFactory,
    TopicFactory,
    TranslationFactory,
    claim_at,
    published_claim,
)
from tests.services.ledger import counted, disagreements

pytestmark = pytest.mark.django_db


@pytest.fixture
def speaker() -> Speaker:
    return SpeakerFactory()


def merged(kept: Claim, gone: Claim, why: str = "Entered twice.") -> Claim:
    """The kept claim after the merge."""
    merge_claims(fresh(kept), fresh(gone), by=None, why=why)
    return fresh(kept)


def fresh(claim: Claim) -> Claim:
    return Claim.objects.get(pk=claim.pk)


def test_what_belongs_to_the_one_belongs_to_the_other_afterwards(speaker):
    topics = [TopicFactory(), TopicFactory()]
    kept = published_claim(speaker=speaker, text="Let them sell it.", filed=topics[:1])
    gone = published_claim(speaker=speaker, text="Let them sell it.", filed=topics)
    pointing = (ReviewFactory, CorrectionFactory, ReplyFactory, CandidateFactory)
    parts = [make(claim=gone) for make in pointing]
    translation = TranslationFactory(claim=gone, text="Пусть продают.")

    kept = merged(kept, gone)

    assert kept.citations.count() == 2
    assert [type(part).objects.get(pk=part.pk).claim_id for part in parts] == [kept.pk] * 4
    assert kept.translations.get() == translation
    assert set(kept.topics.all()) == set(topics)
    assert not Claim.objects.filter(pk=gone.pk).exists()
    assert counted() == counted(speaker=speaker) == 1
    assert disagreements() == []


def test_another_language_becomes_a_translation(speaker):
    kept = published_claim(speaker=speaker, text="Let them sell it.", language="en")
    gone = published_claim(speaker=speaker, text="Хай прадаюць.", language="be")

    translation = merged(kept, gone).translations.get()

    assert (translation.language, translation.text) == ("be", "Хай прадаюць.")


def test_a_second_rendering_becomes_the_wording_of_the_source_that_prints_it(speaker):
    kept = published_claim(speaker=speaker, text="Let them sell it.")
    gone = published_claim(speaker=speaker, text="They may sell it.")

    kept = merged(kept, gone)

    assert list(kept.citations.order_by("pk").values_list("wording", flat=True)) == [
        "",
        "They may sell it.",
    ]
    assert not kept.translations.exists()


def test_a_translation_of_the_same_original_stays_a_translation(speaker):
    kept = published_claim(speaker=speaker, text="Let them sell it.")
    gone = ClaimFactory(speaker=speaker, text="They may sell it.")
    CitationFactory(claim=gone, wording="Пусть продают.", language="ru")

    translation = merged(kept, gone).translations.get()

    assert (translation.text, translation.by) == ("They may sell it.", "desk")


def test_words_that_no_source_prints_go_to_the_desk_note(speaker):
    kept = published_claim(speaker=speaker, text="Let them sell it.")
    gone = ClaimFactory(speaker=speaker, text="They may sell it, or not.")

    kept = merged(kept, gone)

    assert "They may sell it, or not." in kept.desk_note


@pytest.mark.parametrize(
    ("ours", "theirs", "joined"),
    [
        ("Let them sell.", "Now or never.", "Let them sell. […] Now or never."),
        ("Let them sell.", "“Let them sell.” Now.", "“Let them sell.” Now."),
        ("Let them sell. Now.", "Let them sell.", "Let them sell. Now."),
        ("", "Now or never.", "Now or never."),
    ],
)
def test_one_source_cited_by_both_keeps_all_its_words(speaker, ours, theirs, joined):
    source = SourceFactory()
    kept = published_claim(speaker=speaker, source=source, wording=ours, text="It is for sale.")
    gone = ClaimFactory(speaker=speaker, text="It is for sale.")
    CitationFactory(claim=gone, source=source, wording=theirs, locator="page 3", primary=True)

    citation = merged(kept, gone).citations.get()

    assert (citation.wording, citation.locator, citation.primary) == (joined, "page 3", True)


def test_links_move_in_both_directions_and_those_left_without_room_are_dropped(speaker):
    kept, gone = ClaimFactory(speaker=speaker), ClaimFactory(speaker=speaker)
    other, third = ClaimFactory(), ClaimFactory()
    ClaimLinkFactory(from_claim=kept, relation="answers", to_claim=other)
    ClaimLinkFactory(from_claim=gone, relation="rebuts", to_claim=other)
    ClaimLinkFactory(from_claim=gone, relation="repeats", to_claim=kept)
    ClaimLinkFactory(from_claim=third, relation="quotes", to_claim=gone)
    joint = ClaimLinkFactory(from_claim=gone, relation="joint_with", to_claim=third)

    kept = merged(kept, gone)

    assert set(kept.links_out.values_list("relation", "to_claim")) == {
        ("answers", other.pk),
        ("joint_with", third.pk),
    }
    assert list(kept.links_in.values_list("relation", "from_claim")) == [("quotes", third.pk)]
    assert kept.links_out.get(relation="joint_with") == joint


def test_gaps_are_filled_and_what_differs_stays(speaker):
    kept = ClaimFactory(speaker=speaker, said="", occasion="a briefing", context="")
    gone = ClaimFactory(speaker=speaker, said="2010-08-13", occasion="a visit", context="Asked.")

    plan = plan_claim_merge(kept, gone)
    kept = merged(kept, gone)

    assert (str(kept.said_first), kept.occasion, kept.context) == (
        "2010-08-13",
        "a briefing",
        "Asked.",
    )
    assert ("occasion", "a briefing", "a visit") in [
        (each.label, each.kept, each.gone) for each in plan.differences
    ]


def test_readers_are_told_why_two_published_statements_are_one(speaker):
    kept, gone = published_claim(speaker=speaker), published_claim(speaker=speaker, text="Other.")

    with override("be"):  # readers are told in the language of the record
        kept = merged(kept, gone, why="One statement in two translations.")

    assert kept.corrections.get().note == (
        "This statement was on record twice. The other entry read: “Other.”\n"
        "One statement in two translations."
    )


def test_a_draft_merged_into_a_published_claim_needs_no_public_note(speaker):
    kept, gone = published_claim(speaker=speaker), ClaimFactory(speaker=speaker)

    assert not merged(kept, gone).corrections.exists()


ALLOWED = (
    {(Stage.DRAFT, stage) for stage in Stage}
    | {(Stage.IN_REVIEW, stage) for stage in Stage}
    | {
        (Stage.PUBLISHED, Stage.PUBLISHED),
        (Stage.WITHDRAWN, Stage.WITHDRAWN),
    }
)


@pytest.mark.parametrize("gone_stage", Stage)
@pytest.mark.parametrize("kept_stage", Stage)
def test_nothing_is_taken_from_readers_or_shown_to_them_by_a_merge(speaker, gone_stage, kept_stage):
    kept, gone = claim_at(kept_stage, speaker=speaker), claim_at(gone_stage, speaker=speaker)

    if (gone_stage, kept_stage) in ALLOWED:
        assert merged(kept, gone).stage == kept_stage
    else:
        with pytest.raises(ValidationError, match="is not merged into one that is"):
            merged(kept, gone)
        assert Claim.objects.filter(pk=gone.pk).exists()


def test_statements_of_two_speakers_are_not_one():
    kept, gone = ClaimFactory(), ClaimFactory()

    with pytest.raises(ValidationError, match="Merge these two speakers first"):
        merged(kept, gone)


@pytest.mark.parametrize(("group", "may_merge"), [("Contributor", False), ("Editor", True)])
def test_editors_merge(speaker, django_user_model, group, may_merge):
    person = django_user_model.objects.create_user("somebody")
    person.groups.add(Group.objects.get(name=group))
    kept, gone = ClaimFactory(speaker=speaker), ClaimFactory(speaker=speaker)

    if may_merge:
        merge = merge_claims(fresh(kept), fresh(gone), by=person, why="Entered twice.")
        assert merge.by == person
        undo_merge(merge, by=person, why="They are two.")
    else:
        with pytest.raises(PermissionDenied):
            merge_claims(fresh(kept), fresh(gone), by=person, why="Entered twice.")
        merge = merge_claims(fresh(kept), fresh(gone), by=None, why="Entered twice.")
        with pytest.raises(PermissionDenied):
            undo_merge(merge, by=person, why="They are two.")


def test_what_waits_for_its_time_is_taken_off_the_clock_first(speaker):
    kept, gone = ClaimFactory(speaker=speaker), claim_at(Stage.IN_REVIEW, speaker=speaker)
    Claim.objects.filter(pk=gone.pk).update(
        publish_at=timezone.now() + timedelta(days=1), approved_by=None
    )

    assert any("Cancel that first" in each for each in plan_claim_merge(kept, gone).problems)


def test_a_claim_is_not_merged_with_itself(speaker):
    claim = ClaimFactory(speaker=speaker)

    with pytest.raises(ValidationError, match="two different claims"):
        merge_claims(fresh(claim), fresh(claim), by=None, why="Why not.")


def test_a_merge_needs_a_reason(speaker):
    with pytest.raises(ValidationError, match="Say why"):
        merged(ClaimFactory(speaker=speaker), ClaimFactory(speaker=speaker), why=" ")


def test_what_somebody_changed_since_it_was_reviewed_is_not_passed_over(speaker):
    kept, gone = ClaimFactory(speaker=speaker), ClaimFactory(speaker=speaker)
    seen = fresh(gone)
    Claim.objects.filter(pk=gone.pk).update(version=7)

    with pytest.raises(ValidationError) as refused:
        merge_claims(fresh(kept), seen, by=None, why="Entered twice.")

    assert refused.value.code == "stale"


def test_the_history_of_both_says_what_happened(speaker, admin_user):
    kept, gone = published_claim(speaker=speaker), published_claim(speaker=speaker)
    citation = gone.citations.get()

    merge_claims(fresh(kept), fresh(gone), by=admin_user, why="Entered twice.")

    for record in (kept, citation):
        entry = record.history.latest("history_id")
        signed = (entry.history_type, entry.history_user, entry.history_change_reason)
        assert signed == ("~", admin_user, "Entered twice.")
    last = Claim.history.filter(id=gone.pk).latest("history_id")
    assert (last.history_type, last.history_user) == ("-", admin_user)


def test_the_old_number_and_reference_lead_to_the_last_of_a_chain(speaker):
    first, second, third = (published_claim(speaker=speaker) for _ in range(3))

    merged(second, first)
    merged(third, second)

    leads = {each.reference: (each.number, each.claim) for each in FormerClaim.objects.all()}
    assert leads == {
        first.reference: (first.pk, third),
        second.reference: (second.pk, third),
    }


def test_a_reference_that_leads_elsewhere_is_not_given_away(speaker):
    kept, gone = ClaimFactory(speaker=speaker), ClaimFactory(speaker=speaker)
    merged(kept, gone)

    with pytest.raises(ValidationError) as refused:
        ClaimFactory(reference=gone.reference)

    assert list(refused.value.message_dict) == ["reference"]


def test_what_another_was_merged_into_is_not_deleted(speaker):
    kept, gone = ClaimFactory(speaker=speaker), ClaimFactory(speaker=speaker)
    kept = merged(kept, gone)

    with pytest.raises(ValidationError, match="its address leads here"):
        delete_record(kept, by=None)


def test_what_was_not_related_to_the_one_is_not_related_to_the_other(speaker):
    others = [ClaimFactory() for _claim in range(2)]
    kept, gone = (published_claim(speaker=speaker, text="Let them sell it.") for _claim in "ab")
    for one, other in ((others[0], gone), (others[1], gone), (others[1], kept), (kept, gone)):
        dismiss_link(one, other, by=None)

    merge = merge_claims(fresh(kept), fresh(gone), by=None, why="Entered twice.")
    pairs = set(UnrelatedClaims.objects.values_list("first", "second"))
    undo_merge(merge, by=None, why="They are two.")

    assert pairs == {(other.pk, kept.pk) for other in others}
    assert UnrelatedClaims.objects.count() == 4


def test_everything_that_points_at_a_claim_or_a_speaker_has_its_place_in_a_merge():
    """A new relation to either must say what becomes of it when two are one."""
    pointing = {
        model: {
            (relation.related_model.__name__, relation.field.name)
            for relation in model._meta.get_fields(include_hidden=True)
            if relation.auto_created
            and not relation.concrete
            and not relation.related_model.__name__.startswith("Historical")
        }
        for model in (Claim, Speaker)
    }

    assert pointing[Claim] == {
        ("Translation", "claim"),
        ("Citation", "claim"),
        ("Review", "claim"),
        ("Correction", "claim"),
        ("Reply", "claim"),
        ("Candidate", "claim"),
        ("ClaimLink", "from_claim"),
        ("ClaimLink", "to_claim"),
        ("FormerClaim", "claim"),
        ("UnrelatedClaims", "first"),
        ("UnrelatedClaims", "second"),
        ("SearchDocument", "claim"),
        ("Claim_topics", "claim"),
    }
    assert pointing[Speaker] == {
        ("SpeakerName", "speaker"),
        ("NameWord", "speaker"),
        ("FormerSlug", "speaker"),
        ("Position", "speaker"),
        ("Position", "institution"),
        ("Claim", "speaker"),
        ("Claim", "on_behalf_of"),
        ("Candidate", "speaker"),
        ("ClaimCount", "speaker"),
        ("DistinctSpeakers", "first"),
        ("DistinctSpeakers", "second"),
    }
    assert Merge.objects.count() == Candidate.objects.count() == 0


def test_a_plan_asks_as_often_for_many_parts_as_for_one(speaker, django_assert_max_num_queries):
    kept, gone = published_claim(speaker=speaker), published_claim(speaker=speaker)
    for _ in range(12):
        CitationFactory(claim=gone)
        ClaimLinkFactory(from_claim=gone)

    with django_assert_max_num_queries(18):
        plan_claim_merge(kept, gone)


def test_readers_are_told_of_a_day_that_a_merge_brings(speaker):
    kept = published_claim(speaker=speaker, said="")
    gone = ClaimFactory(speaker=speaker, said="2010-08-12")

    kept = merged(kept, gone, why="A letter came.")

    note = "The day was not known. It is now given: 2010-08-12\nA letter came."
    assert [each.note for each in kept.corrections.all()] == [note]


def test_a_merge_keeps_the_rules_of_what_readers_see(speaker):
    kept = published_claim(speaker=speaker, said="2010-08-12")
    gone = ClaimFactory(speaker=speaker)
    CitationFactory(claim=gone, source=SourceFactory(published="2009"))

    with pytest.raises(ValidationError, match="came out by 2009-12-31"):
        merged(kept, gone)

    assert disagreements() == []
