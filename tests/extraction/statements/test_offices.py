"""The office in which somebody speaks, as the sentence prints it."""

import pytest

from claims.extraction.statements import extract_statements

from .articles import article


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Harbour spokesman Ivan Rudd told us that the pier was safe.", "Harbour spokesman"),
        ("Ivan Rudd, a spokesman for the port, said it was safe.", "a spokesman for the port"),
        ("A spokesman for the port, Ivan Rudd, said it was safe.", "A spokesman for the port"),
        ("“It is safe,” said Ivan Rudd, the mayor of Mar, on Friday.", "the mayor of Mar"),
        ("Ivan Rudd, who lives by the pier, said it was safe.", ""),
        ("Ivan Rudd, in a hat, said the pier was safe.", ""),
    ],
)  # fmt: skip
def test_who_speaks_for_an_institution_remains_the_speaker(sentence: str, role: str) -> None:
    found = extract_statements(article(sentence))

    assert [(one.speaker, one.role) for one in found] == [("Ivan Rudd", role)]
