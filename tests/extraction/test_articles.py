"""What an editor expects of the invented articles, against what the program finds."""

import pytest

from claims.dates import iso
from tests.extraction.gold import PAGES, gold

ALL = [gold(page) for page in PAGES]


@pytest.mark.parametrize("article", ALL, ids=lambda each: each.name)
def test_what_a_page_says_of_itself(article):
    wanted = article.facts
    found = article.article

    assert (found.title, found.outlet, iso(found.published), found.language) == (
        wanted["title"],
        wanted["outlet"],
        wanted["published"],
        wanted["language"],
    )


@pytest.mark.parametrize("article", ALL, ids=lambda each: each.name)
def test_what_stands_around_an_article_is_not_in_its_text(article):
    text = " ".join(article.article.text.split())

    assert [words for words in article.facts["not_in_text"] if words in text] == []


@pytest.mark.parametrize("article", ALL, ids=lambda each: each.name)
def test_every_statement_is_a_slice_of_its_article(article):
    text = article.article.text

    assert [each.text for each in article.found] == [
        text[each.start : each.end] for each in article.found
    ]
