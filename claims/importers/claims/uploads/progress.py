"""How far the work on a file has come.

Written beside the file, not into its row: an import is one transaction, whose writes nobody else
sees before its end, and on SQLite nobody else can write meanwhile.
"""

import json
import os
from dataclasses import asdict, dataclass

from claims.models import Upload

from .working import progress_path


@dataclass(frozen=True)
class Done:
    """A step of the work, how much of it is done, and how much there is to do."""

    step: str
    done: int
    total: int

    @property
    def percent(self) -> int:
        """The share that is done."""
        return min(self.done * 100 // self.total, 100) if self.total else 0


def note_progress(upload: Upload, step: str, done: int, total: int) -> None:
    """Write down how far it is; a reader never sees half of it."""
    path = progress_path(upload)
    unfinished = path.with_suffix(".part")
    unfinished.write_text(json.dumps(asdict(Done(step, done, total))), encoding="utf-8")
    os.replace(unfinished, path)


def progress_of(upload: Upload) -> Done | None:
    """How far it is, as far as is known."""
    try:
        return Done(**json.loads(progress_path(upload).read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None
