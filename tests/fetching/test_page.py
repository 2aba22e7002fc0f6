"""What a page brings with it, and which answers are pages."""

from datetime import UTC, datetime, timedelta

import pytest

from claims import services
from claims.fetching import FetchedPage, FetchPolicy, FetchRefused, Refusal, fetch, user_agent
from tests.fetching.site import HTML, page


def test_a_page_comes_with_all_that_its_server_said(site, fetched):
    found = fetched("/")

    assert found == FetchedPage(
        url=site.url("/"),
        redirects=(),
        status=200,
        content_type="text/html",
        charset="utf-8",
        body=HTML,
        fetched_at=found.fetched_at,
    )
    assert timedelta(0) <= datetime.now(UTC) - found.fetched_at < timedelta(seconds=5)


def test_the_server_is_told_who_asks_and_nothing_else(site, fetched):
    fetched("/")

    assert site.requests[0].startswith("GET / HTTP/1.1\r\n")
    assert site.headers() == {
        "host": f"127.0.0.1:{site.port}",
        "user-agent": "Test/1 (+https://example.org)",
        "accept": "text/html, application/xhtml+xml, text/plain;q=0.9",
        "accept-encoding": "gzip, deflate",
        "connection": "close",
    }


def test_a_proxy_in_the_environment_is_not_used(site, fetched, monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")

    assert fetched("/").body == HTML


@pytest.mark.parametrize(
    ("header", "body", "media_type", "charset"),
    [
        ("Content-Type: TEXT/HTML; Charset=windows-1251", b"x", "text/html", "windows-1251"),
        ('Content-Type: text/html; charset="utf-8"', b"x", "text/html", "utf-8"),
        ("Content-Type: application/xhtml+xml", b"x", "application/xhtml+xml", ""),
        ("Content-Type: text/plain", b"x", "text/plain", ""),
        ("Content-Type:", b"\n <!DOCTYPE html>", "text/html", ""),
        ("Content-Type:", b"\xef\xbb\xbf<?xml version='1.0'?><html>", "text/html", ""),
        ("Content-Type:", "Лукашэнка сказаў".encode(), "text/plain", ""),
        ("Content-Type:", "Лукашэнка".encode("utf-16"), "text/plain", ""),
    ],
)
def test_the_type_is_as_declared_or_else_as_it_looks(
    site, fetched, header, body, media_type, charset
):
    site.answers["/"] = page(body, header)

    found = fetched("/")

    assert (found.content_type, found.charset) == (media_type, charset)


@pytest.mark.parametrize(
    ("header", "body"),
    [
        ("Content-Type: application/pdf", b"%PDF-1.7"),
        ("Content-Type: image/png", b"\x89PNG"),
        ("Content-Type: application/json", b"{}"),
        ("Content-Type: text/html-ish", HTML),
        ("Content-Type: nonsense", HTML),
        ("Content-Type:", b"\x89PNG\r\n\x1a\n\x00\x00"),
        ("Content-Type:", b"PK\x03\x04"),
    ],
)
def test_what_is_neither_a_page_nor_text_is_refused(site, refused, header, body):
    site.answers["/"] = page(body, header)

    assert refused("/") is Refusal.MEDIA_TYPE


@pytest.mark.parametrize("status", ["204 x", "206 x", "304 x", "401 x", "404 x", "429 x", "503 x"])
def test_any_other_status_is_refused_and_named(site, fetched, status):
    site.answers["/"] = page(HTML, status=status)

    with pytest.raises(FetchRefused) as caught:
        fetched("/")

    assert str(caught.value) == f"127.0.0.1 answered with status {status[:3]} instead of a page."


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"\x15\x03\x01\x00\x02\x02\x28",
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 500 + b"\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"y" * 100_000,
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: gzip\r\n\r\nx",
    ],
)
def test_what_is_not_the_language_of_the_web_is_refused(site, refused, answer):
    site.answers["/"] = answer

    assert refused("/") is Refusal.BAD_ANSWER


def test_nothing_is_fetched_where_it_is_switched_off(site, refused):
    assert refused("/", enabled=False) is Refusal.SWITCHED_OFF
    assert site.requests == []


def test_the_setting_switches_it_off(settings):
    settings.FETCH_PAGES = False

    with pytest.raises(FetchRefused, match="switched off"):
        services.fetch_page("https://example.org/")


def test_an_editor_cannot_fetch_from_the_servers_own_network(site):
    with pytest.raises(FetchRefused, match="Port"):
        services.fetch_page(site.url("/"))
    with pytest.raises(FetchRefused, match="not on the public internet"):
        services.fetch_page("http://127.0.0.1/")
    with pytest.raises(FetchRefused, match="not on the public internet"):
        fetch(site.url("/"), policy=FetchPolicy("Test/1", ports=frozenset({site.port})))


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("On the Record", "On-the-Record/0.1 (+https://example.org)"),
        ("Праверка", "Praverka/0.1 (+https://example.org)"),
        ("\r\n—", "factcheck/0.1 (+https://example.org)"),
    ],
)
def test_the_name_of_the_site_becomes_one_product_token(name, said):
    assert user_agent(name, "0.1", "https://example.org") == said
