"""Who published a page."""

import re
from typing import Final
from urllib.parse import urlsplit

from claims.extraction.wording.agencies import agency_named

from .declared import Declared
from .linked_data import text_of, types_of
from .surroundings import Surroundings

_SUFFIX: Final = re.compile(r"\s+[|•·–—»:-]{1,2}\s+|\s*\|\s*")
_COMPANY: Final = re.compile(
    r"\b(?:ltd|limited|inc|llc|gmbh|co|corp|ag|kg|plc|s\.?a\.?|srl|s\.?r\.?l|oy|as|ab|ооо|тоо|тов)\.?$",
    re.I,
)
_RIGHTS: Final = re.compile(r"(?:©|&copy;|\(c\)|copyright)\s*", re.I)
_YEARS: Final = re.compile(r"(?:19|20)\d\d(?:\s*[-–—]\s*(?:(?:19|20)\d\d|present))?")
_LONGEST: Final = 60


def outlet_name(page: Declared, around: Surroundings, address: str) -> str:
    """The name of the publisher as the page prints it; else a readable form of its address."""
    host = host_of(address)
    told = [name for name in _told(page) if 1 < len(name) <= _LONGEST and "http" not in name]
    for name in told:
        if not _is_address(name) and not _is_company(name, told) and not _is_foreign(name, told):
            return name
    printed = [name for name in _printed(page, around) if _resembles(name, host)]
    if printed:
        return printed[0]
    plain = [name for name in told if not _is_address(name)]
    if plain:
        return plain[0]
    rights = _rights(around)
    return rights or next(iter(told), "") or host


def _told(page: Declared) -> list[str]:
    names = page.names("publisher")
    names += [page.first("og:site_name"), page.first("itemprop:publisher")]
    names += [page.first("application-name", "apple-mobile-web-app-title")]
    names += [page.first("dc.publisher", "dcterms.publisher", "citation_journal_title", "cre")]
    names += [text_of(page.article.get("sourceOrganization"))]
    names += [
        text_of(node.get("name"))
        for node in page.publishers()
        if "WebSite" in types_of(node) or "NewsMediaOrganization" in types_of(node)
    ]
    return [name.strip(" |-–—") for name in names if name]


def _is_address(name: str) -> bool:
    return bool(re.fullmatch(r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-zа-яё]{2,12}/?", name, re.I))


def _is_company(name: str, told: list[str]) -> bool:
    """Whether this is a company's name, and there is another one."""
    return bool(_COMPANY.search(name)) and any(not _COMPANY.search(other) for other in told)


def _is_foreign(name: str, told: list[str]) -> bool:
    """Whether this is an agency's name on another outlet's page."""
    others = [other for other in told if not agency_named(other)]
    return bool(agency_named(name)) and bool(others)


def _printed(page: Declared, around: Surroundings) -> list[str]:
    """Names that the title ends or begins with."""
    parts = _SUFFIX.split(page.title)
    ends = [parts[-1], _rights(around), parts[0]] if len(parts) > 1 else [_rights(around)]
    return [name.strip() for name in ends if 1 < len(name.strip()) <= _LONGEST]


def _rights(around: Surroundings) -> str:
    """The name beside the copyright sign at the foot of the page."""
    for passage in reversed(around.passages[-60:]):
        found = _RIGHTS.search(passage.words)
        if found and len(passage.words) < 300:
            rest = _YEARS.sub("", passage.words[found.end() :]).strip(" .,-–—")
            name = re.split(
                r"[.,;|]|\s[-–—]\s|\ball rights|\bвсе права|\bусе правы", rest, flags=re.I
            )[0]
            name = name.strip() or _YEARS.sub("", passage.words[: found.start()]).strip(" .,-–—")
            if 1 < len(name) <= _LONGEST:
                return name
    return ""


def _resembles(name: str, host: str) -> bool:
    """Whether a name and the address of its site have their letters in common."""
    bare = "".join(filter(str.isalnum, name.casefold()))
    label = "".join(filter(str.isalnum, host.rpartition(".")[0].casefold()))
    if not label or not bare:
        # Nothing to compare with: then it must look like a name.
        return len(name.split()) <= 4 and name[:1].isupper()
    initials = "".join(word[0] for word in name.casefold().split())
    return bare in label or label in bare or initials == label or not bare.isascii()


def host_of(address: str) -> str:
    """The name of the site in an address, without 'www.' and the like."""
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return ""
    for beginning in ("www.", "m.", "amp.", "mobile."):
        host = host.removeprefix(beginning)
    return host
