"""The invented plain texts of tests/articles: what is expected of each is in its JSON file."""

import json
from pathlib import Path

import pytest

from claims.dates import iso
from claims.extraction.plain import parse_plain

FOLDER = Path(__file__).parents[2] / "articles"
FACTS = ("title", "outlet", "byline", "published", "language")


def spaced(words):
    return " ".join(words.split())


@pytest.fixture(params=sorted(FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def pair(request):
    expected = json.loads(request.param.with_suffix(".json").read_text("utf-8"))
    return expected, parse_plain(request.param.read_text("utf-8"))


def test_what_a_text_says_about_itself(pair):
    expected, article = pair

    told = {name: getattr(article, name) for name in FACTS} | {"published": iso(article.published)}

    assert told == {name: expected[name] for name in FACTS}


def test_boilerplate_stays_out(pair):
    expected, article = pair

    text = spaced(article.text)

    assert [words for words in expected["not_in_text"] if spaced(words) in text] == []


def test_every_statement_survives(pair):
    expected, article = pair

    text = spaced(article.text)

    assert [
        each["text"] for each in expected["statements"] if spaced(each["text"]) not in text
    ] == []
