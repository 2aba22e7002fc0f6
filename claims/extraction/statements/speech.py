"""Whether marked words were said: a direct quotation, a partial one, or neither."""

from typing import Final

from claims.choices import Form

from .pieces import Piece
from .slavic_cases import is_cyrillic
from .sources import Source
from .subjects import is_cue
from .tables import lexicon as words
from .tokens import Kind, Token

_SAID_ENDS: Final = (",", ".", "?", "!", "…", "—", "-")
_FEW: Final = 6
_LONGEST_NAME: Final = 4
#: A sentence that is a piece and a few signs has fewer tokens than this.
_SHORT: Final = 12


def form_of(
    text: str, tokens: list[Token], at: int, bounds: tuple[int, int], source: Source | None
) -> Form | None:
    """The form of the piece at a token of a sentence; None when nobody says it."""
    piece = tokens[at].piece
    assert piece is not None
    said = text[piece.start : piece.end]
    count = len(said.split())
    alone = bounds[1] - bounds[0] < _SHORT and all(
        tokens[n].kind is Kind.SIGN for n in range(*bounds) if n != at
    )
    if is_cyrillic(said) and text[piece.outer_start].isalpha():
        return Form.DIRECT  # behind the words that tell who speaks, in the same marks
    if alone:
        return Form.DIRECT if count > 2 or said.endswith(_SAID_ENDS) else None
    whole = _is_whole(text, tokens, at, bounds)
    if source is not None and source.close and whole:
        return Form.DIRECT
    if whole and is_cyrillic(said) and tokens[at - 1].text == ":" and count > 2:
        return Form.DIRECT
    if source is not None and not source.behind and _is_denied(tokens, source.cue_at, bounds[0]):
        return None
    if _is_slavic_name(tokens, at, bounds[0], said):
        return None
    if count < _FEW:
        return Form.PARTIAL if _is_short_speech(text, tokens, at, bounds, source) else None
    if _is_named(tokens, at, bounds[0]) and said.istitle():
        return None
    return Form.DIRECT if whole and at == bounds[0] else Form.PARTIAL


def _is_slavic_name(tokens: list[Token], at: int, first: int, said: str) -> bool:
    """'рассказал «Курьеру»', 'в «Северном причале»': speech in mid-sentence begins small."""
    if at == first or tokens[at - 1].kind is Kind.SIGN or not is_cyrillic(said):
        return False
    return said[0].isupper() and len(said.split()) <= _LONGEST_NAME and said[-1] not in ".!?…"


def _is_whole(text: str, tokens: list[Token], at: int, bounds: tuple[int, int]) -> bool:
    """Whether the marked words are the whole content: set off by comma or colon."""
    piece = tokens[at].piece
    assert piece is not None
    if at == bounds[0]:
        ends = text[piece.end - 1] in ",?!—–-…." or not piece.closed
        return ends or (at + 1 < bounds[1] and tokens[at + 1].text in ",—–-")
    before = tokens[at - 1]
    if before.text not in (",", ":", "—", "–", "--"):
        return False
    return _begins_large(text, piece) or is_cue(tokens, at - 2)


def _is_short_speech(
    text: str, tokens: list[Token], at: int, bounds: tuple[int, int], source: Source | None
) -> bool:
    """Whether a few words are plainly somebody's: 'called it “a disaster”'."""
    if source is None or _is_named(tokens, at, bounds[0]):
        return False
    piece = tokens[at].piece
    assert piece is not None
    said = text[piece.start : piece.end]
    if source.close and not source.behind:
        return True
    if source.cue_at < 0 or _is_capitalised(said) or _is_negated(tokens, at, bounds[0]):
        return False
    if source.behind and not source.close and source.cue_at < bounds[1] - 4:
        return False
    return len(said.split()) > 1 or not _leans_on_noun(tokens, at, bounds[1], said)


def _leans_on_noun(tokens: list[Token], at: int, last: int, said: str) -> bool:
    """A single word before a noun is a label: the “new” harbour."""
    if said[-1] in ",.!?":
        return False
    return at + 1 < last and tokens[at + 1].kind is Kind.WORD and tokens[at + 1].low not in (
        words.PREPOSITIONS | words.CONJUNCTIONS | words.SUBORDINATORS
    )  # fmt: skip


def _is_capitalised(said: str) -> bool:
    """Whether it looks like a title: “Meet the Harbour”."""
    long_words = [word for word in said.split() if len(word) > 3]
    return bool(long_words) and all(not word[0].islower() for word in long_words)


def _is_denied(tokens: list[Token], cue: int, first: int) -> bool:
    """'denied saying', 'could have said', 'never said': nobody said it."""
    if cue < first:
        return False
    if tokens[cue].low.startswith("den"):
        return True
    return any(token.low in words.UNSPOKEN for token in tokens[max(first, cue - 2) : cue])


def _is_negated(tokens: list[Token], at: int, first: int) -> bool:
    return any(token.low in words.UNSPOKEN for token in tokens[max(first, at - 2) : at])


def _begins_large(text: str, piece: Piece) -> bool:
    first = text[piece.start]
    return not first.islower()


def _is_named(tokens: list[Token], at: int, first: int) -> bool:
    """Whether the words before a piece make it a name or a title."""
    before = [token for token in tokens[max(first, at - 3) : at] if token.kind is Kind.WORD]
    return any(token.low in words.NAMING for token in before)
