"""The words of a paragraph, with every marked piece as one token."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from .broken_letters import BROKEN, meant
from .pieces import Piece
from .tables.lexicon import ABBREVIATIONS


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
_POSSESSIVES: Final = ("'s", "’s")
_SAINTS: Final = ("St.", "St", "Saint")


def tokenise(text: str, start: int, end: int, pieces: list[Piece]) -> list[Token]:
    """Split `text[start:end]` into tokens; nicknames inside a name are passed over."""
    tokens: list[Token] = []
    at = start
    for piece in pieces:
        _plain_tokens(text, at, piece.outer_start, tokens)
        at = piece.outer_end
        if not _is_nickname(text, piece, tokens):
            whole = text[piece.outer_start : piece.outer_end]
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


def _is_nickname(text: str, piece: Piece, tokens: list[Token]) -> bool:
    """Michael "Mike" Novak: one or two words in marks between capitalised ones."""
    if not tokens or not tokens[-1].capital or not piece.closed:
        return False
    words = text[piece.start : piece.end].split()
    if not 1 <= len(words) <= 3 or words[-1][-1] in ",.!?" or not words[0][0].isupper():
        return False
    after = text[piece.outer_end : piece.outer_end + 2]
    return len(after) == 2 and after[0] == " " and after[1].isupper()
