"""Full-text search over claims, the same answers on SQLite and on PostgreSQL.

`index` is the only writer of the index; every service that changes what it reads calls it. Whatever
the index answers is joined with the claims that the caller may show, so a stale row shows nothing.
"""

from .backend import (
    among,
    below,
    hits,
    integrity_problems,
    matching,
    newest_first,
    oldest_first,
    since,
)
from .documents import WORDS, WORDS_BESIDE, words_of
from .index import drop, index, rebuild, rebuild_if_outdated, remove, stale
from .marking import around_first, pieces
from .query import Asked, Group, Wanted, any_of, ask, topics_named
from .ranking import ranked
from .set_upkeep import wrong as wrong_sets
from .spelling import likely_word
from .token_sets import Ranked, TokenSets, token_sets
from .tokens import FIRST_YEAR, LAST_YEAR, Facet, link_value, token
from .words import fold, stems

__all__ = [
    "FIRST_YEAR",
    "LAST_YEAR",
    "WORDS",
    "WORDS_BESIDE",
    "Asked",
    "Facet",
    "Group",
    "Ranked",
    "TokenSets",
    "Wanted",
    "among",
    "any_of",
    "around_first",
    "ask",
    "below",
    "drop",
    "fold",
    "hits",
    "index",
    "integrity_problems",
    "likely_word",
    "link_value",
    "matching",
    "newest_first",
    "oldest_first",
    "pieces",
    "ranked",
    "rebuild",
    "rebuild_if_outdated",
    "remove",
    "since",
    "stale",
    "stems",
    "token",
    "token_sets",
    "topics_named",
    "words_of",
    "wrong_sets",
]
