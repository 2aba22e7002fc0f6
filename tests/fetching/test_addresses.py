"""Only the public internet: every special range is refused, and so is a host that names one."""

from ipaddress import ip_address

import pytest

from claims.fetching import FetchPolicy, Refusal
from claims.fetching.addresses import is_public


@pytest.mark.parametrize(
    "address",
    [
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "100.64.0.1",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.255.254",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.0.0.10",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.1",
        "239.255.255.255",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::127.0.0.1",
        "::8.8.8.8",
        "::ffff:127.0.0.1",
        "::ffff:8.8.8.8",
        "::ffff:0:127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b::808:808",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:2::1",
        "2001:10::1",
        "2001:1ff:ffff::1",
        "2001:db8::1",
        "2002:7f00:1::",
        "2002:808:808::1",
        "3fff::1",
        "5f00::1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "fe80::1%eth0",
        "2a00:1450::1%eth0",
        "fec0::1",
        "ff02::1",
    ],
)
def test_a_special_address_is_not_public(address):
    assert not is_public(ip_address(address))


@pytest.mark.parametrize(
    "address",
    [
        "8.8.8.8",
        "1.1.1.1",
        "93.184.216.34",
        "172.32.0.1",
        "100.128.0.1",
        "192.0.1.1",
        "2001:4860:4860::8888",
        "2606:2800:220:1::1",
        "2a00:1450:4001:81b::200e",
        "2003::1",
    ],
)
def test_an_ordinary_address_is_public(address):
    assert is_public(ip_address(address))


@pytest.mark.parametrize(
    "host",
    [
        "localhost",
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0x7f.0.0.1",
        "0177.0.0.1",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "0",
        "169.254.169.254",
        "[fe80::1]",
        "10.0.0.1",
    ],
)
def test_no_way_of_writing_a_private_address_gets_through(refused, host):
    production = FetchPolicy(user_agent="Test/1")

    reason = refused(f"http://{host}/", may_connect=production.may_connect)

    assert reason in {Refusal.NOT_PUBLIC, Refusal.UNKNOWN_HOST}


def test_one_private_address_among_public_ones_refuses_the_host(site, refused):
    answers = ["93.184.216.34", "10.0.0.1", "127.0.0.1"]

    reason = refused(site.url(host="mixed.example"), resolver=lambda host, port: answers)

    assert (reason, site.requests) == (Refusal.NOT_PUBLIC, [])


def test_a_name_is_looked_up_once_and_the_checked_address_is_the_one_connected_to(site, fetched):
    asked = []

    def rebinding(host: str, port: int) -> list[str]:
        asked.append((host, port))
        return ["127.0.0.1"] if len(asked) == 1 else ["10.0.0.1"]

    page = fetched(site.url(host="news.example"), resolver=rebinding)

    assert page.url == site.url(host="news.example")
    assert site.headers()["host"] == f"news.example:{site.port}"
    assert asked == [("news.example", site.port)]


def test_the_next_address_is_tried_where_the_first_does_not_answer(site, fetched):
    dead = ["127.0.0.2", "127.0.0.1"]

    page = fetched(
        site.url(host="news.example"),
        resolver=lambda host, port: dead,
        may_connect=lambda address: address.is_loopback,
    )

    assert page.status == 200


def test_an_unknown_name_is_refused_by_its_name(refused):
    def nowhere(host: str, port: int) -> list[str]:
        raise OSError

    assert refused("http://nowhere.example/", resolver=nowhere) is Refusal.UNKNOWN_HOST


@pytest.mark.parametrize("answers", [[], ["nonsense"]])
def test_a_name_without_addresses_is_refused(refused, answers):
    reason = refused("http://odd.example/", resolver=lambda host, port: answers)

    assert reason in {Refusal.UNKNOWN_HOST, Refusal.NOT_PUBLIC}


def test_a_closed_port_is_said_to_be_unreachable(refused):
    reason = refused(
        "http://shut.example/",
        resolver=lambda host, port: ["127.0.0.1"],
        ports=frozenset({80}),
    )

    assert reason is Refusal.UNREACHABLE
