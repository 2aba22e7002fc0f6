"""Who reports what a sentence tells without marks: '…, Marsh said', 'Marsh denied that …'."""

from typing import Final

from .noun_phrases import Named, NounPhrase
from .papers import is_declined
from .report_asides import as_told, before_zufolge, by_the_way, is_possessed, of_paper
from .report_frames import has_content, is_cue_of_report, reports
from .report_subjects import NOT_SAID, before_helpers, can_speak, subject_of_report
from .sources import PHRASE_OPENERS, Source, is_subject
from .subjects import first_subject, subject_after, subject_before
from .tables import lexicon as words
from .tables import reported_english as english
from .tables import reported_other as other
from .tables import reported_slavic as slavic
from .tables.relay_words import MEDIA
from .tokens import Kind, Token

#: How far a sentence is looked at: a page without full stops costs no more than others.
_REACH: Final = 120
_ADJUNCTS: Final = ("on", "in", "at", "during", "after", "before", "with", "last", "this")
_MOST_COMMAS: Final = 6
_FEWEST_BEFORE: Final = 3
_SUBORDINATE: Final = english.SUBORDINATE | slavic.SUBORDINATE
_RELATIVE: Final = ("who", "which", "that", "whom", "который", "которая", "які", "який", "якая")
_PHRASES: Final = tuple(phrase for phrase in words.SOURCE_PHRASES if phrase != ("per",))


def reporting(tokens: list[Token], first: int, last: int) -> Source | None:
    """The source of a sentence of reported speech; None for plain narration."""
    inner = _quoted_as_saying(tokens, first, min(last, first + _REACH))
    inner = inner or by_the_way(tokens, first, min(last, first + _REACH))
    inner = inner or before_zufolge(tokens, first, min(last, first + _REACH))
    inner = inner or as_told(tokens, first, min(last, first + _REACH))
    inner = inner or of_paper(tokens, first, min(last, first + _REACH))
    if inner is not None:
        return inner
    leading = _leading(tokens, first, min(last, first + _REACH))
    behind = _behind(tokens, first, last)
    if behind and (leading is None or not _is_relay(tokens, behind.phrase)):
        return behind
    return leading or behind or _according(tokens, first, last)


def _quoted_as_saying(tokens: list[Token], first: int, last: int) -> Source | None:
    """'The agency quoted Marsh as saying': Marsh speaks."""
    for cue in range(first + 1, last):
        if tokens[cue].low not in ("quoted", "quotes", "cited", "cites"):
            continue
        inner = subject_after(tokens, cue, last)
        if inner is None or inner.last + 1 >= last or not is_subject(tokens, inner):
            continue
        following = (tokens[inner.last].low, tokens[inner.last + 1].low)
        if following == ("as", "saying"):
            return Source(inner, f"{tokens[cue].text} … as saying", True, False, cue)
    return None


def _is_relay(tokens: list[Token], phrase: NounPhrase) -> bool:
    """Whether the last to be named only passes on what another says: ', state media reported'."""
    low = {token.low for token in tokens[phrase.first : phrase.last]}
    return bool(low & MEDIA)


def _according(tokens: list[Token], first: int, last: int) -> Source | None:
    for at in range(first, min(last, first + _REACH)):
        if is_possessed(tokens, at, last):
            pronoun = slavic.POSSESSIVES[tokens[at].low]
            return Source(NounPhrase(at, at + 1, Named.PRONOUN, pronoun), "", at > first + 1, True)
        for phrase in _PHRASES if tokens[at].low in PHRASE_OPENERS else ():
            end = at + len(phrase)
            if end < last and tuple(token.low for token in tokens[at:end]) == phrase:
                subject = subject_after(tokens, end - 1, last)
                speaks = subject and (is_subject(tokens, subject) or is_declined(tokens, subject))
                if subject and speaks and not _is_many(tokens, subject, last):
                    return Source(subject, " ".join(phrase), at > first, True, at)
    return None


def _is_many(tokens: list[Token], subject: NounPhrase, last: int) -> bool:
    """'according to Democratic and independent analysts'."""
    stop = min(last, subject.last + 4)
    return (
        subject.last < last
        and tokens[subject.last].low == "and"
        and any(token.low in english.CROWDS for token in tokens[subject.last : stop])
    )


def _behind(tokens: list[Token], first: int, last: int) -> Source | None:
    """'…, Marsh said on Friday', '…, said Olga Marsh, the mayor'."""
    commas = 0
    for at in range(last - 1, max(first, last - _REACH), -1):
        if tokens[at].text != ",":
            continue
        commas += 1
        if commas > _MOST_COMMAS or at - first < _FEWEST_BEFORE:
            return None
        found = _after_comma(tokens, at + 1, last)
        if found is not None:
            return found
    return None


