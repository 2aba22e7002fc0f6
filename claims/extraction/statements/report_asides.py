"""Slavic sentences that name their source by the way: 'по её словам', 'в письме говорится'."""

from typing import Final

from .bodies import body_before
from .german import source_before_zufolge
from .inverted import speaker_behind
from .noun_phrases import Named, NounPhrase
from .papers import paper_before
from .sources import Source, is_subject
from .subjects import is_cue
from .tables import reported_slavic as slavic
from .tokens import Token

#: How far behind 'говорится' its clause may begin: 'говорится в письме министерства, что'.
_FRAME: Final = 12


def by_the_way(tokens: list[Token], first: int, last: int) -> Source | None:
    """'Прокуратура, по её словам, обещала ответить': between commas."""
    for at in range(first + 2, last - 2):
        if is_possessed(tokens, at, last) and tokens[at - 2].text == tokens[at + 2].text == ",":
            pronoun = slavic.POSSESSIVES[tokens[at].low]
            return Source(NounPhrase(at, at + 1, Named.PRONOUN, pronoun), "", True, True)
    return None


def before_zufolge(tokens: list[Token], first: int, last: int) -> Source | None:
    """'Einem Gutachten des Landes zufolge hätten …'."""
    for at in range(first + 1, last):
        phrase = source_before_zufolge(tokens, at, first)
        if phrase is not None:
            return Source(phrase, "zufolge", False, True, at)
    return None


def as_told(tokens: list[Token], first: int, last: int) -> Source | None:
    """'Как пояснил Алиев, …', '…, как отметила мэр.'"""
    for at in range(first, last - 2):
        opens = at == first or tokens[at - 1].text == ","
        if not opens or tokens[at].low not in ("как", "як") or not is_cue(tokens, at + 1):
            continue
        speaker = speaker_behind(tokens, at + 1, last)
        if speaker is not None and is_subject(tokens, speaker):
            return Source(speaker, tokens[at + 1].text, at > first, True, at + 1)
    return None


def of_paper(tokens: list[Token], first: int, last: int) -> Source | None:
    """'В письме министерства говорится, что …', 'Как следует из акта инспекции, …'."""
    for verb in range(first, last):
        paper = paper_before(tokens, verb, first)
        if paper is None and (tokens[verb].low in slavic.CLAUSE or _has_clause(tokens, verb, last)):
            paper = body_before(tokens, verb, first)
        if paper is None:
            continue
        opened = tokens[first].low in ("как", "як") and verb == first + 1
        if opened or any(token.low in slavic.THAT for token in tokens[verb : verb + _FRAME]):
            return Source(paper, tokens[verb].text, False, False, verb)
    return None


def _has_clause(tokens: list[Token], verb: int, last: int) -> bool:
    """Whether ', что' stands right behind a verb."""
    return verb + 2 < last and tokens[verb + 1].text == "," and tokens[verb + 2].low in slavic.THAT


def is_possessed(tokens: list[Token], at: int, last: int) -> bool:
    """'по его словам', 'паводле яго слоў'."""
    if tokens[at].low not in slavic.POSSESSIVES or not 0 < at < last - 1:
        return False
    before, behind = tokens[at - 1].low, tokens[at + 1].low
    return behind in slavic.WORDS_OF and before in ("по", "со", "за", "паводле", "на", "зі", "па")
