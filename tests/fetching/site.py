"""Web servers on loopback that answer as they are told, byte by byte."""

import socket
import socketserver
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

#: What a path is answered with: the bytes of an answer, or what writes them.
Answer = bytes | Callable[[socket.socket], None]
HTML = b"<!doctype html><title>A page</title>"


@dataclass
class Site:
    """A running server: tell it what to answer, and read what it was asked."""

    port: int
    answers: dict[str, Answer] = field(default_factory=dict)
    #: The heads of the requests that came, decoded.
    requests: list[str] = field(default_factory=list)

    def url(self, path: str = "/", host: str = "127.0.0.1", scheme: str = "http") -> str:
        return f"{scheme}://{host}:{self.port}{path}"

    def headers(self) -> dict[str, str]:
        """The headers of the last request, their names in lower case."""
        lines = self.requests[-1].split("\r\n")[1:]
        return {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}


def page(body: bytes = HTML, *headers: str, status: str = "200 OK", length: int | None = None):
    """An answer with Content-Type and Content-Length, unless the headers say otherwise."""
    given = {header.split(":")[0].lower() for header in headers}
    lines = [f"HTTP/1.1 {status}", *headers]
    if "content-type" not in given:
        lines.append("Content-Type: text/html; charset=UTF-8")
    if "transfer-encoding" not in given:
        lines.append(f"Content-Length: {len(body) if length is None else length}")
    return "\r\n".join([*lines, "", ""]).encode() + body


def redirect(location: str, status: str = "302 Found") -> bytes:
    return page(b"", f"Location: {location}", status=status)


def drip(beginning: bytes, seconds: float = 0.05) -> Callable[[socket.socket], None]:
    """Send the beginning at once, and then one letter after another until nobody listens."""

    def answer(connection: socket.socket) -> None:
        connection.sendall(beginning)
        pause = threading.Event()
        while not pause.wait(seconds):
            connection.sendall(b"x")

    return answer


@contextmanager
def running(tls: ssl.SSLContext | None = None) -> Iterator[Site]:
    """A site on a free port of 127.0.0.1, for as long as the block lasts."""

    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            try:
                connection = (
                    tls.wrap_socket(self.request, server_side=True) if tls else self.request
                )
                head = b""
                while b"\r\n\r\n" not in head:
                    received = connection.recv(4096)
                    if not received:
                        return
                    head += received
                request = head.decode("latin-1").split("\r\n\r\n")[0]
                site.requests.append(request)
                answer = site.answers[request.split(" ")[1]]
                if callable(answer):
                    answer(connection)
                else:
                    connection.sendall(answer)
                connection.close()
            except OSError:
                return

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = True
        block_on_close = False
        allow_reuse_address = True

    with Server(("127.0.0.1", 0), Handler) as server:
        site = Site(port=server.server_address[1], answers={"/": page()})
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        try:
            yield site
        finally:
            server.shutdown()
            thread.join()
