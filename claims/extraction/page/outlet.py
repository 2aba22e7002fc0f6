"""Who published a page."""

import re
from typing import Final
from urllib.parse import urlsplit

from claims.extraction.wording.agencies import agency_named
from claims.extraction.wording.word_table import table

from .declared import Declared
from .linked_data import text_of, types_of
from .surroundings import Surroundings
from .tree import inline_text

_SUFFIX: Final = re.compile(r"\s+[|•·–—»:-]{1,2}\s+|\s*\|\s*")
_COMPANY: Final = re.compile(
    r"\b(?:ltd|limited|inc|llc|gmbh|co|corp|ag|kg|plc|s\.?a\.?|srl|s\.?r\.?l|oy|as|ab|ооо|тоо|тов)\.?$",
    re.I,
)
_RIGHTS: Final = re.compile(r"(?:©|&copy;|\(c\)|copyright)\s*", re.I)
_YEARS: Final = re.compile(r"(?:19|20)\d\d(?:\s*[-–—]\s*(?:(?:19|20)\d\d|present))?")
_LONGEST: Final = 60
_HOME: Final = table("home homepage start startseite accueil inicio главная галоўная головна news")


def outlet_name(page: Declared, around: Surroundings, address: str) -> str:
    """The name of the publisher as the page prints it; else a readable form of its address."""
    host = host_of(address)
    told = [
        name for name in _told(page, around) if 1 < len(name) <= _LONGEST and "http" not in name
    ]
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


def _told(page: Declared, around: Surroundings) -> list[str]:
    names = page.names("publisher")
    names += [page.first("og:site_name"), page.first("itemprop:publisher")]
    names += _marked(around)
    names += [page.first("application-name", "apple-mobile-web-app-title")]
    names += [page.first("dc.publisher", "dcterms.publisher", "citation_journal_title", "cre")]
    names += [text_of(page.article.get("sourceOrganization"))]
    names += [
        text_of(node.get("name"))
        for node in page.publishers()
        if "WebSite" in types_of(node) or "NewsMediaOrganization" in types_of(node)
    ]
    return [name.strip(" |-–—") for name in names if name]


def _marked(around: Surroundings) -> list[str]:
    """The names of publishers in microdata."""
    names = []
    for element in around.elements:
        if "publisher" in (element.get("itemprop") or "").split():
            inner = [one for one in element.iter() if one.get("itemprop") == "name"]
            names += [(one.get("content") or inline_text(one)) for one in inner[:1] or [element]]
    return names


def _masthead(around: Surroundings) -> str:
    """The words of the first link to the site's front page, above the headline."""
    for element in around.elements:
        if element is around.headline:
            break
        if element.tag == "a" and (element.get("href") or "").strip() in ("/", "./"):
            words = inline_text(element)
            if 2 < len(words) <= _LONGEST and words.casefold() not in _HOME:
                return words
    return ""


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
    ends = [_masthead(around), _rights(around)]
    if len(parts) > 1:
        ends = [parts[-1], *ends, parts[0]]
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
