"""On which day a statement was made, as the article says."""

from collections.abc import Sequence
from dataclasses import replace

from claims.dates import UNKNOWN, PartialDate
from claims.extraction.article import ParsedArticle

from .around import follow_up_of, signature_of
from .belonging import belonging
from .channels import is_apart
from .dating import UNDATED, Dating
from .expressions import Expression, expressions_in
from .meaning import Earlier
from .news_day import NewsDay, dateline_day, lead_sentences, live_page, news_of
from .phrases import phrase_in
from .quotations import quotations_in
from .resolving import resolve
from .tokens import Token, folded, tokens_of
from .words import words_of

_LOOKED_BACK = 1500
SAME_OCCASION = "same occasion as the statement before"


class Calendar:
    """Dates the statements of one article.

    A statement is dated by its own sentence. Where that says nothing, it shares the day of the
    same speaker's statement before it, unless that one was recalled from the past.
    """

    def __init__(self, article: ParsedArticle) -> None:
        self.article = article
        self.language = article.language
        self.table = words_of(article.language)
        self.dateline = dateline_day(article)
        #: The day from which relative words count.
        self.published = self.dateline.said if self.dateline else article.published
        self.news = self._news()
        self._opening = list(lead_sentences(article))[:2]

    def of(
        self,
        start: int,
        end: int,
        quoted: Sequence[tuple[int, int]] = (),
        cue: int | None = None,
        before: Dating | None = None,
    ) -> Dating:
        """The day of the statement that `article.text[start:end]` attributes.

        What is inside the `quoted` spans is ignored. `cue` is the offset of the verb of speech;
        `before` the dating of the same speaker's previous statement.
        """
        own = self.printed_in(start, end, quoted, cue)
        if own is not None:
            return own
        if self.is_apart(start, end, quoted, cue):
            return UNDATED
        news = self.news
        if news is not None and start <= news.dating.at < end:
            news = None
        named = news.of(self.article.text[start:end]) if news else None
        return self.shared(before) or named or UNDATED

    def shared(self, before: Dating | None, *, any_day: bool = False) -> Dating | None:
        """The day of a statement before as that of the next; None for what was recalled, unless
        `any_day`, and for a day that is not known."""
        if before is None or before.said.is_unknown or not (before.shareable or any_day):
            return None
        if not any_day and not self.is_news(before):
            return None
        return replace(before, reason=SAME_OCCASION)

    def of_news(self, speaker: str, role: str = "") -> Dating | None:
        """The day of the news, where the lead tells it of this speaker, of whom they speak for,
        or of a gathering."""
        if self.news is None:
            return None
        speaks_for = set(folded(role).replace("-", " ").split()) & self.table.spokesmen
        return self.news.of(f"{speaker} {role}" if speaks_for else speaker)

    def of_occasion(
        self, start: int, end: int, quoted: Sequence[tuple[int, int]] = ()
    ) -> Dating | None:
        """The day of the news, where both the lead and the sentence tell of a meeting."""
        if self.news is None or not self.news.occasion:
            return None
        tokens = tokens_of(self.article.text, start, end, quoted)
        met = any(token.word in self.table.occasions for token in tokens)
        return self.news.dating if met else None

    def announced(self, start: int) -> Dating | None:
        """The day of the paragraph before, where it ends by announcing the words that follow:
        'The ministry hit back on Saturday, threatening to …'."""
        above = [each for each in self.article.paragraphs if each.end <= start]
        if not above:
            return None
        here = above[-1]
        quoted = quotations_in(self.article.text, here.start, here.end)
        tokens = tokens_of(self.article.text, here.start, here.end, quoted)
        if quoted or not any(token.word in self.table.announcing for token in tokens):
            return None
        return self._told_in(tokens, None)

    def is_at_once(self, start: int, end: int, quoted: Sequence[tuple[int, int]] = ()) -> bool:
        """Whether a sentence answers on the same occasion: 'within minutes'."""
        tokens = tokens_of(self.article.text, start, end, quoted)
        return phrase_in(tokens, self.table.at_once) is not None

    def is_apart(
        self,
        start: int,
        end: int,
        quoted: Sequence[tuple[int, int]] = (),
        cue: int | None = None,
    ) -> bool:
        """Whether a sentence tells of another occasion than the news: 'by phone', 'told the
        Herald', 'previously', and behind the lead 'has denied'."""
        tokens = tokens_of(self.article.text, start, end, quoted)
        in_lead = any(first <= start < last for first, last in self._opening)
        at = None if in_lead else _token_at(tokens, cue)
        perfect = at is not None and any(
            token.word in self.table.perfect for token in tokens[max(0, at - 2) : at]
        )
        return perfect or is_apart(tokens, self.table)

    def printed_in(
        self, start: int, end: int, quoted: Sequence[tuple[int, int]] = (), cue: int | None = None
    ) -> Dating | None:
        """The day that the sentence itself gives to the saying; None where it gives none."""
        tokens = tokens_of(self.article.text, start, end, quoted)
        return (
            self._told_in(tokens, _token_at(tokens, cue))
            or self._posted(signature_of(self.article, start, end))
            or self._any_in(follow_up_of(self.article, end, self.table))
        )

    def _told_in(self, tokens: Sequence[Token], cue: int | None) -> Dating | None:
        """The day that belongs to the saying in a sentence."""
        found = expressions_in(tokens, self.language)
        for each in belonging(tokens, found, cue, self.table) if found else ():
            dating = self._dated(each)
            if dating is not None:
                return dating
        return None

    def _any_in(self, tokens: Sequence[Token]) -> Dating | None:
        """The first day in words that speak of the saying only."""
        for each in expressions_in(tokens, self.language):
            dating = self._dated(each)
            if dating is not None:
                return dating
        return None

    def _posted(self, signature: Sequence[Token]) -> Dating | None:
        dating = self._any_in(signature)
        return dating and replace(dating, shareable=False)

    def _dated(self, each: Expression) -> Dating | None:
        anchor = self._anchor(each) if isinstance(each.meaning, Earlier) else UNKNOWN
        resolved = resolve(each.meaning, self.published, anchor)
        if resolved is None:
            return None
        if self.dateline is not None and each.start == self.dateline.at:
            return self.dateline
        said, reason = resolved
        return Dating(said, self.article.text[each.start : each.end], reason, each.start)

    def _anchor(self, each: Expression) -> PartialDate:
        """The day of which the article spoke last before an expression."""
        first = max(0, each.start - _LOOKED_BACK)
        quoted = quotations_in(self.article.text, first, each.start)
        tokens = tokens_of(self.article.text, first, each.start, quoted)
        for earlier in reversed(expressions_in(tokens, self.language)):
            resolved = resolve(earlier.meaning, self.published)
            if resolved is not None and not resolved[0].is_unknown:
                return resolved[0]
        return UNKNOWN

    def _news(self) -> NewsDay | None:
        """The first day that a sentence of the lead gives to its own clause."""
        live = live_page(self.article, self.table)
        if live is not None:
            return live
        for start, end in lead_sentences(self.article):
            quoted = quotations_in(self.article.text, start, end)
            dating = self._told_in(tokens_of(self.article.text, start, end, quoted), None)
            if dating is not None and self.is_news(dating):
                return news_of(self.article, dating, self.table)
        return news_of(self.article, self.dateline, self.table) if self.dateline else None

    def is_news(self, before: Dating) -> bool:
        """Whether a day belongs to the news of the article, not to what it recalls."""
        if self.published.is_unknown:
            return (before.said.last - before.said.first).days < 7
        return (self.published.last - before.said.first).days < 28


def _token_at(tokens: Sequence[Token], cue: int | None) -> int | None:
    if cue is None:
        return None
    return next((n for n, token in enumerate(tokens) if token.end > cue), None)
