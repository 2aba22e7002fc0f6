"""Through whom the words of a speaker came: state media, a lawyer, a transcript."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from claims.extraction.statement import ExtractedStatement

from .noun_phrases import Named, NounPhrase, phrase_after, phrase_before
from .reading import Reading, ReadParagraph
from .tables import lexicon as words
from .tables import relay_words as table
from .tokens import Kind, Token

_REACH: Final = 120
_LONGEST: Final = 14
_NEAR: Final = 40


def with_relays(
    reading: Reading, statements: Sequence[ExtractedStatement]
) -> list[ExtractedStatement]:
    """The same statements, each with the relay that its sentence or its group names."""
    starts = [paragraph.start for paragraph in reading.paragraphs]
    ends = [
        [one.tokens[last - 1].end for _first, last in one.sentences] for one in reading.paragraphs
    ]
    found: dict[int, str] = {}
    for statement in statements:
        paragraph = reading.paragraphs[bisect_right(starts, statement.start) - 1]
        sentence = bisect_right(ends[paragraph.number], statement.start)
        relay = _relay(reading.article.text, paragraph, sentence, statement)
        if relay:
            found.setdefault(statement.group, relay)
    return [replace(one, relayed_by=found.get(one.group, one.relayed_by)) for one in statements]


def _relay(
    text: str, paragraph: ReadParagraph, sentence: int, statement: ExtractedStatement
) -> str:
    tokens = paragraph.tokens
    first, last = paragraph.sentences[sentence]
    last = min(last, first + _REACH)
    for at in range(first, last):
        span = _relay_at(tokens, at, first, last)
        if span is None:
            continue
        words_of = text[tokens[span[0]].start : tokens[span[1] - 1].end]
        near = text[tokens[at].start : tokens[span[1] - 1].end + _NEAR]
        if tokens[at].low == "according" and statement.speaker_printed in near:
            continue  # 'according to a spokesman, Ivan Novik,': the speaker's own words
        if words_of != statement.speaker_printed and _name(words_of) != _name(statement.speaker):
            return words_of
    return ""


def _name(printed: str) -> str:
    return printed.casefold().removeprefix("the ")


def _relay_at(tokens: list[Token], at: int, first: int, last: int) -> tuple[int, int] | None:
    """The relay that begins to be named at a token."""
    low = tokens[at].low
    if low == "according" and at + 1 < last and tokens[at + 1].low == "to":
        return _according(tokens, at + 2, last)
    if low == "through" and at == first:
        return _opened(tokens, at, last)
    if low == "which" and at > first + 1 and tokens[at - 2].low in table.PAPERS:
        return _read_out(tokens, at + 1, last)
    if low in ("by", "through", "via") and at > first:
        return _released(tokens, at, first, last)
    if low == "quoted" and any(token.low == "as" for token in tokens[at : min(last, at + 8)]):
        return _go_between(tokens, phrase_before(tokens, at, first))
    if low in table.PASSED_ON and at > first and not tokens[at].capital:
        return _passed_on(tokens, at, first, last)
    return None


def _passed_on(tokens: list[Token], at: int, first: int, last: int) -> tuple[int, int] | None:
    """'…, state media reported', '…, передаёт БелТА'."""
    if tokens[at - 1].text == ",":
        return _go_between(tokens, phrase_after(tokens, at + 1, last))
    phrase = phrase_before(tokens, at, first)
    if phrase is None or phrase.first <= first or tokens[phrase.first - 1].text != ",":
        return None
    ends = at + 1 >= last or tokens[at + 1].kind is not Kind.WORD or last - at < _LONGEST
    return _go_between(tokens, phrase) if ends else None


def _go_between(tokens: list[Token], phrase: NounPhrase | None) -> tuple[int, int] | None:
    """A phrase where it names one who passes words on."""
    if phrase is None:
        return None
    low = {token.low for token in tokens[phrase.first : phrase.last]}
    known = low & table.MEDIA or phrase.head in table.GO_BETWEENS
    return (phrase.first, phrase.last) if known else None


def _according(tokens: list[Token], at: int, last: int) -> tuple[int, int] | None:
    """'according to Interfax', '… to a letter released by her lawyer', '… to a transcript'."""
    phrase = phrase_after(tokens, at, last)
    if phrase is None:
        return None
    low = {token.low for token in tokens[phrase.first : phrase.last]}
    if low & table.RECORDS:
        return phrase.first, _clause_end(tokens, phrase.last, last)
    return _go_between(tokens, phrase)


def _opened(tokens: list[Token], at: int, last: int) -> tuple[int, int] | None:
    """'Through Marsh, she said …'."""
    phrase = phrase_after(tokens, at + 1, last)
    if phrase is None or phrase.last >= last or tokens[phrase.last].text != ",":
        return None
    known = phrase.named is Named.NAME or phrase.head in table.GO_BETWEENS
    return (phrase.first, phrase.last) if known else None


def _read_out(tokens: list[Token], at: int, last: int) -> tuple[int, int] | None:
    """'a letter, which her lawyer read to reporters'."""
    phrase = phrase_after(tokens, at, last)
    if phrase is None or phrase.last >= last or tokens[phrase.last].low not in table.RELEASED:
        return None
    return phrase.first, phrase.last


def _clause_end(tokens: list[Token], at: int, last: int) -> int:
    """'minutes of the session': up to a sign, or to who has seen them."""
    while at < last and (tokens[at].kind is not Kind.SIGN or tokens[at].low == "'s"):
        if tokens[at].low in ("seen", "obtained", "reviewed", "published") or tokens[at].piece:
            break
        at += 1
    return at


def _released(tokens: list[Token], at: int, first: int, last: int) -> tuple[int, int] | None:
    """'a letter released Thursday by her lawyer', 'a statement through lawyers'."""
    near = tokens[max(first, at - 6) : at]
    papers = any(token.low in table.PAPERS for token in near)
    released = any(token.low in table.RELEASED for token in near)
    phrase = phrase_after(tokens, at + 1, last)
    if phrase is None or not papers or not (released or tokens[at].low != "by"):
        return None
    if tokens[phrase.first].low in words.FUNCTION_WORDS - words.DETERMINERS:
        return None
    if released and tokens[at].low == "by":
        return phrase.first, _with_name(tokens, phrase.last, last)
    return _go_between(tokens, phrase)


def _with_name(tokens: list[Token], at: int, last: int) -> int:
    """'his sister, Odile,': up to the name between commas."""
    if at + 1 >= last or tokens[at].text != ",":
        return at
    name = phrase_after(tokens, at + 1, last)
    closed = name is not None and name.named is Named.NAME and name.last < last
    if name is None or not closed or tokens[name.last].text != ",":
        return at
    return name.last
