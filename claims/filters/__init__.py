"""The one path from a query string to public claims: pages, feeds, exports and API all take it."""

from .exchange import Exchange, public_exchange
from .form import ClaimFilter, Sort
from .links import links_of
from .listing import COUNT_UP_TO, ClaimList, public_claims

__all__ = [
    "COUNT_UP_TO",
    "ClaimFilter",
    "ClaimList",
    "Exchange",
    "Sort",
    "links_of",
    "public_claims",
    "public_exchange",
]
