"""The hard cases of news quotations, each in an invented article."""

import pytest

from .articles import quotations

DIRECT, PARTIAL = "direct", "partial"
PERSON, INSTITUTION, ROLE, UNNAMED = "person", "institution", "role", "unnamed"

CASES = {
    "a pronoun is the last speaker of its gender, paraphrases included": (
        [
            "Olga Marsh, who runs the harbour, met Peter Grieve, a fisherman, on the pier.",
            "Grieve said that the nets were empty. Marsh said that the season was over.",
            "“We have nothing left to sell in the market,” he said.",
        ],
        [("We have nothing left to sell in the market,", DIRECT, "Peter Grieve", PERSON)],
    ),
    "two bearers of a surname are told apart by honorifics": (
        [
            "Viktor Varga and his wife Judit Varga own the mill.",
            "“I never wanted to sell the old mill,” Ms. Varga said.",
            "“The mill was always mine to sell,” Mr. Varga said.",
        ],
        [
            ("I never wanted to sell the old mill,", DIRECT, "Judit Varga", PERSON),
            ("The mill was always mine to sell,", DIRECT, "Viktor Varga", PERSON),
        ],
    ),
    "a split quotation inherits its speaker": (
        ["“We waited for years,” Olga Marsh said. “Nobody came to see us.”"],
        [
            ("We waited for years,", DIRECT, "Olga Marsh", PERSON),
            ("Nobody came to see us.", DIRECT, "Olga Marsh", PERSON),
        ],
    ),
    "a bare paragraph is the previous speaker's": (
        [
            "“We waited for years,” said Olga Marsh.",
            "“In all that time nobody ever came to see us.”",
        ],
        [
            ("We waited for years,", DIRECT, "Olga Marsh", PERSON),
            ("In all that time nobody ever came to see us.", DIRECT, "Olga Marsh", PERSON),
        ],
    ),
    "a quotation over several paragraphs closes only in the last": (
        [
            "“We waited for years,” said Olga Marsh. “It was a long time.",
            "“Nobody came to see us in all those years.",
            "“Then the storm took the pier.”",
            "Peter Grieve agreed. “The pier was rotten anyway,” he said.",
        ],
        [
            ("We waited for years,", DIRECT, "Olga Marsh", PERSON),
            ("It was a long time.", DIRECT, "Olga Marsh", PERSON),
            ("Nobody came to see us in all those years.", DIRECT, "Olga Marsh", PERSON),
            ("Then the storm took the pier.", DIRECT, "Olga Marsh", PERSON),
            ("The pier was rotten anyway,", DIRECT, "Peter Grieve", PERSON),
        ],
    ),
    "behind the verb the name ends before its apposition": (
        [
            "“The pier will not be rebuilt this year,” said Olga Marsh, the long-serving director "
            "of the Institute of Seas in Port Ellery."
        ],
        [("The pier will not be rebuilt this year,", DIRECT, "Olga Marsh", PERSON)],
    ),
    "an office before the name behind the verb": (
        ["“The pier will not be rebuilt,” said the mayor's top adviser, Peter Grieve, on Friday."],
        [("The pier will not be rebuilt,", DIRECT, "Peter Grieve", PERSON)],
    ),
    "the possessor is not the spokesman": (
        ["“She has not decided yet,” Marsh's spokesman, Peter Grieve, said."],
        [("She has not decided yet,", DIRECT, "Peter Grieve", PERSON)],
    ),
    "the person mentioned last is not the speaker": (
        [
            "“We owe it all to the crew,” Peter Grieve told Olga Marsh.",
            "Grieve thanked Tomas Halvorsen. “Without Tomas we would have drowned,” he said.",
        ],
        [
            ("We owe it all to the crew,", DIRECT, "Peter Grieve", PERSON),
            ("Without Tomas we would have drowned,", DIRECT, "Peter Grieve", PERSON),
        ],
    ),
    "a role is the one person introduced with it": (
        [
            "Harbour master Olga Marsh opened the meeting.",
            "“The pier is closed until the spring,” the harbour master said.",
        ],
        [("The pier is closed until the spring,", DIRECT, "Olga Marsh", PERSON)],
    ),
    "a role that nobody was introduced with keeps its words only": (
        ["“The pier is closed until the spring,” the governor said."],
        [("The pier is closed until the spring,", DIRECT, "", ROLE)],
    ),
    "the unnamed stay unnamed": (
        [
            "Olga Marsh opened the meeting.",
            "“The pier was sold weeks ago,” a senior official said.",
            "“They sold it for nothing,” said another.",
        ],
        [
            ("The pier was sold weeks ago,", DIRECT, "", UNNAMED),
            ("They sold it for nothing,", DIRECT, "", UNNAMED),
        ],
    ),
    "a ministry speaks for itself": (
        ["“The pier does not belong to the town,” the Fisheries Ministry said in a statement."],
        [
            (
                "The pier does not belong to the town,",
                DIRECT,
                "Fisheries Ministry",
                INSTITUTION,
            )
        ],
    ),
    "the inner source goes before the outer one": (
        ["“The pier was never mine to sell,” Olga Marsh said, according to the Ellery Gazette."],
        [("The pier was never mine to sell,", DIRECT, "Olga Marsh", PERSON)],
    ),
    "of quotations in quotations the outer one is proposed": (
        ["“He told me ‘sell the pier today’ and left,” Olga Marsh said."],
        [("He told me ‘sell the pier today’ and left,", DIRECT, "Olga Marsh", PERSON)],
    ),
    "scare quotes, titles and nicknames are nobody's words": (
        [
            "The “new” pier is older than the town.",
            "Olga Marsh appeared on the programme “Meet the Harbour” on Sunday.",
            "Peter “Salty” Grieve was there as well.",
        ],
        [],
    ),
    "denied and unspoken words are not proposed": (
        [
            "Olga Marsh denied saying “sell it”.",
            "She could have said “sorry”.",
            "A sign on the pier reads “Keep Out”.",
        ],
        [],
    ),
    "a fragment of six words in reported speech is a partial quotation": (
        ["Olga Marsh said the council had “not done one honest day of work” since March."],
        [("not done one honest day of work", PARTIAL, "Olga Marsh", PERSON)],
    ),
    "cues that are no plain verb": (
        [
            "According to Olga Marsh, “the pier has been sold to strangers.”",
            "Peter Grieve: “Nobody asked the fishermen about it.”",
            "Grieve tweeted: “They will have to answer for this.”",
        ],
        [
            ("the pier has been sold to strangers.", PARTIAL, "Olga Marsh", PERSON),
            ("Nobody asked the fishermen about it.", DIRECT, "Peter Grieve", PERSON),
            ("They will have to answer for this.", DIRECT, "Peter Grieve", PERSON),
        ],
    ),
    "single marks and apostrophes": (
        [
            "‘The farmers’ boats aren’t from the ’90s,’ said Olga Marsh.",
            "'It's the fishermen's pier,' she said. 'They won't give up “their” rock.'",
        ],
        [
            ("The farmers’ boats aren’t from the ’90s,", DIRECT, "Olga Marsh", PERSON),
            ("It's the fishermen's pier,", DIRECT, "Olga Marsh", PERSON),
            ("They won't give up “their” rock.", DIRECT, "Olga Marsh", PERSON),
        ],
    ),
    "marks of other kinds, and an opening mark used to close": (
        [
            "«We shall rebuild the old pier,» said Olga Marsh.",
            "„The rock is not for sale to anyone,“ she said.",
            "“Nobody will ever take it from us,“ she added.",
            'At 7\'1" Peter Grieve is the tallest man in town. "I can see the rock," he said.',
        ],
        [
            ("We shall rebuild the old pier,", DIRECT, "Olga Marsh", PERSON),
            ("The rock is not for sale to anyone,", DIRECT, "Olga Marsh", PERSON),
            ("Nobody will ever take it from us,", DIRECT, "Olga Marsh", PERSON),
            ("I can see the rock,", DIRECT, "Peter Grieve", PERSON),
        ],
    ),
    "ellipses and brackets are kept": (
        ["“I … never saw [the contract] before today,” Olga Marsh said."],
        [("I … never saw [the contract] before today,", DIRECT, "Olga Marsh", PERSON)],
    ),
    "initials lead to the full name": (
        [
            "Anton V. Marozau signed the contract.",
            "“I signed what I was given to sign,” A. V. Marozau said.",
        ],
        [("I signed what I was given to sign,", DIRECT, "Anton V. Marozau", PERSON)],
    ),
    "a pull quote repeats words of the article": (
        [
            "“We shall rebuild the old pier,” said Olga Marsh.",
            "“We shall rebuild the old pier”",
            "The council meets on Friday.",
        ],
        [("We shall rebuild the old pier,", DIRECT, "Olga Marsh", PERSON)],
    ),
    "a forgotten closing mark does not turn the rest inside out": (
        [
            "“The pier was rotten, said Peter Grieve. “Nobody should have walked on it,” he added.",
            "The council met on Friday.",
            "“We shall rebuild the old pier,” said Olga Marsh.",
        ],
        [
            ("Nobody should have walked on it,", DIRECT, "Peter Grieve", PERSON),
            ("We shall rebuild the old pier,", DIRECT, "Olga Marsh", PERSON),
        ],
    ),
}


@pytest.mark.parametrize(("paragraphs", "expected"), CASES.values(), ids=CASES.keys())
def test_hard_case(paragraphs, expected):
    assert quotations(*paragraphs) == expected
