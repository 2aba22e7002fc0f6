"""Whose verb of reporting it is, where clauses and appositions stand between the two."""

from typing import Final

from .german import subject_of_participle
from .noun_phrases import KNOWN_HEADS, Named, NounPhrase, phrase_after, phrase_before, up_to_head
from .slavic_cases import is_cyrillic
from .sources import is_subject
from .subjects import subject_before
from .tables import lexicon as words
from .tables import reported_english as english
from .tables import reported_other as other
from .tables import reported_slavic as slavic
from .tokens import Kind, Token

NOT_SAID: Final = english.NOT_SAID | slavic.NOT_SAID
_REACH: Final = 40
_STRONG: Final = english.STRONG | slavic.CLAUSE | slavic.OBJECT


def subject_of_report(tokens: list[Token], cue: int, first: int) -> NounPhrase | None:
    """The subject of a verb of reporting that stands behind it."""
    if tokens[cue].low in other.CLAUSE and tokens[cue - 1].low in words.HELPING:
        cue -= 1  # 'a déclaré'
    german = subject_of_participle(tokens, cue, first)
    if german is not None:
        return german
    named = _apposed_name(tokens, cue, first)
    if named is not None:
        return named
    opened = opening(tokens, cue, first)
    if opened and opened.named is Named.NAME and _is_apposed(tokens, opened.last, cue):
        return opened
    subject = subject_before(tokens, cue, max(first, cue - _REACH))
    if subject is not None and _is_sure(tokens, subject, cue):
        if subject.named is Named.NAME and tokens[subject.first - 1].low == "and":
            return _joined(tokens, subject, cue, first)
        return subject
    return opened or (subject and up_to_head(tokens, subject))


def _joined(tokens: list[Token], subject: NounPhrase, cue: int, first: int) -> NounPhrase:
    """'A spokeswoman for the Parks and Piers Department said': not the department."""
    start = subject.first
    while start > first and tokens[start - 1].kind is Kind.WORD:
        start -= 1
    for opened in (opening(tokens, cue, start), opening(tokens, cue, first)):
        if opened and opened.named is Named.COMMON and is_subject(tokens, opened):
            return opened
    return subject


def _is_apposed(tokens: list[Token], at: int, cue: int) -> bool:
    """'Marsh, then a clerk, told' and not 'Regardless, the clerk told': two commas."""
    stop = min(cue, at + _REACH)
    return tokens[at].text == "," and any(token.text == "," for token in tokens[at + 1 : stop])


def _is_sure(tokens: list[Token], phrase: NounPhrase, cue: int) -> bool:
    known = phrase.named is not Named.COMMON or phrase.head in KNOWN_HEADS
    return known and can_speak(tokens, phrase, cue)


def can_speak(tokens: list[Token], phrase: NounPhrase, cue: int) -> bool:
    """Whether a noun phrase can be somebody who speaks with this verb."""
    if is_subject(tokens, phrase):
        bare = phrase.named is Named.NAME and phrase.last - phrase.first == 1
        return not (bare and phrase.head.endswith("ly") and phrase.first == 0)  # 'Especially'
    if phrase.named is not Named.COMMON or tokens[cue].low not in _STRONG:
        return False
    if is_cyrillic(tokens[phrase.first].text):
        return True
    opens = tokens[phrase.first]
    if any(_is_plural(token) for token in tokens[phrase.first : phrase.last]):
        return False  # 'the figures include', and crowds
    determined = opens.low in words.DETERMINERS or opens.low in words.UNNAMED_STARTS
    near = phrase.last == before_helpers(tokens, cue, phrase.last)
    following = {token.low for token in tokens[phrase.last : phrase.last + 2]}
    return determined and (near or bool(following & {"who", "whose"}))


def _is_plural(token: Token) -> bool:
    low = token.low
    return low.endswith("s") and not low.endswith(("ss", "us", "is", "'s")) and not token.capital


def before_helpers(tokens: list[Token], cue: int, first: int) -> int:
    """Where the helping words before a verb begin."""
    at = cue
    while at > first and _helps(tokens[at - 1]):
        at -= 1
    return at


