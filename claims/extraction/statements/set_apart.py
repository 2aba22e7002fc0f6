"""Quotations and posts that a page sets apart without marks."""

from typing import Final

from .noun_phrases import Named, NounPhrase, phrase_after
from .pieces import Piece, trimmed
from .slavic_forms import BODY_OF
from .tokens import Token

DASHES: Final = ("—", "–", "―", "--")
_LONGEST_SIGNATURE: Final = 25
_LONGEST_SUM: Final = 4
_SUMS: Final = (
    ("that", "was", "how"),
    ("that", "is", "how"),
    ("that", "was", "the", "verdict"),
    ("with", "that"),
    ("with", "those", "words"),
    ("so", "said"),
    ("so", "says"),
    ("those", "were", "the"),
)


def whole(text: str, start: int, end: int, paragraph: int) -> list[Piece]:
    """A paragraph of such a block as one piece, without the line that signs it."""
    signature = _signature_start(text, start, end)
    first, last = trimmed(text, start, signature)
    return [Piece(paragraph, first, last, first, last)] if first < last else []


def _signature_start(text: str, start: int, end: int) -> int:
    """Where '— Olga Marsh (@omarsh) May 4' begins; the end where there is none."""
    for dash in DASHES:
        at = text.rfind(dash, start, end)
        if at < 0 or not (at == start or text[at - 1].isspace()):
            continue
        words = text[at + len(dash) : end].split()
        signed = at == start or "@" in text[at:end] or _is_dated(words)
        if signed and words and len(words) <= 12 and words[0][0].isupper():
            return at
    return end


def _is_body(tokens: list[Token], phrase: NounPhrase) -> bool:
    """'Падлеская школа', '«Сибкедр»'."""
    return tokens[phrase.first].text[0] in "«„“" or any(
        token.low in BODY_OF for token in tokens[phrase.first : phrase.last]
    )


def _is_dated(words: list[str]) -> bool:
    """'Падлеская школа, суполка ў фэйсбуку, 10 снежня': a name, a comma and a day."""
    return any(word.endswith(",") for word in words) and words[-1].isalpha() and any(
        word.isdigit() and int(word) <= 31 for word in words[-2:]
    )  # fmt: skip


def signature(tokens: list[Token], at: int, stop: int) -> NounPhrase | None:
    """The name behind a dash, with nothing else behind it but a handle, a date or an office."""
    if at + 1 >= stop or tokens[at].text not in DASHES or stop - at > _LONGEST_SIGNATURE:
        return None
    phrase = phrase_after(tokens, at + 1, stop)
    if phrase is None or not (phrase.named is Named.NAME or _is_body(tokens, phrase)):
        return None
    if phrase.last < stop and tokens[phrase.last].text not in (",", "(", ".", "в", "у", "ў"):
        return None
    return phrase


def sums_up(tokens: list[Token]) -> bool:
    """Whether a paragraph begins by telling whose words the one before was: 'That was how'."""
    low = tuple(token.low for token in tokens[:_LONGEST_SUM])
    return any(low[: len(opens)] == opens for opens in _SUMS)
