"""Which addresses are on the public internet.

`ipaddress.is_global` of Python 3.11 passes NAT64, 6to4, site-local and IPv4-compatible addresses,
so the special ranges are listed here, after the registries of IANA (RFC 6890 and its successors):
https://www.iana.org/assignments/iana-ipv4-special-registry/,
https://www.iana.org/assignments/iana-ipv6-special-registry/.
"""

import socket
from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network

from .refusal import FetchRefused, Refusal

Address = IPv4Address | IPv6Address
Resolver = Callable[[str, int], list[str]]
"""A host name and a port to the addresses of the host; raises OSError or UnicodeError."""

NOT_PUBLIC = tuple(
    ip_network(network)
    for network in (
        "0.0.0.0/8",  # this network
        "10.0.0.0/8",
        "100.64.0.0/10",  # behind a carrier's NAT
        "127.0.0.0/8",
        "169.254.0.0/16",  # link-local, and the metadata services of clouds
        "172.16.0.0/12",
        "192.0.0.0/24",  # protocol assignments, 192.0.0.8 among them
        "192.0.2.0/24",
        "192.88.99.0/24",  # relays of 6to4
        "192.168.0.0/16",
        "198.18.0.0/15",  # benchmarks
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4",
        "2001::/23",  # protocol assignments: Teredo, ORCHID, benchmarks
        "2001:db8::/32",
        "2002::/16",  # 6to4 carries any IPv4 address
        "3fff::/20",  # documentation
    )
)

GLOBAL_UNICAST = IPv6Network("2000::/3")
"""All that is public in IPv6 lies here; mapped, compatible and NAT64 addresses do not."""


def is_public(address: Address) -> bool:
    """Whether an address may be connected to: no special range, no IPv4 address in disguise."""
    if isinstance(address, IPv6Address) and (address.scope_id or address not in GLOBAL_UNICAST):
        return False
    # An address of one version is in no network of the other.
    return not any(address in network for network in NOT_PUBLIC)


def resolve(host: str, port: int) -> list[str]:
    """Ask the system for the addresses of a host, in its order of preference."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def checked(host: str, answers: list[str], allowed: Callable[[Address], bool]) -> list[Address]:
    """Every address of a host, if all of them may be connected to.

    One that may not condemns the others: such an answer is made to be tried again until it hits.
    """
    try:
        addresses = [ip_address(answer) for answer in answers]
    except ValueError:
        raise FetchRefused(Refusal.NOT_PUBLIC, host=host) from None
    if not addresses:
        raise FetchRefused(Refusal.UNKNOWN_HOST, host=host)
    if not all(allowed(address) for address in addresses):
        raise FetchRefused(Refusal.NOT_PUBLIC, host=host)
    return addresses
