"""Invented pages with what an editor expects of each beside it, in tests/pages/."""

import json
from pathlib import Path

import pytest

from claims.dates import iso
from claims.extraction.article import ParsedArticle
from claims.extraction.page import parse_page

PAGES = Path(__file__).parents[2] / "pages"
NAMES = sorted(page.stem for page in PAGES.glob("*.html"))
PLAIN = ["title", "outlet", "byline", "agency_credit", "url", "language"]


def expected(name: str) -> dict:
    return json.loads((PAGES / f"{name}.json").read_text())


def parsed(name: str) -> ParsedArticle:
    content = (PAGES / f"{name}.html").read_bytes()
    return parse_page(content, "text/html", expected(name).get("fetched_from", ""))


@pytest.mark.parametrize("name", NAMES)
def test_what_a_page_says_of_itself(name):
    article = parsed(name)
    found = {field: getattr(article, field) for field in PLAIN}
    found["published"] = iso(article.published)
    assert found == {field: expected(name)[field] for field in found}


@pytest.mark.parametrize("name", NAMES)
def test_the_text_of_a_page(name):
    article = parsed(name)
    assert [article.of(p) for p in article.paragraphs] == expected(name)["text"]


@pytest.mark.parametrize("name", [name for name in NAMES if "published_at" in expected(name)])
def test_the_moment_of_publication(name):
    at = parsed(name).published_at
    assert at is not None
    assert at.isoformat() == expected(name)["published_at"]


@pytest.mark.parametrize("name", [name for name in NAMES if "blocks" in expected(name)])
def test_what_each_paragraph_is(name):
    assert [p.block for p in parsed(name).paragraphs] == expected(name)["blocks"]


@pytest.mark.parametrize("name", [name for name in NAMES if "dateline" in expected(name)])
def test_the_dateline(name):
    assert parsed(name).dateline == expected(name)["dateline"]


def test_there_are_many_pages():
    assert len(NAMES) >= 20
