"""The rough keys: spellings that may be of one person share one, in whatever script."""

import pytest
from hypothesis import given

from claims.names import fold_name, traces
from tests.names.texts import any_text


@pytest.mark.parametrize(
    ("one", "another"),
    [
        ("Joe Biden", "拜登"),
        ("Joe Biden", "جو بايدن"),
        ("Joe Biden", "조 바이든"),
        ("Joe Biden", "ჯო ბაიდენი"),
        ("Xi Jinping", "习近平"),
        ("Kim Woo Nam", "김우남"),
        ("Jean-Luc Moran", "Jeanluc Moran"),
        ("Dr. Anna Petrovskaya", "Petrovsky, A."),
        ("William Harding", "Bill Hardinge"),
        ("Chris Murphy (politician)", "Murphy"),
    ],
)
def test_spellings_of_one_person_share_a_rough_key(one, another):
    assert set(traces(one)) & set(traces(another))


@pytest.mark.parametrize(
    ("one", "another"), [("Dr. Anna Berg", "Dr. Olga Simon"), ("A. B.", "C. D.")]
)
def test_titles_and_initials_alone_are_nothing_to_look_up_by(one, another):
    assert not set(traces(one)) & set(traces(another))


@given(any_text)
def test_every_name_has_a_rough_key(text):
    assert bool(traces(text)) == bool(fold_name(text))
