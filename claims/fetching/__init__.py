"""Pages from the web, fetched so that no address can turn the server against its own network."""

from .fetch import FetchedPage, fetch
from .policy import FetchPolicy, user_agent
from .refusal import FetchRefused, Refusal

__all__ = ["FetchPolicy", "FetchRefused", "FetchedPage", "Refusal", "fetch", "user_agent"]
