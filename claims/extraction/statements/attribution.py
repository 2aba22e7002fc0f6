"""A speaker for every piece that was said, paragraph after paragraph."""

from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import Final

from claims.choices import Form
from claims.extraction.statement import Voice

from .cast import Cast, Person
from .gender import Gender
from .mentions import Mention
from .openings import opening
from .organisations import Organisations, named_in
from .pieces import Piece
from .reading import Reading, ReadParagraph, is_headline, opens_with_piece
from .set_apart import signature, sums_up
from .slavic_cases import is_cyrillic
from .slavic_speakers import SlavicSpeakers
from .sources import Source, is_subject, source_of
from .speaker import NOBODY, Speaker
from .speakers import Resolver
from .speech import form_of
from .subjects import is_cue, subject_before
from .tokens import Kind, Token
from .trail import Trail

_MOST_NAMED: Final = 12
_OBJECTS: Final = {"him": Gender.MALE, "her": Gender.FEMALE}


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
        if not is_headline(reading.article.text, paragraph):
            walk.paragraph(paragraph)
    walk.finish()
    return walk.found


class _Walk:
    """One reading of the article from its beginning to its end."""

    def __init__(self, reading: Reading, cast: Cast, mentions: list[Mention]) -> None:
        self.text = reading.article.text
        self.trail = Trail()
        bearers = {mention.start: mention.person for mention in mentions}
        named = Organisations(self.text, named_in(reading, bearers))
        slavic = SlavicSpeakers(self.text, cast, self.trail)
        self.resolver = Resolver(self.text, cast, self.trail, bearers, named, slavic)
        self.found: list[Quoted] = []
        self._mentions: dict[int, list[Mention]] = {}
        for mention in mentions:
            self._mentions.setdefault(mention.paragraph, []).append(mention)
        self._last: Speaker = NOBODY
        self._here: Speaker | None = None
        self._waiting: list[tuple[Piece, Form]] = []
        self._group = 0
        self._spoken_of: list[Person] = []  # 'him' of 'Peck called him a library'
        self._loose = 0  # where the pieces of the paragraph before begin

    def paragraph(self, paragraph: ReadParagraph) -> None:
        """Read one paragraph."""
        self._here = None
        self.trail.open_paragraph()
        if self._waiting and not opens_with_piece(paragraph):
            self._give(self._last)
        self._sign(paragraph)
        self._sum_up(paragraph)
        self._loose = len(self.found)
        for bounds in paragraph.sentences:
            writer = self._quotations(paragraph, bounds) or self._told(paragraph, bounds)
            self.resolver.note_papers(paragraph.tokens, bounds, writer)
        if not self._is_open():
            self._give(self._last)
        self._last = self._here or self._last
        for person in self._spoken_of:
            self.trail.add(person)
        self._spoken_of.clear()

    def finish(self) -> None:
        """Give away what still waits for a speaker."""
        self._give(self._last)

    def _is_open(self) -> bool:
        """Whether a quotation without a speaker so far goes on in the next paragraph."""
        if self._here is not None or not self._waiting or self._waiting[-1][0].closed:
            return False
        return not self.found or self.found[-1].piece.closed

    def _give(self, speaker: Speaker) -> None:
        """Give what waits for a speaker to one who is not named with it."""
        goes_on = bool(self.found) and not self.found[-1].piece.closed
        for number, (piece, form) in enumerate(self._waiting):
            self._add(piece, form, speaker, new=number == 0 and not goes_on)
        self._waiting.clear()

    def _sign(self, paragraph: ReadParagraph) -> None:
        """Give the words of the paragraph before to the name that signs them: '— Olga Marsh'."""
        signed = signature(paragraph.tokens, 0, len(paragraph.tokens))
        if signed is None or self._loose == len(self.found):
            return
        source = Source(signed, paragraph.tokens[0].text, True, True)
        self._assign(self._resolved(paragraph, (0, len(paragraph.tokens)), source))

    def _sum_up(self, paragraph: ReadParagraph) -> None:
        """Give the words of the paragraph before to whom 'That was how X put it' names."""
        if self._loose < len(self.found) and sums_up(paragraph.tokens):
            named = self._subject(paragraph, paragraph.sentences[0])
            if named is not None:
                self._assign(_of_subject(named, "named behind it"))

    def _assign(self, speaker: Speaker) -> None:
        """Give the words of the paragraph before to somebody, where it named nobody itself."""
        for number in range(self._loose, len(self.found)):
            if not self.found[number].sourced:
                self.found[number] = replace(self.found[number], speaker=speaker, sourced=True)

    def _quotations(self, paragraph: ReadParagraph, bounds: tuple[int, int]) -> Speaker | None:
        """Attribute the pieces of a sentence; give the speaker whom it names, if any."""
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
                self._note_object(tokens, source)
                before = (source, self._resolved(paragraph, bounds, source))
                self._sourced(piece, form, before[1])
            elif (subject := self._subject(paragraph, (bounds[0], at))) and subject.last < at:
                self._sourced(piece, form, _of_subject(subject, "subject of the sentence"))
            elif self._here is not None:
                self._add(piece, form, self._here, new=False)
            else:
                self._waiting.append((piece, form))
        return before[1] if before else None

    def _note_object(self, tokens: list[Token], source: Source) -> None:
        """Note of whom a sentence speaks: 'Peck called him “a library”'."""
        behind = tokens[source.cue_at + 1].low if 0 <= source.cue_at < len(tokens) - 1 else ""
        gender = _OBJECTS.get(behind)
        spoken_of = self.trail.last(gender) if gender else None
        if isinstance(spoken_of, Person):
            self._spoken_of = [spoken_of]

    def _sourced(self, piece: Piece, form: Form, speaker: Speaker) -> None:
        new = self._here is not speaker
        for earlier in self._waiting:
            self._add(*earlier, speaker, new=new)
            new = False
        self._waiting.clear()
        self._add(piece, form, speaker, new=new, sourced=True)
        self._here = speaker
        self.resolver.follow(speaker)

    def _told(self, paragraph: ReadParagraph, bounds: tuple[int, int]) -> Speaker | None:
        """Note who speaks, or is spoken of, in a sentence without sourced quotations."""
        self.resolver.note(paragraph.tokens, *bounds)
        told = self._paraphrase(paragraph, bounds)
        if told is not None:
            self._here = told
            self.resolver.follow(told)
            return told
        subject = self._subject(paragraph, bounds)
        spoken_of = opening(self.resolver, paragraph.tokens, bounds, subject)
        if spoken_of is None and subject is not None:
            spoken_of = _of_subject(subject, "subject of the sentence before")
        if spoken_of is None:
            self._doubt(paragraph, bounds)
            return None
        self.resolver.follow(spoken_of)
        bare = not self._waiting and not self._quotes(paragraph, bounds)
        if bare and spoken_of.voice is not Voice.INSTITUTION:
            self._here = spoken_of
        return spoken_of

    def _doubt(self, paragraph: ReadParagraph, bounds: tuple[int, int]) -> None:
        """Note the name that opens a sentence, though nothing shows that it is somebody's."""
        for mention in self._named(paragraph, bounds[0], bounds[0] + 1):
            self.trail.add_doubtful(mention.person)

    def _quotes(self, paragraph: ReadParagraph, bounds: tuple[int, int]) -> bool:
        return any(paragraph.tokens[at].kind is Kind.PIECE for at in range(*bounds))

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
                if subject and is_subject(tokens, subject) and subject.head not in ("i", "we"):
                    source = Source(subject, tokens[at].text, False, False, at)
                    return self._resolved(paragraph, bounds, source)
        return None


def _of_subject(mention: Mention, reason: str) -> Speaker:
    person = mention.person
    return Speaker(Voice.PERSON, person.name, reason=reason, person=person)
