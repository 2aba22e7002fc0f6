"""An article as everything in this package reads it: paragraphs, sentences, tokens, pieces."""

from dataclasses import dataclass
from typing import Final

from claims.extraction.article import Block, ParsedArticle

from . import sentences
from .dialogue import answered, is_turn, parted, spoken_behind_dash
from .interviews import labelled_answers
from .marks import paired
from .pieces import Piece
from .set_apart import whole
from .single_marks import paired_singles
from .tokens import Token, tokenise

_SET_APART: Final = (Block.QUOTE, Block.POST)


@dataclass(frozen=True, slots=True)
class ReadParagraph:
    """One paragraph; its sentences are ranges of its tokens."""

    number: int
    start: int
    end: int
    block: Block
    pieces: list[Piece]
    tokens: list[Token]
    sentences: list[tuple[int, int]]


def opens_with_piece(paragraph: ReadParagraph) -> bool:
    """Whether it begins with marked words."""
    return bool(paragraph.tokens) and paragraph.tokens[0].piece is not None


def is_headline(text: str, paragraph: ReadParagraph) -> bool:
    """A heading, or a line of a list that ends like one: 'Trust blames cameras'."""
    if paragraph.block is Block.HEADING:
        return True
    return paragraph.block is Block.ITEM and text[paragraph.end - 1].isalnum()


@dataclass(frozen=True, slots=True)
class Reading:
    """An article, read."""

    article: ParsedArticle
    paragraphs: list[ReadParagraph]


def read(article: ParsedArticle) -> Reading:
    """Read an article. The time it takes grows with its length only."""
    text = article.text
    spans = [(p.start, p.end) for p in article.paragraphs]
    doubles = [
        [part for piece in paired(text, start, end, number) for part in parted(text, piece)]
        for number, (start, end) in enumerate(spans)
    ]
    singles = [
        paired_singles(text, start, end, number) for number, (start, end) in enumerate(spans)
    ]
    dashes = _turns(text, spans)
    pieces = [
        spoken or marked
        for spoken, marked in zip(dashes, _by_style(text, doubles, singles), strict=True)
    ]
    for number, answer in labelled_answers(text, spans).items():
        if article.paragraphs[number].block is Block.BODY and not _speaks(pieces[number], answer):
            pieces[number] = [answer]
    for number, (start, end) in enumerate(spans):
        if article.paragraphs[number].block in _SET_APART and not pieces[number]:
            pieces[number] = whole(text, start, end, number)
    paragraphs = []
    for number, (start, end) in enumerate(spans):
        tokens = tokenise(text, start, end, pieces[number])
        block = article.paragraphs[number].block
        paragraphs.append(
            ReadParagraph(
                number, start, end, block, pieces[number], tokens, sentences.split(tokens)
            )
        )
    return Reading(article, paragraphs)


def _speaks(pieces: list[Piece], answer: Piece) -> bool:
    """Whether the words behind a name and a colon stand in marks themselves."""
    return any(piece.outer_start == answer.start for piece in pieces)


def _turns(text: str, spans: list[tuple[int, int]]) -> list[list[Piece]]:
    """The speech behind dashes; in a dialogue that has begun, the answers that name nobody."""
    turns: list[list[Piece]] = []
    goes_on = False
    for number, (start, end) in enumerate(spans):
        spoken = spoken_behind_dash(text, start, end, number)
        if not spoken and goes_on:
            spoken = answered(text, start, end, number)
        goes_on = bool(spoken) or (goes_on and is_turn(text, start, end))
        turns.append(spoken)
    return turns


def _by_style(
    text: str, doubles: list[list[Piece]], singles: list[list[Piece]]
) -> list[list[Piece]]:
    """Choose the outer marks: single ones where an article quotes with them."""
    british = _speech_like(text, singles) > _speech_like(text, doubles)
    if british:
        return [_merged(*both) for both in zip(singles, doubles, strict=True)]
    longer = [[piece for piece in pieces if _is_long(text, piece)] for pieces in singles]
    return [_merged(*both) for both in zip(doubles, longer, strict=True)]


def _is_long(text: str, piece: Piece) -> bool:
    """Whether a piece in the marks that an article seldom uses is more than a label."""
    return len(text[piece.start : piece.end].split()) > 3


def _speech_like(text: str, paragraphs: list[list[Piece]]) -> int:
    """Count the pieces that end as speech does: with a sign before the closing mark."""
    return sum(
        text[piece.end - 1] in ",.?!…" for pieces in paragraphs for piece in pieces if piece.closed
    )


def _merged(outer: list[Piece], inner: list[Piece]) -> list[Piece]:
    """All outer pieces, and the others where they stand clear of them."""
    merged = list(outer)
    number = 0
    for piece in inner:
        while number < len(outer) and outer[number].outer_end <= piece.outer_start:
            number += 1
        if number == len(outer) or outer[number].outer_start >= piece.outer_end:
            merged.append(piece)
    return sorted(merged, key=lambda piece: piece.outer_start)
