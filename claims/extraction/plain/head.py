"""Where an article begins in a plain text: its headline, and the lines before its first words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from claims.extraction.wording.dateline import dateline_of
from claims.extraction.wording.printed_day import printed_day
from claims.extraction.wording.writers import is_full_name

from .kinds import Kind
from .lines import Line
from .marks import has_marks, outside_marks
from .outlet_words import OUTLET_WORDS

_LONGEST_HEADLINE: Final = 220
_LONGEST_SENTENCE: Final = 110  # a headline that ends in a full stop
_STANDFIRST: Final = 50


@dataclass(frozen=True)
class Head:
    """The headline, the lines beside it that tell of the article, and where its text begins."""

    title: str
    beside: tuple[str, ...]
    start: int


def head_of(lines: Sequence[Line], kinds: Sequence[Kind]) -> Head:
    """Find the headline and the first line of the text."""
    at = _title_at(lines, kinds)
    title = lines[at].words if at >= 0 else ""
    start = at + 1
    while start < len(lines) and not _begins_text(lines[start].words, kinds[start]):
        start += 1
    if start == len(lines):  # nothing but short lines: a poem, a list
        start = at + 1
    told = (Kind.SHORT, Kind.DATE, Kind.BYLINE, Kind.PROSE, Kind.REMARK)
    beside = tuple(
        line.words
        for number, line in enumerate(lines[:start])
        if number != at and kinds[number] in told and len(line.words) < 120
    )
    return Head(title, beside, start)


def _title_at(lines: Sequence[Line], kinds: Sequence[Kind]) -> int:
    """The number of the headline's line; -1 where the text begins without one."""
    for at, line in enumerate(lines):
        if kinds[at] is Kind.PROSE and not _is_headline(line.words):
            return -1
        if kinds[at] in (Kind.PROSE, Kind.REMARK) or (
            kinds[at] is Kind.SHORT and not _is_label(line.words, lines, kinds, at)
        ):
            return at
    return -1


def _is_headline(words: str) -> bool:
    """Whether a line that is as long as a sentence may be a headline."""
    if len(words) > _LONGEST_HEADLINE or dateline_of(words):
        return False
    if not words.endswith("."):
        return True
    quotes = has_marks(words) and len(outside_marks(words)) < 0.6 * len(words)
    return len(words) <= _LONGEST_SENTENCE and not quotes


def _is_label(words: str, lines: Sequence[Line], kinds: Sequence[Kind], at: int) -> bool:
    """Whether a short line is plainly no headline: an outlet, a writer, a section, a day."""
    following = next((n for n in range(at + 1, len(lines)) if kinds[n] is not Kind.DATE), None)
    if following is None or not _could_be_headline(lines[following].words, kinds[following]):
        return False
    if printed_day(words) and len(words) < 60:
        return True
    if is_outlet_line(words) and len(words.split()) <= 5:
        return True
    few = len(words.split()) <= 2 and len(lines[following].words) > 2 * len(words)
    return few or (is_full_name(words) and len(words.split()) <= 3 and words.isupper() is False)


def _could_be_headline(words: str, kind: Kind) -> bool:
    return kind in (Kind.SHORT, Kind.REMARK) or (kind is Kind.PROSE and _is_headline(words))


def is_outlet_line(words: str) -> bool:
    """Whether a line looks like the name of a newspaper, station or site."""
    names = [word.strip('.,()«»"“”') for word in words.split()]
    marked = words[:1] in '«“"' and words[-1:] in '»”"'
    capital = all(name[:1].isupper() or len(name) <= 3 for name in names)
    return (capital or marked) and any(name.lower() in OUTLET_WORDS for name in names)


def _begins_text(words: str, kind: Kind) -> bool:
    if kind is not Kind.PROSE:
        return False
    ends = words.endswith((".", "!", "?", "…", ":", "”", "»", '"', "’", "'"))
    return (
        bool(dateline_of(words))
        or len(words) > 2 * _STANDFIRST
        or (ends and len(words) > _STANDFIRST)
    )
