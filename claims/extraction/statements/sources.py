"""Which words of its sentence name the speaker of a marked piece."""

from dataclasses import dataclass
from typing import Final

from .bodies import body_before
from .german import subject_of_participle
from .inverted import speaker_behind, verb_of
from .noun_phrases import KNOWN_HEADS, Named, NounPhrase, phrase_after
from .papers import paper_before
from .set_apart import signature
from .slavic_cases import is_dative
from .subjects import first_subject, is_cue, subject_after, subject_before
from .tables import lexicon as words
from .tokens import Kind, Token


@dataclass(frozen=True, slots=True)
class Source:
    """The words that name a speaker, and the cue that ties them to the quotation."""

    phrase: NounPhrase
    #: The cue as printed: 'said', 'according to', ':'.
    cue: str
    #: Whether the source stands before the piece or behind it.
    behind: bool
    #: Whether the cue stands right at the piece.
    close: bool
    cue_at: int = -1


#: How many tokens round a piece are looked at, and how many pieces before it.
_REACH: Final = 150
_MOST_PIECES: Final = 6
_DASHES = ("—", "–", "-", "--")
#: The subject's form of a pronoun behind a verb.
_OBJECTS: Final = {"him": "he", "her": "she", "them": "they"}
_LINKS = (",", ":", *_DASHES)


def source_of(tokens: list[Token], at: int, first: int, last: int) -> Source | None:
    """The source of the piece at a token, within its sentence `tokens[first:last]`."""
    first, last = _window(tokens, at, first, last)
    before = _before(tokens, at, first)
    if before and before.close and tokens[at - 1].text not in _DASHES:
        return before
    behind = _behind(tokens, at, last)
    if behind and (before is None or (behind.close and _leans_forward(tokens, at, last))):
        return behind
    return before or behind


def _window(tokens: list[Token], at: int, first: int, last: int) -> tuple[int, int]:
    """What is looked at round a piece, so that a sentence without end costs no more than others."""
    start = at
    pieces = 0
    while start > first and at - start < _REACH and pieces < _MOST_PIECES:
        start -= 1
        pieces += tokens[start].kind is Kind.PIECE
    return start, min(last, at + _REACH)


def _leans_forward(tokens: list[Token], at: int, last: int) -> bool:
    """Whether a piece ends as the words of a speaker who is named behind them do."""
    inside = tokens[at].text.rstrip("\"”»'’“ ")
    if inside.endswith((",", "?", "!", "—", "–")):
        return True
    return at + 1 < last and tokens[at + 1].text in (",", *_DASHES)


def _behind(tokens: list[Token], at: int, last: int) -> Source | None:
    start = at + 1
    signed = signature(tokens, start, last)
    if signed is not None:
        return Source(signed, tokens[start].text, True, True, start)
    while start < last and tokens[start].text in _LINKS:
        start += 1
    stop = start
    while stop < last and not _is_speech(tokens[stop]):
        stop += 1
    phrase = source_phrase(tokens, start, stop)
    if phrase is not None and start < last:
        return Source(phrase, _phrase_words(tokens, start), True, True, start)
    dashed = start > at + 1 and tokens[start - 1].text in _DASHES
    told = _behind_dash(tokens, start, last) if dashed else None
    return told or _behind_cue(tokens, start, stop)


def _behind_dash(tokens: list[Token], start: int, stop: int) -> Source | None:
    """'«…», — вздохнула она': whatever the verb."""
    verb = verb_of(tokens, start, stop)
    speaker = speaker_behind(tokens, verb, stop) if verb is not None else None
    if verb is None or speaker is None:
        return None
    return Source(speaker, tokens[verb].text, True, True, verb)


def _behind_cue(tokens: list[Token], start: int, stop: int) -> Source | None:
    for cue in range(start, stop):
        if not is_cue(tokens, cue):
            continue
        quoted = _quoted_as(tokens, cue, stop)
        if quoted is not None:
            return Source(quoted, f"{tokens[cue].text} … as", True, True, cue)
        if is_turned(tokens, start, cue):
            turned = subject_after(tokens, cue, stop)
            if turned and is_subject(tokens, turned) and not _goes_on(tokens, turned, stop):
                return Source(turned, tokens[cue].text, True, True, cue)
        if cue > start and tokens[cue - 1].text == "," and tokens[cue].low in words.PLAIN_CUES:
            turned = subject_after(tokens, cue, stop)
            if turned and turned.named is Named.NAME and _is_set_off(tokens, turned.last):
                return Source(turned, tokens[cue].text, True, False, cue)
        subject = subject_before(tokens, cue, start) if cue > start else None
        if subject and is_subject(tokens, subject):
            joined = tokens[start].low in words.CONJUNCTIONS
            close = subject.first <= start + 1 and not joined
            return Source(subject, tokens[cue].text, True, close, cue)
    return None


