"""Which encoding a text file has: what it says itself, else what its bytes look like."""

import codecs
import re
from pathlib import Path

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from .limits import UnreadableFileError

BLOCK = 1 << 20
#: So many letters beyond ASCII tell one alphabet from another.
ENOUGH_LETTERS = 100_000
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
#: Files that people take for a table, by their first bytes.
_OTHER_KINDS = (
    (b"%PDF", gettext_lazy("a PDF")),
    (b"\xd0\xcf\x11\xe0", gettext_lazy("an old Excel or Word file; save it as .xlsx or as CSV")),
    (b"PK\x03\x04", gettext_lazy("an archive; a workbook’s name ends in .xlsx")),
    (b"\x89PNG", gettext_lazy("a picture")),
    (b"\xff\xd8\xff", gettext_lazy("a picture")),
    (b"\x1f\x8b", gettext_lazy("compressed; unpack it first")),
)
#: Control characters that no text has.
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
#: Two letters of an alphabet beyond ASCII side by side: common in Cyrillic, rare in Latin script.
_HIGH_RUN = re.compile(rb"[\x80-\xff]{2,}")
_HIGH = re.compile(rb"[\x80-\xff]")


def encoding_of(path: Path) -> str:
    """The encoding of a text file. Raises UnreadableFileError for what is no text."""
    with path.open("rb") as file:
        start = file.read(BLOCK)
    for mark, name in _MARKS:
        if start.startswith(mark):
            return name
    for mark, kind in _OTHER_KINDS:
        if start.startswith(mark):
            raise UnreadableFileError(_("This file is %(kind)s.") % {"kind": kind})
    if unmarked := _utf16_without_mark(start):
        return unmarked
    if _BINARY.search(start):
        raise UnreadableFileError(_("This file is not text."))
    if _is_utf8(path):
        return "utf-8"
    return _by_letters(path)


def _utf16_without_mark(start: bytes) -> str:
    """Every second byte of a table in UTF-16 is mostly zero: the commas, digits and spaces."""
    even, odd = start[0:4000:2], start[1:4000:2]
    if not even or not odd:
        return ""
    if odd.count(0) > len(odd) // 4 and even.count(0) == 0:
        guess = "utf-16-le"
    elif even.count(0) > len(even) // 4 and odd.count(0) == 0:
        guess = "utf-16-be"
    else:
        return ""
    text = start[:4000].decode(guess, "ignore")
    return "" if _BINARY.search(text.encode("utf-8", "ignore")) else guess


def _is_utf8(path: Path) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        try:
            while block := file.read(BLOCK):
                decoder.decode(block)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
    return True


def _by_letters(path: Path) -> str:
    """Windows-1251 for Cyrillic, Windows-1252 for Latin letters with accents.

    The letters may begin far down. Raises UnreadableFileError for UTF-8 with a broken place: read
    as anything else, all its letters would be wrong.
    """
    high = in_runs = whole = broken = 0
    with path.open("rb") as file:
        while high < ENOUGH_LETTERS and (block := file.read(BLOCK)):
            high += len(_HIGH.findall(block))
            in_runs += sum(len(run) for run in _HIGH_RUN.findall(block))
            letters = [each for each in block.decode("utf-8", "replace") if not each.isascii()]
            lost = letters.count("\ufffd")
            broken, whole = broken + lost, whole + len(letters) - lost
    if broken * 4 <= whole:
        raise UnreadableFileError(
            _("This is UTF-8 with a broken place. Save the file anew, as UTF-8."),
            _broken_line(path),
        )
    return "cp1251" if in_runs * 2 > high else "cp1252"


def _broken_line(path: Path) -> int:
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            try:
                line.decode()
            except UnicodeDecodeError:
                return number
    return 0
