"""What happened since a merge is not lost by undoing it; what is in the way is said."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from claims.models import Claim, Merge, Source, Speaker, Translation
from claims.services import (
    bring_back,
    delete_record,
    merge_claims,
    merge_speakers,
    return_to_draft,
    save_record,
    schedule_publication,
    undo_merge,
    undo_problems,
    withdraw_claim,
)
from tests.factories import (
    CitationFactory,
    ClaimFactory,
    ClaimLinkFactory,
    SourceFactory,
    SpeakerFactory,
    draft_claim,
    published_claim,
)
from tests.people import an_editor
from tests.services.ledger import disagreements

pytestmark = pytest.mark.django_db


def fresh(record):
    return type(record)._default_manager.get(pk=record.pk)


def merge_of(kept, gone) -> Merge:
    merge = merge_claims if isinstance(kept, Claim) else merge_speakers
    return merge(fresh(kept), fresh(gone), by=None, why="They are one.")


def undo(merge: Merge) -> list[str]:
    return undo_merge(merge, by=None, why="They are two.")


@pytest.fixture
def two() -> tuple[Claim, Claim]:
    speaker = SpeakerFactory()
    return published_claim(speaker=speaker, text="Kept."), published_claim(
        speaker=speaker, text="Gone.", language="be"
    )


def test_what_was_added_since_stays_where_it_was_added(two):
    kept, gone = two
    merge = merge_of(kept, gone)
    later = CitationFactory(claim=fresh(kept))

    undo(merge)

    assert later in kept.citations.all()
    assert fresh(gone).citations.count() == 1


def test_what_was_corrected_since_stays_corrected(two):
    kept, gone = two
    citation = gone.citations.get()
    merge = merge_of(kept, gone)
    citation = fresh(citation)
    citation.locator = "page 5"
    save_record(citation, by=None)

    assert undo(merge) == []

    assert fresh(citation).claim_id == gone.pk
    assert fresh(citation).locator == "page 5"


def test_a_translation_that_somebody_worked_on_is_not_thrown_away(two):
    kept, gone = two
    merge = merge_of(kept, gone)
    translation = Translation.objects.get()
    translation.text = "Gone, in better words."
    save_record(translation, by=None)

    stays = undo(merge)

    assert Translation.objects.get() == translation
    assert len(stays) == 1
    assert "It was changed since and stays" in stays[0]


def test_a_deleted_row_stays_deleted_where_the_rules_allow_it(two):
    kept, gone = two
    CitationFactory(claim=gone)
    merge = merge_of(kept, gone)
    delete_record(fresh(kept).citations.latest("pk"), by=None)

    stays = undo(merge)

    assert len(stays) == 1
    assert "deleted since" in stays[0]
    assert fresh(gone).citations.count() == 1


def test_a_published_claim_does_not_come_back_without_a_source(two):
    kept, gone = two
    merge = merge_of(kept, gone)
    delete_record(fresh(kept).citations.latest("pk"), by=None)

    with pytest.raises(ValidationError, match="needs a source"):
        undo(merge)

    assert not Claim.objects.filter(pk=gone.pk).exists()
    assert not Merge.objects.get().is_undone
    assert disagreements() == []


def test_a_source_deleted_since_is_in_the_way():
    speaker, source = SpeakerFactory(), SourceFactory()
    kept, gone = ClaimFactory(speaker=speaker), ClaimFactory(speaker=speaker)
    for claim in (kept, gone):
        CitationFactory(claim=claim, source=source)
    merge = merge_of(kept, gone)
    delete_record(kept.citations.get(), by=None)
    delete_record(Source.objects.get(pk=source.pk), by=None)

    assert any("source that is no longer on record" in each for each in undo_problems(merge))
    with pytest.raises(ValidationError, match="no longer on record"):
        undo(merge)


def test_a_later_merge_is_undone_first(two):
    kept, gone = two
    third = published_claim(speaker=kept.speaker)
    merge, later = merge_of(kept, gone), merge_of(third, kept)

    with pytest.raises(ValidationError, match="Undo the later merge first"):
        undo(merge)
    undo(later)
    undo(merge)

    assert Claim.objects.count() == 3


def test_a_merge_that_relied_upon_this_one_is_undone_first():
    speaker, source = SpeakerFactory(), SourceFactory()
    kept, one, other = (published_claim(speaker=speaker) for _ in range(3))
    for claim in (one, other):
        CitationFactory(claim=claim, source=source)
    merge, later = merge_of(kept, one), merge_of(kept, other)

    with pytest.raises(ValidationError, match="Undo the later merge first"):
        undo(merge)
    undo(later)
    undo(merge)

    assert [fresh(claim).citations.count() for claim in (kept, one, other)] == [1, 2, 2]


def test_a_link_comes_back_though_its_other_end_was_merged_since(two):
    kept, gone = two
    other, last = published_claim(), None
    last = published_claim(speaker=other.speaker)
    link = ClaimLinkFactory(from_claim=gone, relation="joint_with", to_claim=other)
    merge = merge_of(kept, gone)
    merge_of(last, other)

    undo(merge)

    assert {fresh(link).from_claim_id, fresh(link).to_claim_id} == {gone.pk, last.pk}


def test_an_address_given_away_since_is_in_the_way():
    kept, gone = SpeakerFactory(name="Ann One"), SpeakerFactory(name="Anna One")
    merge = merge_of(kept, gone)
    kept = fresh(kept)
    kept.slug = gone.slug
    save_record(kept, by=None)

    with pytest.raises(ValidationError, match="Another speaker has the address"):
        undo(merge)

    kept.slug = "ann-one"
    save_record(kept, by=None)
    undo(merge)
    assert Speaker.objects.get(slug="anna-one") == gone


def test_a_link_made_since_that_holds_within_one_record_is_in_the_way():
    kept, gone = SpeakerFactory(), SpeakerFactory()
    own, moved = published_claim(speaker=kept), published_claim(speaker=gone)
    merge = merge_of(kept, gone)
    link = ClaimLinkFactory(from_claim=fresh(own), relation="clarifies", to_claim=fresh(moved))

    with pytest.raises(ValidationError, match="within one speaker’s record"):
        undo(merge)
    delete_record(link, by=None)
    undo(merge)

    assert fresh(moved).speaker == gone


def test_both_have_their_main_names_whatever_became_of_the_spellings():
    kept, gone = SpeakerFactory(name="Ann One"), SpeakerFactory(name="Anna One")
    merge = merge_of(kept, gone)
    delete_record(fresh(kept).names.get(spelling="Anna One"), by=None)

    undo(merge)

    assert fresh(gone).names.get().spelling == "Anna One"


def test_a_merge_is_undone_once(two):
    merge = merge_of(*two)
    undo(merge)

    with pytest.raises(ValidationError, match="undone already"):
        undo(merge)
    assert merge_of(*two).pk != merge.pk


def test_undoing_needs_a_reason(two):
    with pytest.raises(ValidationError, match="Say why"):
        undo_merge(merge_of(*two), by=None, why="")


def test_what_was_withdrawn_since_does_not_come_back_before_readers(two):
    kept, gone = two
    merge = merge_of(kept, gone)
    withdraw_claim(fresh(kept), ground="legal", by=None)

    stays = undo(merge)

    assert (fresh(gone).stage, fresh(gone).withdrawal_ground) == ("withdrawn", "legal")
    assert any("withdrawn" in sentence for sentence in stays)
    assert disagreements() == []


def test_what_went_back_to_the_desk_since_does_not_come_back_before_readers(two):
    kept, gone = two
    merge = merge_of(kept, gone)
    return_to_draft(fresh(kept), by=None, why="Who said it is in doubt.")

    undo(merge)

    assert fresh(gone).stage == "draft"
    assert disagreements() == []


def test_a_merge_into_a_claim_on_the_clock_is_not_undone():
    speaker = SpeakerFactory()
    kept, gone = draft_claim(speaker=speaker), draft_claim(speaker=speaker)
    merge = merge_of(kept, gone)
    at = timezone.now() + timedelta(days=1)
    schedule_publication(fresh(kept), at=at, by=an_editor())

    with pytest.raises(ValidationError, match="Cancel that first"):
        undo(merge)


def test_a_merged_claim_comes_back_by_undoing_the_merge_only(two):
    kept, gone = two
    merge_of(kept, gone)
    entry = Claim.history.filter(id=gone.pk).first()

    with pytest.raises(ValidationError, match="another was merged"):
        bring_back(entry, by=None, why="It is another one.")
