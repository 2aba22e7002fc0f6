"""Awkward texts, each read for all that it says."""

import pytest

from claims.dates import iso
from claims.extraction.plain import parse_plain

from . import awkward, awkward_abroad


@pytest.fixture(params=(*awkward.CASES, *awkward_abroad.CASES), ids=lambda case: case.name)
def case(request):
    return request.param


def test_what_it_says_about_itself(case):
    article = parse_plain(case.text)

    assert {
        "title": article.title,
        "outlet": article.outlet,
        "byline": article.byline,
        "agency": article.agency_credit,
        "published": iso(article.published),
        "language": article.language,
        "dateline": article.dateline,
        "url": article.url,
    } == {
        "title": case.title,
        "outlet": case.outlet,
        "byline": case.byline,
        "agency": case.agency,
        "published": case.published,
        "language": case.language,
        "dateline": case.dateline,
        "url": case.url,
    }


def test_its_own_words_are_in_its_text(case):
    article = parse_plain(case.text)

    assert [words for words in case.kept if words not in article.text] == []


def test_the_words_around_it_are_not(case):
    article = parse_plain(case.text)

    assert [words for words in case.gone if words in article.text] == []
