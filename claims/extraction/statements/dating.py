"""Gives every statement the day on which it was made."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from claims.extraction.days import Calendar, Utterance, dated_in_course
from claims.extraction.statement import ExtractedStatement, Voice

from .reading import Reading, ReadParagraph
from .sources import source_of
from .subjects import is_cue
from .tokens import Kind, Token

_TRAILING: Final = 8
"""How near the end of its sentence the verb of '…, an official said on Monday' stands."""


def dated(reading: Reading, statements: Sequence[ExtractedStatement]) -> list[ExtractedStatement]:
    """The same statements, each with its day and the reason."""
    paragraphs = iter(reading.paragraphs)
    here = next(paragraphs, None)
    utterances = []
    for statement in statements:
        while here is not None and here.end < statement.end:
            here = next(paragraphs, None)
        assert here is not None, "statements stand in paragraphs, in the order of the article"
        utterances.append(_utterance(here, statement))
    datings = dated_in_course(Calendar(reading.article), utterances)
    return [
        replace(
            statement,
            said=dating.said,
            date_printed=dating.printed,
            date_reason=dating.reason,
        )
        for statement, dating in zip(statements, datings, strict=True)
    ]


def _utterance(paragraph: ReadParagraph, statement: ExtractedStatement) -> Utterance:
    tokens = paragraph.tokens
    first, last = next(
        bounds
        for bounds in paragraph.sentences
        if tokens[bounds[1] - 1].end >= statement.end or bounds == paragraph.sentences[-1]
    )
    quoted = tuple(
        (token.start, token.end) for token in tokens[first:last] if token.kind is Kind.PIECE
    )
    cue = _cue(tokens, first, last, statement)
    speaker = statement.speaker or (statement.role if statement.voice is Voice.ROLE else "")
    before = [bounds for bounds in paragraph.sentences if bounds[1] <= first]
    return Utterance(
        start=tokens[first].start,
        end=tokens[last - 1].end,
        quoted=quoted,
        cue=None if cue is None else tokens[cue].start,
        paragraph=paragraph.number,
        group=statement.group,
        speaker=speaker,
        role=statement.role,
        before=(tokens[before[-1][0]].start, tokens[before[-1][1] - 1].end) if before else None,
        nameless=statement.voice in (Voice.ROLE, Voice.UNNAMED),
    )


def _cue(tokens: list[Token], first: int, last: int, statement: ExtractedStatement) -> int | None:
    """The verb of speech: of the source of the piece, else the first of the sentence."""
    cues = [at for at in range(first, last) if is_cue(tokens, at)]
    for at in range(first, last):
        if tokens[at].piece and tokens[at].start <= statement.start < tokens[at].end:
            source = source_of(tokens, at, first, last)
            if source is not None and source.cue_at >= 0:
                nearer = [cue for cue in cues if source.cue_at < cue < at]
                return nearer[-1] if nearer else source.cue_at
    if cues and last - cues[-1] < _TRAILING:
        between = [token.low for token in tokens[cues[0] : cues[-1]]]
        if "," in between and "as" not in between:
            return cues[-1]
    return cues[0] if cues else None
