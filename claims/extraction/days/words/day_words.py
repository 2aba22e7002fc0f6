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


def parts_of_month(*patterns: str) -> tuple[tuple[str, str], ...]:
    """Patterns such as 'in early <month>', with and without a year behind; the whole month is
    meant, since no two newspapers end 'early' on the same day."""
    return tuple((f"{each}{year}", "named") for each in patterns for year in ("", " <year>"))


def of_week(this: str, last: str, *patterns: str) -> tuple[tuple[str, str], ...]:
    """Patterns for a weekday of a week: '<weekday> {}' with what this and last week are called."""
    weeks = (("weekday this week", this), ("weekday last week", last))
    return tuple((each.format(words), name) for each in patterns for name, words in weeks)


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
    #: Words that open a clause about what came before the news: 'after the mayor said'.
    preceding: frozenset[str] = frozenset()
    #: What else sets a scene in which somebody speaks: 'met', 'asked', 'testified'.
    scenes: frozenset[str] = frozenset()
    #: Words that ask somebody, whoever answers in the next sentence: 'was asked'.
    asking: frozenset[str] = frozenset()
    #: Verbs of an answer to the one who spoke before: 'replied'.
    answering: frozenset[str] = frozenset()
    #: Where people are gathered, to which an article comes back: 'the debate', 'the meeting'.
    meetings: frozenset[str] = frozenset()
    #: Words before the meeting that one comes back to: 'at the debate', 'told the debate'.
    at_meeting: frozenset[str] = frozenset()
    #: Words that open a clause about the time of the sentence: 'When they met on Friday, …'.
    moments: frozenset[str] = frozenset()
    #: Verbs that announce a thing rather than a sentence: 'declared a day of mourning'.
    declaring: frozenset[str] = frozenset()
    #: Pronouns of one who speaks: 'she'.
    subjects: frozenset[str] = frozenset()
    #: Verbs of speech in the present: 'says'. Features have them, and tell no day.
    present: frozenset[str] = frozenset()
    #: Words for a text that itself speaks: 'report', 'indictment'.
    documents: frozenset[str] = frozenset()
    #: Words for a text that is made public after it was written: 'letter', 'diary'.
    letters: frozenset[str] = frozenset()
    #: How letters become known: 'released', 'made public'.
    released: frozenset[str] = frozenset()
    #: How letters go out, on the day that is theirs: 'sent to the mayor on Monday'.
    sending: frozenset[str] = frozenset()
    #: Endings of participles that take a day to themselves: 'detained on Sunday'.
    participles: tuple[str, ...] = ()
    #: What happens on a day, and takes the day that follows it: 'the vote on Sunday'.
    events: frozenset[str] = frozenset()
    #: Prepositions before what is spoken of: 'said of the vote'.
    topics: frozenset[str] = frozenset()
    #: Words for what keeps the words of an occasion: 'minutes', 'transcript'.
    records: frozenset[str] = frozenset()
    #: Verbs of coming upon those who speak, whose day is that of the words: 'reached on Friday'.
    reached: frozenset[str] = frozenset()
    #: What makes the lead one about a gathering, whose day is that of all who spoke there.
    gatherings: frozenset[tuple[str, ...]] = frozenset()
    #: Participles of what the news is: 'the decision, taken on Tuesday'.
    held: frozenset[str] = frozenset()
    #: Words that leave the gathering: 'Outside the hall …'.
    leaving: frozenset[str] = frozenset()
    #: Phrases that come back to words told before: 'made the remark on Friday'.
    remarks: frozenset[tuple[str, ...]] = frozenset()
    #: Words that open what the lead tells besides: 'as the leader …'.
    asides: frozenset[str] = frozenset()
    #: Offices of those who speak for the one that the lead names: 'spokesman'.
    spokesmen: frozenset[str] = frozenset()
    #: Where news is told: 'press conference'.
    press: frozenset[tuple[str, ...]] = frozenset()
    #: How a sentence announces the words that follow it: 'hit back on Saturday, threatening'.
    announcing: frozenset[str] = frozenset()
    #: Words for a talk that is not the occasion of the news: 'by phone', 'in an interview'.
    channels: frozenset[tuple[str, ...]] = frozenset()
    #: What one tells on another occasion than the news: 'told the weekly', 'told local radio'.
    media: frozenset[str] = frozenset()
    #: What one tells in session: 'told the House'.
    houses: frozenset[str] = frozenset()
    #: Words for what was said at some time before the news: 'previously'.
    recalling: frozenset[tuple[str, ...]] = frozenset()
    #: Words that tie what is said to the scene of the sentence before: 'said then'.
    then: frozenset[str] = frozenset()
    #: Words before the verb for what was said at some time: 'once joked'.
    once: frozenset[str] = frozenset()
    #: Verbs of speech, to find the one of a lead: 'said'.
    speech: frozenset[str] = frozenset()
    #: What a court or an inquiry does when somebody speaks there: 'heard'.
    hearing: frozenset[str] = frozenset()
    #: Whom one speaks to on the spot: 'told the crowd', 'told reporters'.
    audiences: frozenset[str] = frozenset()
    #: Endings of those whom one tells something: 'сотрудникам'.
    audience_endings: tuple[str, ...] = ()
    #: Words for the news being told: 'said, announcing the decision'.
    telling_news: frozenset[str] = frozenset()
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
    #: Helping verbs of what was said before the news: 'has denied any wrongdoing', 'had vowed'.
    perfect: frozenset[str] = frozenset()
    #: Whether content can follow the verb without 'that': 'said the vote was rigged'.
    bare_content: bool = False
    #: Verbs whose object is the one told: 'told reporters'.
    telling: frozenset[str] = frozenset()
    #: Verbs whose object is the one blamed or praised: 'accused the town'.
    charging: frozenset[str] = frozenset()
    #: Verbs of an answer to the news: 'condemned', 'welcomed'.
    reacting: frozenset[str] = frozenset()
    #: Words for somebody who was named before: 'him'.
    pronouns: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    #: Words that open a noun phrase: 'the', 'his', 'they'.
    determiners: frozenset[str] = frozenset()
    #: Words before what was not told of yet: 'a'.
    indefinite: frozenset[str] = frozenset()
    #: Whether weekdays and months begin with a capital.
    capitals: bool = False
