"""Personal names: an exact key, rough keys, a likeness and proposals; the rules are data in
``claims.name_tables``. Pure; nothing here raises for any ``str``."""

from .accents import accents_agree
from .bones import skeleton
from .key import MAX_LENGTH, fold_name, name_words
from .likeness import likeness
from .proposals import MAX_SLUG_LENGTH, slug_words, sort_name
from .script import guess_language, script_of
from .traces import traces

__all__ = [
    "MAX_LENGTH",
    "MAX_SLUG_LENGTH",
    "accents_agree",
    "fold_name",
    "guess_language",
    "likeness",
    "name_words",
    "script_of",
    "skeleton",
    "slug_words",
    "sort_name",
    "traces",
]
