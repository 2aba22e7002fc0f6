"""The day of a statement as the story around it tells: the lead, the paragraph before."""

from collections.abc import Sequence
from dataclasses import replace

from .calendar import Calendar, token_at
from .dating import Dating
from .expressions import expressions_in
from .meetings import Meetings
from .phrases import phrase_in, sentence_around
from .quotations import quotations_in
from .scene import listens
from .setting import Setting
from .tokens import Token, folded, tokens_of
from .utterance import Utterance


class Running:
    """The running story of an article, for statements whose own sentence prints no day."""

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar
        self.table = calendar.table
        self.news = calendar.news
        self.setting = Setting(calendar)
        self.meetings = Meetings(calendar)
        self._text = calendar.article.text
        self._paragraphs = calendar.article.paragraphs

    def day_of(self, utterance: Utterance) -> Dating | None:
        """The day that the sentences around give: those announcing it, those of the lead."""
        return (
            self.setting.announced(utterance)
            or self._of_news(utterance)
            or self._of_occasion(utterance)
            or self.setting.of_occasion_above(utterance)
            or self._of_reaction(utterance)
        )

    def remarked(self, utterance: Utterance) -> Dating | None:
        """The day of words in the lead that a later sentence comes back to: 'Orlan made the
        remark on Friday'."""
        start, speaker = utterance.start, utterance.speaker
        if not speaker or not any(a <= start < b for a, b in self.calendar.opening):
            return None
        surname = folded(speaker.split()[-1])
        for here in self._paragraphs:
            tokens = tokens_of(self._text, here.start, here.end)
            at = phrase_in(tokens, self.table.remarks)
            if at is None:
                continue
            sentence = sentence_around(tokens, at)
            if any(token.word == surname for token in sentence):
                return self.calendar.any_in(sentence)
        return None

    def is_apart(self, utterance: Utterance) -> bool:
        """Whether a statement was made on another occasion: 'told the Herald'."""
        return self.calendar.is_apart(
            utterance.start, utterance.end, utterance.quoted, utterance.cue
        )

    def is_loose(self, utterance: Utterance) -> bool:
        """Whether a statement was made at some time before, after which the article comes back to
        its news: 'has denied', 'says'. What a document says it says for good."""
        here = (utterance.start, utterance.end, utterance.quoted, utterance.cue)
        return self.calendar.is_loose(*here) and not self._is_document(utterance.speaker)

    def voice_of(self, speaker: str) -> str:
        """Who speaks, texts being one: 'the document says' goes on from 'an indictment says'."""
        return "a document" if self._is_document(speaker) else speaker

    def _is_document(self, speaker: str) -> bool:
        last = folded(speaker.rsplit(maxsplit=1)[-1]) if speaker else ""
        return last in self.table.documents or last in self.table.letters

    def _of_news(self, utterance: Utterance) -> Dating | None:
        """The day of the news, where the lead tells it of this speaker, of whom they speak for,
        or of a gathering."""
        speaker, role = utterance.speaker, utterance.role
        if self.news is None:
            return None
        if self._is_document(speaker):
            told = folded(speaker.split()[-1]) in self.news.texts
            return self.news.dating if told else None
        speaks_for = set(folded(role).replace("-", " ").split()) & self.table.spokesmen
        return self.news.of(f"{speaker} {role}" if speaks_for else speaker, utterance.start)

    def _of_reaction(self, utterance: Utterance) -> Dating | None:
        """The day of the news for an answer to it, 'condemned Orlan for …', where the article
        appeared on that very day: the answer is no older than the news, and no younger."""
        if self.news is None or self.news.dating.said != self.calendar.published:
            return None
        tokens = self._tokens(utterance)
        cue = token_at(tokens, utterance.cue)
        until = 0 if cue is None else cue + 1
        at = next((n for n in range(until) if tokens[n].word in self.table.reacting), None)
        if at is None:
            return None
        own = {folded(word) for word in utterance.speaker.split()}
        after = range(at + 1, len(tokens))
        names = {tokens[n].word for n in after if tokens[n].capital and not _owns(tokens, n)}
        return self.news.dating if (names - own) & self.news.names else None

    def _of_occasion(self, utterance: Utterance) -> Dating | None:
        """The day of the news, where both the lead and the sentence tell of a meeting, or the
        sentence of a press conference or a session, or of announcing it: there news is told."""
        if self.news is None:
            return None
        tokens = self._tokens(utterance)
        met = self.news.occasion and any(token.word in self.table.occasions for token in tokens)
        if utterance.quote_first and utterance.before is not None:
            tokens = [*self._sentence_before(utterance), *tokens]
        announced = any(token.word in self.table.telling_news for token in tokens)
        announced = announced or (self._is_behind_news(utterance) and listens(tokens, self.table))
        told = announced or phrase_in(tokens, self.table.press) is not None
        gathered = phrase_in(tokens, self.table.gatherings)
        if gathered is not None and tokens.index(gathered):
            # 'at the session' is the one of the news, 'at a session' may be any.
            told = told or tokens[tokens.index(gathered) - 1].word not in self.table.indefinite
        return replace(self.news.dating, of_scene=True) if met or told else None

    def _is_behind_news(self, utterance: Utterance) -> bool:
        """Whether a quotation opens the paragraph behind that of the news."""
        assert self.news is not None
        above = self.setting.above(utterance.start)
        at = self.news.dating.at
        return utterance.quote_first and above is not None and above.start <= at < above.end

    def _sentence_before(self, utterance: Utterance) -> list[Token]:
        """The sentence before a quotation, where it has no time of its own: 'At the session …'."""
        assert utterance.before is not None
        start, end = utterance.before
        quoted = quotations_in(self._text, start, end)
        tokens = tokens_of(self._text, start, end, quoted)
        timed = quoted or expressions_in(tokens, self.calendar.language)
        return [] if timed else tokens

    def _tokens(self, utterance: Utterance) -> list[Token]:
        return tokens_of(self._text, utterance.start, utterance.end, utterance.quoted)


def _owns(tokens: Sequence[Token], at: int) -> bool:
    """'Orlan's'."""
    return [token.word for token in tokens[at + 1 : at + 3]] == ["'", "s"]
