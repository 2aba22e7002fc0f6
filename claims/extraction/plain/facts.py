"""What a plain text says about its article: writer, outlet, agency, day of publication."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from claims.dates import UNKNOWN, PartialDate, Precision
from claims.extraction.wording.agencies import agencies_in, agency_named
from claims.extraction.wording.months import PUBLISHED
from claims.extraction.wording.printed_day import is_only_a_date, printed_day, published_part
from claims.extraction.wording.writers import (
    bare,
    is_byline,
    is_full_name,
    people_in,
    without_by,
)

from .furniture_words import CREDITS
from .head import is_outlet_line
from .outlet_words import AFTER_NAME, FRAMES
from .tail import is_credit_line

_LONGEST_OUTLET: Final = 40
_WORDS_OF_NAME: Final = 5
_PARTS: Final = re.compile(r"\s*[|•·]\s*|\s+[—–-]\s+")
_RIGHTS: Final = re.compile(
    r"[.,;|]|\s[-–—]\s|\ball rights|\bвсе права|\bусе правы|\bусі права", re.I
)
_ADDRESS: Final = re.compile(r"https?://[^\s<>\"'«»]{4,500}")
_IN_BRACKETS: Final = re.compile(r"[(/]([^()/]{2,40})[)/]")
_DESK: Final = frozenset(["staff", "mt", "own", "соб. инф", "соб.инф"])


@dataclass(frozen=True)
class Published:
    """A day of publication and where it is printed."""

    date: PartialDate = UNKNOWN
    reason: str = ""


def published(beside: Sequence[str], after: Sequence[str]) -> Published:
    """The first day among the lines beside the headline, else after the text; else a month."""
    places = ((beside, "printed beside the headline"), (after, "printed after the text"))
    found = [Published(date, reason) for lines, reason in places for date in _dates(lines, reason)]
    days = [each for each in found if each.date.precision is Precision.DAY]
    return next(iter(days or found), Published())


def _dates(lines: Sequence[str], reason: str) -> Iterable[PartialDate]:
    for words in lines:
        told = published_part(words)
        plain = len(words) < 100 and not words.endswith((".", "?", "!"))
        year = words.endswith((" г.", " р.")) or plain or words.lower().startswith(PUBLISHED)
        if reason.endswith("text"):
            year = is_only_a_date(words) or words.lower().startswith(PUBLISHED)
        date = printed_day(told) if year else None
        if date:
            yield date


def byline(beside: Sequence[str], outlet: str) -> str:
    """Who wrote it, as printed without 'By'; '' where nobody is named."""
    for words in beside:
        for part in _PARTS.split(words):
            if is_byline(part):
                names = people_in(part.partition(". ")[0], {bare(outlet)})
                if is_full_name(names):
                    return names
    for words in beside:
        name = re.split(r"\s*[,|•]\s*", words, maxsplit=1)[0]
        told = is_full_name(name) and 2 <= len(name.split()) <= 3 and not is_outlet_line(words)
        if told and not printed_day(words) and not agency_named(name) and not name.isupper():
            return name
    return ""


def outlet(beside: Sequence[str], after: Sequence[str]) -> str:
    """The name of the outlet, where a line gives it."""
    for words in beside:
        for part in _parts(words):
            if is_outlet_line(part) and len(part) <= _LONGEST_OUTLET and not agencies_in(part):
                return _named(part)
    for words in after:
        name = _framed(words)
        if name:
            return name
    return ""


def _parts(words: str) -> list[str]:
    """The parts of a line that may be a name: '«Courier», 3 May' has two."""
    if is_byline(words) and not without_by(words).startswith("the "):
        words = words.partition(",")[2]
    parts = re.split(r"\s*[|•·]\s*|,\s+|\s+[—–-]\s+", words)
    parts = [
        re.sub(r"^(?:via|from|source|источник|крыніца):?\s+", "", p, flags=re.I) for p in parts
    ]
    return [part for part in parts if part and not printed_day(part) and not part.isdecimal()]


def _named(part: str) -> str:
    """A name without the marks around the whole of it."""
    whole = part[0] in '«"“' and part[-1] in '»"”'
    return part[1:-1] if whole else part.strip(" .")


def _framed(words: str) -> str:
    """The name in 'We, the journalists of The Example Times, …', '(c) The Example Times'."""
    lower = words.lower()
    for before, behind in FRAMES:
        at = lower.find(before)
        if at < 0 or (before[0] in "(©" and len(words) > 100):
            continue
        rest = re.sub(r"^[\d\s–—-]+", "", words[at + len(before) : at + len(before) + 80])
        name = _RIGHTS.split(rest)[0].strip()
        if behind or len(name.split()) > _WORDS_OF_NAME:
            name = _capitalised(rest.partition(behind)[0] if behind else rest)
        if name[:1].isupper() and not agencies_in(name):
            return name
    for sign in AFTER_NAME:
        at = lower.find(sign)
        if 0 < at <= _LONGEST_OUTLET and _capitalised(words[:at]) == words[:at]:
            return words[:at].partition("'s ")[0]
    return ""


def _capitalised(words: str) -> str:
    """The words of a name at the beginning of some words."""
    name: list[str] = []
    for word in words.split():
        if not (word[0].isupper() or word[0].isdecimal()) or len(name) >= _WORDS_OF_NAME:
            break
        name.append(word.rstrip(".,;"))
        if word[-1] in ".,;":
            break
    return " ".join(name)


def agency_credit(lines: Sequence[str], dateline: str, outlet_name: str) -> str:
    """The agency credited at the head or the foot, in the spelling of our table where known."""
    for words in lines:
        lower = words.lower()
        if lower.startswith(CREDITS):
            start = next(len(each) for each in CREDITS if lower.startswith(each))
            credit = words[start:].replace(", and ", ", ")
            names = [name for name in agencies_in(_nominative(credit)) if name != outlet_name]
            if names or _capitalised(credit):
                return ", ".join(names) or _capitalised(credit)
        elif is_credit_line(words):
            inner = [part.strip() for part in words.strip("()/[]—– ").split(",")]
            named = [name for part in inner for name in agencies_in(part) if name != outlet_name]
            named = named or [p for p in inner if p[:1].isupper() and p.lower() not in _DESK]
            if named:
                return ", ".join(named)
    credits_ = [*_IN_BRACKETS.findall(dateline), *dateline.split()[-1:]]
    return next((name for credit in credits_ for name in agencies_in(credit)), "")


def _nominative(credit: str) -> str:
    """Names without the ending that 'по материалам' asks for: 'Интерфакса'."""
    words = [word.rstrip(".,;") for word in credit.split()]
    return " ".join(
        word[:-1] + rest if agency_named(word[:-1]) and not agency_named(word) else word + rest
        for word, rest in zip(words, _rests(credit), strict=True)
    )


def _rests(credit: str) -> list[str]:
    return [word[len(word.rstrip(".,;")) :] for word in credit.split()]


def address(lines: Iterable[str]) -> str:
    """The web address that stands in a line of its own, or after 'Source:'."""
    for words in lines:
        found = _ADDRESS.search(words)
        if found and len(words) - len(found[0]) < 20:
            return found[0].rstrip(".,;)")
    return ""


def is_biography(words: str, name: str) -> bool:
    """Whether a line tells of the writer: 'Ann Example covers courts'."""
    first = name.partition(",")[0]
    if not first or len(words) > 400 or not words.removeprefix("Contact ").startswith(first):
        return False
    rest = words.removeprefix("Contact ")[len(first) :].lstrip(" ,").lower()
    return words.startswith("Contact ") or rest.startswith(_OF_WRITERS)


_OF_WRITERS: Final = (
    "is a ",
    "is an ",
    "is the ",
    "covers ",
    "reports ",
    "writes ",
    "has covered",
    "can be reached",
    "contributed ",
    "журналист",
    "корреспондент",
    "карэспандэнт",
    "журналіст",
    "кореспондент",
)
