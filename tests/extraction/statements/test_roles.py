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
    "somebody's age": (
        [f"Olga Marsh, a nurse, won the race. {SAID} the 19-year-old said."],
        "Olga Marsh",
    ),
    "an office that adds to what was said": (
        [
            "Olga Marsh said that the site was shut.",
            "The editor added that the paper would appear “on the fridge door if need be.”",
        ],
        "Olga Marsh",
    ),
    "an office that nobody has, after somebody with another": (
        [f"Olga Marsh, a nurse, was late. {SAID} the harbourmaster said."],
        "",
    ),
    "a given name that is a month cut short": (
        [f"Jan Brandt, of the Liberals, was milder. {SAID} he said."],
        "Jan Brandt",
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
