"""Which of several bearers of a name is meant: father or son, husband or wife, two namesakes."""

from typing import Final, Generic, TypeVar

from .tables.english_roles import ELDER, NAME_SUFFIXES, YOUNGER
from .tokens import Token

_Bearer = TypeVar("_Bearer")

#: A full name holds for a bare surname in its own paragraph and the next one.
_NEAR: Final = 1
_SENIOR: Final = "sr"
_JUNIOR: Final = "jr"


def generation(tokens: list[Token], name: int, last: int) -> str:
    """'jr' for 'Rudd Jr.' and 'the younger Rudd', 'sr', 'iii'; '' where nothing is said."""
    if tokens[last - 1].low in NAME_SUFFIXES:
        return tokens[last - 1].low
    before = tokens[name - 1].low if name > 0 else ""
    if before in ELDER:
        return _SENIOR
    return _JUNIOR if before in YOUNGER else ""


def generation_of(name: str) -> str:
    """The generation that a full name gives at its end."""
    last = name.rpartition(" ")[2].casefold().rstrip(".")
    return last if last in NAME_SUFFIXES else ""


def same_generation(one: str, other: str) -> bool:
    """Whether what two full names say of the generation allows one bearer."""
    first, second = generation_of(one), generation_of(other)
    return not first or not second or first == second


class Namesakes(Generic[_Bearer]):
    """Where in the article each bearer was last called by more than the surname."""

    def __init__(self) -> None:
        self._called: dict[int, int] = {}

    def call(self, bearer: _Bearer, paragraph: int) -> None:
        """Note that a paragraph names a bearer in full."""
        self._called[id(bearer)] = paragraph

    def near(self, bearers: list[_Bearer], paragraph: int) -> _Bearer | None:
        """The only bearer named in full in this paragraph or the one before; else None."""
        near = [one for one in bearers if self._called.get(id(one), -9) >= paragraph - _NEAR]
        return near[0] if len(near) == 1 else None
