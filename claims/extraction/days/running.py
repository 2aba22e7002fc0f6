"""The day of a statement as the story around it tells: the lead, the paragraph before."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from claims.extraction.article import Paragraph

from .calendar import Calendar, token_at
from .dating import Dating
from .phrases import phrase_in, sentence_around
from .quotations import quotations_in
from .scene import tells_of_talk
from .tokens import Token, folded, tokens_of
from .utterance import Utterance

_BEFORE_OCCASION: Final = 3  # tokens: 'after the curtain'


class Running:
    """The running story of an article, for statements whose own sentence prints no day."""

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar
        self.table = calendar.table
        self.news = calendar.news
        self._text = calendar.article.text
        self._paragraphs = calendar.article.paragraphs

    def day_of(self, utterance: Utterance) -> Dating | None:
        """The day that the sentences around give: those announcing it, those of the lead."""
        return (
            self._announced(utterance)
            or self._of_news(utterance)
            or self._of_occasion(utterance)
            or self._of_occasion_above(utterance)
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
        sentence of a press conference or a session: that is where news is told."""
        if self.news is None:
            return None
        tokens = self._tokens(utterance)
        met = self.news.occasion and any(token.word in self.table.occasions for token in tokens)
        told = any(
            phrase_in(tokens, phrases) is not None
            for phrases in (self.table.press, self.table.gatherings)
        )
        return self.news.dating if met or told else None

    def _of_occasion_above(self, utterance: Utterance) -> Dating | None:
        """The day of an occasion in the paragraph before, of which the attribution speaks: 'The
        play had its premiere on Saturday.' – '“Splendid,” Orlan said after the curtain.'"""
        above = self._above(utterance.start)
        if above is None or not utterance.quote_first:
            return None
        tokens = self._tokens(utterance)
        if not any(self._at_occasion(tokens, number) for number in range(len(tokens))):
            return None
        quoted = quotations_in(self._text, above.start, above.end)
        scene = tokens_of(self._text, above.start, above.end, quoted)
        return self.calendar.told_in(scene, None) if tells_of_talk(scene, self.table) else None

    def _at_occasion(self, tokens: Sequence[Token], number: int) -> bool:
        if tokens[number].word not in self.table.occasions:
            return False
        before = {token.word for token in tokens[max(0, number - _BEFORE_OCCASION) : number]}
        return bool(before & (self.table.prepositions | self.table.preceding))

    def _announced(self, utterance: Utterance) -> Dating | None:
        """The day of the paragraph before, where it ends by announcing the words that follow:
        'The ministry hit back on Saturday, threatening to …'."""
        above = self._above(utterance.start)
        if above is None or not utterance.quote_first:
            return None
        quoted = quotations_in(self._text, above.start, above.end)
        tokens = tokens_of(self._text, above.start, above.end, quoted)
        if quoted or not any(token.word in self.table.announcing for token in tokens):
            return None
        return self.calendar.told_in(tokens, None)

    def _tokens(self, utterance: Utterance) -> list[Token]:
        return tokens_of(self._text, utterance.start, utterance.end, utterance.quoted)

    def _above(self, start: int) -> Paragraph | None:
        """The paragraph before the one that holds an offset."""
        number = bisect_right(self._paragraphs, start, key=lambda each: each.start) - 2
        return self._paragraphs[number] if number >= 0 else None


def _owns(tokens: Sequence[Token], at: int) -> bool:
    """'Orlan's'."""
    return [token.word for token in tokens[at + 1 : at + 3]] == ["'", "s"]
