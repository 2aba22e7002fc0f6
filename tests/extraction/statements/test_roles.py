"""Offices: by which words the article calls again whom it has introduced."""

import pytest

from .articles import quotations

SAID = "“Nobody asked me about the pier,”"
CASES = {
    "a short title": (["Cllr Olga Marsh was late.", f"{SAID} the councillor said."], "Olga Marsh"),
    "an office with a place before the name": (
        ["The mayor of Port Ellery, Olga Marsh, was late.", f"{SAID} the mayor said."],
        "Olga Marsh",
    ),
    "an office behind 'is'": (
        ["Olga Marsh, 44, a poet, is the keeper of the pier.", f"{SAID} the keeper said."],
        "Olga Marsh",
    ),
    "an office of somebody's": (
        ["Olga Marsh, the council's deputy head, was late.", f"{SAID} the deputy head said."],
        "Olga Marsh",
    ),
    "a word for any official": (
        [f"Olga Marsh, the council's deputy head, was late. Asked why, the official said: {SAID}"],
        "Olga Marsh",
    ),
    "a word for somebody unnamed": (
        [
            "Olga Marsh, an official, was late.",
            f"A port official said the pier was sold. {SAID} the official said.",
        ],
        "",
    ),
    "an office in capitals is no name": (
        [f"Her MP, former minister Sir Peter Grieve, was late. {SAID} he said."],
        "Peter Grieve",
    ),
    "a place before an office is no name": (
        [f"A Suffolk vicar has refused to pay. {SAID} he said."],
        "",
    ),
}


@pytest.mark.parametrize(("paragraphs", "speaker"), CASES.values(), ids=CASES.keys())
def test_an_office_stands_for(paragraphs, speaker):
    assert [found[2] for found in quotations(*paragraphs)] == [speaker]
