"""Which page an archived copy is a copy of."""

import pytest

from claims.extraction.archived import original


@pytest.mark.parametrize(
    ("copy", "page"),
    [
        (
            "https://web.archive.org/web/20100814120000/http://harbour.example/crane?id=7",
            "http://harbour.example/crane?id=7",
        ),
        ("http://web.archive.org/web/2010/harbour.example/crane", "http://harbour.example/crane"),
        (
            "https://web.archive.org/web/20100814120000id_/https:/harbour.example/",
            "https://harbour.example/",
        ),
        (
            "https://archive.ph/20220928120000/https://harbour.example/a",
            "https://harbour.example/a",
        ),
        (
            "https://arquivo.pt/wayback/20100814120000/http://harbour.example/a",
            "http://harbour.example/a",
        ),
        ("https://archive.ph/AbCd1", ""),
        ("https://harbour.example/web/2010/http://other.example/", ""),
        ("https://web.archive.org/", ""),
        ("", ""),
    ],
)
def test_the_page_behind_an_archived_copy(copy, page):
    assert original(copy) == page
