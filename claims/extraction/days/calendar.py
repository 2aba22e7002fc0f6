"""On which day a statement was made, as the article says."""

from collections.abc import Sequence
from dataclasses import replace

from claims.dates import UNKNOWN, PartialDate, Precision
from claims.extraction.article import ParsedArticle

from .around import follow_up_of, introduction_of, signature_of
from .belonging import belonging
from .channels import is_apart, is_loose, is_of_before, is_recalled
from .dating import UNDATED, Dating
from .expressions import Expression, expressions_in
from .meaning import Ago, Earlier, Unit
from .news_day import NewsDay, behind_dateline, dateline_day, lead_sentences, live_page, news_of
from .phrases import phrase_in
from .quotations import quotations_in
from .resolving import resolve, turned
from .sentences import sentences_of
from .taken import stage_of
from .tokens import Token, tokens_of
from .words import words_of

_LOOKED_BACK = 1500
_DEPTH = 1  # days counted from days counted
_OPENING = 4  # tokens with which 'In a 1963 speech he declared:' opens
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
        #: The sentences of the lead.
        self.opening = list(lead_sentences(article))[:2]

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
        here = (start, end, quoted, cue)
        if self.is_apart(*here) or self.is_loose(*here):
            return UNDATED
        news = self.news
        if news is not None and start <= news.dating.at < end:
            news = None
        named = news.of(self.article.text[start:end], start) if news else None
        return self.shared(before) or named or UNDATED

    def shared(self, before: Dating | None, *, any_day: bool = False) -> Dating | None:
        """The day of a statement before as that of the next; None for what was recalled, unless
        `any_day`, and for a day that is not known."""
        if before is None or before.said.is_unknown or not (before.shareable or any_day):
            return None
        if not any_day and not self.is_news(before):
            return None
        return replace(before, reason=SAME_OCCASION)

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
        Herald'."""
        tokens = tokens_of(self.article.text, start, end, quoted)
        return is_apart(tokens, token_at(tokens, cue), self.table)

    def is_loose(
        self,
        start: int,
        end: int,
        quoted: Sequence[tuple[int, int]] = (),
        cue: int | None = None,
    ) -> bool:
        """Whether a sentence tells of a time before the news: 'previously', 'marched after she
        told them', and behind the lead 'has denied', 'says'."""
        tokens = tokens_of(self.article.text, start, end, quoted)
        at = token_at(tokens, cue)
        in_lead = any(first <= start < last for first, last in self.opening)
        loose = not in_lead and is_loose(tokens, at, self.table)
        before = is_of_before(tokens, at, self.table) or is_recalled(tokens, at, self.table)
        return loose or before

    def printed_in(
        self, start: int, end: int, quoted: Sequence[tuple[int, int]] = (), cue: int | None = None
    ) -> Dating | None:
        """The day that the sentence itself gives to the saying; None where it gives none."""
        tokens = tokens_of(self.article.text, start, end, quoted)
        return (
            self.told_in(tokens, token_at(tokens, cue))
            or self._posted(signature_of(self.article, start, end))
            or self._introduced(tokens)
            or self.any_in(follow_up_of(self.article, end, self.table))
        )

    def _introduced(self, tokens: Sequence[Token]) -> Dating | None:
        """The day in the sentence that introduces words set apart."""
        if not tokens or any(token.word.isalnum() for token in tokens):
            return None
        introduction = introduction_of(self.article, tokens[0].start)
        dating = self.told_in(introduction, None) if introduction else None
        if dating is None or dating is UNDATED:
            return None
        opens = dating.at <= introduction[min(_OPENING, len(introduction)) - 1].start
        exact = dating.said.precision is Precision.DAY
        return replace(dating, shareable=False) if exact or opens else None

    def scene_in(self, tokens: Sequence[Token]) -> Dating | None:
        """The day of the scene that a sentence sets: its own, or that of the occasion with which
        it closes, 'declared a day of mourning in an address on Sunday'."""
        dating = self.told_in(tokens, None)
        if dating is None or dating is UNDATED:
            found = expressions_in(tokens, self.language)
            each = stage_of(tokens, found, self.table)
            dating = self._dated(each) if each else None
        return dating and replace(dating, of_scene=True)

    def told_in(self, tokens: Sequence[Token], cue: int | None) -> Dating | None:
        """The day that belongs to the saying in a sentence; UNDATED where the sentence has a
        time of its own that is no day before the publication, None where it has no time."""
        found = expressions_in(tokens, self.language)
        able = belonging(tokens, found, cue, self.table) if found else []
        for each in able:
            dating = self._dated(each)
            if dating is not None:
                return dating
        return UNDATED if able else None

    def any_in(self, tokens: Sequence[Token]) -> Dating | None:
        """The first day in words that speak of the saying only."""
        for each in expressions_in(tokens, self.language):
            dating = self._dated(each)
            if dating is not None:
                return dating
        return None

    def _posted(self, signature: Sequence[Token]) -> Dating | None:
        dating = self.any_in(signature)
        return dating and replace(dating, shareable=False)

    def _dated(self, each: Expression) -> Dating | None:
        anchor = self._anchor(each) if isinstance(each.meaning, Earlier) else UNKNOWN
        meaning = turned(each.meaning) if self.article.month_first else each.meaning
        # 'Last week' is the reader's: a dateline on Sunday does not move it a week back.
        by_week = isinstance(meaning, Ago) and meaning.unit is Unit.WEEK
        since = self.article.published if by_week else self.published
        resolved = resolve(meaning, self.published if since.is_unknown else since, anchor)
        if resolved is None:
            return None
        if self.dateline is not None and each.start == self.dateline.at:
            return self.dateline
        said, reason = resolved
        return Dating(said, self.article.text[each.start : each.end], reason, each.start)

    def _anchor(self, each: Expression, depth: int = 0) -> PartialDate:
        """The day of which the article spoke last before an expression, itself perhaps counted:
        'two days earlier …', 'the next morning'."""
        first = max(0, each.start - _LOOKED_BACK)
        by_day = isinstance(each.meaning, Earlier) and each.meaning.unit is Unit.DAY
        quoted = quotations_in(self.article.text, first, each.start)
        tokens = tokens_of(self.article.text, first, each.start, quoted)
        found = expressions_in(tokens, self.language)
        for earlier in reversed(found):
            nearest = earlier is found[-1] and depth < _DEPTH
            counted = nearest and isinstance(earlier.meaning, Earlier)
            anchor = self._anchor(earlier, depth + 1) if counted else UNKNOWN
            resolved = resolve(earlier.meaning, self.published, anchor)
            if resolved is None or resolved[0].is_unknown:
                continue
            if not by_day or resolved[0].precision is Precision.DAY:
                return resolved[0]
        return UNKNOWN

    def _news(self) -> NewsDay | None:
        """The first day that a sentence of the lead gives to its own clause."""
        live = live_page(self.article, self.table)
        if live is not None:
            return live
        for start, end in lead_sentences(self.article):
            quoted = quotations_in(self.article.text, start, end)
            begins = behind_dateline(self.article, start)
            tokens = tokens_of(self.article.text, begins, end, quoted)
            dating = self.told_in(tokens, None)
            if is_apart(tokens, None, self.table):
                continue
            if dating is not None and self.is_news(dating):
                news = news_of(self.article, dating, self.table)
                return replace(news, left_at=self._left_at(news))
        return news_of(self.article, self.dateline, self.table) if self.dateline else None

    def _left_at(self, news: NewsDay) -> int | None:
        """Where the article leaves a gathering: at 'Outside the hall …', or where it tells of
        another day of these weeks, but not of that of a text."""
        if not news.gathering:
            return None
        for here in self.article.paragraphs:
            if here.start <= news.dating.at:
                continue
            for sentence in sentences_of(self.article.text, here.start, here.end):
                if news.left_at is not None and news.left_at <= sentence[0].start:
                    return news.left_at
                texts = self.table.documents | self.table.letters
                if any(token.word in texts for token in sentence):
                    continue
                other = self.told_in(sentence, None)
                exact = other is not None and other.said.precision is Precision.DAY
                if other and exact and self.is_news(other) and other.said != news.dating.said:
                    return sentence[0].start
        return news.left_at

    def is_news(self, before: Dating) -> bool:
        """Whether a day belongs to the news of the article, not to what it recalls."""
        if self.published.is_unknown:
            return (before.said.last - before.said.first).days < 7
        return (self.published.last - before.said.first).days < 28


def token_at(tokens: Sequence[Token], cue: int | None) -> int | None:
    """The number of the token at an offset of the article."""
    if cue is None:
        return None
    return next((n for n, token in enumerate(tokens) if token.end > cue), None)
