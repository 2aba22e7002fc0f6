"""What a merge of two statements may not do, and who may not do it."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone
from django.utils.translation import override

from claims.choices import Stage
from claims.models import Claim
from claims.services import merge_claims, plan_claim_merge, undo_merge
from tests.factories import CitationFactory, ClaimFactory, SourceFactory, claim_at, published_claim
from tests.services.ledger import disagreements
from tests.services.merging.one_statement import fresh, merged

pytestmark = pytest.mark.django_db


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
