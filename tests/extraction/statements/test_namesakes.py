"""Two bearers of one name, and one bearer whose name a page prints in several ways."""

import pytest

from .articles import quotations

SAID = "“Nobody asked me about the pier,”"
CASES = {
    "letters that a page broke are letters": (
        ["The mayor, GÃ¡bor LengyÃ¡n, resigned.", f"{SAID} LengyÃ¡n said."],
        "Gábor Lengyán",
    ),
    "a name without its accents is the same": (
        ["Jürgen Schröter runs the mill.", f"{SAID} Schroter said."],
        "Jürgen Schröter",
    ),
    "a hyphen left out makes nobody new": (
        ["Célestin Mbaye-Laurent led the march.", f"{SAID} Mbaye Laurent told the crowd."],
        "Célestin Mbaye-Laurent",
    ),
    "a father and a son are two": (
        [
            "Peter Grieve Jr. took over the mill from Peter Grieve Sr. in May.",
            f"{SAID} the elder Grieve said.",
        ],
        "Peter Grieve Sr.",
    ),
    "a surname is the bearer's whom the paragraph names in full": (
        [
            "Earl Tolliver and his cousin Denise Tolliver are mayors. Earl Tolliver was late.",
            "Earl Tolliver opened the meeting, and the council of Earl Tolliver voted.",
            "The council met again in June.",
            f"Denise Tolliver took the floor. {SAID} Tolliver said.",
        ],
        "Denise Tolliver",
    ),
    "an honorific goes before the last to be named": (
        [
            "Renata Quill and her brother, Jory Quill, own the inn.",
            f"Renata Quill was less forgiving. {SAID} Mr. Quill said.",
        ],
        "Jory Quill",
    ),
}


@pytest.mark.parametrize(("paragraphs", "speaker"), CASES.values(), ids=CASES.keys())
def test_the_bearer_of_a_name(paragraphs, speaker):
    assert [found[2] for found in quotations(*paragraphs)] == [speaker]
