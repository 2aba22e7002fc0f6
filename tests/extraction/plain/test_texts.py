"""The invented plain texts of tests/plain_texts: each stands beside what has to come of it."""

import json
from pathlib import Path

import pytest

from claims.dates import iso
from claims.extraction.article import Block
from claims.extraction.plain import parse_plain

FOLDER = Path(__file__).parents[2] / "plain_texts"
TEXTS = sorted(FOLDER.glob("*.txt"))
FACTS = ("title", "outlet", "byline", "agency_credit", "published", "language", "dateline")


def expected_of(path):
    return json.loads(path.with_suffix(".json").read_text("utf-8"))


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_what_it_says_of_itself(path):
    article = parse_plain(path.read_text("utf-8"))

    told = {name: getattr(article, name) for name in FACTS} | {"published": iso(article.published)}

    expected = expected_of(path)
    assert told == {name: expected[name] for name in FACTS}


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_its_own_paragraphs(path):
    article = parse_plain(path.read_text("utf-8"))

    paragraphs = [
        article.of(each) for each in article.paragraphs if each.block is not Block.HEADING
    ]

    assert paragraphs == expected_of(path)["paragraphs"]


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028"], ids=["dos", "mac", "unicode"])
def test_ends_of_lines_make_no_difference(path, end):
    text = path.read_text("utf-8")

    assert parse_plain(text.replace("\n", end)) == parse_plain(text)


def test_a_copyright_line_before_the_comments_names_the_outlet():
    prose = "The ferry will run again in spring, the harbour master said. " * 4
    text = (
        f"Ferry to run again\n\n{prose}\n\n(c) The Harbour Times\n\nLeave a Reply\n\nGoogle photo"
    )

    assert parse_plain(text).outlet == "The Harbour Times"
