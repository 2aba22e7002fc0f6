"""The people of an article: every name grouped under its fullest form."""

from dataclasses import dataclass, field
from typing import Final, TypeVar

from .gender import Gender, is_given_name, of_given_name, of_slavic_name, of_title
from .nicknames import same_given
from .noun_phrases import name_start, starts_another_name
from .reading import Reading
from .slavic_cases import is_cyrillic, nominative
from .slavic_forms import oblique
from .slavic_places import is_no_name, is_place_adjective
from .spellings import Spellings
from .tables import lexicon as words
from .tokens import Kind, Token, tokenise

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


@dataclass(frozen=True, slots=True)
class Mention:
    """A capitalised name in the text: `tokens[first:last]`, titles left out."""

    paragraph: int
    first: int
    last: int
    start: int
    person: Person


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
        for person in self._by_surname.get(low[-1], ()):
            if same_person(person.parts, low) and Gender.compatible(person.gender, gender):
                if len(low) > len(person.parts) or _has_initial_only(person.parts):
                    person.name, person.parts = name, low
                person.gender = person.gender or gender
                return person
        variant = self._spellings.like(low) if len(low) > 1 else None
        if variant is not None and Gender.compatible(variant.gender, gender):
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
        """The person whom a name, full or not, stands for; None for nobody known."""
        low = tuple(part.casefold() for part in parts)
        if len(low) > 1:
            fitting = [p for p in self._by_surname.get(low[-1], ()) if same_person(p.parts, low)]
            fitting = fitting or self._by_suffix.get(low, [])
            declined = self._by_form.get(low[-1], ())
            fitting = fitting or [one for one in declined if same_given(one.parts[0], low[0])]
        else:
            fitting = self._by_surname.get(low[0]) or self._by_given.get(low[0]) or []
            fitting = fitting or self._by_form.get(low[0], [])
        if not fitting and (variant := self._spellings.like(low)) is not None:
            return variant if Gender.compatible(variant.gender, gender) else None
        fitting = [p for p in fitting if Gender.compatible(p.gender, gender)] or fitting
        return max(fitting, key=lambda person: person.mentions) if fitting else None


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


SUFFIXES: Final = words.NAME_SUFFIXES


def gather(reading: Reading) -> tuple[Cast, list[Mention]]:
    """Enter every full name of the article, then point every name at its bearer."""
    cast = Cast()
    runs: list[tuple[int, list[Token], int, int, int]] = []
    for paragraph in reading.paragraphs:
        text = reading.article.text
        for first, name, last in _runs(paragraph.tokens):
            runs.append((paragraph.number, paragraph.tokens, first, name, last))
        for piece in paragraph.pieces:
            inner = tokenise(text, piece.start, piece.end, [])
            for first, name, last in _runs(inner):
                if last - name > 1 and of_given_name(inner[name].low):
                    _enter(cast, inner, first, name, last)
    for _number, tokens, first, name, last in runs:
        if last - name > 1:
            _enter(cast, tokens, first, name, last)
    cast.small_words = _small_words(reading)
    mentions = []
    for number, tokens, first, name, last in runs:
        parts = name_parts(tokens, name, last)
        person = cast.find(parts, of_title(tokens, first, name))
        if person is None and len(parts) == 1 and parts[0] in cast.small_words:
            continue
        if person is None and len(parts) == 1 and is_no_name(tokens, name):
            continue
        if person is None and parts and not is_institution(tokens, first, name, last):
            person = cast.add(parts, spelled(tokens, name, last), of_title(tokens, first, name))
        if person is not None:
            person.mentions += 1
            titled = of_title(tokens, first, name)
            person.gender = person.gender or titled
            person.attested = person.attested or name > first
            mentions.append(Mention(number, name, last, tokens[name].start, person))
    return cast, mentions


def _small_words(reading: Reading) -> frozenset[str]:
    return frozenset(
        token.low
        for paragraph in reading.paragraphs
        for token in paragraph.tokens
        if token.kind is Kind.WORD and not token.capital
    )


def _enter(cast: Cast, tokens: list[Token], first: int, name: int, last: int) -> None:
    if is_institution(tokens, first, name, last):
        return
    parts = name_parts(tokens, name, last)
    if parts:
        cast.add(parts, spelled(tokens, name, last), of_title(tokens, first, name))


def name_parts(tokens: list[Token], first: int, last: int) -> list[str]:
    """The words of a name without its suffix."""
    parts = [token.low for token in tokens[first:last] if token.kind is Kind.WORD]
    parts = nominative(parts, genitive=_in_genitive(tokens, first))
    while len(parts) > 1 and parts[-1] in SUFFIXES:
        parts.pop()
    return parts


def spelled(tokens: list[Token], first: int, last: int) -> str:
    """A name as the article prints it."""
    printed = [token.text for token in tokens[first:last]]
    return " ".join(nominative(printed, genitive=_in_genitive(tokens, first)))


def _in_genitive(tokens: list[Token], first: int) -> bool:
    """Whether a name stands behind 'по словам', an office between them or not."""
    return any(token.low in words.GENITIVE_CUES for token in tokens[max(0, first - 4) : first])


def is_institution(tokens: list[Token], first: int, name: int, last: int) -> bool:
    """Whether a capitalised name is no person's: 'the Foreign Ministry', 'NATO'."""
    low = [token.low for token in tokens[name:last]]
    if any(word in words.INSTITUTION_HEADS or word in words.INSTITUTION_WORDS for word in low):
        return True
    if last - name == 1:
        word = tokens[name].text
        if word.isupper() and len(word) > 1:
            return True
        if low[0] in words.PLACES:
            return True
    if low[-1] in words.PLACES and not is_given_name(low[0]):
        return True
    titled = name > first
    before = tokens[first - 1].low if first > 0 else ""
    return before == "the" and not titled and not of_given_name(low[0])


def _runs(tokens: list[Token]) -> list[tuple[int, int, int]]:
    """The runs of capitalised words: (first, where the name begins, last)."""
    found: list[tuple[int, int, int]] = []
    at = 0
    while at < len(tokens):
        if not _starts_run(tokens, at):
            at += 1
            continue
        last = at + 1
        while last < len(tokens) and last - at < 12 and _continues(tokens, at, last):
            last += 1
        name = name_start(tokens, at, last)
        if name < last:
            found.append((at, name, last))
        at = last
    return found


def _starts_run(tokens: list[Token], at: int) -> bool:
    token = tokens[at]
    if is_place_adjective(tokens, at):
        return False
    return token.capital and (token.low not in words.FUNCTION_WORDS or token.text.endswith("."))


def _continues(tokens: list[Token], first: int, at: int) -> bool:
    token = tokens[at]
    if starts_another_name(tokens, first, at) or is_place_adjective(tokens, at):
        return False
    if token.capital:
        return token.low not in words.FUNCTION_WORDS or token.text.endswith(".")
    if token.low in words.PARTICLES and token.kind is Kind.WORD:
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        return following is not None and following.capital
    if token.text == "," and at + 1 < len(tokens):
        return tokens[at + 1].low in SUFFIXES
    return False
