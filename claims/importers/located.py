"""JSON files whose objects know on which line they stand, so that errors can say so."""

import json
from collections.abc import Callable
from json.decoder import JSONObject  # type: ignore[attr-defined]
from json.scanner import py_make_scanner  # type: ignore[attr-defined]
from pathlib import Path
from typing import Any


class BrokenFileError(Exception):
    """A file that cannot be taken: which file, which line (from 1), and why, in a sentence."""

    def __init__(self, file: str, line: int, reason: str) -> None:
        super().__init__(f"{file}, line {line}: {reason}")
        self.file, self.line, self.reason = file, line, reason


class Located(dict[str, Any]):
    """A JSON object that knows its file and its place in it."""

    def __init__(
        self, pairs: dict[str, Any], *, file: str, text: str, start: int, end: int
    ) -> None:
        super().__init__(pairs)
        self.file, self._text, self._start, self._end = file, text, start, end

    def line_of(self, field: str = "") -> int:
        """The line where a field of this object stands, or the object itself begins."""
        at = self._text.find(f'"{field}"', self._start, self._end) if field else -1
        return self._text.count("\n", 0, at if at >= 0 else self._start) + 1

    def broken(self, reason: str, field: str = "") -> BrokenFileError:
        """The error that names this object's file and line."""
        return BrokenFileError(self.file, self.line_of(field), reason)


class _Decoder(json.JSONDecoder):
    """The standard decoder, in Python all through, that notes where each object begins."""

    def __init__(self, file: str, text: str) -> None:
        super().__init__()
        self.file, self.text = file, text
        self.parse_object = self._parse_object
        self.scan_once = py_make_scanner(self)

    def _parse_object(
        self, where: tuple[str, int], *context: Callable[..., Any]
    ) -> tuple[Located, int]:
        pairs, end = JSONObject(where, *context)
        start = where[1] - 1
        return Located(pairs, file=self.file, text=self.text, start=start, end=end), end


def read_objects(path: Path, *, name: str) -> list[Located]:
    """The objects of a file that holds a JSON list of them. `name` is what errors call the file.

    Raises BrokenFileError.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise BrokenFileError(name, 1, "The file is missing.") from None
    except UnicodeDecodeError as error:
        line = path.read_bytes().count(b"\n", 0, error.start) + 1
        raise BrokenFileError(name, line, "This is not UTF-8 text.") from None
    try:
        found = _Decoder(name, text).decode(text)
    except json.JSONDecodeError as error:
        raise BrokenFileError(name, error.lineno, f"This is not JSON: {error.msg}.") from None
    except RecursionError:
        raise BrokenFileError(name, 1, "This is not JSON of ours: it is nested too deep.") from None
    if not isinstance(found, list):
        raise BrokenFileError(name, 1, "The file must hold a list of records: [ {…}, {…} ].")
    for number, each in enumerate(found, 1):
        if not isinstance(each, Located):
            raise BrokenFileError(name, 1, f"Entry {number} of the list is not a record {{…}}.")
    return found
