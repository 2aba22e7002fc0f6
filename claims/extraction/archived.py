"""Addresses of archived copies: which page they are a copy of."""

import re

#: An archive's hosts, and the path before the address that it keeps: the moment, maybe a mode.
_COPIES = (
    re.compile(r"https?://web\.archive\.org/web/\d{4,14}(?:[a-z]{2}_)?/(?P<page>.+)", re.I),
    re.compile(
        r"https?://archive\.(?:today|ph|is|li|md|vn|fo)/\d{4,14}/(?P<page>https?://.+)", re.I
    ),
    re.compile(r"https?://arquivo\.pt/(?:noFrame/replay|wayback)/\d{4,14}/(?P<page>.+)", re.I),
)


def original(url: str) -> str:
    """The address of the page that `url` is an archived copy of; '' for an ordinary address.

    The short addresses of archive.today say nothing of their page and are ordinary here.
    """
    for copies in _COPIES:
        if found := copies.fullmatch(url):
            return _whole(found["page"])
    return ""


def _whole(page: str) -> str:
    """An address as archives print it, with its scheme: 'http:/a.by/x' and 'a.by/x' happen."""
    scheme, colon, rest = page.partition(":/")
    if colon and scheme.lower() in ("http", "https"):
        return f"{scheme.lower()}://{rest.lstrip('/')}"
    return f"http://{page.lstrip('/')}"