def _is_speech(token: Token) -> bool:
    """A piece, unless it is a name in marks: '“Rock” campaign pins'."""
    if token.kind is not Kind.PIECE:
        return False
    said = token.text.strip("\"“”'‘’«»„ ")
    return len(said.split()) > 2 or not said[:1].isupper() or said[-1:] in ",.!?"


def _goes_on(tokens: list[Token], turned: NounPhrase, stop: int) -> bool:
    """'…, said she had moved': a pronoun behind the verb that opens what is said."""
    if turned.named is not Named.PRONOUN or turned.last >= stop:
        return False
    following = tokens[turned.last]
    return following.kind is Kind.WORD and following.low not in (
        words.PREPOSITIONS | words.ADVERBS | words.CONJUNCTIONS | words.SUBORDINATORS
    )


def is_turned(tokens: list[Token], start: int, cue: int) -> bool:
    """Whether a verb can have its subject behind it: '"…," also said X'."""
    if tokens[cue].low.endswith("ing") or tokens[cue].low in words.BASE_FORMS:
        return False
    return all(
        token.low in words.ADVERBS or token.low in words.AUXILIARIES or token.low in words.HELPING
        for token in tokens[start:cue]
    )


def _phrase_words(tokens: list[Token], at: int) -> str:
    longest = max((p for p in words.SOURCE_PHRASES if p[0] == tokens[at].low), key=len)
    return " ".join(token.low for token in tokens[at : at + len(longest)])


#: The first words of 'according to' and its like: most words are none of them.
PHRASE_OPENERS: Final = frozenset(phrase[0] for phrase in words.SOURCE_PHRASES)


def source_phrase(tokens: list[Token], at: int, stop: int) -> NounPhrase | None:
    """The source behind 'according to' and its like."""
    if at >= stop or tokens[at].low not in PHRASE_OPENERS:
        return None
    for phrase in words.SOURCE_PHRASES:
        end = at + len(phrase)
        if end < stop and tuple(token.low for token in tokens[at:end]) == phrase:
            return subject_after(tokens, end - 1, stop)
    return None


def _before(tokens: list[Token], at: int, first: int) -> Source | None:
    last = at
    while last > first and is_link(tokens[last - 1]):
        last -= 1
    floor = _floor(tokens, last, first)
    for start in range(floor, last):
        phrase = source_phrase(tokens, start, last)
        if phrase is not None:
            return Source(phrase, _phrase_words(tokens, start), False, start == floor, start)
    found = _nearest_paper(tokens, floor, last) or _nearest_cue(tokens, first, last)
    if found is None and last < at and tokens[last].text == ":":
        subject = first_subject(tokens, floor, last)
        if subject and is_subject(tokens, subject):
            return Source(subject, ":", False, True, last)
    return found


def _nearest_paper(tokens: list[Token], floor: int, last: int) -> Source | None:
    """'В письме говорится, что «…»', 'Как следует из акта, «…»'."""
    for verb in range(floor, last):
        paper = paper_before(tokens, verb, floor) or body_before(tokens, verb, floor)
        if paper is not None and paper.last <= last:
            return Source(paper, tokens[verb].text, False, max(verb, paper.last) >= last - 2, verb)
    return None


def _nearest_cue(tokens: list[Token], first: int, last: int) -> Source | None:
    """The source of the last cue before a piece; a plain 'said' goes before 'threatened to'."""
    weak: Source | None = None
    for cue in range(last - 1, first - 1, -1):
        if not is_cue(tokens, cue):
            continue
        found = _source_at(tokens, first, cue, last)
        if found is None:
            continue
        if found.close or tokens[cue].low not in words.WEAK_CUES:
            return found
        weak = weak or found
    return weak


