"""From a web address to the page that it leads to."""

from dataclasses import dataclass
from datetime import UTC, datetime
from http.client import HTTPConnection, HTTPException, HTTPResponse

from .body import read_body
from .connecting import connect
from .deadline import Deadline
from .media_type import declared, sniffed
from .policy import FetchPolicy
from .refusal import FetchRefused, Refusal
from .target import Target, target_after, target_of

REDIRECTS = frozenset({301, 302, 303, 307, 308})
PAGES = frozenset({200, 203})


@dataclass(frozen=True)
class FetchedPage:
    """A page as its server gave it."""

    #: Where it was found, after all redirects.
    url: str
    #: The addresses that led on, the one asked for first; empty where that is the page itself.
    redirects: tuple[str, ...]
    status: int
    #: As declared, else as it looks: 'text/html', 'application/xhtml+xml' or 'text/plain'.
    content_type: str
    #: As declared, lower case; '' where the headers name none.
    charset: str
    #: Unpacked, and whole.
    body: bytes
    #: In UTC.
    fetched_at: datetime


def fetch(url: str, *, policy: FetchPolicy) -> FetchedPage:
    """Fetch a page. Raises FetchRefused, with a sentence, for every page that is not to be had.

    At each redirect everything is asked and checked again. No cookie is kept, none of the
    environment's proxies is used, and it is over by the policy's deadline.
    """
    if not policy.enabled:
        raise FetchRefused(Refusal.SWITCHED_OFF)
    target = target_of(url, ports=policy.ports)
    passed: list[str] = []
    with Deadline(policy.total_seconds, patience=policy.read_seconds) as deadline:
        while True:
            answer = _ask(target, policy, deadline)
            if isinstance(answer, _Page):
                break
            if len(passed) == policy.max_redirects:
                raise FetchRefused(Refusal.REDIRECTS, most=policy.max_redirects)
            passed.append(target.url)
            target = answer
    return FetchedPage(
        url=target.url,
        redirects=tuple(passed),
        status=answer.status,
        content_type=answer.content_type,
        charset=answer.charset,
        body=answer.body,
        fetched_at=datetime.now(UTC),
    )


@dataclass(frozen=True)
class _Page:
    """What is read off one answer that is a page."""

    status: int
    content_type: str
    charset: str
    body: bytes


def _ask(target: Target, policy: FetchPolicy, deadline: Deadline) -> _Page | Target:
    """Ask one server once: for a page, or for where the page is."""
    exchange = HTTPConnection(target.host, target.port)
    exchange.sock = connect(target, policy, deadline)
    try:
        response = _response(exchange, target, policy, deadline)
        if response.status in REDIRECTS and (location := response.headers.get("Location")):
            return target_after(target, _as_text(location), ports=policy.ports)
        return _page(response, target, policy, deadline)
    finally:
        exchange.close()


def _response(
    exchange: HTTPConnection, target: Target, policy: FetchPolicy, deadline: Deadline
) -> HTTPResponse:
    try:
        exchange.putrequest("GET", target.resource, skip_host=True, skip_accept_encoding=True)
        exchange.putheader("Host", target.authority)
        exchange.putheader("User-Agent", policy.user_agent)
        exchange.putheader("Accept", "text/html, application/xhtml+xml, text/plain;q=0.9")
        exchange.putheader("Accept-Encoding", "gzip, deflate")
        exchange.putheader("Connection", "close")
        exchange.endheaders()
        response = exchange.getresponse()
    except TimeoutError:
        raise deadline.silence() from None
    except (OSError, HTTPException, ValueError):
        deadline.check()
        raise FetchRefused(Refusal.BAD_ANSWER, host=target.host) from None
    # To http.client a connection that was shut is the end of the headers.
    deadline.check()
    return response


def _page(response: HTTPResponse, target: Target, policy: FetchPolicy, deadline: Deadline) -> _Page:
    if response.status not in PAGES:
        raise FetchRefused(Refusal.STATUS, host=target.host, status=response.status)
    if response.headers.get("Transfer-Encoding", "chunked").strip().lower() != "chunked":
        raise FetchRefused(Refusal.BAD_ANSWER, host=target.host)
    media_type, charset = declared(response.headers)
    if media_type and media_type not in policy.media_types:
        raise FetchRefused(Refusal.MEDIA_TYPE, media_type=media_type[:40])
    body = read_body(response, most=policy.max_bytes, deadline=deadline)
    if not body.strip():
        raise FetchRefused(Refusal.EMPTY)
    media_type = media_type or sniffed(body)
    if media_type not in policy.media_types:
        raise FetchRefused(Refusal.MEDIA_TYPE, media_type=media_type or "?")
    return _Page(response.status, media_type, charset, body)


def _as_text(header: str) -> str:
    """A header in the UTF-8 that servers send; http.client reads it as Latin-1."""
    try:
        return header.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return header
