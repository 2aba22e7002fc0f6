"""Organisations and papers as speakers, under the fullest name that the article has for them."""

import pytest

from .articles import quotations

SAID = "“Nobody asked us about the pier,”"
CASES = {
    "a kind of business before its name": (
        ["The pier was built by contractor ParkRight.", f"{SAID} the contractor said."],
        "ParkRight",
    ),
    "a kind of business behind its name": (
        ["The pier belongs to Norwood Bell, a brokerage.", f"{SAID} the brokerage said."],
        "Norwood Bell",
    ),
    "a club that opened a sentence": (
        ["Stal Ellery dismissed their coach on Friday.", f"{SAID} the club announced."],
        "Stal Ellery",
    ),
    "a newspaper": (
        ["Olga Marsh writes for the Harbor Dispatch.", f"{SAID} the newspaper said."],
        "Harbor Dispatch",
    ),
    "a board in fuller words before": (
        ["The state water board met on Friday.", f"{SAID} the board said."],
        "state water board",
    ),
    "the owner of a report": (
        [
            "A public inquiry met on Friday.",
            "The inquiry's report said the pier was “not fit for a single honest cart”.",
        ],
        "public inquiry",
    ),
    "the author of a report": (
        [
            "A report by the state water board found that the pier was “rotten from the day it was "
            "built”."
        ],
        "state water board",
    ),
    "a name before a statement": (
        ["A ParkRight statement said: “All motorists are treated the same.”"],
        "ParkRight",
    ),
    "the document last spoken of": (
        [
            "An indictment was unsealed on Friday. The document says that she “acted alone and "
            "for her own convenience.”"
        ],
        "indictment",
    ),
    "it, the organisation that opens the sentence before": (
        [f"The Fisheries Ministry has sent another inspector. {SAID} it said in a reply."],
        "Fisheries Ministry",
    ),
    "a letter in the paragraphs behind it": (
        [
            "Peter Grieve, the jailed skipper, has described the prison in a letter.",
            "The letter was handed to his wife, Anna Grieve.",
            "“They gave me a pen and a confession on the first day.”",
        ],
        "Peter Grieve",
    ),
}


@pytest.mark.parametrize(("paragraphs", "speaker"), CASES.values(), ids=CASES.keys())
def test_the_organisation_is(paragraphs, speaker):
    assert [found[2] for found in quotations(*paragraphs)] == [speaker]
