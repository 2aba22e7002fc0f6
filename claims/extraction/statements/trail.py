"""Who spoke, and who was spoken of, so far in the article."""

from dataclasses import dataclass, field
from typing import Final

from .cast import Person
from .gender import Gender

#: How many steps back a pronoun reaches.
_REACH: Final = 12


@dataclass(frozen=True, slots=True)
class Nameless:
    """Somebody whom the article does not name: 'a woman at the gate', 'another'."""

    head: str
    gender: Gender
    #: How the article brings them in.
    printed: str


@dataclass(slots=True)
class Trail:
    """The people of the sentences already read, the latest last."""

    _steps: list[Person | Nameless] = field(default_factory=list)
    _heads: set[str] = field(default_factory=set)
    #: Names that open sentences, and nothing shows that they are people's.
    _doubtful: list[Person] = field(default_factory=list)
    _paragraph: int = 0

    def add(self, one: Person | Nameless) -> None:
        """Enter the speaker or the subject of a sentence."""
        self._steps.append(one)
        if isinstance(one, Nameless):
            self._heads.add(one.head)

    def last(self, gender: Gender) -> Person | Nameless | None:
        """The latest one of a gender; one of unknown gender only where there is no better."""
        unknown: Person | Nameless | None = None
        for one in reversed(self._steps[-_REACH:]):
            if one.gender == gender:
                return unknown or one
            if not one.gender and unknown is None:
                unknown = one
        if unknown is None:
            doubtful = reversed(self._doubtful[-_REACH:])
            return next((one for one in doubtful if Gender.compatible(one.gender, gender)), None)
        return unknown

    def add_doubtful(self, person: Person) -> None:
        """Enter the name that opens a sentence, for want of somebody better."""
        self._doubtful.append(person)

    def open_paragraph(self) -> None:
        """Note that a paragraph begins."""
        self._paragraph = len(self._steps)

    def newest_here(self) -> Person | None:
        """Who was spoken of last in this paragraph, where that is somebody with a name."""
        return self.newest() if len(self._steps) > self._paragraph else None

    def newest(self) -> Person | None:
        """Who was spoken of last, where that is somebody with a name."""
        last = self._steps[-1] if self._steps else None
        return last if isinstance(last, Person) else None

    def met_nameless(self, head: str) -> bool:
        """Whether the article has brought in somebody by this word and without a name."""
        return head in self._heads
