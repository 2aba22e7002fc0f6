"""Reported speech without marks: who states, claims, promises, threatens or accuses."""

from bisect import bisect_left
from dataclasses import dataclass
from typing import Final

from claims.choices import Form
from claims.extraction.article import Block

from .attribution import Quoted
from .cast import Cast
from .mentions import Mention
from .noun_phrases import Named
from .openings import opening
from .organisations import Organisations, named_in
from .reading import Reading, ReadParagraph, is_headline
from .report_extent import behind_dateline, extent, is_whole
from .report_sources import reporting
from .report_voices import body_of, is_crowd
from .slavic_speakers import SlavicSpeakers
from .sources import Source
from .speaker import Speaker
from .speakers import Resolver
from .trail import Trail

_MANY_QUOTED: Final = 6
_MOST_NAMED: Final = 12
_BLOCKS: Final = (Block.BODY, Block.ITEM)


@dataclass(frozen=True, slots=True)
class Reported:
    """A sentence that tells what somebody said: `article.text[start:end]`."""

    paragraph: int
    start: int
    end: int
    speaker: Speaker


def report(
    reading: Reading, cast: Cast, mentions: list[Mention], quoted: list[Quoted]
) -> list[Reported]:
    """Give the reported speech of an article, in order; what is quoted stays a quotation."""
    walk = _Walk(reading, cast, mentions, quoted)
    for paragraph in reading.paragraphs:
        for bounds in () if is_headline(walk.text, paragraph) else paragraph.sentences:
            walk.sentence(paragraph, bounds)
    return walk.found


class _Walk:
    """One reading of the article, sentence after sentence."""

    def __init__(
        self, reading: Reading, cast: Cast, mentions: list[Mention], quoted: list[Quoted]
    ) -> None:
        self.text = reading.article.text
        self.trail = Trail()
        bearers = {mention.start: mention.person for mention in mentions}
        named = Organisations(self.text, named_in(reading, bearers))
        slavic = SlavicSpeakers(self.text, cast, self.trail)
        self.resolver = Resolver(self.text, cast, self.trail, bearers, named, slavic)
        self.found: list[Reported] = []
        self._quoted = sorted(quoted, key=lambda one: one.piece.start)
        self._mentions: dict[int, list[Mention]] = {}
        for mention in mentions:
            self._mentions.setdefault(mention.paragraph, []).append(mention)

    def sentence(self, paragraph: ReadParagraph, bounds: tuple[int, int]) -> None:
        """Read one sentence; enter it where it is reported speech."""
        tokens = paragraph.tokens
        bounds = behind_dateline(tokens, bounds)
        quoted = self._quotations(tokens[bounds[0]].start, tokens[bounds[1] - 1].end)
        if _is_quotation(self.text, quoted):
            self._follow(*(one.speaker for one in quoted))
            self.resolver.note_papers(tokens, bounds, quoted[-1].speaker)
            return
        self.resolver.note(tokens, *bounds)
        source = reporting(tokens, *bounds)
        speaker = self._speaker(paragraph, bounds, source) if source else None
        self.resolver.note_papers(tokens, bounds, speaker)
        if speaker is None:
            self._spoken_of(paragraph, bounds)
            return
        self._follow(speaker)
        if paragraph.block in _BLOCKS and is_whole(tokens, bounds):
            start, end = extent(self.text, tokens, bounds)
            self.found.append(Reported(paragraph.number, start, end, speaker))

    def _quotations(self, start: int, end: int) -> list[Quoted]:
        at = bisect_left(self._quoted, start, key=lambda one: one.piece.start)
        stop = bisect_left(self._quoted, end, key=lambda one: one.piece.start)
        return self._quoted[at:stop]

    def _follow(self, *speakers: Speaker) -> None:
        for speaker in speakers:
            self.resolver.follow(speaker)

    def _spoken_of(self, paragraph: ReadParagraph, bounds: tuple[int, int]) -> None:
        tokens = paragraph.tokens
        for mention in self._named(paragraph, *bounds):
            if mention.person.attested:
                after = tokens[mention.last] if mention.last < bounds[1] else None
                if after is None or after.low != "'s":
                    break
        else:
            mention = None
        opens = opening(self.resolver, tokens, bounds, mention)
        if opens is not None:
            self.resolver.follow(opens)
        elif mention is not None:
            self.trail.add(mention.person)

    def _named(self, paragraph: ReadParagraph, first: int, last: int) -> list[Mention]:
        mentions = self._mentions.get(paragraph.number, [])
        start = bisect_left(mentions, first, key=lambda mention: mention.first)
        return [one for one in mentions[start : start + _MOST_NAMED] if one.first < last]

    def _speaker(
        self, paragraph: ReadParagraph, bounds: tuple[int, int], source: Source
    ) -> Speaker | None:
        tokens, phrase = paragraph.tokens, source.phrase
        if phrase.named is Named.PRONOUN:
            if phrase.head in ("it", "воно", "оно", "яно"):
                return self.resolver.institution
            if phrase.head in _NOT_ONE:
                return None
        if is_crowd(tokens, phrase):
            return None
        phrase = body_of(tokens, phrase)
        here = [] if source.behind else self._named(paragraph, bounds[0], phrase.first)
        return self.resolver.resolve(tokens, phrase, source.cue, here)


_NOT_ONE: Final = frozenset(("they", "we", "i", "you", "они", "яны", "вони", "мы", "ми", "я"))


def _is_quotation(text: str, quoted: list[Quoted]) -> bool:
    """Whether the quoted words of a sentence stand for all of it."""
    if any(one.form is Form.DIRECT for one in quoted):
        return True
    counts = (len(text[one.piece.start : one.piece.end].split()) for one in quoted)
    return sum(counts) >= _MANY_QUOTED
