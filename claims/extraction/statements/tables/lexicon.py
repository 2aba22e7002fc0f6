"""The words of all languages together, as the reading asks for them.

Cyrillic and Latin words never collide, so that one set serves both.
"""

from typing import Final

from . import (
    english_cues,
    english_grammar,
    english_institutions,
    english_roles,
    german,
    other_cues,
    slavic_cues,
    slavic_grammar,
    slavic_institutions,
    slavic_roles,
)
from .english_cues import (
    CALLED,
    CHANTED,
    CUES_WITH,
    DEMANDED,
    DENIED,
    INSCRIBED,
    INSCRIPTIONS,
    IRREGULAR_FORMS,
    NOUNS_TOO,
)
from .english_grammar import ABBREVIATIONS, AUXILIARIES, DETERMINERS
from .english_institutions import INSTITUTION_WORDS
from .english_roles import NAME_SUFFIXES, PARTICLES

__all__ = [
    "ABBREVIATIONS",
    "ADVERBS",
    "AUXILIARIES",
    "BASE_FORMS",
    "BODIES",
    "CALENDAR",
    "CALLED",
    "CHANTED",
    "CONJUNCTIONS",
    "CUES",
    "CUES_WITH",
    "DEMANDED",
    "DENIED",
    "DETERMINERS",
    "FUNCTION_WORDS",
    "GENITIVE_CUES",
    "HELPING",
    "INSCRIBED",
    "INSCRIPTIONS",
    "INSTITUTION_HEADS",
    "INSTITUTION_WORDS",
    "NAME_SUFFIXES",
    "NAMING",
    "NOUNS_TOO",
    "PARTICLES",
    "PLACES",
    "PLACES_BEFORE_NAMES",
    "PLAIN_CUES",
    "PREPOSITIONS",
    "ROLE_HEADS",
    "SOURCE_PHRASES",
    "SUBORDINATORS",
    "TITLES",
    "UNNAMED_PRONOUNS",
    "UNNAMED_STARTS",
    "UNSPOKEN",
    "WEAK_CUES",
    "YEARS",
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
CUES: Final = (
    _inflected(english_cues.SPEECH_VERBS)
    | english_cues.OTHER_CUES
    | slavic_cues.CUES
    | other_cues.CUES
    | german.PARTICIPLES
)
WEAK_CUES: Final = _inflected(english_cues.WEAK_VERBS) | slavic_cues.WEAK_CUES
#: Cues that take no person as their object, so that a name behind them is their subject.
PLAIN_CUES: Final = _inflected(english_cues.PLAIN_VERBS)
HELPING: Final = other_cues.HELPING
#: The forms behind 'to' and 'they', which never stand before their subject.
BASE_FORMS: Final = english_cues.SPEECH_VERBS - {"read", "put", "broadcast"}
SOURCE_PHRASES: Final = english_cues.SOURCE_PHRASES + slavic_cues.SOURCE_PHRASES
GENITIVE_CUES: Final = slavic_cues.GENITIVE_CUES
UNSPOKEN: Final = english_cues.UNSPOKEN | slavic_cues.UNSPOKEN
NAMING: Final = english_cues.NAMING | slavic_cues.NAMING

PREPOSITIONS: Final = english_grammar.PREPOSITIONS | slavic_grammar.PREPOSITIONS
CONJUNCTIONS: Final = english_grammar.CONJUNCTIONS | slavic_grammar.CONJUNCTIONS
SUBORDINATORS: Final = english_grammar.SUBORDINATORS | slavic_grammar.SUBORDINATORS
ADVERBS: Final = english_grammar.ADVERBS | slavic_grammar.ADVERBS
CALENDAR: Final = english_grammar.CALENDAR | slavic_grammar.CALENDAR

TITLES: Final = english_roles.TITLES | slavic_roles.ROLES | german.TITLES
ROLE_HEADS: Final = english_roles.ROLE_HEADS | slavic_roles.ROLES | german.TITLES
UNNAMED_STARTS: Final = english_roles.UNNAMED_STARTS | slavic_roles.UNNAMED_STARTS
UNNAMED_PRONOUNS: Final = english_roles.UNNAMED_PRONOUNS | slavic_roles.UNNAMED
INSTITUTION_HEADS: Final = (
    english_institutions.INSTITUTION_HEADS
    | german.BODIES
    | slavic_institutions.BODIES
    | slavic_institutions.NAMES
    | slavic_institutions.PAPERS
)
PLACES: Final = english_institutions.PLACES | slavic_grammar.PLACES
#: Bodies and papers that speak, and are nobody's office.
BODIES: Final = (INSTITUTION_HEADS - ROLE_HEADS) | {"authority", "inquiry"}
#: Places that stand between an office and a name: 'президент России Иван Новик'.
PLACES_BEFORE_NAMES: Final = slavic_grammar.PLACES

YEARS: Final = slavic_grammar.YEARS

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
    | english_grammar.OPENERS
    | slavic_grammar.OPENERS
)
