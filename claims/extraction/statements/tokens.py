"""The words of a paragraph, with every marked piece as one token."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from .broken_letters import BROKEN, meant
from .pieces import Piece
from .slavic_cases import is_cyrillic
from .slavic_forms import BODY_OF, ROLE_OF
from .tables.lexicon import ABBREVIATIONS, CUES, FUNCTION_WORDS, NAMING


class Kind(StrEnum):
    """What a token is."""

    WORD = "word"
    NUMBER = "number"
    SIGN = "sign"
    PIECE = "piece"  # words between quotation marks, marks included


@dataclass(frozen=True, slots=True)
class Token:
    """One word or sign of the article: `article.text[start:end]`."""

    text: str
    start: int
    end: int
    kind: Kind
    #: Small letters, straight apostrophes, no full stop: what the tables are asked for.
    low: str
    piece: Piece | None = None

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.kind is Kind.WORD and self.text[0].isupper()


_TOKEN: Final = re.compile(
    r"(?P<dotted>(?:[^\W\d_]\.){2,})"
    r"|(?P<aged>\d+-year-olds?)"
    r"|(?P<number>[$€£]?\d[\d,.:]*\d%?|[$€£]?\d%?(?!\w))"
    rf"|(?P<word>(?:{BROKEN}|[^\W_])+(?:[-‑'’ʼ&@](?:{BROKEN}|[^\W_])+)*)"
    r"|(?P<sign>--+|\.\.+|[^\s\w]|_)"
)
_LONGEST_NAME: Final = 4
#: How many words may stand between a body and its name, the body included.
_NOUNS: Final = 3
_SENTENCE_ENDS: Final = ("—", "–", ".", "!", "?", "…")
_POSSESSIVES: Final = ("'s", "’s")
_SAINTS: Final = ("St.", "St", "Saint")


def tokenise(text: str, start: int, end: int, pieces: list[Piece]) -> list[Token]:
    """Split `text[start:end]` into tokens; nicknames inside a name are passed over."""
    tokens: list[Token] = []
    at = start
    for piece in pieces:
        _plain_tokens(text, at, piece.outer_start, tokens)
        at = piece.outer_end
        whole = text[piece.outer_start : piece.outer_end]
        if _is_name_of_body(text, piece, tokens):
            low = folded(text[piece.start : piece.end])
            tokens.append(Token(whole, piece.outer_start, piece.outer_end, Kind.WORD, low))
        elif not _is_nickname(text, piece, tokens):
            tokens.append(Token(whole, piece.outer_start, piece.outer_end, Kind.PIECE, "", piece))
    _plain_tokens(text, at, end, tokens)
    return tokens


def _plain_tokens(text: str, start: int, end: int, tokens: list[Token]) -> None:
    for found in _TOKEN.finditer(text, start, end):
        word = found.group()
        kind = _KINDS[found.lastgroup or "sign"]
        if found.lastgroup == "aged":
            tokens.append(Token(word, found.start(), found.end(), kind, word.lstrip(_DIGITS)))
        elif kind is Kind.WORD:
            _add_word(text, word, found.start(), end, tokens)
        elif word == "." and tokens and _is_abbreviated(tokens[-1], found.start()):
            last = tokens.pop()
            tokens.append(Token(last.text + ".", last.start, found.end(), Kind.WORD, last.low))
        elif word in "'’" and tokens and tokens[-1].end == found.start() and _ends_in_s(tokens[-1]):
            tokens.append(Token(word, found.start(), found.end(), Kind.SIGN, "'s"))
        else:
            tokens.append(Token(word, found.start(), found.end(), kind, word))


_DIGITS: Final = "0123456789-"  # '19-year-old' is in the tables without its number
_KINDS: Final = {
    "aged": Kind.WORD,
    "dotted": Kind.WORD,
    "number": Kind.NUMBER,
    "word": Kind.WORD,
    "sign": Kind.SIGN,
}


def _add_word(text: str, word: str, at: int, end: int, tokens: list[Token]) -> None:
    """Add a word; the 's of a possessive is a token of its own."""
    possessive = len(word) > 2 and word.endswith(_POSSESSIVES)
    if possessive and tokens and tokens[-1].text in _SAINTS:
        possessive = False  # 'St. Brendan's said': the name of a church or a school
    stem = word[:-2] if possessive else word
    tokens.append(Token(stem, at, at + len(stem), Kind.WORD, folded(stem)))
    if possessive:
        tokens.append(Token(word[-2:], at + len(stem), at + len(word), Kind.SIGN, "'s"))


