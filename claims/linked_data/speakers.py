"""Persons and institutions whose words are on record."""

from collections.abc import Iterable
from dataclasses import dataclass

from claims.choices import SpeakerKind
from claims.models import Speaker

from .graph import Node, absolute, identity

WIKIDATA = "https://www.wikidata.org/wiki/"
#: Of these, nothing is told but the name that the page shows.
UNKNOWN_TO_MACHINES = (SpeakerKind.PRIVATE, SpeakerKind.UNNAMED)


@dataclass(frozen=True)
class Named:
    """A speaker with the name that the page shows, and other spellings of it."""

    speaker: Speaker
    name: str
    spellings: Iterable[str] = ()


def speaker_node(named: Named) -> Node:
    """A speaker, with all spellings and what else identifies one; of private persons the name."""
    speaker = named.speaker
    is_institution = speaker.kind == SpeakerKind.INSTITUTION
    node: Node = {"@type": "Organization" if is_institution else "Person", "name": named.name}
    if speaker.kind in UNKNOWN_TO_MACHINES:
        return node
    others = dict.fromkeys((speaker.name, *named.spellings))
    return node | {
        "@id": identity("speaker", speaker.pk),
        "url": absolute(speaker.get_absolute_url()),
        "alternateName": [each for each in others if each != named.name],
        "sameAs": f"{WIKIDATA}{speaker.wikidata}" if speaker.wikidata else None,
    }
