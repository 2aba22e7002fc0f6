"""No server can hold a fetch for longer, or fill it with more, than the policy allows."""

import gzip
import threading
import time
import zlib

import pytest

from claims.fetching import Refusal
from tests.fetching.site import drip, page

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
TEXT = "Ён сказаў: «Не». ".encode() * 200


def silence(connection) -> None:
    threading.Event().wait(5)


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


# Time


@pytest.mark.parametrize(
    "answer",
    [
        drip(b"HTTP/1.1 200"),
        drip(HEAD + b"X-Slow: "),
        drip(HEAD + b"\r\n"),
        drip(HEAD + b"Content-Length: 100000\r\n\r\n"),
        drip(HEAD + b"Transfer-Encoding: chunked\r\n\r\nfffff\r\n"),
        drip(b"HTTP/1.1 302 Found\r\nLocation: /"),
    ],
    ids=["status", "header", "body without end", "body", "chunk", "redirect"],
)
def test_a_server_that_drips_is_left_at_the_deadline(site, refused, answer):
    site.answers["/"] = answer
    begun = time.monotonic()

    reason = refused("/", total_seconds=0.5)

    assert reason is Refusal.TOO_SLOW
    assert 0.4 < time.monotonic() - begun < 1.5


def test_redirects_share_one_deadline(site, refused):
    def slowly(connection) -> None:
        time.sleep(0.3)
        connection.sendall(b"HTTP/1.1 302 Found\r\nLocation: /\r\n\r\n")

    site.answers["/"] = slowly
    begun = time.monotonic()

    assert refused("/", total_seconds=0.7) is Refusal.TOO_SLOW
    assert time.monotonic() - begun < 1.5


@pytest.mark.parametrize("beginning", [b"", HEAD + b"\r\n"], ids=["no answer", "no body"])
def test_a_server_that_falls_silent_is_left_before_the_deadline(site, refused, beginning):
    def answer(connection) -> None:
        connection.sendall(beginning)
        silence(connection)

    site.answers["/"] = answer

    assert refused("/", read_seconds=0.2, total_seconds=5) is Refusal.SILENT


def test_a_name_that_is_never_answered_is_left_at_the_deadline(refused):
    def never(host: str, port: int) -> list[str]:
        threading.Event().wait(3)
        return []

    begun = time.monotonic()

    assert refused("http://slow.example/", resolver=never, total_seconds=0.3) is Refusal.TOO_SLOW
    assert time.monotonic() - begun < 1.5


# Size


def test_a_body_as_large_as_allowed_is_read_and_one_byte_more_is_not(site, fetched, refused):
    site.answers["/fits"] = page(b"x" * 5000)
    site.answers["/large"] = page(b"x" * 5001)
    site.answers["/unannounced"] = HEAD + b"\r\n" + b"x" * 5001

    assert len(fetched("/fits", max_bytes=5000).body) == 5000
    assert refused("/large", max_bytes=5000) is Refusal.TOO_LARGE
    assert refused("/unannounced", max_bytes=5000) is Refusal.TOO_LARGE


@pytest.mark.parametrize(
    ("encoding", "pack"),
    [
        ("gzip", gzip.compress),
        ("x-gzip", gzip.compress),
        ("GZIP", gzip.compress),
        ("deflate", zlib.compress),
        ("deflate", raw_deflate),
        ("identity", bytes),
        ("gzip", lambda data: gzip.compress(data[:100]) + gzip.compress(data[100:])),
    ],
)
def test_a_packed_page_is_unpacked(site, fetched, encoding, pack):
    site.answers["/"] = page(pack(TEXT), f"Content-Encoding: {encoding}")

    assert fetched("/").body == TEXT


@pytest.mark.parametrize(
    ("encoding", "pack"), [("gzip", gzip.compress), ("deflate", zlib.compress)]
)
def test_a_bomb_is_left_at_the_limit(site, refused, encoding, pack):
    site.answers["/"] = page(pack(bytes(200_000_000)), f"Content-Encoding: {encoding}")
    begun = time.monotonic()

    assert refused("/", max_bytes=1_000_000) is Refusal.TOO_LARGE
    assert time.monotonic() - begun < 1


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, gzip", "nonsense"])
def test_what_was_not_asked_for_is_not_unpacked(site, refused, encoding):
    site.answers["/"] = page(TEXT, f"Content-Encoding: {encoding}")

    assert refused("/") is Refusal.ENCODING


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_what_is_packed_wrongly_is_refused(site, refused, encoding):
    site.answers["/"] = page(b"\x78\x9c\x1f\x8b" + TEXT, f"Content-Encoding: {encoding}")

    assert refused("/") is Refusal.DAMAGED


# Wholeness


@pytest.mark.parametrize(
    "answer",
    [
        page(TEXT, length=len(TEXT) + 1),
        page(gzip.compress(TEXT)[:-20], "Content-Encoding: gzip"),
        page(zlib.compress(TEXT)[:-20], "Content-Encoding: deflate"),
        page(b"5\r\nhello\r\n", "Transfer-Encoding: chunked"),
        page(b"5\r\nhel", "Transfer-Encoding: chunked"),
        page(b"5\r\nhello\r\nnonsense\r\n", "Transfer-Encoding: chunked"),
    ],
    ids=["length", "gzip", "deflate", "no last chunk", "half a chunk", "no chunk"],
)
def test_a_page_that_breaks_off_is_refused(site, refused, answer):
    site.answers["/"] = answer

    assert refused("/") is Refusal.TRUNCATED


def test_a_page_in_chunks_is_put_together(site, fetched):
    site.answers["/"] = page(
        b"5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n", "Transfer-Encoding: chunked"
    )

    assert fetched("/").body == b"hello world"


@pytest.mark.parametrize("body", [b"", b" \r\n"])
def test_an_empty_page_is_refused(site, refused, body):
    site.answers["/"] = page(body)

    assert refused("/") is Refusal.EMPTY
