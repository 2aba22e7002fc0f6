"""Meetings to which an article comes back: 'at Tuesday's debate', and later 'told the debate'."""

from collections.abc import Sequence
from typing import Final

from .calendar import Calendar, token_at
from .dating import UNDATED, Dating
from .quotations import quotations_in
from .scene import speaks_in_it
from .sentences import sentences_of
from .tokens import Token, tokens_of
from .utterance import Utterance

_TO_MEETING: Final = 5  # tokens: 'at the packed public meeting'
_STEM: Final = 5  # letters that the cases of a Slavic word share


class Meetings:
    """The days of the meetings of which an article has told so far."""

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar
        self.table = calendar.table
        self._text = calendar.article.text
        self._known: dict[str, Dating] = {}
        self._told_to = 0

    def day_of(self, utterance: Utterance) -> Dating | None:
        """The day of the meeting at which the sentence says that somebody spoke."""
        self._read_to(utterance.start)
        tokens = [*self._sentence_before(utterance), *self._tokens(utterance)]
        for at, token in enumerate(tokens):
            if token.word not in self.table.meetings:
                continue
            before = [near.word for near in tokens[max(0, at - _TO_MEETING) : at]]
            if self.table.at_meeting.isdisjoint(before):
                continue
            known = self._known.get(self._stem(token.word))
            if known is not None and self.table.indefinite.isdisjoint(before):
                return self.calendar.shared(known)
        return None

    def _sentence_before(self, utterance: Utterance) -> list[Token]:
        """The sentence before a quotation: 'After the session Orlan came out. “No,” she said.'"""
        if utterance.before is None or not utterance.quote_first:
            return []
        scene = tokens_of(
            self._text, *utterance.before, quotations_in(self._text, *utterance.before)
        )
        tokens = self._tokens(utterance)
        cue = token_at(tokens, utterance.cue)
        speaks = speaks_in_it(scene, tokens, cue, utterance.speaker, self.table)
        return scene if speaks else []

    def remember(self, utterance: Utterance, dating: Dating) -> None:
        """Know the day of the meetings at which a statement with a day was made."""
        self._remember(self._tokens(utterance), dating)

    def is_met_in(self, utterance: Utterance) -> bool:
        """Whether the sentence tells of a meeting."""
        return any(token.word in self.table.meetings for token in self._tokens(utterance))

    def is_answer(self, utterance: Utterance) -> bool:
        """Whether the verb is one of an answer to the one who spoke before: 'replied'."""
        tokens = self._tokens(utterance)
        cue = token_at(tokens, utterance.cue)
        return cue is not None and tokens[cue].word in self.table.answering

    def _read_to(self, end: int) -> None:
        """Read the sentences up to a place for the meetings that they date."""
        for here in self.calendar.article.paragraphs:
            if here.start < self._told_to or here.start >= end:
                continue
            for sentence in sentences_of(self._text, here.start, here.end):
                if any(token.word in self.table.meetings for token in sentence):
                    dating = self.calendar.told_in(sentence, None)
                    if dating is not None and dating is not UNDATED:
                        self._remember(sentence, dating)
            self._told_to = here.end

    def _remember(self, tokens: Sequence[Token], dating: Dating) -> None:
        for token in tokens:
            if token.word in self.table.meetings and self.calendar.is_news(dating):
                self._known[self._stem(token.word)] = dating

    def _stem(self, word: str) -> str:
        return word.rstrip("s") if self.table.bare_content else word[:_STEM]

    def _tokens(self, utterance: Utterance) -> list[Token]:
        return tokens_of(self._text, utterance.start, utterance.end, utterance.quoted)
