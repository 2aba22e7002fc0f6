"""Which words of its sentence name the speaker of a marked piece."""

from dataclasses import dataclass

from .noun_phrases import Named, NounPhrase
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


_DASHES = ("—", "–", "-", "--")
_LINKS = (",", ":", *_DASHES)


def source_of(tokens: list[Token], at: int, first: int, last: int) -> Source | None:
    """The source of the piece at a token, within its sentence `tokens[first:last]`."""
    before = _before(tokens, at, first)
    if before and before.close:
        return before
    behind = _behind(tokens, at, first, last)
    if behind and (behind.close or before is None or _leans_forward(tokens, at, last)):
        return behind
    return before or behind


def _leans_forward(tokens: list[Token], at: int, last: int) -> bool:
    """Whether a piece ends as the words of a speaker who is named behind them do."""
    inside = tokens[at].text.rstrip("\"”»'’“ ")
    if inside.endswith((",", "?", "!", "—", "–")):
        return True
    return at + 1 < last and tokens[at + 1].text in (",", *_DASHES)


def _behind(tokens: list[Token], at: int, first: int, last: int) -> Source | None:
    start = at + 1
    while start < last and tokens[start].text in _LINKS:
        start += 1
    stop = start
    while stop < last and tokens[stop].kind is not Kind.PIECE:
        stop += 1
    phrase = source_phrase(tokens, start, stop)
    if phrase is not None and start < last:
        return Source(phrase, tokens[start].text + " …", True, True, start)
    for cue in range(start, stop):
        if not is_cue(tokens[cue]):
            continue
        close = cue - start <= 1
        if close:
            turned = subject_after(tokens, cue, stop)
            if turned and is_subject(tokens, turned):
                return Source(turned, tokens[cue].text, True, True, cue)
        subject = subject_before(tokens, cue, start) if cue > start else None
        if subject and is_subject(tokens, subject):
            return Source(subject, tokens[cue].text, True, subject.first <= start + 1, cue)
    return None


def source_phrase(tokens: list[Token], at: int, stop: int) -> NounPhrase | None:
    """The source behind 'according to' and its like."""
    for phrase in words.SOURCE_PHRASES:
        end = at + len(phrase)
        if end < stop and tuple(token.low for token in tokens[at:end]) == phrase:
            return subject_after(tokens, end - 1, stop)
    return None


def _before(tokens: list[Token], at: int, first: int) -> Source | None:
    last = at
    while last > first and (tokens[last - 1].text in _LINKS or tokens[last - 1].low == "that"):
        last -= 1
    floor = last
    while floor > first and tokens[floor - 1].kind is not Kind.PIECE:
        floor -= 1
    for start in range(floor, last):
        phrase = source_phrase(tokens, start, last)
        if phrase is not None:
            return Source(phrase, tokens[start].text + " …", False, start == floor, start)
    for cue in range(last - 1, floor - 1, -1):
        if not is_cue(tokens[cue]):
            continue
        close = cue >= last - 2
        turned = subject_after(tokens, cue, last) if cue == floor else None
        subject = subject_before(tokens, cue, floor)
        if subject is None and floor > first:
            subject = first_subject(tokens, first, cue)
        for phrase in (subject, turned):
            if phrase and is_subject(tokens, phrase):
                return Source(phrase, tokens[cue].text, False, close, cue)
    if last < at and tokens[last].text == ":":
        subject = first_subject(tokens, floor, last)
        if subject and is_subject(tokens, subject):
            return Source(subject, ":", False, True, last)
    return None


def is_subject(tokens: list[Token], phrase: NounPhrase) -> bool:
    """Whether a noun phrase can be somebody who speaks."""
    if phrase.named is Named.PRONOUN:
        return phrase.head in ("he", "she", "they", "i", "we")
    if phrase.named is Named.NAME:
        return True
    low = {token.low for token in tokens[phrase.first : phrase.last]}
    return bool(low & KNOWN_HEADS) or phrase.head.rstrip("s") in KNOWN_HEADS


KNOWN_HEADS = words.ROLE_HEADS | words.INSTITUTION_HEADS | words.UNNAMED_PRONOUNS
