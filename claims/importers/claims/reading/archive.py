"""Whether a workbook, which is an archive, may be unpacked: its sizes can lie, so it is tried."""

import struct
import zipfile
import zlib
from pathlib import Path

from django.utils.translation import gettext as _

from .limits import (
    LARGEST_RATIO,
    LARGEST_UNPACKED,
    LARGEST_WORKBOOK,
    MEGABYTE,
    MOST_ENTRIES,
    UnreadableFileError,
)

BLOCK = 1 << 16
#: A part as small as this may be packed as tightly as it likes.
TOO_SMALL_TO_JUDGE = MEGABYTE
_LOCAL_HEADER = struct.Struct("<4s22xHH")


def refuse_hostile(path: Path) -> None:
    """Raise UnreadableFileError for an archive that is no workbook or unpacks to too much."""
    if path.stat().st_size > LARGEST_WORKBOOK:
        raise UnreadableFileError(
            _("A workbook may have %d MB; save it as CSV.") % (LARGEST_WORKBOOK // MEGABYTE)
        )
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
            _refuse_directory(parts)
            with path.open("rb") as file:
                left = LARGEST_UNPACKED
                for part in parts:
                    file.seek(part.header_offset)
                    left -= _unpacked_size(file, part, left)
    except (zipfile.BadZipFile, zlib.error, struct.error, NotImplementedError) as error:
        raise UnreadableFileError(_("This is not a workbook, or it is damaged.")) from error


def _refuse_directory(parts: list[zipfile.ZipInfo]) -> None:
    """What the archive says of itself."""
    if len(parts) > MOST_ENTRIES:
        raise UnreadableFileError(_("The workbook has too many parts."))
    if not any(part.filename.startswith("xl/") for part in parts):
        raise UnreadableFileError(_("This archive is not a workbook."))
    if any(part.flag_bits & 1 for part in parts):
        raise UnreadableFileError(_("The workbook has a password."))
    if sum(part.file_size for part in parts) > LARGEST_UNPACKED:
        raise UnreadableFileError(_("The workbook unpacks to too much; save it as CSV."))


def _unpacked_size(file: object, part: zipfile.ZipInfo, most: int) -> int:
    """How much a part unpacks to, whatever the directory says. Keeps nothing of it."""
    read, skip = file.read, file.seek  # type: ignore[attr-defined]
    signature, name, extra = _LOCAL_HEADER.unpack(read(_LOCAL_HEADER.size))
    if signature != b"PK\x03\x04" or part.compress_type not in (0, zipfile.ZIP_DEFLATED):
        raise UnreadableFileError(_("This is not a workbook, or it is damaged."))
    skip(name + extra, 1)
    if part.compress_type == 0:
        return part.compress_size
    unpack = zlib.decompressobj(-15)
    packed = size = 0
    while not unpack.eof and (block := read(BLOCK)):
        packed += len(block)
        while block:
            size += len(unpack.decompress(block, BLOCK))
            block = unpack.unconsumed_tail
            if size > most:
                raise UnreadableFileError(_("The workbook unpacks to too much; save it as CSV."))
            if size > TOO_SMALL_TO_JUDGE and size > packed * LARGEST_RATIO:
                raise UnreadableFileError(_("The workbook is packed too tightly to be one."))
    return size