def _source_at(tokens: list[Token], first: int, cue: int, last: int) -> Source | None:
    quoted = _quoted_as(tokens, cue, last)
    if quoted is not None:
        return Source(quoted, f"{tokens[cue].text} … as", False, True, cue)
    floor = _floor(tokens, cue, first)
    if tokens[cue].low.endswith("ing") and cue > floor and tokens[cue - 1].text == ",":
        main = _main_source(tokens, floor, cue)
        if main is not None:
            return Source(main, tokens[cue].text, False, cue >= last - 2, cue)
    turned = None
    free = cue == floor or tokens[cue - 1].text == "," or tokens[cue - 1].low in ("как", "як", "as")
    if free and is_turned(tokens, cue, cue):
        turned = subject_after(tokens, cue, last)
    subject = subject_of_participle(tokens, cue, floor) or subject_before(tokens, cue, floor)
    if subject is not None and not is_subject(tokens, subject):
        subject = first_subject(tokens, floor, cue)  # 'a nurse at the ward where she works told'
    if subject is None and floor > first:
        subject = first_subject(tokens, first, cue)
    if subject and tokens[cue].low.endswith("ing") and subject.head in words.INSTITUTION_HEADS:
        subject = _issuer(tokens, first, cue) or subject
    if turned and cue != floor and not _is_set_off(tokens, turned.last):
        turned = None
    order = (turned, subject) if turned and turned.named is Named.NAME else (subject, turned)
    for phrase in order:
        if phrase and is_subject(tokens, phrase):
            return Source(phrase, tokens[cue].text, False, cue >= last - 2, cue)
    return None


def _quoted_as(tokens: list[Token], cue: int, stop: int) -> NounPhrase | None:
    """'the agency quoted Marsh as saying': whose words a paper passes on."""
    if tokens[cue].low not in ("quoted", "quotes", "quoting", "cited", "cites", "citing"):
        return None
    quoted = _object(tokens, cue + 1, stop)
    if quoted is None or quoted.last >= stop or tokens[quoted.last].low != "as":
        return None
    return quoted if is_subject(tokens, quoted) else None


def _object(tokens: list[Token], at: int, stop: int) -> NounPhrase | None:
    subject = _OBJECTS.get(tokens[at].low) if at < stop else None
    if subject is not None:
        return NounPhrase(at, at + 1, Named.PRONOUN, subject)
    return phrase_after(tokens, at, stop)


def _main_source(tokens: list[Token], first: int, cue: int) -> NounPhrase | None:
    """'It was safe, Marsh said, adding that': the subject of the verb before a participle."""
    for at in range(cue - 2, first, -1):
        if not is_cue(tokens, at) or tokens[at].low.endswith("ing"):
            continue
        subject = subject_before(tokens, at, first)
        if subject and is_subject(tokens, subject):
            return subject
    return None


def _is_set_off(tokens: list[Token], at: int) -> bool:
    """Whether a name behind a verb ends in a sign, as a subject there does: ', explained X,'."""
    return at < len(tokens) and tokens[at].kind is Kind.SIGN


def _issuer(tokens: list[Token], first: int, cue: int) -> NounPhrase | None:
    """Who issued 'a statement saying'."""
    subject = first_subject(tokens, first, cue)
    return subject if subject and subject.named is Named.NAME else None


def _floor(tokens: list[Token], last: int, first: int) -> int:
    """Where the words between a token and the piece before it begin."""
    while last > first and tokens[last - 1].kind is not Kind.PIECE:
        last -= 1
    return last


def is_link(token: Token) -> bool:
    """Whether a word may stand between a cue and the words it brings in."""
    return token.text in _LINKS or token.low in ("that", "simply", "only", "as", "it", "how")


def is_subject(tokens: list[Token], phrase: NounPhrase) -> bool:
    """Whether a noun phrase can be somebody who speaks."""
    if phrase.named is Named.PRONOUN:
        return phrase.head not in ("you", "who")
    if phrase.named is Named.NAME:
        return not is_dative(phrase.head)
    low = {token.low for token in tokens[phrase.first : phrase.last]}
    if tokens[phrase.last - 1].text[0] in "«„“":
        return True  # '«Сибкедр» сообщил'
    return bool(low & KNOWN_HEADS) or phrase.head.rstrip("s") in KNOWN_HEADS
