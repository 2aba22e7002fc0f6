"""A speaker for every piece that was said, paragraph after paragraph."""

from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import Final

from claims.choices import Form
from claims.extraction.statement import Voice

from .cast import Cast, Mention
from .pieces import Piece
from .reading import Reading, ReadParagraph
from .set_apart import signature
from .slavic_cases import is_cyrillic
from .sources import Source, is_subject, source_of
from .speakers import NOBODY, Resolver, Speaker
from .speech import form_of
from .subjects import is_cue, subject_before
from .tokens import Kind
from .trail import Trail

_MOST_NAMED: Final = 12


@dataclass(frozen=True, slots=True)
class Quoted:
    """A piece that somebody said."""

    piece: Piece
    form: Form
    speaker: Speaker
    group: int
    #: Whether its own sentence names the speaker.
    sourced: bool = True


def attribute(reading: Reading, cast: Cast, mentions: list[Mention]) -> list[Quoted]:
    """Give the quotations of an article with their speakers, in order."""
    walk = _Walk(reading, cast, mentions)
    for paragraph in reading.paragraphs:
        walk.paragraph(paragraph)
    return walk.found


class _Walk:
    """One reading of the article from its beginning to its end."""

    def __init__(self, reading: Reading, cast: Cast, mentions: list[Mention]) -> None:
        self.text = reading.article.text
        self.trail = Trail()
        self.resolver = Resolver(self.text, cast, self.trail)
        self.found: list[Quoted] = []
        self._mentions: dict[int, list[Mention]] = {}
        for mention in mentions:
            self._mentions.setdefault(mention.paragraph, []).append(mention)
        self._last: Speaker = NOBODY
        self._here: Speaker | None = None
        self._waiting: list[tuple[Piece, Form]] = []
        self._group = 0
        self._loose = 0  # where the pieces of the paragraph before begin

    def paragraph(self, paragraph: ReadParagraph) -> None:
        """Read one paragraph."""
        self._here = None
        self._waiting = []
        self._sign(paragraph)
        self._loose = len(self.found)
        for bounds in paragraph.sentences:
            if not self._quotations(paragraph, bounds):
                self._told(paragraph, bounds)
        goes_on = bool(self.found) and not self.found[-1].piece.closed
        for number, (piece, form) in enumerate(self._waiting):
            self._add(piece, form, self._last, new=number == 0 and not goes_on)
        self._last = self._here or self._last

    def _sign(self, paragraph: ReadParagraph) -> None:
        """Give the words of the paragraph before to the name that signs them: '— Olga Marsh'."""
        signed = signature(paragraph.tokens, 0, len(paragraph.tokens))
        if signed is None or self._loose == len(self.found):
            return
        source = Source(signed, paragraph.tokens[0].text, True, True)
        speaker = self._resolved(paragraph, (0, len(paragraph.tokens)), source)
        for number in range(self._loose, len(self.found)):
            if not self.found[number].sourced:
                self.found[number] = replace(self.found[number], speaker=speaker, sourced=True)

    def _quotations(self, paragraph: ReadParagraph, bounds: tuple[int, int]) -> bool:
        """Attribute the pieces of a sentence; say whether one has its own source."""
        tokens = paragraph.tokens
        before: tuple[Source, Speaker] | None = None
        for at in range(*bounds):
            piece = tokens[at].piece
            if piece is None:
                continue
            source = source_of(tokens, at, *bounds)
            form = form_of(self.text, tokens, at, bounds, source)
            if form is None:
                continue
            if source is not None and before and source.phrase == before[0].phrase:
                self._sourced(piece, form, before[1])
            elif source is not None:
                before = (source, self._resolved(paragraph, bounds, source))
                self._sourced(piece, form, before[1])
            elif (subject := self._subject(paragraph, (bounds[0], at))) and subject.last < at:
                self._sourced(piece, form, _of_subject(subject, "subject of the sentence"))
            elif self._here is not None:
                self._add(piece, form, self._here, new=False)
            else:
                self._waiting.append((piece, form))
        return before is not None

    def _sourced(self, piece: Piece, form: Form, speaker: Speaker) -> None:
        new = self._here is not speaker
        for earlier in self._waiting:
            self._add(*earlier, speaker, new=new)
            new = False
        self._waiting.clear()
        self._add(piece, form, speaker, new=new, sourced=True)
        self._here = speaker
        if speaker.person:
            self.trail.add(speaker.person)

    def _told(self, paragraph: ReadParagraph, bounds: tuple[int, int]) -> None:
        """Note who speaks, or is spoken of, in a sentence without sourced quotations."""
        self.resolver.note(paragraph.tokens, *bounds)
        told = self._paraphrase(paragraph, bounds)
        if told is not None:
            self._here = told
            if told.person:
                self.trail.add(told.person)
            return
        subject = self._subject(paragraph, bounds)
        if subject is None:
            return
        if subject.person.attested:
            self.trail.add(subject.person)
        quotes = any(paragraph.tokens[at].kind is Kind.PIECE for at in range(*bounds))
        if not self._waiting and not quotes:
            self._here = _of_subject(subject, "subject of the sentence before")

    def _add(
        self, piece: Piece, form: Form, speaker: Speaker, *, new: bool, sourced: bool = False
    ) -> None:
        self._group += new
        self.found.append(Quoted(piece, form, speaker, self._group, sourced))

    def _subject(self, paragraph: ReadParagraph, bounds: tuple[int, int]) -> Mention | None:
        for mention in self._named(paragraph, *bounds):
            if mention.person.attested:
                after = paragraph.tokens[mention.last] if mention.last < bounds[1] else None
                if after is None or after.low != "'s":
                    return mention
        return None

    def _named(self, paragraph: ReadParagraph, first: int, last: int) -> list[Mention]:
        """Who is named from one token to another; only the first few of a long sentence."""
        mentions = self._mentions.get(paragraph.number, [])
        start = bisect_left(mentions, first, key=lambda mention: mention.first)
        return [one for one in mentions[start : start + _MOST_NAMED] if one.first < last]

    def _resolved(
        self, paragraph: ReadParagraph, bounds: tuple[int, int], source: Source
    ) -> Speaker:
        here = [] if source.behind else self._named(paragraph, bounds[0], source.phrase.first)
        if source.behind and is_cyrillic(source.phrase.head):
            here = self._named(paragraph, bounds[0], source.phrase.first)
        return self.resolver.resolve(paragraph.tokens, source.phrase, source.cue, here)

    def _paraphrase(self, paragraph: ReadParagraph, bounds: tuple[int, int]) -> Speaker | None:
        tokens = paragraph.tokens
        for at in range(*bounds):
            if is_cue(tokens, at):
                subject = subject_before(tokens, at, bounds[0])
                if subject and is_subject(tokens, subject):
                    source = Source(subject, tokens[at].text, False, False, at)
                    return self._resolved(paragraph, bounds, source)
        return None


def _of_subject(mention: Mention, reason: str) -> Speaker:
    person = mention.person
    return Speaker(Voice.PERSON, person.name, reason=reason, person=person)
