"""Columns are matched by name, as asked, or by likeness for an editor to confirm."""

import pytest

from claims.columns import COLUMNS
from claims.importers.claims import MappingError, columns_by_name, likely_columns
from claims.importers.claims.columns import NOT_READ, READ
from claims.importers.claims.template import TEMPLATE


def test_every_column_of_our_exports_is_read_or_said_not_to_be():
    ours = {column.name for column in COLUMNS}

    assert (set(READ) | NOT_READ) - ours == {"correction"}
    assert ours <= set(READ) | NOT_READ


def test_names_are_matched_whatever_their_case_and_lines():
    assert columns_by_name(["Text", "said on", "SPEAKER", "more"], {}) == {
        "Text": "text",
        "said on": "said_on",
        "SPEAKER": "speaker",
    }


def test_what_is_asked_for_comes_first_and_an_empty_name_leaves_a_column_out():
    asked = {"text": "quote", "id": ""}

    assert columns_by_name(["id", "text", "quote"], asked) == {"quote": "text"}


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ({"truth": "a"}, "There is no column “truth” to import."),
        ({"text": "b"}, "The file has no column “b”."),
    ],
)
def test_what_cannot_be_matched_is_said(asked, sentence):
    with pytest.raises(MappingError, match=sentence):
        columns_by_name(["a"], asked)


def test_other_peoples_names_are_guessed():
    header = ["Statement", "Claimant", "Date", "Verdict", "speakers", "zzz"]

    assert likely_columns(header) == {
        "Statement": "text",
        "Claimant": "speaker",
        "Date": "said_on",
        "Verdict": "rating",
    }


def test_the_file_to_begin_with_has_columns_that_are_read():
    assert set(TEMPLATE) <= set(READ)
