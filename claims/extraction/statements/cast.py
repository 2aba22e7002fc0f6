"""The people of an article: every name grouped under its fullest form."""

from dataclasses import dataclass, field
from typing import Final, TypeVar

from .bearers import generation_of, same_generation
from .gender import Gender, is_given_name, of_given_name, of_slavic_name
from .nicknames import same_given
from .slavic_cases import is_cyrillic
from .slavic_forms import oblique
from .spellings import Spellings

_Key = TypeVar("_Key", str, tuple[str, ...])
#: No article names more people of one surname; a hostile page might.
_MOST_BEARERS: Final = 40


@dataclass(slots=True)
class Person:
    """Somebody whom the article names."""

    #: The fullest form of the name, without titles.
    name: str
    parts: tuple[str, ...]
    gender: Gender = Gender.UNKNOWN
    #: Words by which the article calls the office: {'harbour', 'master'}.
    roles: set[str] = field(default_factory=set)
    mentions: int = 0
    #: Whether anything shows that this is a person: a title, an office, a given name, a pronoun.
    attested: bool = False

    @property
    def surname(self) -> str:
        """The last word of the name, in small letters."""
        return self.parts[-1]


class Cast:
    """All the people of an article, to be asked for by name."""

    def __init__(self) -> None:
        self.people: list[Person] = []
        #: Words that the article also writes small: 'Huge' at the head of a sentence is no name.
        self.small_words: frozenset[str] = frozenset()
        self._by_role: dict[str, list[Person]] = {}
        self._by_surname: dict[str, list[Person]] = {}
        self._by_given: dict[str, list[Person]] = {}
        self._by_suffix: dict[tuple[str, ...], list[Person]] = {}
        self._by_form: dict[str, list[Person]] = {}
        self._spellings: Spellings[Person] = Spellings()

    def add(self, parts: list[str], name: str, gender: Gender) -> Person:
        """Find the person of a full name, or enter a new one."""
        low = tuple(part.casefold() for part in parts)
        joined = "-".join(low)
        if len(low) > 1 and joined in self._by_surname:  # 'Mbaye Laurent' of Célestin Mbaye-Laurent
            return self._by_surname[joined][0]
        for person in self._by_surname.get(low[-1], ()):
            if not Gender.compatible(person.gender, gender):
                continue
            if same_person(person.parts, low) and same_generation(
                generation_of(person.name), generation_of(name)
            ):
                if len(low) > len(person.parts) or _has_initial_only(person.parts):
                    person.name, person.parts = name, low
                person.gender = person.gender or gender
                return person
        variant = self._spellings.like(low) if len(low) > 1 else None
        if (
            variant is not None
            and Gender.compatible(variant.gender, gender)
            and same_generation(variant.name, name)
        ):
            if variant not in self._by_surname.get(low[-1], ()):
                _enter_under(self._by_surname, low[-1], variant)
            return variant
        person = Person(name, low, gender or of_given_name(low[0]) or of_slavic_name(low))
        person.attested = bool(person.gender) or (len(low) > 1 and is_given_name(low[0]))
        self.people.append(person)
        _enter_under(self._by_surname, low[-1], person)
        _enter_under(self._by_given, low[0], person)
        self._spellings.enter(low, person)
        for form in oblique(low[-1]) if is_cyrillic(low[-1]) else ():
            _enter_under(self._by_form, form, person)
        for cut in range(1, len(low) - 1):
            _enter_under(self._by_suffix, low[cut:], person)
        return person

    def introduce(self, person: Person, role: set[str]) -> None:
        """Note words by which the article calls somebody's office."""
        for word in role - person.roles:
            _enter_under(self._by_role, word, person)
        person.roles |= role
        person.attested = True

    def with_role(self, head: str) -> list[Person]:
        """The people who were introduced with a word."""
        return self._by_role.get(head, [])

    def find(self, parts: list[str], gender: Gender = Gender.UNKNOWN) -> Person | None:
        """The person whom a name, full or not, most likely stands for; None for nobody known."""
        bearers = self.bearers(parts, gender)
        return max(bearers, key=lambda person: person.mentions) if bearers else None

    def bearers(
        self, parts: list[str], gender: Gender = Gender.UNKNOWN, generation: str = ""
    ) -> list[Person]:
        """All whom a name can stand for; a gender or generation chooses where it fits anybody."""
        low = tuple(part.casefold() for part in parts)
        if len(low) > 1:
            fitting = [p for p in self._by_surname.get(low[-1], ()) if same_person(p.parts, low)]
            fitting = fitting or self._by_suffix.get(low, [])
            fitting = fitting or self._by_surname.get("-".join(low), [])
            declined = self._by_form.get(low[-1], ())
            fitting = fitting or [one for one in declined if same_given(one.parts[0], low[0])]
        else:
            fitting = self._by_surname.get(low[0]) or self._by_given.get(low[0]) or []
            fitting = fitting or self._by_form.get(low[0], [])
        if not fitting and (variant := self._spellings.like(low)) is not None:
            return [variant] if Gender.compatible(variant.gender, gender) else []
        fitting = [p for p in fitting if Gender.compatible(p.gender, gender)] or fitting
        return [p for p in fitting if generation and generation_of(p.name) == generation] or fitting


def _enter_under(index: dict[_Key, list[Person]], key: _Key, person: Person) -> None:
    bearers = index.setdefault(key, [])
    if len(bearers) < _MOST_BEARERS:
        bearers.append(person)


def same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names with the same surname can be one person's."""
    if one == other or len(one) == 1 or len(other) == 1:
        return True
    if same_given(one[0], other[0]):
        return True
    shorter, longer = sorted((one, other), key=len)
    return set(shorter) <= set(longer)


def _has_initial_only(parts: tuple[str, ...]) -> bool:
    return len(parts[0].rstrip(".")) == 1
