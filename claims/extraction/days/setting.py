"""The day that the sentences and the paragraph before a quotation set for it."""

from bisect import bisect_right
from typing import Final

from claims.dates import Precision
from claims.extraction.article import Paragraph

from .calendar import Calendar, token_at
from .dating import Dating
from .scene import (
    acts_in_it,
    listens,
    opens_with_pronoun,
    speaks_in_it,
    speaks_of_occasion,
    speaks_to_audience,
    surname_of,
    tells_of_saying,
    tells_of_talk,
)
from .sentences import sentences_of
from .tokens import QUOTED, Token, tokens_of
from .utterance import Utterance

_LOOKED_BACK: Final = 2  # sentences
_FARTHEST: Final = 800  # letters


class Setting:
    """What stands before the quotations of an article."""

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar
        self.table = calendar.table
        self._text = calendar.article.text
        self._paragraphs = calendar.article.paragraphs

    def scene_of(self, utterance: Utterance) -> Dating | None:
        """The day of the scene that the sentences before a quotation set, in its paragraph or,
        where it opens its own, at the end of the one above."""
        if utterance.before is not None:
            return self._in_paragraph(utterance)
        return self._from_above(utterance) if utterance.quote_first else None

    def _in_paragraph(self, utterance: Utterance) -> Dating | None:
        here = self._paragraphs[self._at(utterance.start)]
        tokens = self._tokens(utterance)
        cue = token_at(tokens, utterance.cue)
        heard = listens(tokens, self.table)
        talk, speaks = heard, heard and utterance.quote_first
        named = surname_of(utterance.speaker)
        first = max(here.start, utterance.start - _FARTHEST)
        known = any(t.word == named for t in tokens_of(self._text, first, utterance.start))
        for scene in self._last_sentences(first, utterance.start):
            talk = talk or tells_of_talk(scene, self.table)
            speaks = speaks or speaks_in_it(scene, tokens, cue, utterance.speaker, self.table)
            speaks = speaks or (known and opens_with_pronoun(scene, self.table))
            dating = self.calendar.scene_in(scene) if talk and speaks else None
            if dating is not None:
                exact = dating.said.precision is Precision.DAY and self.calendar.is_news(dating)
                return dating if utterance.quote_first or exact else None
            if any(token.word in self.table.speech for token in scene):
                return None  # somebody else has spoken in between
        return None

    def _from_above(self, utterance: Utterance) -> Dating | None:
        above = self.above(utterance.start)
        if above is None or not utterance.speaker:
            return None
        named = surname_of(utterance.speaker)
        known = any(t.word == named for t in tokens_of(self._text, above.start, above.end))
        talk = speaks_to_audience(self._tokens(utterance), self.table)
        for scene in self._last_sentences(above.start, above.end):
            talk = talk or tells_of_saying(scene, self.table)
            acts = acts_in_it(scene, utterance.speaker, self.table)
            acts = acts or (known and opens_with_pronoun(scene, self.table))
            dating = self.calendar.scene_in(scene) if talk and acts else None
            if dating is not None:
                return dating if self.calendar.is_news(dating) else None
        return None

    def _last_sentences(self, start: int, end: int) -> list[list[Token]]:
        """The last sentences of a stretch, nearest first, up to one with quoted words: those
        have a day of their own."""
        kept = []
        for sentence in reversed(sentences_of(self._text, start, end)[-_LOOKED_BACK:]):
            if any(token.word == QUOTED for token in sentence):
                break
            kept.append(sentence)
        return kept

    def of_occasion_above(self, utterance: Utterance) -> Dating | None:
        """The day of an occasion in the paragraph before, of which the attribution speaks: 'The
        play had its premiere on Saturday.' – '“Splendid,” Orlan said after the curtain.'"""
        scene = self._whole_above(utterance)
        if not scene or not speaks_of_occasion(self._tokens(utterance), self.table):
            return None
        return self.calendar.told_in(scene, None) if tells_of_talk(scene, self.table) else None

    def announced(self, utterance: Utterance) -> Dating | None:
        """The day of the paragraph before, where it ends by announcing the words that follow:
        'The ministry hit back on Saturday, threatening to …'."""
        tokens = self._whole_above(utterance)
        quoted = any(token.word == QUOTED for token in tokens)
        if quoted or not any(token.word in self.table.announcing for token in tokens):
            return None
        return self.calendar.told_in(tokens, None)

    def _whole_above(self, utterance: Utterance) -> list[Token]:
        """The paragraph before one that opens with quoted words."""
        above = self.above(utterance.start) if utterance.quote_first else None
        if above is None:
            return []
        sentences = sentences_of(self._text, above.start, above.end)
        return [token for sentence in sentences for token in sentence]

    def _tokens(self, utterance: Utterance) -> list[Token]:
        return tokens_of(self._text, utterance.start, utterance.end, utterance.quoted)

    def _at(self, start: int) -> int:
        return bisect_right(self._paragraphs, start, key=lambda each: each.start) - 1

    def above(self, start: int) -> Paragraph | None:
        """The paragraph before the one that holds an offset."""
        number = self._at(start) - 1
        return self._paragraphs[number] if number >= 0 else None
