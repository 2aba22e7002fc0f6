"""Many records at once: which of them are no longer as somebody saw them."""

import pytest
from django.core.exceptions import ValidationError

from claims import services
from claims.models import Outlet
from tests.factories import OutletFactory

pytestmark = pytest.mark.django_db


def test_those_that_somebody_changed_or_deleted_are_named(admin_user, django_assert_num_queries):
    same, changed, gone = (OutletFactory() for _n in range(3))
    seen = {outlet.pk: outlet.version for outlet in (same, changed, gone)}
    pks = [changed.pk, gone.pk]
    changed.ownership = "state-owned"
    services.save_record(changed, by=admin_user, why="As its imprint says.")
    services.delete_record(gone, by=None, why="Twice on record.")

    with django_assert_num_queries(2):
        found = services.changed_since(Outlet, seen)

    assert [(each.pk, each.by, each.why, each.is_deleted) for each in found] == [
        (pks[0], admin_user, "As its imprint says.", False),
        (pks[1], None, "Twice on record.", True),
    ]


def test_a_record_given_the_version_of_a_file_is_refused_when_that_is_not_the_latest():
    outlet = OutletFactory()
    outlet.ownership = "state-owned"
    services.save_record(outlet, by=None)

    outlet.version, outlet.ownership = 1, "privately owned"

    with pytest.raises(ValidationError) as refused:
        services.save_record(outlet, by=None)
    assert refused.value.code == "stale"
