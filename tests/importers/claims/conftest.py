"""A folder of files to import, and an empty database."""

import pytest
from django.apps import apps

from claims import search, services
from tests.importers.claims.files import Folder


@pytest.fixture
def folder(tmp_path):
    return Folder(tmp_path)


@pytest.fixture
def wiped(db):
    """Makes the database as if it were new; deleting as an editor does would forbid most of it."""

    def wipe():
        search.drop()
        for model in apps.get_app_config("claims").get_models(include_auto_created=True):
            rows = model._base_manager.all()
            rows._raw_delete(rows.db)
        services.count_again()

    return wipe
