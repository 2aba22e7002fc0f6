"""What a reader typed, as groups of words that must all be found."""

import re
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from django.db.models import QuerySet

from claims import names
from claims.models import ClaimCount, NameWord, Prepared, SpeakerName, TopicName

from .tokens import Facet, token
from .words import stems

MAX_GROUPS = 12
MAX_LENGTH = 80
#: How many words of a query are tried together as one name.
LONGEST_NAME = 4
#: A first name of a thousand speakers says nothing; the most quoted ones of that name are meant.
MOST_SPEAKERS = 20
QUOTED = re.compile(r'["“”«»„]([^"“”«»„]*)["“”«»„]|(\S+)')


@dataclass(frozen=True)
class Group:
    """One demand of a query: these words in the text (in this order), or any of these tokens."""

    words: tuple[str, ...]
    tokens: tuple[str, ...] = ()


@dataclass(frozen=True)
class Wanted:
    """A whole query: every group, of every set of tokens at least one, and none of some others."""

    groups: tuple[Group, ...] = ()
    tokens: tuple[tuple[str, ...], ...] = ()
    without: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.groups or self.tokens)


@dataclass(frozen=True)
class Asked:
    """What a query came to: its groups, and the spellings through which names were found."""

    groups: tuple[Group, ...] = ()
    spellings: tuple[SpeakerName, ...] = field(default=())
    #: False where the text holds nothing to search for: it then finds nothing, not everything.
    has_words: bool = True


def any_of(facet: Facet, values: Iterable[object]) -> tuple[str, ...]:
    """The tokens of the values of one filter; a claim must have one of them."""
    return tuple(token(facet, value) for value in values)


def ask(text: str) -> Asked:
    """Read a query: quoted words are a phrase, known names and topics stand for their records.

    Never fails: NUL, lone surrogates and operators are no words, and what is too long is cut.
    """
    pieces = _pieces(text)
    topics = _topics_by_stems({word for words, _ in pieces for word in words})
    groups: list[Group] = []
    spellings: list[SpeakerName] = []
    at = 0
    while at < len(pieces) and len(groups) < MAX_GROUPS:
        length, found = _name_at(pieces, at, topics)
        words = tuple(word for piece, _ in pieces[at : at + length] for word in piece)
        spellings += found
        tokens = {token(Facet.VOICE, name.speaker_id) for name in found}
        tokens |= {token(Facet.TOPIC, topic) for topic in topics.get(words, ())}
        groups.append(Group(words, tuple(sorted(tokens))))
        at += length
    return Asked(tuple(groups), tuple(spellings), has_words=bool(groups))


def _pieces(text: str) -> list[tuple[tuple[str, ...], str]]:
    """The stems and the spelling of each word or quoted phrase."""
    text = text[: MAX_GROUPS * MAX_LENGTH].encode("utf-8", "ignore").decode()
    found = []
    for phrase, word in QUOTED.findall(text.replace("\x00", " ")):
        piece = (phrase or word)[:MAX_LENGTH]
        if words := tuple(stems(piece)):
            found.append((words, piece))
    return found


def _name_at(
    pieces: Sequence[tuple[tuple[str, ...], str]], at: int, topics: Container[tuple[str, ...]]
) -> tuple[int, list[SpeakerName]]:
    """How many pieces from here are one known name (at least 1), and the spellings that say so.

    The name may be a topic's too; that has no spellings.
    """
    for length in range(min(LONGEST_NAME, len(pieces) - at), 1, -1):
        part = pieces[at : at + length]
        found = _by_key(names.fold_name(" ".join(piece for _, piece in part)))
        if found or tuple(word for words, _ in part for word in words) in topics:
            return length, found
    key = names.fold_name(pieces[at][1])
    return 1, _by_key(key) or _by_word(key)


def _by_key(key: str) -> list[SpeakerName]:
    return _spellings(key) if key else []


@Prepared
def _spellings(key: str) -> QuerySet[SpeakerName]:
    return SpeakerName.objects.filter(key=key).select_related("speaker")[:MOST_SPEAKERS]


@Prepared
def _speakers_with(key: str) -> QuerySet[Any, Any]:
    """The speakers with this word in their names."""
    words = NameWord.objects.filter(key=key)
    return words.values_list("speaker_id", flat=True).distinct()[:1000]


@Prepared
def _words_of(key: str, speakers: Sequence[int]) -> QuerySet[NameWord]:
    words = NameWord.objects.filter(key=key, speaker__in=speakers)
    return words.select_related("name__speaker").order_by("id")


@Prepared
def _topic_names() -> QuerySet[Any, Any]:
    return TopicName.objects.order_by().values_list("topic_id", "name")


def _by_word(key: str) -> list[SpeakerName]:
    """One spelling of each of the most quoted speakers with this word in their names."""
    if not key or " " in key:
        return []
    speakers = _speakers_with(key)
    if len(speakers) > MOST_SPEAKERS:
        counted = ClaimCount.objects.filter(speaker__in=speakers).order_by("-claims")
        speakers = list(dict.fromkeys(counted.values_list("speaker_id", flat=True)))
    first: dict[int, SpeakerName] = {}
    for word in _words_of(key, speakers[:MOST_SPEAKERS]):
        first.setdefault(word.speaker_id, word.name)
    return list(first.values())


def topics_named(text: str) -> set[int]:
    """The ids of the topics that are called so in any language, in any form of the words."""
    words = tuple(stems(text))
    return _topics_by_stems({*words}).get(words, set())


def _topics_by_stems(words: set[str]) -> dict[tuple[str, ...], set[int]]:
    """The topics whose names in any language are these stems. Topics are few and read whole."""
    if not words:
        return {}
    found: dict[tuple[str, ...], set[int]] = {}
    for topic_id, name in _topic_names():
        found.setdefault(_stems_of_name(name), set()).add(topic_id)
    return found


@lru_cache(maxsize=10_000)
def _stems_of_name(name: str) -> tuple[str, ...]:
    return tuple(stems(name))
