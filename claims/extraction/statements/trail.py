"""Who spoke, and who was spoken of, so far in the article."""

from dataclasses import dataclass, field

from .cast import Person
from .gender import Gender


@dataclass(slots=True)
class Trail:
    """The people of the sentences already read, the latest last."""

    _steps: list[Person] = field(default_factory=list)

    def add(self, person: Person) -> None:
        """Enter the speaker or the subject of a sentence."""
        self._steps.append(person)

    def latest(self) -> Person | None:
        """Who spoke, or was spoken of, last."""
        return self._steps[-1] if self._steps else None

    def last(self, gender: Gender) -> Person | None:
        """The latest person of a gender; one of unknown gender only where there is no better."""
        unknown: Person | None = None
        for person in reversed(self._steps[-12:]):
            if person.gender == gender:
                return unknown or person
            if not person.gender and unknown is None:
                unknown = person
        return unknown
