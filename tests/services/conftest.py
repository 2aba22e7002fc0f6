"""Who works at the desk, and when."""

from datetime import timedelta

import pytest
from django.utils import timezone

from tests.people import an_editor


@pytest.fixture
def editor(db):
    return an_editor()


@pytest.fixture
def tomorrow():
    return timezone.now().replace(microsecond=0) + timedelta(days=1)
