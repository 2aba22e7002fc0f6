"""What is planned, put aside until it is written: a large file need not fit in memory."""

import pickle
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

from claims.services import Prepared

from .change import PlannedChange


@dataclass(frozen=True)
class PlannedBatch:
    """What some rows come to: `row` is the place of the first in the file."""

    row: int
    made: Prepared
    changes: list[PlannedChange]


class Spool:
    """Batches in a file that nobody else sees, and that is gone when this is."""

    def __init__(self) -> None:
        self._file: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115
        self.count = 0

    def put(self, batch: PlannedBatch) -> None:
        """Put a batch behind the others."""
        pickle.dump(batch, self._file, pickle.HIGHEST_PROTOCOL)
        self.count += 1

    def __iter__(self) -> Iterator[PlannedBatch]:
        self._file.seek(0)
        for _number in range(self.count):
            # Of our own making, in a file without a name.
            yield pickle.load(self._file)
