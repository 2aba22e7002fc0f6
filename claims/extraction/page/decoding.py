"""From bytes to text: which encoding a page is in, and what is no page at all."""

import codecs
import re
from typing import Final

from .alphabets import guess_encoding


class NotAnArticle(ValueError):  # noqa: N818 - it names the fault
    """What was given is no article; the message is one sentence for an editor."""


#: How files begin that are no text, and what to call them.
_SIGNATURES: Final = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG", "an image (PNG)"),
    (b"\xff\xd8\xff", "an image (JPEG)"),
    (b"GIF87a", "an image (GIF)"),
    (b"GIF89a", "an image (GIF)"),
    (b"II*\x00", "an image (TIFF)"),
    (b"MM\x00*", "an image (TIFF)"),
    (b"\x00\x00\x01\x00", "an image (icon)"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"\x1f\x8b", "a compressed file (gzip)"),
    (b"BZh", "a compressed file (bzip2)"),
    (b"\xfd7zXZ\x00", "a compressed file (xz)"),
    (b"7z\xbc\xaf", "a compressed file (7z)"),
    (b"Rar!", "a compressed file (RAR)"),
    (b"ID3", "a sound recording"),
    (b"OggS", "a recording"),
    (b"fLaC", "a sound recording"),
    (b"\x1aE\xdf\xa3", "a video"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"SQLite format 3", "a database"),
    (b"{\\rtf", "a rich-text document (RTF)"),
)
#: Kinds of content that are no text, by the beginning of their name.
_CONTENT_TYPES: Final = (
    ("image/", "an image"),
    ("audio/", "a sound recording"),
    ("video/", "a video"),
    ("font/", "a font"),
    ("application/pdf", "a PDF"),
    ("application/zip", "an archive"),
    ("application/msword", "an office document"),
    ("application/vnd.openxmlformats", "an office document"),
    ("application/vnd.ms-", "an office document"),
)
#: UTF-32 before UTF-16, whose mark is the beginning of the other's.
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
#: What browsers read these names as.
_ALIASES: Final = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "x-sjis": "cp932",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "utf8": "utf-8",
    "x-mac-cyrillic": "mac-cyrillic",
}
_DECLARED: Final = re.compile(
    rb"(?:charset|encoding)\s{0,9}=\s{0,9}[\"']?\s{0,9}([A-Za-z0-9_:.\-]{2,40})"
)
_HEAD: Final = 4096  # bytes in which a page declares its encoding
_MOST_FAULTS: Final = 0.005  # characters that may be lost, of all


def decoded(content: bytes, content_type: str = "") -> str:
    """The text of a page; NotAnArticle where the bytes are none."""
    _refuse_files(content, content_type)
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _text(content[len(mark) :], encoding)
    if content[:512].count(0) > 100:
        return _text(content, "utf-16-le" if content[1:2] == b"\0" else "utf-16-be")
    content = _without_strays(content)
    for encoding in _candidates(content, content_type):
        try:
            return content.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return _text(content, _best_loose(content, content_type))


def _refuse_files(content: bytes, content_type: str) -> None:
    for signature, what in _SIGNATURES:
        if content.startswith(signature):
            raise NotAnArticle(f"This is {what}, not a page or a text.")
    if content[4:8] == b"ftyp":
        raise NotAnArticle("This is a video, not a page or a text.")
    if content[:4] == b"RIFF" and content[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        raise NotAnArticle("This is an image or a recording, not a page or a text.")
    kind = content_type.strip().lower()
    looks_like_markup = content[:_HEAD].lstrip()[:1] == b"<"
    for beginning, what in _CONTENT_TYPES:
        if kind.startswith(beginning) and not looks_like_markup:
            raise NotAnArticle(f"This is {what} (sent as “{kind}”), not a page or a text.")


def _candidates(content: bytes, content_type: str) -> list[str]:
    """The encodings to try strictly, in order: as sent, as the page says, UTF-8, as it looks."""
    declared = [*_declared_in(content_type.encode()), *_declared_in(content[:_HEAD])]
    multibyte = [name for name in declared if name.startswith(("utf", "gb", "cp9", "big5", "euc"))]
    if _is_utf8(content):
        # Eight-bit encodings take any bytes; what is valid UTF-8 with letters in it is UTF-8.
        return ["utf-8", *declared]
    return [*multibyte, *(name for name in declared if name not in multibyte)] or [
        guess_encoding(content)
    ]


def _is_utf8(content: bytes) -> bool:
    if content.isascii():
        return False
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _declared_in(head: bytes) -> list[str]:
    names = [name.decode("ascii").lower() for name in _DECLARED.findall(head)]
    known = (_ALIASES.get(name, name) for name in names)
    # A page that can be read up to its declaration is in no UTF-16, whatever it says.
    return [name for name in known if not name.startswith(("utf-16", "utf-32")) and _exists(name)]


def _exists(encoding: str) -> bool:
    try:
        return codecs.lookup(encoding)._is_text_encoding
    except (LookupError, ValueError):
        return False


def _best_loose(content: bytes, content_type: str) -> str:
    """The declared encoding, or UTF-8, if it loses few characters; else as the letters look."""
    declared = [*_declared_in(content_type.encode()), *_declared_in(content[:_HEAD]), "utf-8"]
    for name in declared:
        text = content.decode(name, "replace")
        if text.count("\ufffd") <= max(3, len(text) * _MOST_FAULTS):
            return name
    return guess_encoding(content)


def _without_strays(content: bytes) -> bytes:
    """A page without the few null bytes that faulty software leaves in real ones."""
    if 0 not in content:
        return content
    is_page = b"<html" in content[:_HEAD].lower()
    if not is_page or content.count(0) > len(content) * _MOST_FAULTS / 10:
        raise NotAnArticle("This is a binary file (it holds null bytes), not a page or a text.")
    return content.replace(b"\0", b"")


def _text(content: bytes, encoding: str) -> str:
    text = content.decode(encoding, "replace")
    if "\0" in text:
        raise NotAnArticle("This is a binary file (it holds null bytes), not a page or a text.")
    if text.count("\ufffd") > max(3, len(text) * _MOST_FAULTS):
        raise NotAnArticle("The letters of this file cannot be read: its encoding is unknown.")
    return text
