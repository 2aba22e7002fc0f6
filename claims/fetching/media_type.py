"""What an answer says it is, and what it looks like where it says nothing."""

import codecs
import re
from email.message import Message

HTML_BEGINNING = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|!--)", re.I
)
#: Bytes that no text has, in any encoding that does not begin with a mark of its own.
BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
#: UTF-8, UTF-16 and UTF-32 say at the beginning what they are.
MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_BE, codecs.BOM_UTF16_LE, codecs.BOM_UTF32_BE)
LOOKED_AT = 1024


def declared(headers: Message) -> tuple[str, str]:
    """The media type and the charset of the headers, lower case; '' for what they do not say."""
    charset = headers.get_param("charset", "")
    # Not get_content_type: it takes what is missing or malformed for plain text.
    media_type = headers.get("Content-Type", "").split(";")[0].strip().lower()
    return media_type, charset.strip().lower() if isinstance(charset, str) else ""


def sniffed(body: bytes) -> str:
    """The media type of a body that came without one: a page, plain text, or '' for neither."""
    beginning = body[:LOOKED_AT]
    if HTML_BEGINNING.match(beginning.removeprefix(codecs.BOM_UTF8)):
        return "text/html"
    if beginning.startswith(MARKS) or not BINARY.search(beginning):
        return "text/plain"
    return ""
