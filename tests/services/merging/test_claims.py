"""Two entries of one statement become one, and nothing that was printed is lost."""

import pytest

from claims.models import Candidate, Claim, Merge, Speaker, UnrelatedClaims
from claims.services import dismiss_link, merge_claims, plan_claim_merge, undo_merge
from tests.factories import (
    CandidateFactory,
    CitationFactory,
    ClaimFactory,
    ClaimLinkFactory,
    CorrectionFactory,
    ReplyFactory,
    ReviewFactory,
    SourceFactory,
    TopicFactory,
    TranslationFactory,
    published_claim,
)
from tests.services.ledger import counted, disagreements
from tests.services.merging.one_statement import fresh, merged

pytestmark = pytest.mark.django_db


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
