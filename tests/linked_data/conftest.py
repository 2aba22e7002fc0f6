"""The dispute that the tests of pages read."""

from tests.views.conftest import dispute  # noqa: F401 - a fixture
