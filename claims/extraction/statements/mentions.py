"""Every name of an article, pointed at its bearer."""

from dataclasses import dataclass
from typing import Final

from .bearers import Namesakes, generation
from .broken_letters import meant
from .cast import Cast, Person
from .gender import is_given_name, of_given_name, of_title
from .noun_phrases import name_start, starts_another_name
from .reading import Reading
from .slavic_cases import nominative
from .slavic_places import is_no_name, is_place_adjective
from .spellings import unaccented
from .tables import lexicon as words
from .tokens import Kind, Token, tokenise


@dataclass(frozen=True, slots=True)
class Mention:
    """A capitalised name in the text: `tokens[first:last]`, titles left out."""

    paragraph: int
    first: int
    last: int
    start: int
    person: Person


SUFFIXES: Final = words.NAME_SUFFIXES


def gather(reading: Reading) -> tuple[Cast, list[Mention]]:
    """Enter every full name of the article, then point every name at its bearer."""
    cast = Cast()
    runs: list[tuple[int, list[Token], int, int, int]] = []
    for paragraph in reading.paragraphs:
        text = reading.article.text
        for first, name, last in runs_of(paragraph.tokens):
            runs.append((paragraph.number, paragraph.tokens, first, name, last))
        for piece in paragraph.pieces:
            inner = tokenise(text, piece.start, piece.end, [])
            for first, name, last in runs_of(inner):
                if last - name > 1 and of_given_name(inner[name].low):
                    _enter(cast, inner, first, name, last)
    for _number, tokens, first, name, last in runs:
        if last - name > 1:
            _enter(cast, tokens, first, name, last)
    cast.small_words = _small_words(reading)
    mentions = []
    namesakes: Namesakes[Person] = Namesakes()
    for number, tokens, first, name, last in runs:
        parts = name_parts(tokens, name, last)
        person = _bearer(cast, namesakes, tokens, (first, name, last), number)
        if person is None and len(parts) == 1 and _is_word(cast, tokens, name):
            continue
        if person is None and parts and not is_institution(tokens, first, name, last):
            person = cast.add(parts, spelled(tokens, name, last), of_title(tokens, first, name))
        if person is not None:
            person.mentions += 1
            if len(parts) > 1 or parts[0] == person.parts[0]:
                namesakes.call(person, number)
            titled = of_title(tokens, first, name)
            person.gender = person.gender or titled
            person.attested = person.attested or name > first
            mentions.append(Mention(number, name, last, tokens[name].start, person))
    return cast, mentions


def _is_word(cast: Cast, tokens: list[Token], at: int) -> bool:
    """Whether a capitalised word is one that the article writes small too, or a place."""
    return tokens[at].low in cast.small_words or is_no_name(tokens, at)


def _bearer(
    cast: Cast,
    namesakes: Namesakes[Person],
    tokens: list[Token],
    bounds: tuple[int, int, int],
    paragraph: int,
) -> Person | None:
    """Whom a name stands for; of several, the one whom the article has just named in full."""
    first, name, last = bounds
    parts = name_parts(tokens, name, last)
    gender = of_title(tokens, first, name)
    bearers = cast.bearers(parts, gender, generation(tokens, name, last)) if parts else []
    if len(bearers) > 1 and len(parts) == 1:
        return namesakes.near(bearers, paragraph) or max(bearers, key=lambda one: one.mentions)
    return max(bearers, key=lambda one: one.mentions, default=None)


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
    parts = [unaccented(part) for part in nominative(parts, genitive=_in_genitive(tokens, first))]
    while len(parts) > 1 and parts[-1] in SUFFIXES:
        parts.pop()
    return parts


def spelled(tokens: list[Token], first: int, last: int) -> str:
    """A name as the article prints it."""
    printed = [meant(token.text) for token in tokens[first:last]]
    return " ".join(nominative(printed, genitive=_in_genitive(tokens, first)))


def _in_genitive(tokens: list[Token], first: int) -> bool:
    """Whether a name stands behind 'по словам', an office between them or not."""
    return any(token.low in words.GENITIVE_CUES for token in tokens[max(0, first - 4) : first])


def is_institution(tokens: list[Token], first: int, name: int, last: int) -> bool:
    """Whether a capitalised name is no person's: 'the Foreign Ministry', 'NATO'."""
    low = [token.low for token in tokens[name:last]]
    if any(word in words.INSTITUTION_HEADS or word in words.INSTITUTION_WORDS for word in low):
        return True
    if low[0] in ("st", "saint") and low[-1].endswith("'s"):
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


def runs_of(tokens: list[Token]) -> list[tuple[int, int, int]]:
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
