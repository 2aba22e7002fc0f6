"""From an article to the quotations in it, each with its speaker."""

from claims.extraction.article import ParsedArticle
from claims.extraction.statement import ExtractedStatement

from .attribution import attribute
from .dating import dated
from .mentions import gather
from .reading import read
from .repeats import without_repeats
from .reports import with_reports
from .roles import introduce


def extract_statements(article: ParsedArticle) -> list[ExtractedStatement]:
    """Give the statements of an article in the order of its text."""
    reading = read(article)
    cast, mentions = gather(reading)
    introduce(reading, cast, mentions)
    quoted = without_repeats(article.text, attribute(reading, cast, mentions))
    statements = [
        ExtractedStatement(
            text=article.text[quote.piece.start : quote.piece.end],
            form=quote.form,
            start=quote.piece.start,
            end=quote.piece.end,
            group=quote.group,
            voice=quote.speaker.voice,
            speaker=quote.speaker.name,
            speaker_printed=quote.speaker.printed,
            role=quote.speaker.role,
            speaker_reason=quote.speaker.reason,
        )
        for quote in quoted
    ]
    statements = with_reports(reading, cast, mentions, quoted, statements)
    return dated(reading, statements)
