"""What speaks for two statements answering one another: words they share, names they call."""

from collections import Counter
from collections.abc import Collection, Iterable, Set
from dataclasses import dataclass

from claims import search

#: Shorter stems are the grammar of a language more often than its subjects.
SHORTEST = 5
#: Longer words that are grammar, or that anybody says of anything; by their stems.
GRAMMAR = frozenset(
    stem
    for word in (
        *("about", "after", "again", "against", "among", "because", "before", "being", "between"),
        *("could", "every", "everything", "might", "never", "nothing", "other", "others", "ought"),
        *("really", "shall", "should", "since", "something", "still", "their", "there", "these"),
        *("thing", "things", "think", "those", "through", "under", "until", "where", "which"),
        *("while", "without", "would", "years", "people", "today", "always", "already"),
        *("будет", "были", "быть", "вообще", "время", "всегда", "должен", "должны", "другие"),
        *("если", "когда", "конечно", "который", "может", "можно", "никогда", "нужно", "очень"),
        *("после", "потому", "просто", "сегодня", "сейчас", "такой", "только", "тоже", "чтобы"),
        *("этого", "людей", "люди", "ничего", "больше", "должно"),
    )
    for stem in search.stems(word)
)
#: A word that so large a part of the statements around has is what they are all about.
COMMON = 0.25
#: Fewer statements than this do not tell which words are common.
FEW = 8
#: Who is named is answered more surely than who uses the same word.
NAMED = 3
#: Names of more words than this are told by no single one of them.
SHORT_NAME = 3


@dataclass(frozen=True)
class Said:
    """A statement as it is compared: who may be meant by naming them, and its words by stem."""

    claim_id: int
    voices: frozenset[int]
    #: Each stem with a word of that stem, as it is printed.
    words: dict[str, str]


@dataclass(frozen=True)
class Ground:
    """Why two statements may answer one another."""

    #: Words that both use and few others do.
    shared: tuple[str, ...]
    #: Whether one of them names who says the other.
    named: bool

    @property
    def weight(self) -> int:
        return len(self.shared) + (NAMED if self.named else 0)


def words_of(texts: Iterable[str]) -> dict[str, str]:
    """The stems of some texts, each with the first word that has it."""
    found: dict[str, str] = {}
    for text in texts:
        for word in text.split():
            for stem in search.stems(word):
                found.setdefault(stem, word.strip("\"'“”«»„,.;:!?()[]…—–-"))
    return found


def name_stems(spellings: Iterable[str]) -> set[str]:
    """The stems by which a speaker is called in passing: the last word of each short name."""
    found = set()
    for spelling in spellings:
        turned = spelling.partition(",")[0] if "," in spelling else spelling
        words = search.stems(turned)
        if words and len(words) <= SHORT_NAME and len(words[-1]) >= SHORTEST - 1:
            found.add(words[-1])
    return found


def common_stems(statements: Collection[Said]) -> set[str]:
    """The stems that tell nothing among these statements."""
    if len(statements) < FEW:
        return set()
    counts = Counter(stem for said in statements for stem in said.words)
    return {stem for stem, count in counts.items() if count > len(statements) * COMMON}


def ground(one: Said, other: Said, called: dict[int, set[str]], common: Set[str]) -> Ground:
    """What speaks for an answer. `called` gives the stems by which each speaker is named."""
    names = {stem for voice in one.voices | other.voices for stem in called.get(voice, ())}
    hollow = GRAMMAR | common | names
    shared = {
        stem
        for stem in one.words.keys() & other.words.keys()
        if len(stem) >= SHORTEST and stem not in hollow
    }
    return Ground(
        tuple(one.words[stem] for stem in sorted(shared, key=lambda stem: (-len(stem), stem))),
        _names(one, other, called) or _names(other, one, called),
    )


def _names(one: Said, other: Said, called: dict[int, set[str]]) -> bool:
    """Whether one statement names a voice of the other that is not its own."""
    theirs = {stem for voice in other.voices - one.voices for stem in called.get(voice, ())}
    return not theirs.isdisjoint(one.words)
