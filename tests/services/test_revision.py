"""The mark of the records: another after every write that readers may see."""

import pytest
from django.core.exceptions import ValidationError

from claims import search, services
from claims.models import Claim, Revision
from tests.factories import draft_claim, published_claim
from tests.services.works import WORKS

pytestmark = pytest.mark.django_db

#: What only the desk sees: proposals, and what an editor said about suggestions.
SEEN_BY_THE_DESK_ONLY = {
    *("dismiss_link", "forget_distinction", "propose", "reject_candidate", "reopen", "tell_apart"),
}


@pytest.mark.parametrize("name", sorted(set(WORKS) - SEEN_BY_THE_DESK_ONLY))
def test_what_a_service_writes_is_seen_by_whoever_kept_an_answer(name, admin_user):
    do = WORKS[name]()
    Revision.renew()
    before = Revision.current()

    do(admin_user)

    assert Revision.current() != before


def test_what_is_taken_back_leaves_what_was_kept_standing(admin_user):
    claim = published_claim()
    before = Revision.current()

    claim.text = ""
    with pytest.raises(ValidationError):
        services.save_record(claim, by=admin_user)

    assert Revision.current() == before


@pytest.mark.parametrize("again", [search.rebuild, services.count_again])
def test_what_is_made_again_is_seen_at_once(again):
    draft_claim()
    before = Revision.current()

    again()

    assert Revision.current() != before
    assert Claim.objects.count() == 1
