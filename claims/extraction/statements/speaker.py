"""A speaker, as far as the article tells who it is."""

from dataclasses import dataclass
from typing import Final

from claims.extraction.statement import Voice

from .cast import Person
from .trail import Nameless


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who said it, as far as the article tells, and why we think so."""

    voice: Voice
    name: str = ""
    printed: str = ""
    role: str = ""
    reason: str = ""
    person: Person | None = None
    #: Set where a later pronoun may stand for somebody without a name.
    nameless: Nameless | None = None


NOBODY: Final = Speaker(Voice.NOBODY, reason="no speaker found")


def known(person: Person, printed: str, reason: str, role: str = "") -> Speaker:
    """The speaker who is a person of the article."""
    return Speaker(Voice.PERSON, person.name, printed, role, reason, person)
