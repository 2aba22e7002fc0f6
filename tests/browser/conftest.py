"""A browser, the site with its seed records, and somebody at the desk."""

import os
import shutil
from collections.abc import Iterator

import pytest
from django.conf import settings
from django.contrib.auth import get_user_model

from claims.importers.seeds import load_seeds
from tests.browser.desk import sign_in

playwright = pytest.importorskip("playwright.sync_api", reason="needs requirements-dev.txt")

#: Chromium under the names that distributions give it.
PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
#: No sandbox: containers and CI run as root, and the pages are our own.
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


@pytest.fixture(scope="session")
def browser() -> Iterator["playwright.Browser"]:
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if program is None:
        pytest.skip("needs Chromium")
    # Playwright's synchronous interface runs an event loop, which Django takes for a mistake.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture
def site(live_server) -> str:
    """The address of a site with the seed records."""
    load_seeds(settings.BASE_DIR / "seeds")
    return live_server.url


@pytest.fixture
def editor(transactional_db):
    return get_user_model().objects.create_superuser("editor", password="editor")


@pytest.fixture
def page(browser, live_server, editor) -> Iterator["playwright.Page"]:
    """A page of an editor who has signed in, as wide as a desk."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    sign_in(page, live_server.url)
    yield page
    context.close()
