"""One web address, taken apart and judged before anything is asked of the network."""

import re
from collections.abc import Container
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from .refusal import FetchRefused, Refusal

DEFAULT_PORTS = {"http": 80, "https": 443}
MAX_LENGTH = 2000
#: C0 and C1 control characters, and what browsers take for a slash.
FORBIDDEN = re.compile(r"[\x00-\x1f\x7f-\x9f\\]")
#: What `quote` leaves alone: reserved characters, and escapes that are there already.
KEPT = "/%:@!$&'()*+,;=~?[]"
HOST = re.compile(r"[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?|[0-9a-f:.]*:[0-9a-f:.]*")


@dataclass(frozen=True)
class Target:
    """Where to connect, and what to ask for there."""

    scheme: str
    #: Lower case; in punycode where the name has letters beyond ASCII; IPv6 without brackets.
    host: str
    port: int
    #: Path and query, escaped.
    resource: str

    @property
    def is_secure(self) -> bool:
        return self.scheme == "https"

    @property
    def authority(self) -> str:
        """The host, with its port where it is not the usual one: what `Host` must say."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == DEFAULT_PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def url(self) -> str:
        return f"{self.scheme}://{self.authority}{self.resource}"


def target_of(url: str, *, ports: Container[int]) -> Target:
    """Take an address apart. Raises FetchRefused for one that must not be fetched."""
    url = url.strip(" \t\r\n")
    if FORBIDDEN.search(url):
        raise FetchRefused(Refusal.CHARACTERS)
    bad_address = FetchRefused(Refusal.BAD_ADDRESS, url=url[:100])
    if not url or len(url) > MAX_LENGTH:
        raise bad_address
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise bad_address from None
    if parts.scheme not in DEFAULT_PORTS:
        raise FetchRefused(Refusal.SCHEME) if parts.scheme else bad_address
    if "@" in parts.netloc:
        raise FetchRefused(Refusal.USER_INFO)
    host = _ascii_host((parts.hostname or "").rstrip("."))
    if not HOST.fullmatch(host):
        raise bad_address
    port = DEFAULT_PORTS[parts.scheme] if port is None else port
    if port not in ports:
        raise FetchRefused(Refusal.PORT, port=port)
    return Target(parts.scheme, host, port, _resource(parts))


def target_after(target: Target, location: str, *, ports: Container[int]) -> Target:
    """Where a redirect leads. Raises FetchRefused as `target_of`, and for https to http."""
    try:
        joined = urljoin(target.url, location.strip(" \t"))
    except ValueError:
        raise FetchRefused(Refusal.BAD_ADDRESS, url=location[:100]) from None
    # urljoin drops some of what must be refused.
    if FORBIDDEN.search(location):
        raise FetchRefused(Refusal.CHARACTERS)
    following = target_of(joined, ports=ports)
    if target.is_secure and not following.is_secure:
        raise FetchRefused(Refusal.DOWNGRADE)
    return following


def _ascii_host(host: str) -> str:
    """The name in the letters of DNS; '' for one that has none."""
    try:
        return host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError:
        return ""


def _resource(parts: SplitResult) -> str:
    path = quote(parts.path or "/", safe=KEPT.replace("?", ""))
    return f"{path}?{quote(parts.query, safe=KEPT)}" if parts.query else path
