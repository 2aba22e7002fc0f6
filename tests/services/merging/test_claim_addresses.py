"""Number, reference and history of a merged statement lead on."""

import pytest
from django.core.exceptions import ValidationError

from claims.models import Claim, FormerClaim
from claims.services import delete_record, merge_claims
from tests.factories import ClaimFactory, published_claim
from tests.services.merging.one_statement import fresh, merged

pytestmark = pytest.mark.django_db


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
