"""Through whom the words came: beside the speaker, never in the speaker's place."""

import pytest

from claims.extraction.statements import extract_statements

from .articles import article

NAMED = "Olga Marsh, the mayor of Saltmouth, left for prison on Friday."


def relays(*paragraphs: str, language: str = "en") -> list[tuple[str, str]]:
    """Speaker and relay of every statement, in order."""
    found = extract_statements(article(*paragraphs, language=language))
    return [(one.speaker, one.relayed_by) for one in found]


@pytest.mark.parametrize(
    ("sentence", "relay"),
    [
        ("“We will wait for the tide,” Marsh said, state media reported.", "state media"),
        ("Marsh said the pier had been sold, according to Baltpress radio.", "Baltpress radio"),
        ("Marsh says she has to wait, according to a letter released by her lawyer.", "her lawyer"),
        ("“We waited far too long,” Marsh said, according to a transcript.", "a transcript"),
        ("Through Rudd, Marsh said she would name the thief.", "Rudd"),
        ("“We waited too long,” Marsh wrote in a letter, which her son read to us.", "her son"),
        ("In a letter read out by her son, Odo, Marsh said she would wait.", "her son, Odo"),
        ("The Baltpress agency quoted Marsh as saying that she was ill.", "The Baltpress agency"),
        ("Marsh wrote on her Telegram channel that the pier was sold.", ""),
        ("Marsh told state television that the pier was sold.", ""),
        ("According to Marsh, the pier was sold by the council.", ""),
    ],
)  # fmt: skip
def test_the_relay_stands_beside_the_speaker(sentence: str, relay: str) -> None:
    assert relays(NAMED, sentence) == [("Olga Marsh", relay)]


def test_the_pieces_of_one_utterance_share_their_relay() -> None:
    assert relays(
        NAMED, "“We will wait here,” Marsh said, state media reported. “We have time enough.”"
    ) == [("Olga Marsh", "state media"), ("Olga Marsh", "state media")]


def test_an_agency_passes_on_what_a_russian_speaker_said() -> None:
    assert relays(
        "Мэр Анна Громова заявила, что мост закроют до весны, передаёт агентство «Залив».",
        language="ru",
    ) == [("Анна Громова", "агентство «Залив»")]
