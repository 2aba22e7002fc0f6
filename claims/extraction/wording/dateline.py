"""The place and day before the first sentence: 'MINSK, August 13 (Reuters)'."""

import re
from typing import Final

from .agencies import agency_named
from .months import MONTHS

_DASH: Final = re.compile(r"\s*[—–-]{1,2}\s+|\.\s*/[^/]{2,30}/[.:]?\s|:\s")
_LONGEST: Final = 90
_IN_BRACKETS: Final = re.compile(r"[(/]([^()/]{2,40})[)/]")


def dateline_of(paragraph: str) -> str:
    """What stands before the dash of a dateline; '' where a paragraph begins without one."""
    head = paragraph[: _LONGEST + 20]
    for found in _DASH.finditer(head):
        before = head[: found.start()].strip()
        if "/" in found[0]:
            before = head[: found.end()].strip(" .:")
        if before and len(before) <= _LONGEST and _is_dateline(before, found[0]):
            return before
    return ""


def _is_dateline(words: str, dash: str) -> bool:
    place = re.split(r"[,.(/]", words, maxsplit=1)[0].strip()
    if not place or not place[0].isupper() or len(place.split()) > 4:
        return False
    credit = any(agency_named(part) for part in _IN_BRACKETS.findall(words))
    last = agency_named(words.rsplit(maxsplit=1)[-1])
    day = any(word.lower().strip(".,") in MONTHS for word in words.split()) and any(
        character.isdigit() for character in words
    )
    if ":" in dash:
        return False
    return (
        credit
        or bool(last)
        or (day and len(words) < 50)
        or (place.isupper() and len(place) > 2 and len(words) < 40)
    )
