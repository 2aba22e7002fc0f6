"""Accents: left out by some printers, but where they are printed they tell names apart."""

import pytest

from claims.names import accents_agree, fold_name


@pytest.mark.parametrize(
    ("one", "another", "agree"),
    [
        ("Ana Simić", "Ana Simic", True),
        ("Ana Šimić", "Ana Simic", True),
        ("Simić, Ana", "ANA SIMIĆ", True),
        ("Ana Simić", "Ana Šimić", False),
        ("José Garcia", "Jose García", True),
        ("Jean-Noël", "Jean Noel", True),
        ("Лукашенко", "Лука\u0301шенко", True),
        ("Фёдор Ким", "Федор Ким", True),
    ],
)
def test_two_ways_of_accenting_one_word_are_two_names(one, another, agree):
    assert (fold_name(one) == fold_name(another), accents_agree(one, another)) == (True, agree)
