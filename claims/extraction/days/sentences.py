"""Where the sentences of a paragraph end, as far as one needs to look back at them."""

from typing import Final

from .quotations import quotations_in
from .tokens import QUOTED, Token, tokens_of

_ENDS: Final = frozenset(".!?…")
_SHORT: Final = 4  # letters of an abbreviation with a full stop: 'Mrs.', 'Sept.'


def sentences_of(text: str, start: int, end: int) -> list[list[Token]]:
    """The sentences of `text[start:end]` as tokens, a quotation being one."""
    tokens = tokens_of(text, start, end, quotations_in(text, start, end))
    sentences: list[list[Token]] = [[]]
    for number, token in enumerate(tokens):
        sentences[-1].append(token)
        following = tokens[number + 1] if number + 1 < len(tokens) else None
        if following is not None and _ends(text, tokens, number, following):
            sentences.append([])
    return [sentence for sentence in sentences if sentence]


def _ends(text: str, tokens: list[Token], number: int, following: Token) -> bool:
    token = tokens[number]
    if not following.capital and following.word != QUOTED:
        return False
    if token.word == QUOTED:
        return text[token.end - 2 : token.end - 1] in _ENDS
    if token.word != ".":
        return token.word in _ENDS
    before = tokens[number - 1] if number else token
    short = before.end - before.start <= _SHORT and before.capital
    return not (short and before.end == token.start) or following.word == QUOTED
