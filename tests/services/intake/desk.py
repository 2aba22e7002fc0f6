"""An invented article, and what an extractor would find in it."""

from typing import Any

from claims import dates
from claims.choices import Form
from claims.extraction.article import Block, ParsedArticle, joined
from claims.extraction.statement import ExtractedStatement, Voice
from claims.models import Candidate, Snapshot
from claims.services import propose, shelve

PARAGRAPHS = (
    "The harbour council met on Friday.",
    "“We will not sell the crane,” said harbour master Olga Marsh. “It has stood here since 1911.”",
    "A port official said the “old crane is a danger to the boats below”.",
)


def article(*paragraphs: str, **fields: Any) -> ParsedArticle:
    text, places = joined([(each, Block.BODY) for each in paragraphs or PARAGRAPHS])
    published = dates.parse(fields.pop("published", "2021-05-10"))
    values = {"title": "Crane stays", "outlet": "Harbour Post", "language": "en", **fields}
    return ParsedArticle(text, places, published=published, **values)


def statement(page: ParsedArticle, words: str, **fields: Any) -> ExtractedStatement:
    start = page.text.index(words)
    said = dates.parse(fields.pop("said", "2021-05-07"))
    values = {"form": Form.DIRECT, "group": 0, "voice": Voice.PERSON, **fields}
    return ExtractedStatement(words, start=start, end=start + len(words), said=said, **values)


def of_marsh(page: ParsedArticle) -> list[ExtractedStatement]:
    """The two pieces of Olga Marsh's utterance."""
    marsh = {"speaker": "Olga Marsh", "speaker_printed": "harbour master Olga Marsh"}
    return [
        statement(page, "We will not sell the crane,", role="harbour master", **marsh),
        statement(page, "It has stood here since 1911.", **marsh),
    ]


def of_official(page: ParsedArticle) -> ExtractedStatement:
    return statement(
        page,
        "old crane is a danger to the boats below",
        form=Form.PARTIAL,
        group=1,
        voice=Voice.UNNAMED,
        speaker_printed="A port official",
    )


def taken_in() -> Snapshot:
    """The article on the shelf, with its three proposals."""
    page = article(url="https://harbour.example/crane")
    kept = shelve(page, by=None)
    propose(kept.snapshot, [*of_marsh(page), of_official(page)], by=None)
    return kept.snapshot


def pieces(snapshot: Snapshot) -> list[Candidate]:
    return list(Candidate.objects.filter(snapshot=snapshot, utterance=0))
