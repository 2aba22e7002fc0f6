"""The shape of a language's table of time."""

from collections.abc import Mapping
from dataclasses import dataclass, field


def numbered(lines: tuple[str, ...], first: int = 0) -> dict[str, int]:
    """Words to the number of their line."""
    return {word: n for n, words in enumerate(lines, first) for word in words.split()}


def words(line: str) -> frozenset[str]:
    """The words of a line."""
    return frozenset(line.split())


def phrases(lines: str) -> frozenset[tuple[str, ...]]:
    """The phrases of some lines, one a line."""
    return frozenset(tuple(line.split()) for line in lines.strip().splitlines())


@dataclass(frozen=True)
class DayWords:
    """How a language speaks of days. All words in small letters, with ' and without ё.

    A pattern is made of words and of <weekday>, <month>, <day>, <year>, <number>, <unit>,
    <date> (in figures) and <document>; what it means is named as in `patterns.py`.
    """

    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    patterns: tuple[tuple[str, str], ...]
    numbers: Mapping[str, int] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    #: Words that belong to the expression when they stand before it: 'on', 'late', 'early'.
    before: frozenset[str] = frozenset()
    #: Words that belong to it when they follow: 'evening', 'afternoon'.
    after: frozenset[str] = frozenset()
    #: Signs and endings after the number of a day: 'st', 'th'.
    ordinals: frozenset[str] = frozenset()
    #: Words that make a day a limit or an origin: 'by Friday', 'since 2008', 'Friday's'.
    limits: frozenset[str] = frozenset()
    #: Words after which the content begins: 'that', 'whether'.
    content: frozenset[str] = frozenset()
    #: Words that open a clause about something else: 'who', 'when', 'after'.
    clauses: frozenset[str] = frozenset()
    #: Words for an occasion at which one speaks: 'talks', 'meeting'.
    occasions: frozenset[str] = frozenset()
    #: Words for a text that itself speaks: 'report', 'indictment'.
    documents: frozenset[str] = frozenset()
    #: Words for a text that is made public after it was written: 'letter', 'diary'.
    letters: frozenset[str] = frozenset()
    #: How letters become known: 'released', 'made public'.
    released: frozenset[str] = frozenset()
    #: Endings of participles that take a day to themselves: 'detained on Sunday'.
    participles: tuple[str, ...] = ()
    #: Participles of those asked, whose day is that of the answer: 'reached on Friday'.
    reached: frozenset[str] = frozenset()
    #: What makes the lead one about a gathering, whose day is that of all who spoke there.
    gatherings: frozenset[tuple[str, ...]] = frozenset()
    #: Words that open what the lead tells besides: 'as the leader …'.
    asides: frozenset[str] = frozenset()
    #: Offices of those who speak for the one that the lead names: 'spokesman'.
    spokesmen: frozenset[str] = frozenset()
    #: How a sentence announces the words that follow it: 'hit back on Saturday, threatening'.
    announcing: frozenset[str] = frozenset()
    #: Words for a talk that is not the occasion of the news: 'by phone', 'in an interview'.
    channels: frozenset[tuple[str, ...]] = frozenset()
    #: Verbs of speech, to find the one of a lead: 'said'.
    speech: frozenset[str] = frozenset()
    #: Words that open a stretch about the saying: 'speaking', 'according'.
    speaking: frozenset[str] = frozenset()
    #: Words that name a source without a verb: 'according to'.
    according: frozenset[str] = frozenset()
    #: Words between a text and its day: 'of', 'dated'.
    dating: frozenset[str] = frozenset()
    #: Openings of a next sentence that tells when the words were said: 'he was speaking'.
    follow_ups: frozenset[tuple[str, ...]] = frozenset()
    #: How a live page speaks of itself: 'live coverage'.
    live: frozenset[tuple[str, ...]] = frozenset()
    #: What ties an answer to the words before it: 'within minutes'.
    at_once: frozenset[tuple[str, ...]] = frozenset()
    #: Helping verbs of what was said before the news: 'has denied any wrongdoing'.
    perfect: frozenset[str] = frozenset()
    #: Whether content can follow the verb without 'that': 'said the vote was rigged'.
    bare_content: bool = False
    #: Verbs whose object is the one told: 'told reporters'.
    telling: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    #: Words that open a noun phrase: 'the', 'his', 'they'.
    determiners: frozenset[str] = frozenset()
    #: Whether weekdays and months begin with a capital.
    capitals: bool = False
