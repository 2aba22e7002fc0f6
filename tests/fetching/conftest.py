"""A site to fetch from, and a policy that lets loopback through: only tests can have one."""

from collections.abc import Callable, Iterator
from ipaddress import ip_address

import pytest

from claims.fetching import FetchedPage, FetchPolicy, FetchRefused, Refusal, fetch
from claims.fetching.addresses import is_public
from tests.fetching.site import Site, running

LOOPBACK = ip_address("127.0.0.1")


@pytest.fixture
def site() -> Iterator[Site]:
    with running() as site:
        yield site


@pytest.fixture
def policy(site: Site) -> Callable[..., FetchPolicy]:
    """The strict policy, but for the site's own address and port; arguments change the rest."""

    def make(**changes) -> FetchPolicy:
        allowed = {
            "user_agent": "Test/1 (+https://example.org)",
            "ports": frozenset({80, 443, site.port}),
            "may_connect": lambda address: address == LOOPBACK or is_public(address),
        }
        return FetchPolicy(**(allowed | changes))

    return make


@pytest.fixture
def fetched(site: Site, policy) -> Callable[..., FetchedPage]:
    """Fetch a path of the site, or any other address."""

    def fetch_it(url: str = "/", **changes) -> FetchedPage:
        return fetch(site.url(url) if url.startswith("/") else url, policy=policy(**changes))

    return fetch_it


@pytest.fixture
def refused(fetched) -> Callable[..., Refusal]:
    """Why a path of the site, or any other address, is not fetched."""

    def refuse(url: str = "/", **changes) -> Refusal:
        with pytest.raises(FetchRefused) as caught:
            fetched(url, **changes)
        assert str(caught.value)
        return caught.value.reason

    return refuse
