"""The one path from a query string to public claims: pages, feeds, exports and API all take it."""

from .exchange import Exchange, public_exchange
from .facets import Option, facets
from .form import ClaimFilter, Sort
from .hits import COUNT_UP_TO, Hits
from .links import links_of
from .listing import ClaimList, public_claims
from .outlets import claims_by_outlet
from .periods import Period, latest, periods, span

__all__ = [
    "COUNT_UP_TO",
    "ClaimFilter",
    "ClaimList",
    "Exchange",
    "Hits",
    "Option",
    "Period",
    "Sort",
    "claims_by_outlet",
    "facets",
    "latest",
    "links_of",
    "periods",
    "public_claims",
    "public_exchange",
    "span",
]
