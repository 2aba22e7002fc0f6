"""Small invented articles, and what the extractor makes of them."""

from claims.extraction.article import Block, ParsedArticle, joined
from claims.extraction.statements import extract_statements


def article(*paragraphs: str, language: str = "en") -> ParsedArticle:
    """An article of body paragraphs."""
    text, spans = joined([(words, Block.BODY) for words in paragraphs])
    return ParsedArticle(text, spans, language=language)


def quotations(
    *paragraphs: str, language: str = "en", printed: bool = False
) -> list[tuple[str, str, str, str]]:
    """Text, form, speaker and voice, or the speaker as printed, of every quotation, in order."""
    return [
        (
            found.text,
            str(found.form),
            found.speaker,
            found.speaker_printed if printed else str(found.voice),
        )
        for found in extract_statements(article(*paragraphs, language=language))
        if found.form != "paraphrase"
    ]
