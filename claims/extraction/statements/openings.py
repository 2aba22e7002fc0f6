"""Who opens a sentence of plain narration, where no name does: 'The club', 'One man', 'He'."""

from typing import Final

from claims.extraction.statement import Voice

from .mentions import Mention, is_institution
from .noun_phrases import Named, NounPhrase, up_to_head
from .sources import is_subject
from .speaker import Speaker
from .speakers import Resolver
from .subjects import first_subject
from .tables import lexicon as words
from .tokens import Token

_NOBODY_ELSE: Final = ("i", "it", "they", "we")


def opening(
    resolver: Resolver, tokens: list[Token], bounds: tuple[int, int], named: Mention | None
) -> Speaker | None:
    """Who a sentence is about; None where that is `named`, or nobody in particular.

    An office that nobody was introduced with is nobody: it may be a new word for an old face.
    """
    phrase = first_subject(tokens, *bounds)
    phrase = phrase and up_to_head(tokens, phrase)
    if phrase is None or not is_subject(tokens, phrase):
        return None
    if phrase.named is Named.NAME and not is_institution(
        tokens, phrase.first, phrase.name_first, phrase.last
    ):
        return None
    if phrase.head in _NOBODY_ELSE or (named and named.first < phrase.last):
        return None
    found = resolver.resolve(tokens, phrase, "", [])
    if found.voice is Voice.INSTITUTION:
        return found
    if phrase.named is Named.NAME:
        return None
    if found.person:
        return found
    unnamed = found.nameless is not None and found.voice is Voice.UNNAMED
    return found if unnamed and _is_somebody(phrase) else None


def _is_somebody(phrase: NounPhrase) -> bool:
    """'A woman', 'one', 'he': a person, and no thing that speaks."""
    return phrase.named is Named.PRONOUN or phrase.head in (
        words.ROLE_HEADS | words.UNNAMED_PRONOUNS
    )
