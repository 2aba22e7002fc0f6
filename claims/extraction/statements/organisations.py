"""The organisations of an article: which one 'the club' is, and who speaks in 'its report'."""

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from .cast import Person
from .gender import is_given_name
from .mentions import runs_of, spelled
from .noun_phrases import Named, NounPhrase, phrase_after
from .reading import Reading
from .tables import lexicon as words
from .tables.english_institutions import AUTHORED, BUSINESSES, PAPERS_NAMED
from .tokens import Kind, Token

_DASHES: Final = ("-", "–", "—", "--")
_A: Final = ("a", "an")
_NEAR: Final = 7
#: How many names before a phrase are asked.
_MOST: Final = 200
_PAPER: Final = ("document", "filing", "paper", "text")
_FAR: Final = 12
#: 'LONDON (Agency) - ' is shorter.
_DATELINE: Final = 12
_AUTHORS: Final = ("by", "from")


@dataclass(frozen=True, slots=True)
class Organisation:
    """A capitalised name that may be an organisation's, where the article prints it."""

    name: str
    start: int
    #: What the words round the name call it: {'pipeline', 'operator'}, and those of the name.
    kinds: frozenset[str]
    #: Whether it opens its sentence: the subject.
    opens: bool
    #: Somebody of that name; an organisation only while nothing shows that it is a person.
    person: Person | None


def named_in(reading: Reading, bearers: Mapping[int, Person]) -> list[Organisation]:
    """The capitalised names of an article, in its order; `bearers` by where a name begins."""
    found = []
    for paragraph in reading.paragraphs:
        starts = {start for start, _end in paragraph.sentences}
        for _first, name, last in runs_of(paragraph.tokens):
            opens = name in starts or name - 1 in starts or _is_dated(paragraph.tokens, name)
            person = bearers.get(paragraph.tokens[name].start)
            found.append(_named(paragraph.tokens, name, last, opens, person))
    return found


def _is_dated(tokens: list[Token], at: int) -> bool:
    """Whether only a dateline stands before a token."""
    return 0 < at < _DATELINE and tokens[at - 1].text in _DASHES


def _named(
    tokens: list[Token], first: int, last: int, opens: bool, person: Person | None
) -> Organisation:
    """The name `tokens[first:last]` with what the words round it call it."""
    name = spelled(tokens, first, last)
    kinds = {token.low for token in tokens[first:last]}
    at = first - 1
    while at >= 0 and first - at <= 3 and _is_noun(tokens[at]):
        kinds.add(tokens[at].low)
        at -= 1
    return Organisation(
        name, tokens[first].start, frozenset(kinds | _behind(tokens, last)), opens, person
    )


def _behind(tokens: list[Token], last: int) -> set[str]:
    """'brokerage' of 'Norwood Bell, a brokerage,'."""
    found: set[str] = set()
    if last + 2 >= len(tokens) or tokens[last].text != "," or tokens[last + 1].low not in _A:
        return found
    for token in tokens[last + 2 : last + _NEAR]:
        if not _is_noun(token):
            return found if token.text in ",." or token.low in words.PREPOSITIONS else set()
        found.add(token.low)
    return set()


def _is_noun(token: Token) -> bool:
    return token.kind is Kind.WORD and not token.capital and token.low not in words.FUNCTION_WORDS


@dataclass(slots=True)
class Organisations:
    """The organisations that an article has named up to some place in it."""

    text: str
    named: list[Organisation]
    #: The fullest words by which the article has called a body: {'board': 'state water board'}.
    _called: dict[str, str] = field(default_factory=dict)
    #: The paper that was spoken of last: 'indictment' for 'the document'.
    paper: str = ""

    def fullest(self, tokens: list[Token], phrase: NounPhrase) -> str:
        """The fullest name of the body that a phrase without a name of its own calls."""
        head = phrase.head
        first = phrase.first + (tokens[phrase.first].low in words.DETERMINERS)
        printed = self.text[tokens[first].start : tokens[phrase.last - 1].end]
        if head in AUTHORED:
            self.paper = printed
        if phrase.last - first > 1:
            self._called[head] = printed
        if phrase.last - first > 1 or tokens[phrase.first].low in _A:
            return printed
        if head in _PAPER and self.paper:
            return self.paper
        before = self._before(tokens[phrase.first].start)
        known = [one.name for one in before if head in one.kinds]
        return (
            max(known, key=len, default="")
            or self._called.get(head)
            or (_guessed(head, before) or printed)
        )

    def _before(self, start: int) -> list[Organisation]:
        at = bisect_left(self.named, start, key=lambda one: one.start)
        near = self.named[max(0, at - _MOST) : at]
        return [one for one in near if not (one.name.isupper() or _is_person(one))]


def _is_person(one: Organisation) -> bool:
    """Whether a title, a pronoun or a given name shows it."""
    person = one.person
    return person is not None and bool(person.gender or is_given_name(person.parts[0]))


def _guessed(head: str, before: list[Organisation]) -> str:
    """For a business or a club the last name to open a sentence that is no person's."""
    if head in PAPERS_NAMED:
        papers = [one.name for one in before if one.kinds & PAPERS_NAMED[head]]
        return papers[-1] if papers else ""
    if head not in BUSINESSES:
        return ""
    opening = [one for one in before if one.opens and not (one.person and one.person.roles)]
    return opening[-1].name if opening else ""


def author(tokens: list[Token], phrase: NounPhrase) -> NounPhrase | None:
    """The words that name whose paper it is: 'the inquiry' of 'the inquiry's report'."""
    if phrase.head not in AUTHORED:
        return None
    if phrase.last + 1 < len(tokens) and tokens[phrase.last].low in _AUTHORS:
        return phrase_after(tokens, phrase.last + 1, min(len(tokens), phrase.last + _FAR))
    for at in range(phrase.last - 1, phrase.first, -1):
        if tokens[at].low == "'s":
            owner = phrase_after(tokens, phrase.first, at)
            return None if owner is None or owner.head in words.CALENDAR else owner
    last = phrase.last - 1
    first = last
    while first > phrase.first and _names(tokens[first - 1]):
        first -= 1
    if first == last:
        return None
    return NounPhrase(first, last, Named.NAME, tokens[last - 1].low, first, first, first)


def _names(token: Token) -> bool:
    return token.capital and token.low not in words.FUNCTION_WORDS
