"""A moment by which a fetch is over, whatever the other side does."""

import socket
import threading
import time
from contextlib import suppress
from types import TracebackType
from typing import Self

from .refusal import FetchRefused, Refusal


class Deadline:
    """Shuts the socket it watches when the time is up.

    The time-out of a socket counts from byte to byte, so that a server which sends one byte a
    second never meets it; a socket that is shut ends every read at once. `patience` is that
    time-out.
    """

    def __init__(self, seconds: float, *, patience: float) -> None:
        self.seconds = seconds
        self._patience = patience
        self._end = time.monotonic() + seconds
        self._lock = threading.Lock()
        self._watched: socket.socket | None = None
        self._timer = threading.Timer(seconds, self._shut)
        self._timer.daemon = True

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._timer.cancel()

    @property
    def has_passed(self) -> bool:
        return time.monotonic() >= self._end

    def check(self) -> None:
        """Raise FetchRefused once the time is up."""
        if self.has_passed:
            raise self.too_slow()

    def within(self, seconds: float) -> float:
        """So many seconds, or as many as are left; for the time-out of one step."""
        self.check()
        return max(0.001, min(seconds, self._end - time.monotonic()))

    def too_slow(self) -> FetchRefused:
        return FetchRefused(Refusal.TOO_SLOW, seconds=f"{self.seconds:g}")

    def silence(self) -> FetchRefused:
        """What to raise when a read met the time-out of its socket."""
        if self.has_passed:
            return self.too_slow()
        return FetchRefused(Refusal.SILENT, seconds=f"{self._patience:g}")

    def watch(self, connection: socket.socket) -> None:
        """From now on this is the socket to shut; one at a time."""
        with self._lock:
            self._watched = connection
        self.check()

    def _shut(self) -> None:
        with self._lock:
            if self._watched is not None:
                # The method of plain sockets: that of TLS ones would change an object in use.
                with suppress(OSError):
                    socket.socket.shutdown(self._watched, socket.SHUT_RDWR)
