"""Full-text search over claims, the same answers on SQLite and on PostgreSQL.

`index` is the only writer of the index; every service that changes what it reads calls it. Whatever
the index answers is joined with the claims that the caller may show, so a stale row shows nothing.
"""

from .backend import (
    below,
    drop,
    hits,
    integrity_problems,
    matching,
    newest_first,
    oldest_first,
    since,
)
from .documents import WORDS, WORDS_BESIDE, words_of
from .index import index, rebuild, remove, stale
from .query import Asked, Group, Wanted, any_of, ask, topics_named
from .ranking import ranked
from .tokens import token
from .words import fold, stems

__all__ = [
    "WORDS",
    "WORDS_BESIDE",
    "Asked",
    "Group",
    "Wanted",
    "any_of",
    "ask",
    "below",
    "drop",
    "fold",
    "hits",
    "index",
    "integrity_problems",
    "matching",
    "newest_first",
    "oldest_first",
    "ranked",
    "rebuild",
    "remove",
    "since",
    "stale",
    "stems",
    "token",
    "topics_named",
    "words_of",
]
