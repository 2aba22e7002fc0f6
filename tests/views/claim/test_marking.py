"""Where a source prints other words than those on record, they are marked in place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.views.claim.marking import Kind, marked

BRACKETS = {Kind.SHARED: "{}", Kind.ONLY_HERE: "+{}+", Kind.NOT_HERE: "-{}-"}


def drawn(marks):
    return "".join(BRACKETS[each.kind].format(each.text) for each in marks)


@pytest.mark.parametrize(
    ("wording", "on_record", "expected"),
    [
        ("We will sell it.", "We will not sell it.", "We will -not- sell it."),
        ("We shall sell it.", "We will sell it.", "We -will- +shall+ sell it."),
        ("We will sell it now", "We will sell it", "We will sell it +now+"),
        ("We will sell", "We will sell it today", "We will sell -it today-"),
        ("Nothing of the kind", "We will sell it today", "+Nothing of the kind+"),
    ],
)
def test_words_are_marked_where_they_differ(wording, on_record, expected):
    assert drawn(marked(wording, on_record)) == expected


@given(st.text(min_size=1), st.text(min_size=1))
def test_what_is_not_struck_out_is_the_wording(wording, on_record):
    kept = "".join(each.text for each in marked(wording, on_record) if each.kind != Kind.NOT_HERE)

    assert kept.split() == wording.split()
