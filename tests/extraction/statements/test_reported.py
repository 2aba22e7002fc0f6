"""Reported speech: sentences without marks in which somebody states, promises or accuses."""

import pytest

from claims.extraction.statements import extract_statements

from .articles import article

NAMED = "Olga Marsh, the mayor of Saltmouth, arrived on Friday with Ivan Rudd, a lawyer."


def reports(*paragraphs: str, language: str = "en") -> list[tuple[str, str]]:
    """Text and speaker of every report, in order."""
    return [
        (found.text, found.speaker)
        for found in extract_statements(article(*paragraphs, language=language))
        if found.form == "paraphrase"
    ]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Marsh said the old pier would be closed for good.", "Olga Marsh"),
        ("Marsh told reporters on Friday that the pier was safe.", "Olga Marsh"),
        ("Marsh also said she wanted a second bridge.", "Olga Marsh"),
        ("On Monday, Marsh denied that the pier was unsafe.", "Olga Marsh"),
        ("Marsh blamed the storm for the state of the pier.", "Olga Marsh"),
        ("Marsh accused Rudd of hiding the bill.", "Olga Marsh"),
        ("She vowed to rebuild the pier by spring.", "Olga Marsh"),
        ("Marsh called the plan “a circus.”", "Olga Marsh"),
        ("Marsh charged on Monday that the bill had been hidden.", "Olga Marsh"),
        ("Marsh called for an inquiry into the collapse.", "Olga Marsh"),
        ("The pier will be closed for good, Rudd said on Friday.", "Ivan Rudd"),
        ("According to Rudd, nobody had looked at the bolts.", "Ivan Rudd"),
        ("The harbour ministry said the pier had been sold.", "harbour ministry"),
        ("Rudd fired back on Sunday, threatening to publish the bill.", "Ivan Rudd"),
    ],
)
def test_a_sentence_that_states_a_position_is_a_report(sentence: str, speaker: str) -> None:
    assert reports(NAMED, sentence) == [(sentence.removesuffix("."), speaker)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Marsh declined to comment on the sale of the pier.",
        "Marsh did not say when the pier would open.",
        "Residents said they had heard a crash.",
        "The plan was rejected by Marsh on Friday.",
        "Rudd, accused of theft by two councils, left early.",
        "Marsh and Rudd agreed to meet again in the weeks to come.",
        "Marsh met the ferry owners on Friday.",
        "Marsh told the council:",
        "Rudd has lost six of the past seven contests, and the tide is turning.",
        "The plan rejected on Monday was like one that failed in May.",
        "The repairs, Rudd found, were easier said than done.",
        "Marsh was expected to announce her plans for the pier.",
        "The ferry left before Marsh said that it could.",
        "The crew’s demands were met by the owners on Friday.",
        "“The pier is gone for good,” Marsh said on Friday at a meeting of the council.",
    ],
)
def test_narration_and_what_only_brings_in_a_quotation_is_none(sentence: str) -> None:
    assert reports(NAMED, sentence) == []


def test_six_quoted_words_stand_for_their_sentence_and_fewer_do_not() -> None:
    assert reports(
        NAMED,
        "Marsh said the pier was “a friend of us all in this town” and would stay.",
        "Marsh said the pier was “a friend” and would stay.",
    ) == [("Marsh said the pier was “a friend” and would stay", "Olga Marsh")]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("The president of the harbour union, Sgt. Ana Petit, demanded an inquiry.", "Ana Petit"),
        ("In 2018 Marsh, then a clerk, told listeners that the pier would stand.", "Olga Marsh"),
        ("A woman who lives by the pier said she had heard a crash.", ""),
        ("An indictment unsealed in May alleges that Rudd burned the bill.", "indictment"),
        ("A poll of residents found that four in five wanted a bridge.", "poll"),
        ("Rudd’s campaign launched an ad and announced that he would stay.", "Rudd’s campaign"),
    ],
)
def test_the_speaker_is_found_past_clauses_and_appositions(sentence: str, speaker: str) -> None:
    assert reports(NAMED, sentence) == [(sentence.removesuffix("."), speaker)]


@pytest.mark.parametrize(
    ("language", "sentence", "speaker"),
    [
        ("ru", "Мэр Анна Громова заявила, что мост закроют до весны.", "Анна Громова"),
        ("ru", "По словам мэра Анны Громовой, мост закроют до весны.", "Анна Громова"),
        ("ru", "Иван Панков обвинил мэрию в краже досок.", "Иван Панков"),
        ("ru", "Портовая инспекция сообщила, что мост закрыт.", "Портовая инспекция"),
        ("be", "Мэр Ганна Громава паведаміла, што мост закрыюць да вясны.", "Ганна Громава"),
        ("de", "Olga Marsch erklärte, die Zahl der Schiffe sei gesunken.", "Olga Marsch"),
        ("fr", "Olga Marche a déclaré que le pont serait fermé.", "Olga Marche"),
        ("pl", "Olga Marska powiedziała, że most będzie zamknięty.", "Olga Marska"),
        ("uk", "Мер Ганна Громова заявила, що міст закриють до весни.", "Ганна Громова"),
    ],
)
def test_other_languages_report_too(language: str, sentence: str, speaker: str) -> None:
    assert reports(sentence, language=language) == [(sentence.removesuffix("."), speaker)]


def test_a_lead_that_names_nobody_takes_the_name_of_the_next_speaker() -> None:
    lead = "A former harbour clerk says she was told to burn the bill."
    named = "Norma Kettle, who worked at the pier for years, said she had kept a copy."

    assert reports(lead, named) == [
        (lead.removesuffix("."), "Norma Kettle"),
        (named.removesuffix("."), "Norma Kettle"),
    ]


def test_a_dateline_is_no_part_of_the_report() -> None:
    assert reports("SALTMOUTH, May 4 — Mayor Olga Marsh said the pier would be closed.") == [
        ("Mayor Olga Marsh said the pier would be closed", "Olga Marsh")
    ]
