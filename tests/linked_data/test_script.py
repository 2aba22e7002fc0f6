"""Linked data in a page: no text in it ends the script, and machines read what was meant."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.linked_data import as_script
from claims.linked_data.graph import graph

ATTACKS = [
    "</script><script>alert(1)</script>",
    "<!--<script>",
    "]]>&lt;/script&gt;",
    "line\u2028end\u2029",
    '"}],"@type":"Person"',
    "\\u003c \\",
]


@pytest.mark.parametrize("text", ATTACKS)
def test_no_text_ends_the_script(text):
    written = as_script({"text": text})

    assert json.loads(written) == {"text": text}
    assert not set("<>&\u2028\u2029") & set(written)


@given(st.text())
def test_every_text_is_read_as_it_was_written(text):
    assert json.loads(as_script({"name": [text]})) == {"name": [text]}


def test_what_is_not_known_is_not_said():
    data = graph(None, {"@type": "Claim", "author": None, "name": "", "list": [], "count": 0})

    assert data == {
        "@context": "https://schema.org",
        "@graph": [{"@type": "Claim", "count": 0}],
    }
