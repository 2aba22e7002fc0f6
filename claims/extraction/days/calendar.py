"""On which day a statement was made, as the article says."""

from collections.abc import Sequence

from claims.dates import UNKNOWN, PartialDate
from claims.extraction.article import ParsedArticle

from .belonging import belonging
from .dating import UNDATED, Dating
from .expressions import Expression, expressions_in
from .news_day import reference_day
from .resolving import resolve
from .tokens import Token, tokens_of
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
        self.published = reference_day(article)

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
        if before is not None and not before.said.is_unknown and self._is_news(before):
            return Dating(before.said, before.printed, SAME_OCCASION, before.at)
        return UNDATED

    def printed_in(
        self, start: int, end: int, quoted: Sequence[tuple[int, int]] = (), cue: int | None = None
    ) -> Dating | None:
        """The day that the sentence itself gives to the saying; None where it gives none."""
        tokens = tokens_of(self.article.text, start, end, quoted)
        found = expressions_in(tokens, self.language)
        if not found:
            return None
        at = _token_at(tokens, cue)
        for each in belonging(tokens, found, at, words_of(self.language)):
            dating = self._dated(each)
            if dating is not None:
                return dating
        return None

    def _dated(self, each: Expression) -> Dating | None:
        resolved = resolve(each.meaning, self.published, self._anchor(each))
        if resolved is None:
            return None
        said, reason = resolved
        return Dating(said, self.article.text[each.start : each.end], reason, each.start)

    def _anchor(self, each: Expression) -> PartialDate:
        """The day of which the article spoke last before an expression."""
        first = max(0, each.start - _LOOKED_BACK)
        tokens = tokens_of(self.article.text, first, each.start)
        for earlier in reversed(expressions_in(tokens, self.language)):
            resolved = resolve(earlier.meaning, self.published)
            if resolved is not None and not resolved[0].is_unknown:
                return resolved[0]
        return UNKNOWN

    def _is_news(self, before: Dating) -> bool:
        """Whether a day belongs to the news of the article, not to what it recalls."""
        if self.published.is_unknown:
            return (before.said.last - before.said.first).days < 7
        return (self.published.last - before.said.first).days < 28


def _token_at(tokens: Sequence[Token], cue: int | None) -> int | None:
    if cue is None:
        return None
    return next((n for n, token in enumerate(tokens) if token.end > cue), None)
