"""A speaker for every piece that was said, paragraph after paragraph."""

from dataclasses import dataclass

from claims.choices import Form
from claims.extraction.statement import Voice

from .cast import Cast, Mention
from .pieces import Piece
from .reading import Reading, ReadParagraph
from .sources import Source, is_subject, source_of
from .speakers import NOBODY, Resolver, Speaker
from .speech import form_of
from .subjects import is_cue, subject_before
from .tokens import Kind
from .trail import Trail


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

    def paragraph(self, paragraph: ReadParagraph) -> None:
        """Read one paragraph."""
        self._here = None
        self._waiting = []
        for bounds in paragraph.sentences:
            if not self._quotations(paragraph, bounds):
                self._told(paragraph, bounds)
        for piece, form in self._waiting:
            self._add(piece, form, self._last, new=False)
        self._last = self._here or self._last

    def _quotations(self, paragraph: ReadParagraph, bounds: tuple[int, int]) -> bool:
        """Attribute the pieces of a sentence; say whether one has its own source."""
        tokens = paragraph.tokens
        sourced = False
        for at in range(*bounds):
            piece = tokens[at].piece
            if piece is None:
                continue
            source = source_of(tokens, at, *bounds)
            form = form_of(self.text, tokens, at, bounds, source)
            if form is None:
                continue
            if source is not None:
                self._sourced(piece, form, self._resolved(paragraph, bounds, source))
                sourced = True
            elif (subject := self._subject(paragraph, (bounds[0], at))) and subject.last < at:
                self._sourced(piece, form, _of_subject(subject, "subject of the sentence"))
            elif self._here is not None:
                self._add(piece, form, self._here, new=False)
            else:
                self._waiting.append((piece, form))
        return sourced

    def _sourced(self, piece: Piece, form: Form, speaker: Speaker) -> None:
        for earlier in self._waiting:
            self._add(*earlier, speaker, new=False)
        self._waiting.clear()
        self._add(piece, form, speaker, new=self._here is not speaker, sourced=True)
        self._here = speaker
        if speaker.person:
            self.trail.add(speaker.person)

    def _told(self, paragraph: ReadParagraph, bounds: tuple[int, int]) -> None:
        """Note who speaks, or is spoken of, in a sentence without sourced quotations."""
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
        for mention in self._mentions.get(paragraph.number, ()):
            if bounds[0] <= mention.first < bounds[1] and mention.person.attested:
                after = paragraph.tokens[mention.last] if mention.last < bounds[1] else None
                if after is None or after.low != "'s":
                    return mention
        return None

    def _resolved(
        self, paragraph: ReadParagraph, bounds: tuple[int, int], source: Source
    ) -> Speaker:
        here = [
            mention
            for mention in self._mentions.get(paragraph.number, ())
            if bounds[0] <= mention.first < source.phrase.first and not source.behind
        ]
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
