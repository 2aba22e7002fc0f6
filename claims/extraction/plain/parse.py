"""From a plain text to its article."""

from claims.extraction.article import ParsedArticle, joined
from claims.extraction.wording.dateline import dateline_of
from claims.extraction.wording.languages import language_of_words

from . import facts
from .body import paragraphs
from .head import head_of
from .kinds import kinds_of
from .lines import lines_of
from .tail import end_of

_MOST: int = 2_000_000  # characters that are read


def parse_plain(text: str, url: str = "") -> ParsedArticle:
    """Read an article that was copied as plain text, from the address `url` if that is known.

    The first paragraph is the headline unless it is plainly something else. Advertisements,
    captions, bylines, credits, comments and the like stay out of the text; what they say of
    outlet, writer, agency and day is kept. A dateline stays in the text, and in `dateline`.
    """
    lines = lines_of(text[:_MOST])
    kinds = kinds_of(lines)
    head = head_of(lines, kinds)
    end = end_of(lines, kinds, head.start)
    after = [line.words for line in lines[end:]]
    around = [*head.beside, *after]
    outlet = facts.outlet(head.beside, after)
    writer = facts.byline(head.beside, outlet)
    inner = [
        line.words
        for line, kind in zip(lines[head.start : end], kinds[head.start : end], strict=True)
        if not kind.is_text
    ]
    blocks = paragraphs(lines[head.start : end], kinds[head.start : end], head.title, writer)
    words, where = joined(blocks)
    dateline = dateline_of(blocks[0][0]) if blocks else ""
    when = facts.published(head.beside, [*inner, *after])
    # Of the addresses inside, only one in the last lines can be the article's own.
    last = lines[max(head.start, end - 3) : end]
    urls = [line.words for line in (*lines[: head.start], *lines[end:], *last)]
    return ParsedArticle(
        text=words,
        paragraphs=where,
        title=head.title,
        outlet=outlet,
        byline=writer,
        agency_credit=facts.agency_credit(around, dateline, outlet),
        url=facts.address(urls) or url,
        language=language_of_words(f"{head.title}\n{words}"),
        published=when.date,
        published_reason=when.reason,
        dateline=dateline,
    )
