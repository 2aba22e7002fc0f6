"""Interviews: paragraphs that begin with the speaker's name and a colon, without marks."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from .pieces import Piece
from .tables.word_set import word_set

_LABEL: Final = re.compile(r"(?P<name>[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){0,3}): +(?=\S)")
#: What stands before a colon and is nobody.
_NO_NAMES: Final = word_set(
    """
    address comments contact correction date editor's email note phone photo photograph
    photography price q read related see source sources tags tel update updated video watch where
    when who
    """
)
#: Fewer labelled paragraphs are no interview.
_FEWEST: Final = 2


def labelled_answers(text: str, spans: Sequence[tuple[int, int]]) -> dict[int, Piece]:
    """What each speaker of an interview says, by the number of the paragraph.

    A label whose paragraphs mostly ask is the interviewer's.
    """
    found = {
        number: label
        for number, (start, end) in enumerate(spans)
        if (label := _LABEL.match(text, start, min(end, start + 80))) and _is_name(label["name"])
    }
    says = Counter(_surname(label) for label in found.values())
    asks = Counter(_surname(found[n]) for n in found if text[spans[n][0] : spans[n][1]][-1] == "?")
    if len(found) < _FEWEST:
        return {}
    return {
        number: Piece(number, label.end(), spans[number][1], label.end(), spans[number][1])
        for number, label in found.items()
        if says[_surname(label)] >= _FEWEST and 2 * asks[_surname(label)] <= says[_surname(label)]
    }


def _is_name(label: str) -> bool:
    return not any(word.casefold() in _NO_NAMES for word in label.split())


def _surname(label: re.Match[str]) -> str:
    return label["name"].split()[-1].casefold()