def folded(word: str) -> str:
    """The word as the tables have it."""
    return meant(word).casefold().replace("’", "'").replace("ʼ", "'").rstrip(".")


def _is_abbreviated(last: Token, at: int) -> bool:
    """Whether a full stop belongs to the word before it: 'Sen.', the 'J.' of a name."""
    if last.kind is not Kind.WORD or last.end != at:
        return False
    initial = len(last.text) == 1 and last.text.isupper() and last.text != "I"
    return initial or (last.capital and last.low in ABBREVIATIONS)


def _ends_in_s(token: Token) -> bool:
    return token.kind is Kind.WORD and token.low.endswith(("s", "z", "x"))


def _is_name_of_body(text: str, piece: Piece, tokens: list[Token]) -> bool:
    """«Калибр» behind 'завода', «Сибкедра» behind 'представитель': a name, and no speech."""
    if not piece.closed or text[piece.outer_start] not in '«„“"':
        return False
    if not tokens or tokens[-1].text in _SENTENCE_ENDS:
        return _is_name_of_speaker(text, piece, tokens)
    before = tokens[-1]
    if not any(_is_named_thing(token) for token in _noun_before(tokens)):
        return False
    words = text[piece.start : piece.end].split()
    named = is_cyrillic(before.low) and before.kind is Kind.WORD and words[0][0].isupper()
    return named and len(words) <= _LONGEST_NAME and words[-1][-1] not in ",.!?…"


def _noun_before(tokens: list[Token]) -> list[Token]:
    """The last words of a paragraph up to a verb of speech or a sign: 'общества пчеловодов'."""
    nouns: list[Token] = []
    for token in reversed(tokens[-_NOUNS:]):
        if token.kind is not Kind.WORD or token.low in CUES or token.low in FUNCTION_WORDS:
            break
        nouns.append(token)
    return nouns


def _is_named_thing(token: Token) -> bool:
    return token.low in BODY_OF or token.low in ROLE_OF or token.low in NAMING


def _is_name_of_speaker(text: str, piece: Piece, tokens: list[Token]) -> bool:
    """'«Сибкедр» сообщил': a name that opens its sentence, or signs behind a dash."""
    inside = text[piece.start : piece.end]
    if len(inside.split()) > _LONGEST_NAME or inside[-1] in ",.!?…" or not inside[0].isupper():
        return False
    following = text[piece.outer_end : piece.outer_end + 40].split()
    if not is_cyrillic(inside) or not following or text[piece.outer_end] != " ":
        return False
    if tokens and tokens[-1].text in "—–":
        return len(tokens) == 1 and following[0] in ("в", "у", "ў")
    return following[0].strip(",.") in CUES


def _is_nickname(text: str, piece: Piece, tokens: list[Token]) -> bool:
    """Michael "Mike" Novak: one or two words in marks between capitalised ones."""
    if not tokens or not tokens[-1].capital or not piece.closed:
        return False
    words = text[piece.start : piece.end].split()
    if not 1 <= len(words) <= 3 or words[-1][-1] in ",.!?" or not words[0][0].isupper():
        return False
    after = text[piece.outer_end : piece.outer_end + 2]
    return len(after) == 2 and after[0] == " " and after[1].isupper()
