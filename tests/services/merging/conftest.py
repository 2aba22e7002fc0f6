"""Whose statements are merged."""

import pytest

from claims.models import Speaker
from tests.factories import SpeakerFactory


@pytest.fixture
def speaker(db) -> Speaker:
    return SpeakerFactory()
