"""Full-text search over claims, the same answers on SQLite and on PostgreSQL.

`index` is the only writer of the index; every service that changes what it reads calls it. Whatever
the index answers is joined with the claims that the caller may show, so a stale row shows nothing.
"""

from .backend import (
    among,
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
from .marking import around_first, pieces
from .query import Asked, Group, Wanted, any_of, ask, topics_named, topics_with
from .ranking import ranked
from .spelling import likely_word
from .tokens import token
from .words import fold, stems

__all__ = [
    "WORDS",
    "WORDS_BESIDE",
    "Asked",
    "Group",
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
    "matching",
    "newest_first",
    "oldest_first",
    "pieces",
    "ranked",
    "rebuild",
    "remove",
    "since",
    "stale",
    "stems",
    "token",
    "topics_named",
    "topics_with",
    "words_of",
]
