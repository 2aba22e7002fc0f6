"""Whether marked words were said: a direct quotation, a partial one, or neither."""

from typing import Final

from claims.choices import Form

from .pieces import Piece
from .slavic_cases import is_cyrillic
from .sources import Source
from .subjects import first_subject, is_cue
from .tables import lexicon as words
from .tables.lexicon import CUES
from .tokens import Kind, Token

_SAID_ENDS: Final = (",", ".", "?", "!", "…", "—", "-")
_FEW: Final = 6
_LONGEST_NAME: Final = 4
#: A sentence that is a piece and a few signs has fewer tokens than this.
_SHORT: Final = 12
_LONGEST_TITLE: Final = 8
_LONGEST_LABEL: Final = 4
_NEAR: Final = 7
_ENDS: Final = tuple(",?!—–-….")
_INNER_MARKS: Final = " '’”\""


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
    if _is_written(tokens, at, bounds):
        return None
    if _is_titled(tokens, at, bounds[0], said) or _is_disowned(tokens, at, bounds[0]):
        return None
    whole = _is_whole(text, tokens, at, bounds)
    introduced = source is not None and not source.behind and tokens[at - 1].text in (",", ":")
    if source is not None and whole and (source.close or introduced):
        return Form.DIRECT
    if whole and is_cyrillic(said) and tokens[at - 1].text == ":" and count > 2:
        return Form.DIRECT
    if source is not None and not source.behind and _is_denied(tokens, source.cue_at, bounds[0]):
        return None
    if _is_slavic_name(tokens, at, bounds[0], said):
        return None
    if count < _FEW:
        return Form.PARTIAL if _is_short_speech(text, tokens, at, bounds, source) else None
    set_off = at == bounds[0] or tokens[at - 1].text == ":"
    return Form.DIRECT if whole and set_off else Form.PARTIAL


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
        said = text[piece.start : piece.end].rstrip(_INNER_MARKS)
        ends = said[-1:] in _ENDS or not piece.closed or _has_sentences(said)
        return ends or (at + 1 < bounds[1] and tokens[at + 1].text in ",—–-")
    before = tokens[at - 1]
    if before.text not in (",", ":", "—", "–", "--"):
        return False
    return _begins_large(text, piece) or is_cue(tokens, at - 2)


def _is_short_speech(
    text: str, tokens: list[Token], at: int, bounds: tuple[int, int], source: Source | None
) -> bool:
    """Whether a few words are plainly somebody's: 'called it “a disaster”'."""
    piece = tokens[at].piece
    assert piece is not None
    said = text[piece.start : piece.end]
    if source is None and at == bounds[0] and said[-1] in ",?!":
        return any(is_cue(tokens, number) for number in range(at + 1, bounds[1]))
    if source is None or _is_named(tokens, at, bounds[0]):
        return False
    if _is_label(tokens, at, bounds[0], said) or _is_inscription(tokens, at, bounds[1]):
        return False
    if source.close and not source.behind:
        return True
    if source.cue_at < 0 or _is_capitalised(said) or _is_negated(tokens, at, bounds[0]):
        return False
    if source.behind and not source.close and source.cue_at < bounds[1] - 4:
        return False
    return len(said.split()) > 1 or not _leans_on_noun(tokens, at, bounds[1], said)


def _is_titled(tokens: list[Token], at: int, first: int, said: str) -> bool:
    """A show or a song: 'the musical “Cats on the Pier,” had', 'he said on “Harbour Today”'."""
    if at == first or len(said.split()) > _LONGEST_TITLE or not _is_capitalised(said):
        return False
    on_air = tokens[at - 1].low in ("on", "in", "of") and len(said.split()) > 1
    return on_air or _is_named(tokens, at, first)


def _is_written(tokens: list[Token], at: int, bounds: tuple[int, int]) -> bool:
    """What a thing says: 'reads a note on the door', 'the menu describes it as “…”'."""
    behind = [token.low for token in tokens[at + 1 : min(bounds[1], at + _NEAR)]]
    if any(low in ("read", "reads") for low in behind[:2]):
        return any(low in words.INSCRIPTIONS for low in behind)
    subject = first_subject(tokens, bounds[0], at)
    return subject is not None and subject.head in words.INSCRIPTIONS


def _is_disowned(tokens: list[Token], at: int, first: int) -> bool:
    """What somebody denied, or a crowd chanted: 'denied that he had said “sorry”'."""
    if at > first and tokens[at - 1].low in words.CHANTED:
        return True
    for number in range(at - 1, first - 1, -1):
        token = tokens[number]
        if token.kind is Kind.PIECE or (token.text == "," and tokens[number + 1].low in CUES):
            return False  # 'denied it, saying “…”'
        if token.low in words.DENIED:
            following = tokens[number + 1].low
            near = {one.low for one in tokens[number + 1 : number + 4]}
            return bool(near & {"that", "ever"}) or following.endswith("ing")
    return False


def _is_label(tokens: list[Token], at: int, first: int, said: str) -> bool:
    """What something is called: 'an office that the staff calls “the aquarium”'."""
    if len(said.split()) > _LONGEST_LABEL or not said.casefold().startswith("the "):
        return False
    near = {token.low for token in tokens[max(first, at - _NEAR) : at]}
    return bool(near & words.CALLED) and "what" not in near


def _is_inscription(tokens: list[Token], at: int, last: int) -> bool:
    """What is written on a thing: 'wrote “for the boat” in the memo line'."""
    if at + 1 >= last or tokens[at + 1].low not in ("in", "on", "across"):
        return False
    return any(token.low in words.INSCRIBED for token in tokens[at + 2 : min(last, at + _NEAR)])


def _has_sentences(said: str) -> bool:
    """Whether it is more than one sentence, as only speech is."""
    return any(f"{sign} " in said for sign in ".?!")


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
    if tokens[cue].low in words.DENIED:
        return True
    return any(token.low in words.UNSPOKEN for token in tokens[max(first, cue - 2) : cue])


def _is_negated(tokens: list[Token], at: int, first: int) -> bool:
    """'would not “step down”'; but 'urged him not to “step down”' is what they urged."""
    before = [token.low for token in tokens[max(first, at - 2) : at]]
    if before == ["not", "to"] and _is_demand(tokens, at - 2, first):
        return False
    return any(token.low in words.UNSPOKEN for token in tokens[max(first, at - 2) : at])


def _is_demand(tokens: list[Token], at: int, first: int) -> bool:
    """Whether somebody before this place asks another for something: 'called on the mayor'."""
    return any(token.low in words.DEMANDED for token in tokens[max(first, at - _NEAR) : at])


def _begins_large(text: str, piece: Piece) -> bool:
    first = text[piece.start]
    return not first.islower()


def _is_named(tokens: list[Token], at: int, first: int) -> bool:
    """Whether the words before a piece make it a name or a title."""
    before = [token for token in tokens[max(first, at - 3) : at] if token.kind is Kind.WORD]
    return any(token.low in words.NAMING for token in before)