def _helps(token: Token) -> bool:
    low = token.low
    if low in words.AUXILIARIES or low in words.ADVERBS or low in NOT_SAID:
        return not token.capital  # no 'May'
    return low.endswith("ly") and not token.capital


def _apposed_name(tokens: list[Token], cue: int, first: int) -> NounPhrase | None:
    """'The president of the union, Linda Marsh, demanded': the name between commas."""
    end = before_helpers(tokens, cue, first) - 1
    if end <= first or tokens[end].text != ",":
        return None
    start = end - 1
    while start > first and tokens[start].text != "," and end - start < 10:
        start -= 1
    if tokens[start].text != ",":
        return None
    name = phrase_after(tokens, start + 1, end)
    if name is None or name.named is not Named.NAME or name.last != end:
        return None
    if tokens[name.name_first].low in words.PLACES:
        return None
    opened = opening(tokens, cue, first)
    if opened is not None and opened.named is Named.NAME:
        return name if _is_joined_office(tokens, start, first) else None
    head = tokens[start - 1]
    small = name.last - name.name_first > 1 and not _is_name_before(tokens, start, first)
    return name if small and head.kind is Kind.WORD else None


def _is_joined_office(tokens: list[Token], comma: int, first: int) -> bool:
    """'…, and a presenter, Olga Marsh, said': an office of its own before the comma."""
    office = phrase_before(tokens, comma, first)
    if office is None or office.named is not Named.COMMON or not is_subject(tokens, office):
        return False
    return office.first > first and tokens[office.first - 1].low in words.CONJUNCTIONS


def _is_name_before(tokens: list[Token], comma: int, first: int) -> bool:
    """Whether the words before a comma begin with a name: 'Olga Marsh, of Long Beach,'."""
    start = comma
    while start > first and tokens[start - 1].kind is Kind.WORD and comma - start < 12:
        start -= 1
    while start < comma and (tokens[start].low in words.CONJUNCTIONS):
        start += 1
    phrase = phrase_after(tokens, start, comma)
    return phrase is None or (phrase.named is Named.NAME and phrase.last == comma)


def opening(tokens: list[Token], cue: int, first: int) -> NounPhrase | None:
    """The noun phrase that opens the sentence: 'In 2018 Marsh, then a clerk, told'."""
    at = first
    while at < cue and (tokens[at].low in words.CONJUNCTIONS or tokens[at].low in words.ADVERBS):
        at += 1
    if at < cue and tokens[at].low in ("in", "on", "by", "since", "в", "у", "ў"):
        stop = at + 1
        while stop < cue and _is_time(tokens[stop]):
            stop += 1
        at = stop if stop > at + 1 else at
        at += at < cue and tokens[at].text == ","
    if at >= cue or _is_closed(tokens[at], tokens[at + 1]):
        return None
    phrase = phrase_after(tokens, at, cue)
    phrase = phrase and up_to_head(tokens, phrase)
    if phrase is None or phrase.last >= cue or not _leads_on(tokens, phrase.last):
        return None
    return phrase if can_speak(tokens, phrase, cue) else None


def _is_time(token: Token) -> bool:
    return token.low in words.CALENDAR or token.kind is Kind.NUMBER


def _is_closed(token: Token, following: Token) -> bool:
    """Whether no noun phrase begins here."""
    low = token.low
    if token.kind is not Kind.WORD or low in words.SUBORDINATORS or low in words.PREPOSITIONS:
        return True
    return low.endswith(("ing", "ed")) and low not in words.ROLE_HEADS and not following.capital


def _leads_on(tokens: list[Token], at: int) -> bool:
    """Whether a clause or more of the phrase follows, and no verb of its own."""
    low = tokens[at].low
    if low.endswith("ed") and tokens[at + 1].low in words.PREPOSITIONS | words.CALENDAR:
        return True  # 'a clerk charged with theft'
    return low in (",", "who", "which", "that") or low in words.PREPOSITIONS
