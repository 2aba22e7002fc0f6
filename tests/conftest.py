"""Where the tests run: on which database, in which directory, and how strictly.

TEST_DATABASE_URL runs them on that server, in a database of their own ('test_' before its name).
CLAIMS_REQUIRE_ALL=1 makes a test that would be skipped fail.
"""

import os
from collections.abc import Generator
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import pytest
import pytest_django
from django.conf import settings
from django.db import connections

from claims import search
from factcheck.settings import database, page_cache, read_only
from tests import prepared_database

Report = TypeVar("Report", pytest.TestReport, pytest.CollectReport)

#: No password of a test is worth a slow hash.
FAST_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


def pytest_configure() -> None:
    """The settings are loaded before this file is read, but no connection is open yet."""
    settings.PASSWORD_HASHERS = FAST_HASHERS
    if url := os.environ.get("TEST_DATABASE_URL"):
        os.environ["DATABASE_URL"] = url
        default = database(url)
        settings.DATABASES = {"default": default, "readonly": read_only(default)}
    # A second connection to the same test database, not a test database of its own.
    settings.DATABASES["readonly"]["TEST"] = {"MIRROR": "default"}
    connections.settings = connections.configure_settings(settings.DATABASES)
    for alias in connections:
        with suppress(AttributeError):
            del connections[alias]


@pytest.fixture(scope="session", autouse=True)
def data_directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory for what the site keeps, so that no test writes into the developer's own."""
    directory = tmp_path_factory.mktemp("data")
    settings.DATA_DIR = directory
    settings.STATIC_ROOT = directory / "static"
    settings.STATIC_ROOT.mkdir()
    return directory


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings: None) -> Generator[None]:
    """pytest-django's, with a database that need not be migrated again."""
    if connections["default"].vendor != "sqlite":
        yield
        return
    give_back = prepared_database.begin_with_it()
    yield
    give_back()


@pytest.fixture(scope="session")
def django_db_setup(
    django_db_setup: None, django_db_blocker: pytest_django.DjangoDbBlocker
) -> None:
    """pytest-django's; what the migrations made is kept for the next run."""
    if connections["default"].vendor == "sqlite":
        with django_db_blocker.unblock():
            prepared_database.keep_it()


@pytest.fixture(autouse=True)
def _no_page_is_kept(settings) -> None:
    """What a test writes past the services, as its factories may, would not be seen."""
    settings.CACHES = {"default": page_cache("none:")}


@pytest.fixture(autouse=True)
def _exports_see_the_test_data(settings) -> None:
    """A test's transaction is seen by its own connection only, so exports read from that one."""
    settings.EXPORT_DATABASE = "default"


@pytest.fixture(autouse=True)
def _index_begins_empty(request: pytest.FixtureRequest) -> None:
    """Django empties its tables after a test without a transaction, but not SQLite's index."""
    marker = request.node.get_closest_marker("django_db")
    unwrapped = {"transactional_db", "live_server"} & set(request.fixturenames)
    if unwrapped or (marker and marker.kwargs.get("transaction")):
        request.getfixturevalue("transactional_db")
        search.drop()


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker("postgres") and connections["default"].vendor != "postgresql":
        pytest.skip("needs PostgreSQL (TEST_DATABASE_URL)")


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    return _required((yield))


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    return _required((yield))


def _required(report: Report) -> Report:
    """A skip turned into a failure where everything is required; an expected failure is no skip."""
    if os.environ.get("CLAIMS_REQUIRE_ALL") != "1" or hasattr(report, "wasxfail"):
        return report
    if report.skipped:
        report.outcome = "failed"
        report.longrepr = f"Skipped, but CLAIMS_REQUIRE_ALL is set: {report.longrepr}"
    return report
