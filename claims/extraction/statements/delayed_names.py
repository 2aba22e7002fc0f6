"""A lead that names nobody yet: 'A former clerk says …', and her name in the next paragraph."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from claims.extraction.statement import ExtractedStatement, Voice

from .mentions import Mention
from .tables.word_set import word_set

_FURTHEST: Final = 3
_ANONYMOUS: Final = word_set(
    """
    anonymous another bystander expert familiar man neighbor neighbour person protester resident
    senior source spokesman spokesperson spokeswoman supporter unidentified unnamed who witness
    woman
    """
)


def named_later(
    text: str, statements: Sequence[ExtractedStatement], mentions: Sequence[Mention]
) -> list[ExtractedStatement]:
    """Give the role of the lead the name of the next speaker, whom the lead does not name."""
    given = list(statements)
    if len(given) < 2 or not _is_of_lead(text, given[0]):
        return given
    lead, following = given[0], given[1]
    first: dict[str, Mention] = {}
    for mention in mentions:
        first.setdefault(mention.person.name, mention)
    met = first.get(following.speaker)
    if following.voice is not Voice.PERSON or met is None:
        return given
    if lead.end <= met.start and met.paragraph <= _FURTHEST:
        given[0] = replace(
            lead,
            voice=Voice.PERSON,
            speaker=following.speaker,
            role=lead.speaker_printed,
            speaker_reason="named below: the next speaker",
        )
    return given


def _is_of_lead(text: str, statement: ExtractedStatement) -> bool:
    """Whether it stands in the first paragraph, of 'a former clerk' or 'the engineer who …'."""
    if statement.voice not in (Voice.UNNAMED, Voice.ROLE) or "\n\n" in text[: statement.start]:
        return False
    printed = statement.speaker_printed.casefold().split()
    if len(printed) < 2 or _ANONYMOUS & set(printed):
        return False
    at = text.find(statement.speaker_printed)
    behind = text[at + len(statement.speaker_printed) :][:5]
    return printed[0] in ("a", "an") or (printed[0] == "the" and behind == " who ")
