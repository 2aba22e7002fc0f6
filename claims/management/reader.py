"""The reader at the other end of a command's standard output, who may leave before it ends."""

import os
import signal
import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

LEFT: Final = 128 + signal.SIGPIPE
"""The exit status of a command whose reader left, as shells report it: 141."""


@contextmanager
def for_reader() -> Generator[None]:
    """Write and flush standard output; end the command quietly where nobody reads on.

    `import_article … | head -1` is no error of ours, so it leaves no traceback, and nothing more
    is read or kept for a reader who has gone.
    """
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        # What is still buffered would break the pipe again when the interpreter ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(LEFT)
