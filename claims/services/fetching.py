"""Pages that an editor asks for by their address."""

from django.conf import settings

from claims.fetching import FetchedPage, FetchPolicy, fetch, user_agent


def fetch_page(url: str) -> FetchedPage:
    """Fetch a page from the public web, if this installation does so (FETCH_PAGES).

    Raises FetchRefused, whose `str()` is a sentence for the editor. Takes seconds: call it outside
    transactions.
    """
    name = user_agent(settings.SITE_NAME, settings.VERSION, settings.SITE_URL)
    return fetch(url, policy=FetchPolicy(user_agent=name, enabled=settings.FETCH_PAGES))
