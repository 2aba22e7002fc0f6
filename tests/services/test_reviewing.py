"""Where the site demands it, somebody else reviews what an editor wrote or submitted."""

import pytest
from django.core.exceptions import PermissionDenied

from claims import services
from claims.choices import Stage
from claims.models import Claim
from tests.factories import claim_at, draft_claim
from tests.people import a_contributor, an_editor

pytestmark = pytest.mark.django_db


STEPS = {
    "publish": lambda claim, by, at: services.publish_claim(claim, by=by),
    "schedule": lambda claim, by, at: services.schedule_publication(claim, at=at, by=by),
}


@pytest.mark.parametrize("step", STEPS.values(), ids=STEPS)
@pytest.mark.parametrize("demanded", [False, True])
def test_where_the_site_demands_it_nobody_reviews_what_they_wrote(
    step, demanded, tomorrow, settings
):
    author, other = an_editor("author"), an_editor("other")
    settings.REVIEW_BY_ANOTHER = demanded
    claim = claim_at(Stage.IN_REVIEW, created_by=author)

    if demanded:
        with pytest.raises(PermissionDenied, match="You wrote or submitted this claim"):
            step(claim, author, tomorrow)
    step(claim, other if demanded else author, tomorrow)

    assert Claim.objects.get().approved_by == (other if demanded else author)


@pytest.mark.parametrize("step", STEPS.values(), ids=STEPS)
def test_where_the_site_demands_it_nobody_reviews_what_they_submitted(step, tomorrow, settings):
    settings.REVIEW_BY_ANOTHER = True
    editor = an_editor()
    claim = draft_claim(created_by=a_contributor())
    services.submit_for_review(claim, by=editor)

    with pytest.raises(PermissionDenied):
        step(claim, editor, tomorrow)

    assert Claim.objects.get().stage == Stage.IN_REVIEW


def test_a_claim_sent_back_forgets_who_submitted_it(settings):
    settings.REVIEW_BY_ANOTHER = True
    first, second = an_editor("first"), an_editor("second")
    claim = draft_claim(created_by=a_contributor())
    services.submit_for_review(claim, by=first)
    services.return_to_draft(claim, by=second, why="Which Friday?")
    services.submit_for_review(claim, by=second)

    services.publish_claim(claim, by=first)

    assert Claim.objects.get().stage == Stage.PUBLISHED
