"""What a page comes to: one text in paragraphs, and what it says about itself."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from claims.dates import UNKNOWN, PartialDate


class Block(StrEnum):
    """What a paragraph is in the article."""

    BODY = "body"
    HEADING = "heading"
    ITEM = "item"  # of a list
    QUOTE = "quote"  # set apart as a quotation, often without marks
    POST = "post"  # a post of a social network, embedded


@dataclass(frozen=True)
class Paragraph:
    """One paragraph of an article's text: `article.text[start:end]`."""

    start: int
    end: int
    block: Block = Block.BODY


@dataclass(frozen=True)
class ParsedArticle:
    """One article. What the page does not say is empty, or an unknown date.

    `text` is the main text without headline, captions, teasers and boilerplate, its paragraphs
    parted by a blank line; every offset anywhere counts its characters.
    """

    text: str
    paragraphs: tuple[Paragraph, ...]
    title: str = ""
    outlet: str = ""
    byline: str = ""
    #: The agency that a page credits beside its own desk: 'Reuters', 'AP'.
    agency_credit: str = ""
    #: The address that the page itself gives as its own.
    url: str = ""
    #: A code such as 'en', 'be', 'ru', 'uk'; from the page, else from its letters and words.
    language: str = ""
    published: PartialDate = UNKNOWN
    #: The moment of publication, where the page gives one with its offset from UTC.
    published_at: datetime | None = None
    #: Where the date of publication was found: 'JSON-LD datePublished'.
    published_reason: str = ""
    #: Whether the page's country writes the month first in figures: 8/13/2010.
    month_first: bool = False
    #: Place and day before the first sentence: 'MINSK, August 13 (Reuters)'.
    dateline: str = ""

    def of(self, paragraph: Paragraph) -> str:
        """The words of one of its paragraphs."""
        return self.text[paragraph.start : paragraph.end]


def joined(blocks: list[tuple[str, Block]]) -> tuple[str, tuple[Paragraph, ...]]:
    """The text of some paragraphs, and where each stands in it."""
    paragraphs: list[Paragraph] = []
    at = 0
    for words, block in blocks:
        paragraphs.append(Paragraph(at, at + len(words), block))
        at += len(words) + 2
    return "\n\n".join(words for words, _block in blocks), tuple(paragraphs)
