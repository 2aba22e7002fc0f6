"""By which offices the article introduces its people."""

from .cast import Cast
from .gender import of_word
from .mentions import Mention
from .reading import Reading
from .tables import lexicon as words
from .tokens import Kind, Token

_REACH = 8


def introduce(reading: Reading, cast: Cast, mentions: list[Mention]) -> None:
    """Enter the role words that stand at each name, and the gender that they tell."""
    for mention in mentions:
        tokens = reading.paragraphs[mention.paragraph].tokens
        found = _before(tokens, mention.first) | _behind(tokens, mention.last)
        if not any(word in words.ROLE_HEADS for word in found):
            continue
        cast.introduce(mention.person, found)
        if not mention.person.gender:
            for word in found:
                mention.person.gender = mention.person.gender or of_word(word)


def _before(tokens: list[Token], first: int) -> set[str]:
    """'harbour master Olga Marsh', 'the Kremlin's top aide, Sergei Novik'."""
    found: set[str] = set()
    at = first - 1
    if at >= 0 and tokens[at].text == ",":
        at -= 1
        if at < 0 or tokens[at].low not in words.ROLE_HEADS:
            return found
    while at >= 0 and first - at <= _REACH:
        token = tokens[at]
        if token.low == "'s":
            at -= 1
            continue
        if token.kind is not Kind.WORD or token.low in words.FUNCTION_WORDS:
            break
        found.add(token.low)
        at -= 1
    return found


def _behind(tokens: list[Token], last: int) -> set[str]:
    """'Olga Marsh, the harbour master of Saltmouth,'."""
    if last + 1 >= len(tokens) or tokens[last].text != ",":
        return set()
    found: set[str] = set()
    for token in tokens[last + 1 : last + 1 + _REACH]:
        if token.kind is not Kind.WORD:
            break
        if token.low in ("of", "for", "in", "at", "to", "who", "and") and found:
            break
        if token.low not in words.FUNCTION_WORDS:
            found.add(token.low)
    return found if found & words.ROLE_HEADS else set()
