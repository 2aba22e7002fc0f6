"""The body of an answer: whole, unpacked, and no larger than allowed."""

import zlib
from collections.abc import Callable, Iterator
from http.client import HTTPException, HTTPResponse
from itertools import chain

from .deadline import Deadline
from .refusal import FetchRefused, Refusal

CHUNK = 64 * 1024
GZIP = zlib.MAX_WBITS | 16
RAW_DEFLATE = -zlib.MAX_WBITS


def read_body(response: HTTPResponse, *, most: int, deadline: Deadline) -> bytes:
    """Read an answer to its end. Raises FetchRefused where it is too large, broken off or damaged.

    `most` bytes may come over the wire, and `most` may come out of the packing.
    """
    if (response.length or 0) > most:
        raise FetchRefused(Refusal.TOO_LARGE, most=most)
    encoding = (response.headers.get("Content-Encoding") or "identity").strip().lower()
    if encoding not in UNPACKED:
        raise FetchRefused(Refusal.ENCODING, encoding=encoding[:40])
    body = bytearray()
    for piece in UNPACKED[encoding](_pieces(response, most, deadline), most):
        body += piece
        if len(body) > most:
            raise FetchRefused(Refusal.TOO_LARGE, most=most)
    return bytes(body)


def _pieces(response: HTTPResponse, most: int, deadline: Deadline) -> Iterator[bytes]:
    """The body as it comes. The connection may end it only where no other end was announced."""
    received = 0
    while True:
        try:
            piece = response.read1(CHUNK)
        except TimeoutError:
            raise deadline.silence() from None
        except (OSError, HTTPException, ValueError):
            deadline.check()
            raise FetchRefused(Refusal.TRUNCATED) from None
        deadline.check()
        if not piece:
            break
        received += len(piece)
        if received > most:
            raise FetchRefused(Refusal.TOO_LARGE, most=most)
        yield piece
    if response.length:
        raise FetchRefused(Refusal.TRUNCATED)


def _as_it_is(pieces: Iterator[bytes], most: int) -> Iterator[bytes]:
    return pieces


def _gunzipped(pieces: Iterator[bytes], most: int) -> Iterator[bytes]:
    """Unpack gzip, which may be several files one after another."""
    unpacker = zlib.decompressobj(GZIP)
    begun = False
    for piece in pieces:
        while piece:
            if unpacker.eof:
                unpacker = zlib.decompressobj(GZIP)
            begun = True
            yield _unpacked(unpacker, piece, most)
            piece = unpacker.unconsumed_tail or unpacker.unused_data
    if begun and not unpacker.eof:
        raise FetchRefused(Refusal.TRUNCATED)


def _inflated(pieces: Iterator[bytes], most: int) -> Iterator[bytes]:
    """Unpack deflate: with the header that the standard asks for, or, as often, without it."""
    first = next(pieces, b"")
    if not first:
        return
    if len(first) < 2:
        first += next(pieces, b"")
    has_header = first[0] & 15 == 8 and int.from_bytes(first[:2], "big") % 31 == 0
    unpacker = zlib.decompressobj(zlib.MAX_WBITS if has_header else RAW_DEFLATE)
    for piece in chain((first,), pieces):
        while piece and not unpacker.eof:
            yield _unpacked(unpacker, piece, most)
            piece = unpacker.unconsumed_tail
    if not unpacker.eof:
        raise FetchRefused(Refusal.TRUNCATED)


def _unpacked(unpacker: "zlib._Decompress", piece: bytes, most: int) -> bytes:
    """What a piece unpacks to, but no more than shows that it is too much: a bomb ends here."""
    try:
        return unpacker.decompress(piece, most + 1)
    except zlib.error:
        raise FetchRefused(Refusal.DAMAGED) from None


UNPACKED: dict[str, Callable[[Iterator[bytes], int], Iterator[bytes]]] = {
    "identity": _as_it_is,
    "": _as_it_is,
    "gzip": _gunzipped,
    "x-gzip": _gunzipped,
    "deflate": _inflated,
}
