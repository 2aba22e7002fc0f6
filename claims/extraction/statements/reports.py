"""Reported speech beside the quotations of an article, in the order of its text."""

from claims.choices import Form
from claims.extraction.statement import ExtractedStatement

from .attribution import Quoted
from .cast import Cast
from .delayed_names import named_later
from .identified import with_identified
from .mentions import Mention
from .offices import with_offices
from .reading import Reading
from .relays import with_relays
from .reported import Reported, report


def with_reports(
    reading: Reading,
    cast: Cast,
    mentions: list[Mention],
    quoted: list[Quoted],
    statements: list[ExtractedStatement],
) -> list[ExtractedStatement]:
    """Add the reported speech of an article to the quotations found in it; none goes away."""
    group = max((one.group for one in statements), default=0)
    reports = [
        _statement(reading.article.text, one, group + number)
        for number, one in enumerate(report(reading, cast, mentions, quoted), start=1)
    ]
    in_order = sorted([*statements, *reports], key=lambda one: (one.start, -one.end))
    identified = with_identified(reading, in_order, mentions)
    named = named_later(reading.article.text, identified, mentions)
    return with_relays(reading, with_offices(reading.article.text, named))


def _statement(text: str, reported: Reported, group: int) -> ExtractedStatement:
    speaker = reported.speaker
    return ExtractedStatement(
        text=text[reported.start : reported.end],
        form=Form.PARAPHRASE,
        start=reported.start,
        end=reported.end,
        group=group,
        voice=speaker.voice,
        speaker=speaker.name,
        speaker_printed=speaker.printed,
        role=speaker.role,
        speaker_reason=speaker.reason,
    )