def _after_comma(tokens: list[Token], start: int, last: int) -> Source | None:
    for cue in range(start, min(last, start + 15)):
        if not is_cue_of_report(tokens[cue]):
            if tokens[cue].kind is Kind.PIECE:
                return None
            continue
        if cue == start:
            subject = subject_after(tokens, cue, last)
            if subject is None:
                return None
            if subject.named is Named.PRONOUN and _goes_on(tokens, subject.last, last):
                return None  # 'Marsh, a clerk, said it was safe'
            closed = subject.last < last and tokens[subject.last].text == ","
            behind = closed or not has_content(tokens, subject.last - 1, last)
        else:
            subject = subject_before(tokens, cue, start)
            behind = not has_content(tokens, cue, last) or _is_scene(tokens, cue + 1, last)
            if subject and subject.first != start:
                return None
            if subject and _is_relative(tokens, cue, start):
                return None
        if (
            subject
            and behind
            and can_speak(tokens, subject, cue)
            and _is_said(tokens, subject, cue)
        ):
            return Source(subject, tokens[cue].text, True, True, cue)
        return None
    return None


def _goes_on(tokens: list[Token], at: int, last: int) -> bool:
    return (
        at < last and tokens[at].kind is not Kind.SIGN and tokens[at].low not in words.PREPOSITIONS
    )


def _is_scene(tokens: list[Token], at: int, last: int) -> bool:
    """'…, Marsh said as she left': what happened while it was said."""
    return at < last and tokens[at].low in ("as", "when", "while", "after", "before", "during")


def _leading(tokens: list[Token], first: int, last: int) -> Source | None:
    """'Marsh denied that …': the first verb of reporting with a subject of its own."""
    for cue in range(first + 1, last):
        if not reports(tokens, cue, last) or _is_passive(tokens, cue, last):
            continue
        if _is_relative(tokens, cue, first) or _is_noun(tokens, cue):
            continue
        if tokens[cue].low == "saying" and tokens[cue - 1].text != ",":
            subject = first_subject(tokens, first, cue)  # 'issued a statement saying'
        else:
            subject = subject_of_report(tokens, cue, first)
        if subject is None or not can_speak(tokens, subject, cue):
            continue
        if _is_subordinate(tokens, subject, first):
            continue
        if tokens[cue].low in english.FINDING and subject.head in ("he", "she"):
            continue
        if tokens[cue].low in english.SUGGESTING and _is_embedded(subject, first):
            continue
        if not _is_said(tokens, subject, cue):
            continue
        return Source(subject, tokens[cue].text, False, False, cue)
    return None


def _is_embedded(subject: NounPhrase, first: int) -> bool:
    """'His choice of members for the committee suggests': the committee does not speak."""
    return subject.named is Named.COMMON and subject.first > first


def _is_subordinate(tokens: list[Token], subject: NounPhrase, first: int) -> bool:
    """Whether the subject belongs to a clause inside another: 'after Marsh said'."""
    before = subject.first - 1
    while before > first and tokens[before].low in words.ADVERBS:
        before -= 1
    if before < first:
        return False
    low = tokens[before].low
    if subject.head in ("he", "she") and _is_noun_before(tokens[before]):
        return tokens[first].low not in words.PREPOSITIONS  # 'In a speech in May he promised'
    return low in _SUBORDINATE or low in english.PARTICIPLES or low in english.STRONG


def _is_noun_before(token: Token) -> bool:
    """'in videos he calls …': a clause that belongs to the noun before it."""
    low = token.low
    return (
        token.kind is Kind.WORD
        and not token.capital
        and low not in words.FUNCTION_WORDS
        and not low.endswith("ly")
    )


def _is_relative(tokens: list[Token], cue: int, first: int) -> bool:
    at = before_helpers(tokens, cue, first)
    return at > first and tokens[at - 1].low in _RELATIVE


def _is_said(tokens: list[Token], subject: NounPhrase, cue: int) -> bool:
    """Whether nothing between subject and verb says that it was not said, or not yet."""
    low = {token.low for token in tokens[before_helpers(tokens, cue, 0) : cue]}
    if subject.first > cue:
        low = set()
    if low & {"not", "n't"} and tokens[cue].low in english.SAID_IF_DENIED:
        return True
    return not low & NOT_SAID


def _is_passive(tokens: list[Token], cue: int, last: int) -> bool:
    """'accused of theft', 'rejected by the council', ', blamed for the flood,'."""
    following = tokens[cue + 1].low if cue + 1 < last else ""
    low = tokens[cue].low
    if following == "by" or (following in ("of", "for") and low in ("accused", "blamed")):
        return True
    if low in english.OBJECT - english.CLAUSE and following in _ADJUNCTS:
        return True  # 'the plan rejected on Monday'
    if tokens[cue - 1].text == "," and low.endswith("ed"):
        return not any(token.text == "," for token in tokens[max(0, cue - 20) : cue - 1])
    return False


def _is_noun(tokens: list[Token], cue: int) -> bool:
    """'Marsh's demands', 'the claims': a form that is a noun here."""
    before = tokens[cue - 1]
    if before.low == "'s" or before.low in words.NAMING:  # 'a book called “Tides”'
        return True
    if before.low in words.HELPING and tokens[cue].low in other.CLAUSE:
        return False
    if tokens[cue].low not in words.NOUNS_TOO | english.NOUNS_TOO:
        return before.low in words.DETERMINERS or before.low in words.PREPOSITIONS
    if before.low in words.DETERMINERS | words.PREPOSITIONS:
        return True
    return not (before.capital or before.low in ("he", "she", "it", "also", ",", "now", "has"))
