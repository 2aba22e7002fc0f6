"""Tokens: what the filters ask of a claim, as words that the index can hold beside the text."""

from datetime import date
from enum import StrEnum


class Facet(StrEnum):
    """The letter that opens each kind of token."""

    STAGE = "g"
    STATUS = "u"
    NATURE = "n"
    FORM = "f"
    LANGUAGE = "l"
    SPEAKER = "s"
    VOICE = "v"
    WITH = "w"
    TOPIC = "t"
    OUTLET = "o"
    SOURCE = "d"
    RATING = "r"
    RELATION = "k"
    #: How many citations it has, where that is one.
    CITATIONS = "c"
    #: To be what an asymmetric relation is about: the rebutted, the denied …
    TARGET = "i"
    #: A relation together with who speaks at the other end of the same link.
    LINK = "b"
    #: Each year that the date overlaps.
    YEAR = "y"
    #: Not shown where no status is asked for: unpublished, or not the speaker's own.
    APART = "x"


def token(facet: Facet, value: object) -> str:
    """The token of one value: the facet's letter and the value's letters and digits."""
    return facet + "".join(letter for letter in str(value).lower() if letter.isalnum())


def link_value(relation: str, speaker_id: int) -> str:
    """What a claim has for each of its links: the relation and a voice at the other end."""
    return f"{relation}{speaker_id}"


#: Years before and after count as one more on either side.
FIRST_YEAR, LAST_YEAR = 1800, 2100


def years(first: date, last: date) -> range:
    """The years that a date overlaps, as their tokens name them; none where it is unknown."""
    if first == date.min:
        return range(0)
    return range(_within(first.year), _within(last.year) + 1)


def _within(year: int) -> int:
    return max(FIRST_YEAR - 1, min(year, LAST_YEAR + 1))
