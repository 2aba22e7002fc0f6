"""The one path from a query string to public claims: pages, feeds, exports and API all take it."""

from .form import ClaimFilter, Sort
from .listing import COUNT_UP_TO, ClaimList, public_claims

__all__ = ["COUNT_UP_TO", "ClaimFilter", "ClaimList", "Sort", "public_claims"]
