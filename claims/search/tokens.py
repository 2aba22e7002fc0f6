"""Tokens: what the filters ask of a claim, as words that the index can hold beside the text."""

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
    #: Not shown where no status is asked for: unpublished, or not the speaker's own.
    APART = "x"


def token(facet: Facet, value: object) -> str:
    """The token of one value: the facet's letter and the value's letters and digits."""
    return facet + "".join(letter for letter in str(value).lower() if letter.isalnum())
