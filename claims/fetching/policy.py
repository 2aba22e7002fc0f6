"""What a fetch may do and how much of it; every figure in one place."""

import re
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from anyascii import anyascii

from .addresses import Address, Resolver, is_public, resolve

MEDIA_TYPES = frozenset({"text/html", "application/xhtml+xml", "text/plain"})
WEB_PORTS = frozenset({80, 443})


@cache
def trusted_certificates() -> ssl.SSLContext:
    """Certificates checked against the system's authorities and the host name; reads once."""
    return ssl.create_default_context()


@dataclass(frozen=True)
class FetchPolicy:
    """The limits of one fetch.

    The last four fields are for tests, which have nothing but servers on loopback. No setting
    leads to them, and none may: an installation that fetches from its own network is open to
    whoever can paste a link.
    """

    user_agent: str
    enabled: bool = True
    max_redirects: int = 4
    #: Of the body, both as sent and as unpacked.
    max_bytes: int = 5 * 1024 * 1024
    connect_seconds: float = 5.0
    #: The longest silence while an answer comes in.
    read_seconds: float = 10.0
    #: Everything together: name look-ups, redirects, and the last byte of the body.
    total_seconds: float = 20.0
    media_types: frozenset[str] = MEDIA_TYPES
    ports: frozenset[int] = WEB_PORTS
    may_connect: Callable[[Address], bool] = is_public
    resolver: Resolver = resolve
    certificates: Callable[[], ssl.SSLContext] = trusted_certificates


def user_agent(site_name: str, version: str, site_url: str) -> str:
    """Say who asks, and where to find them: 'On-the-Record/0.1 (+https://example.org)'."""
    product = "-".join(re.findall("[A-Za-z0-9]+", anyascii(site_name))) or "factcheck"
    address = "".join(c for c in site_url if "!" <= c <= "~" and c not in "()\\")
    return f"{product}/{version} (+{address})"
