"""A file as a table: the names of its columns, and its rows, which can be gone through again."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

#: Names of a file's columns, each with the name by which its cells are wanted.
Wanted = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row: the line it begins on, its cells by column, and what is wrong with its shape.

    Cells are text, or in JSON whatever stands there. A cell that the row does not have is missing.
    """

    line: int
    cells: Mapping[str, Any]
    problem: str = ""


@dataclass(frozen=True)
class Sheet:
    """`notes` say how the file was read, where that was not plain."""

    header: Sequence[str]
    read: Callable[[Wanted], Iterator[SheetRow]]
    notes: Sequence[str] = field(default=())

    def rows(self, wanted: Wanted | None = None) -> Iterator[SheetRow]:
        """The rows from the first on, with the cells that are wanted; else all, as they are called.

        Raises UnreadableFileError where the file breaks.
        """
        return self.read({name: name for name in self.header} if wanted is None else wanted)
