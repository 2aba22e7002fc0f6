"""Takes out of the chosen passages those that are not the article's own words."""

from collections.abc import Sequence
from typing import Final

from claims.extraction.article import Block
from claims.extraction.wording.months import PUBLISHED
from claims.extraction.wording.page_lines import is_page_line
from claims.extraction.wording.phrases import BUTTONS, CLOSING, LONGEST
from claims.extraction.wording.printed_day import is_only_a_date, printed_day
from claims.extraction.wording.writers import is_byline

from .body import letters, prose_weight
from .passages import Passage

_SENTENCE_ENDS: Final = tuple(".!?…。！？:;”»\"'’)“")
_SHORT: Final = 70  # characters: a line rather than a paragraph
#: How much is searched for pull-quotes, and how often: time stays linear.
_MOST_COMPARED: Final = 100_000
_MOST_PULLED: Final = 60
_MOST_BEFORE: Final = 150  # characters of prose that may stand before the headline


def trimmed(passages: Sequence[Passage], title: str, writers: str) -> list[Passage]:
    """The article's own passages, in order."""
    kept = [passage for passage in passages if not is_furniture_line(passage)]
    kept = _without_head(kept, title)
    kept = _without_repeats(kept)
    kept = _to_closing(kept)
    kept = _without_writers(kept, writers)
    return _without_bare_headings(kept)


def is_furniture_line(passage: Passage) -> bool:
    """Whether a passage is a line about the page, a button, or only a link."""
    words = passage.words
    if passage.block is Block.POST:
        return False
    lower = words[: LONGEST + 1].lower().lstrip("([▪•►▶→»*>|-–— ")
    if is_page_line(words, lower):
        return True
    if not any(character.isalnum() for character in words):
        return True
    if len(words) < 40 and all(word.strip(".,:…") in BUTTONS for word in lower.split()):
        return True
    if passage.block is Block.HEADING:
        return passage.link_share > 0.8
    return _is_link_line(passage)


def _is_link_line(passage: Passage) -> bool:
    share = passage.link_share
    if share > 0.9:
        return len(passage.words) < 300 and not passage.words.endswith((".”", '."', ".»"))
    return share > 0.6 and len(passage.words) < 150


def _without_head(passages: list[Passage], title: str) -> list[Passage]:
    """Without headline, byline, date and the like before the first paragraph."""
    bare = letters(title).casefold()
    kept: list[Passage] = []
    in_head = True
    for passage in passages:
        own = letters(passage.words).casefold()
        if bare and (own == bare or (in_head and _begins(own, bare))):
            if len(kept) < 20 and sum(map(prose_weight, kept)) < _MOST_BEFORE:
                kept.clear()
            continue
        if is_only_a_date(passage.words):
            continue
        in_head = in_head and not (kept and prose_weight(kept[-1]))
        if in_head and len(passage.words) < 120 and _is_about(passage):
            continue
        kept.append(passage)
    return kept


def _begins(own: str, title: str) -> bool:
    """Whether a line is the headline with a byline or a date after it."""
    return len(title) > 15 and own.startswith(title) and len(own) < len(title) + 90


def _is_about(passage: Passage) -> bool:
    """Whether a line before the text speaks of the article: who wrote it, when, how long."""
    words = passage.words
    if is_byline(words) and len(words) < 100 and not words.endswith("."):
        return True
    if printed_day(words) and (len(words) < 60 or words.lower().startswith(PUBLISHED)):
        return True
    if passage.block is Block.HEADING:
        return False
    return len(words) < 25 and not words.endswith(_SENTENCE_ENDS)


def _without_repeats(passages: list[Passage]) -> list[Passage]:
    """Without pull-quotes: a passage set apart that repeats words of a paragraph."""
    bodies = [letters(p.words) for p in passages if p.block is Block.BODY and len(p.words) > 60]
    whole = "\n".join(bodies)[:_MOST_COMPARED]
    tries = _MOST_PULLED
    seen: set[str] = set()
    kept = []
    for passage in passages:
        own = letters(passage.words)
        if own in seen and len(own) > 40:
            continue
        seen.add(own)
        apart = passage.block in (Block.QUOTE, Block.HEADING)
        if apart and 20 < len(own) < 400 and tries:
            tries -= 1
            if own in whole:
                continue
        kept.append(passage)
    return kept


def _to_closing(passages: list[Passage]) -> list[Passage]:
    """Up to the heading under which other articles or comments follow."""
    for number, passage in enumerate(passages):
        lower = passage.words.lower()
        is_head = passage.block is Block.HEADING or (len(passage.words) < 40 and passage.is_bold)
        if number > 1 and is_head and len(lower) < 60 and lower.startswith(CLOSING):
            before = sum(map(prose_weight, passages[:number]))
            after = sum(map(prose_weight, passages[number:]))
            if after < before:
                return passages[:number]
    return passages


def _without_writers(passages: list[Passage], writers: str) -> list[Passage]:
    """Without what is said of the writers after the text: 'Ann Example covers the courts.'"""
    name = " ".join(writers.split()[:2])
    end = len(passages)
    while name and end > 2 and passages[end - 1].words.startswith(f"{name} "):
        end -= 1
    return passages[:end]


def _without_bare_headings(passages: list[Passage]) -> list[Passage]:
    """Without headings at the end, and labels after the last sentence."""
    end = len(passages)
    while end and not _ends_text(passages[end - 1]):
        end -= 1
    return passages[:end] if end else passages


def _ends_text(passage: Passage) -> bool:
    if passage.block is Block.HEADING:
        return False
    words = passage.words
    return (
        passage.block is Block.POST
        or len(words) >= _SHORT
        or words.endswith(_SENTENCE_ENDS)
        or bool(prose_weight(passage))
    )
