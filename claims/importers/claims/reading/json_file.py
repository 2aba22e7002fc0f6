"""JSON: an array of objects, as our export writes it, or an object a line."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TextIO

from django.utils.translation import gettext as _

from .encodings import encoding_of
from .header import checked_header
from .limits import LARGEST_RECORD, UnreadableFileError
from .sheet import Sheet, SheetRow, Wanted
from .storable import unstorable_in

BLOCK = 1 << 20
#: Objects need not all have the same names; so many are asked for theirs.
ASKED = 1000
_SPACE = re.compile(r"[ \t\r\n]*")


def open_json(path: Path) -> Sheet:
    """A file of one array. Raises UnreadableFileError."""
    encoding = encoding_of(path)
    return _sheet(lambda: _of_array(path, encoding))


def open_jsonl(path: Path) -> Sheet:
    """A file of lines, each an object. Raises UnreadableFileError."""
    encoding = encoding_of(path)
    return _sheet(lambda: _of_lines(path, encoding))


def _sheet(read: Callable[[], Iterator[SheetRow]]) -> Sheet:
    names: dict[str, None] = {}
    for number, row in enumerate(read()):
        names.update(dict.fromkeys(row.cells))
        if number >= ASKED:
            break
    if not names:
        raise UnreadableFileError(_("The file holds no records."))
    header = checked_header(list(names))

    def rows(wanted: Wanted) -> Iterator[SheetRow]:
        for row in read():
            cells = {ours: row.cells[name] for name, ours in wanted.items() if name in row.cells}
            yield SheetRow(row.line, cells, row.problem)

    return Sheet(header, rows)


def _of_lines(path: Path, encoding: str) -> Iterator[SheetRow]:
    with path.open(encoding=encoding) as file:
        number = 0
        try:
            for number, line in enumerate(file, 1):
                if line.strip():
                    yield _row(number, _one_line(line, number), line)
        except UnicodeError as error:
            raise UnreadableFileError(_("This is not UTF-8 text."), number + 1) from error


def _one_line(line: str, number: int) -> Any:
    try:
        return _DECODER.decode(line)
    except json.JSONDecodeError as error:
        raise UnreadableFileError(_("This is not JSON: %s.") % error.msg, number) from error
    except RecursionError as error:
        raise UnreadableFileError(_("The record is nested too deep."), number) from error
    except ValueError as error:
        raise UnreadableFileError(_("A number has too many digits."), number) from error


def _of_array(path: Path, encoding: str) -> Iterator[SheetRow]:
    with path.open(encoding=encoding) as file:
        text = _Text(file)
        text.expect("[", _("The file must hold a list of records: [ {…}, {…} ]."))
        if text.following() == "]":
            text.expect("]", "")
        else:
            while True:
                line = text.line_of_following()
                yield _row(line, *text.value())
                if text.following() == "]":
                    text.expect("]", "")
                    break
                text.expect(",", _("Between two records stands a comma."))
        if text.following():
            raise UnreadableFileError(_("Something stands after the list."), text.line)


def _row(line: int, found: Any, written: str) -> SheetRow:
    if sentence := unstorable_in(found, written):
        return SheetRow(line, {}, sentence)
    if isinstance(found, dict):
        return SheetRow(line, found)
    return SheetRow(line, {}, _("This is not a record {…}."))


def _only_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise json.JSONDecodeError("a name stands twice in one record", "", 0)
    return found


_DECODER = json.JSONDecoder(object_pairs_hook=_only_once)


class _Text:
    """A text that is read a block at a time and taken a value at a time."""

    def __init__(self, file: TextIO) -> None:
        self._file, self._held, self._at = file, "", 0
        self.line = 1

    def following(self) -> str:
        """The next character that is no space; '' at the end."""
        while True:
            end = _SPACE.match(self._held, self._at).end()  # type: ignore[union-attr]
            self._pass_to(end)
            if self._at < len(self._held) or not self._read_on():
                return self._held[self._at : self._at + 1]

    def line_of_following(self) -> int:
        """The line of the next value."""
        self.following()
        return self.line

    def expect(self, mark: str, sentence: str) -> None:
        """Pass over a mark that must stand here."""
        if self.following() != mark:
            raise UnreadableFileError(sentence, self.line)
        self._pass_to(self._at + 1)

    def value(self) -> tuple[Any, str]:
        """The next value and how it is written.

        What cannot be decoded may only be cut off by the end of the block.
        """
        self.following()
        while True:
            try:
                found, end = _DECODER.raw_decode(self._held, self._at)
            except RecursionError as error:
                raise UnreadableFileError(_("The record is nested too deep."), self.line) from error
            except json.JSONDecodeError as error:
                too_long = len(self._held) - self._at > LARGEST_RECORD
                if not too_long and self._may_be_cut_off(error) and self._read_on():
                    continue
                broken_at = self.line + self._held.count("\n", self._at, max(error.pos, self._at))
                raise UnreadableFileError(_("This is not JSON: %s.") % error.msg, broken_at) from (
                    error
                )
            except ValueError as error:
                raise UnreadableFileError(_("A number has too many digits."), self.line) from error
            if end == len(self._held) and self._read_on():  # a number may go on
                continue
            written = self._held[self._at : end]
            self._pass_to(end)
            return found, written

    def _may_be_cut_off(self, error: json.JSONDecodeError) -> bool:
        """An error well before the end of what is held is not mended by reading on."""
        return "Unterminated" in error.msg or len(self._held) - error.pos < 16

    def _pass_to(self, end: int) -> None:
        self.line += self._held.count("\n", self._at, end)
        self._at = end

    def _read_on(self) -> bool:
        try:
            block = self._file.read(BLOCK)
        except UnicodeError as error:
            raise UnreadableFileError(_("This is not UTF-8 text."), self.line) from error
        self._held, self._at = self._held[self._at :] + block, 0
        return bool(block)
