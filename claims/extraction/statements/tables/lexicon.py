"""The words of all languages together, as the reading asks for them.

Cyrillic and Latin words never collide, so that one set serves both.
"""

from typing import Final

from .english_cues import (
    CUES_WITH,
    IRREGULAR_FORMS,
    NAMING,
    NOUNS_TOO,
    OTHER_CUES,
    SOURCE_PHRASES,
    SPEECH_VERBS,
    UNSPOKEN,
    WEAK_VERBS,
)
from .english_grammar import (
    ABBREVIATIONS,
    ADVERBS,
    AUXILIARIES,
    CALENDAR,
    CONJUNCTIONS,
    DETERMINERS,
    OPENERS,
    PREPOSITIONS,
    SUBORDINATORS,
)
from .english_institutions import INSTITUTION_HEADS, INSTITUTION_WORDS, PLACES
from .english_roles import (
    NAME_SUFFIXES,
    PARTICLES,
    ROLE_HEADS,
    TITLES,
    UNNAMED_PRONOUNS,
    UNNAMED_STARTS,
)

__all__ = [
    "ABBREVIATIONS",
    "ADVERBS",
    "AUXILIARIES",
    "BASE_FORMS",
    "CALENDAR",
    "CONJUNCTIONS",
    "CUES",
    "CUES_WITH",
    "DETERMINERS",
    "FUNCTION_WORDS",
    "INSTITUTION_HEADS",
    "INSTITUTION_WORDS",
    "NAME_SUFFIXES",
    "NAMING",
    "NOUNS_TOO",
    "PARTICLES",
    "PLACES",
    "PREPOSITIONS",
    "ROLE_HEADS",
    "SOURCE_PHRASES",
    "SUBORDINATORS",
    "TITLES",
    "UNNAMED_PRONOUNS",
    "UNNAMED_STARTS",
    "UNSPOKEN",
    "WEAK_CUES",
]


def _inflected(verbs: frozenset[str]) -> frozenset[str]:
    forms: set[str] = set()
    for verb in verbs:
        irregular = IRREGULAR_FORMS.get(verb)
        forms.update([verb, *irregular.split()] if irregular else _regular(verb))
    return frozenset(forms)


def _regular(verb: str) -> tuple[str, ...]:
    if verb.endswith("e"):
        return verb, verb + "s", verb + "d", verb[:-1] + "ing"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"
    if verb.endswith(("s", "sh", "ch", "x", "z")):
        return verb, verb + "es", verb + "ed", verb + "ing"
    return verb, verb + "s", verb + "ed", verb + "ing"


#: Every form of every verb of speech.
CUES: Final = _inflected(SPEECH_VERBS) | OTHER_CUES
WEAK_CUES: Final = _inflected(WEAK_VERBS)

#: The forms behind 'to' and 'they', which never stand before their subject.
BASE_FORMS: Final = SPEECH_VERBS - {"read", "put", "broadcast"}

#: Words that are no names even with a capital letter.
FUNCTION_WORDS: Final = (
    DETERMINERS
    | PREPOSITIONS
    | CONJUNCTIONS
    | SUBORDINATORS
    | AUXILIARIES
    | ADVERBS
    | CALENDAR
    | UNNAMED_STARTS
    | OPENERS
)
