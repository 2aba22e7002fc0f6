"""A progress bar for long commands, shown on a terminal only."""

import time
from types import TracebackType
from typing import Self, TextIO

from django.core.management.base import OutputWrapper

WIDTH = 30
#: Drawing more often than this many seconds only slows the work down.
PAUSE = 0.1


class ProgressBar:
    """One line that is drawn anew as work gets done; silent where the stream is a file or a pipe.

    `with ProgressBar(self.stderr) as bar: bar("Indexing", 20, 100)`. A new step begins a new line,
    and leaving the block ends the line, whatever happened.
    """

    def __init__(self, stream: TextIO | OutputWrapper) -> None:
        self._stream = stream
        self._shown = stream.isatty()
        self._step = ""
        self._drawn_at = 0.0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end_line()

    def __call__(self, step: str, done: int, total: int) -> None:
        """Show that of a step so much is done, in units of the caller's choice."""
        if not self._shown:
            return
        now = time.monotonic()
        new, finished = step != self._step, done >= total
        if not (new or finished) and now - self._drawn_at < PAUSE:
            return
        if new:
            self._end_line()
        self._step, self._drawn_at = step, now
        share = min(done / total, 1.0) if total > 0 else 1.0
        bar = ("#" * int(share * WIDTH)).ljust(WIDTH, ".")
        self._write(f"\r{step:<12} [{bar}] {share:4.0%}  {done:,} of {total:,}")

    def _end_line(self) -> None:
        if self._step:
            self._write("\n")
            self._step = ""

    def _write(self, text: str) -> None:
        if isinstance(self._stream, OutputWrapper):
            self._stream.write(text, style_func=str, ending="")
        else:
            self._stream.write(text)
        self._stream.flush()
