"""The day of the news, as the lead of an article gives it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from claims.dates import PartialDate, Precision, iso
from claims.extraction.article import Block, ParsedArticle

from .dating import Dating
from .expressions import expressions_in
from .phrases import phrase_in
from .resolving import resolve
from .sentences import sentences_of
from .tokens import folded, tokens_of
from .words import DayWords

_LEAD: Final = 3
_NAME: Final = 3
_NEAR: Final = 31  # days from a dateline to the publication
DATELINE: Final = "dateline"
_DASHES: Final = ("—", "–")  # with which the signature of a post begins
_TO_TEXT: Final = " —–-:"
_REASON: Final = "day of the news in the lead"
_OF_PLACE: Final = ("ian", "ese", "ish")  # 'Kestrian', in 'Kestrian Interior Ministry'
_LONG: Final = 4


@dataclass(frozen=True, slots=True)
class NewsDay:
    """The day of the news, and of whom the lead tells it."""

    dating: Dating
    names: frozenset[str]
    #: Whether the lead tells of a gathering, so that the day is that of all who spoke.
    gathering: bool
    #: Whether it tells of talks, a meeting, a visit.
    occasion: bool = False
    #: Texts of which the lead tells: 'a letter sent on Monday'.
    texts: frozenset[str] = frozenset()
    #: Where the article leaves the gathering: 'Outside the hall …'.
    left_at: int | None = None

    def of(self, speaker: str, start: int = 0) -> Dating | None:
        """The day for a speaker at some place of the article; None where the lead does not tell
        it of them."""
        words = _names_in(speaker)
        gathered = self.gathering and (self.left_at is None or start < self.left_at)
        return self.dating if gathered or words & self.names else None


def _names_in(speaker: str) -> set[str]:
    """The words by which a lead can tell of a speaker: neither 'Kestrian' of 'Kestrian Interior
    Ministry' nor 'Тальской' of 'МИД Тальской республики'; of 'the court' its only word."""
    words = speaker.split()
    if not any(word[0].isupper() for word in words):
        return {folded(word) for word in words} if len(words) == 1 else set()
    names = [folded(word).removesuffix("'s") for word in words]
    return {
        name
        for name, word, following in zip(names, words, [*words[1:], ""], strict=True)
        if word[0].isupper() and not _is_adjective(name, following)
    }


def _is_adjective(name: str, following: str) -> bool:
    if following.islower():  # English has capitals here: 'Palace spokesman' is of the Palace
        return len(following) > _LONG and not name.isascii()
    return bool(following) and name.endswith(_OF_PLACE)


def dateline_day(article: ParsedArticle) -> Dating | None:
    """The day in the dateline: 'MINSK, August 13 (Reuters)'; None where it has none, or one far
    from the publication."""
    start = article.text.find(article.dateline) if article.dateline else -1
    if start < 0:
        return None
    end = start + len(article.dateline)
    for each in expressions_in(tokens_of(article.text, start, end), article.language):
        resolved = resolve(each.meaning, article.published)
        if resolved is None or resolved[0].precision is not Precision.DAY:
            continue
        said = resolved[0]
        if article.published.is_unknown or _is_near(said, article.published):
            return Dating(said, article.text[each.start : each.end], DATELINE, each.start)
    return None


def _is_near(said: PartialDate, published: PartialDate) -> bool:
    return (published.last - said.last).days <= _NEAR


def lead_sentences(article: ParsedArticle) -> Iterator[tuple[int, int]]:
    """The first two sentences of each of the first paragraphs of the article's body."""
    body = [
        each
        for each in article.paragraphs
        if each.block is Block.BODY and not article.text.startswith(_DASHES, each.start)
    ]
    for paragraph in body[:_LEAD]:
        for sentence in sentences_of(article.text, paragraph.start, paragraph.end)[:2]:
            yield sentence[0].start, sentence[-1].end


def behind_dateline(article: ParsedArticle, start: int) -> int:
    """Where the words of a sentence begin that may open with the dateline: 'KORVA — '."""
    if not article.dateline or not article.text.startswith(article.dateline, start):
        return start
    behind = article.text[start + len(article.dateline) :]
    return len(article.text) - len(behind.lstrip(_TO_TEXT))


def live_page(article: ParsedArticle, table: DayWords) -> NewsDay | None:
    """The day of a page that is written while things happen: that of its publication."""
    if article.published.precision is not Precision.DAY:
        return None
    found = phrase_in(tokens_of(article.text, 0, len(article.text)), table.live)
    if found is None:
        return None
    printed = article.text[found.start : found.end]
    reason = f"live page of {iso(article.published)}"
    return NewsDay(Dating(article.published, printed, reason, found.start), frozenset(), True)


def news_of(article: ParsedArticle, dating: Dating, table: DayWords) -> NewsDay:
    """Of whom the paragraph that gives the day tells, and whether of a gathering."""
    here = next(p for p in article.paragraphs if p.start <= dating.at < p.end)
    first = next(p for p in article.paragraphs if p.block is Block.BODY or p == here)
    tokens = tokens_of(article.text, here.start, here.end)
    held = any(token.word in table.held and token.end <= dating.at for token in tokens)
    opening = first.start if held else here.start
    lead = tokens_of(article.text, opening, here.end)
    aside = next((n for n, token in enumerate(tokens) if token.word in table.asides), len(tokens))
    names = frozenset(
        token.word for token in tokens[:aside] if token.capital and token.end - token.start > _NAME
    )
    return NewsDay(
        replace(dating, reason=f"{_REASON}: {dating.reason}"),
        names,
        gathering=phrase_in(lead, table.gatherings) is not None,
        occasion=any(token.word in table.occasions for token in tokens),
        texts=frozenset(
            token.word for token in tokens if token.word in table.documents | table.letters
        ),
        left_at=_left_at(article, here.end, table),
    )


def _left_at(article: ParsedArticle, start: int, table: DayWords) -> int | None:
    """The sentence behind the lead that begins with 'Outside'."""
    for token in tokens_of(article.text, start, len(article.text)):
        if token.capital and token.word in table.leaving:
            return token.start
    return None
