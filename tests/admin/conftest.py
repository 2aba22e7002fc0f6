"""An editor at the desk."""

import pytest
from django.contrib.auth import get_user_model

from tests.admin.bulk import Bulk
from tests.admin.desk import Desk
from tests.people import an_administrator
from tests.services.intake.desk import taken_in


@pytest.fixture
def editor(db):
    return get_user_model().objects.create_superuser("editor", password="editor")


@pytest.fixture
def desk(client, editor):
    client.force_login(editor)
    return Desk(client)


@pytest.fixture
def bulk(desk):
    return Bulk(desk.client)


@pytest.fixture
def other(db):
    """The editor who is faster."""
    return an_administrator("anna")


@pytest.fixture
def snapshot(db):
    return taken_in()
