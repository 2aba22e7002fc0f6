"""The address that a page gives as its own."""

from urllib.parse import urljoin, urlsplit

from .declared import Declared
from .linked_data import text_of


def own_address(page: Declared, url: str) -> str:
    """The canonical address, absolute and with http(s); '' where the page gives none."""
    linked = page.article.get("mainEntityOfPage")
    given = [
        page.address,
        page.text("url"),
        text_of(linked) if not isinstance(linked, dict) else str(linked.get("@id") or ""),
        page.first("og:url", "twitter:url", "parsely-link", "dc.identifier"),
    ]
    whole = [address for address in (_absolute(one, url) for one in given) if address]
    # A canonical address that is a site's front page is a fault of its template.
    deep = [address for address in whole if urlsplit(address).path.strip("/")]
    return next(iter(deep or whole), "")


def _absolute(address: str, url: str) -> str:
    try:
        joined = urljoin(url, address.strip()) if address else ""
        parts = urlsplit(joined)
    except ValueError:
        return ""
    return joined if parts.scheme in ("http", "https") and parts.hostname else ""
