"""Which words of a sentence name the speaker, where clauses stand between."""

import pytest

from .articles import quotations

CASES = {
    "the office behind a body, and its name": (
        "Its builder, the consortium Hellgate, said that it was “cooperating with everybody”.",
        "Hellgate",
    ),
    "former offices before a name": (
        "Her MP, former health minister Sir Peter Grieve, said: “It is a scandal.”",
        "Peter Grieve",
    ),
    "who with two verbs": (
        "The mayor took over from Peter Grieve, who ruled for years and was fond of saying that a "
        "mayor needs “a good coat and a bad memory.”",
        "Peter Grieve",
    ),
    "a participle behind the main verb": (
        "Ten people were hurt, the emergencies ministry said, adding that “the crossing was "
        "cleared by four in the morning.”",
        "emergencies ministry",
    ),
    "a reader of the letter in an introduction": (
        "In a letter read out by his sister, Anna, the injured foreman, Peter Grieve, begged both "
        "sides to “stop making speeches over my friend's grave”.",
        "Peter Grieve",
    ),
    "a clause behind a fragment": (
        "Last year Peter Grieve compared the pier to “a man who asks the price in every shop”, "
        "but both councils denied it.",
        "Peter Grieve",
    ),
    "a clause behind 'after'": (
        "Diggers marched through Ellery after Olga Marsh told them to “dig until they can drink”.",
        "Olga Marsh",
    ),
    "a participle that opens the sentence": (
        "Led by Olga Marsh, the fisheries council denounced “a total and complete end of fishing”.",
        "fisheries council",
    ),
    "a saint's name": (
        "“We failed these families, and we know it,” St. Brendan’s said in a statement.",
        "St. Brendan’s",
    ),
}


@pytest.mark.parametrize(("sentence", "speaker"), CASES.values(), ids=CASES.keys())
def test_the_source_is(sentence, speaker):
    assert [found[2] for found in quotations(sentence)] == [speaker]
