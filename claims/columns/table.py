"""The one table of columns: every format of every list reads it, in this order."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.conf import settings

from claims.choices import Relation
from claims.dates import PartialDate, iso
from claims.models import claim_address

from .rows import INVERSE_RELATION, Row, source_facts

REPEATED_IN = INVERSE_RELATION[Relation.REPEATS]
_OF_CITATION = (
    *("wording", "language", "speaker_printed", "locator", "relayed_by", "fidelity", "primary"),
)
#: What a cell may hold. Lists become JSON where a format has no lists.
Cell = str | int | list[Any] | None


@dataclass(frozen=True)
class Column:
    """One column: its name, what it means to a reader of the file, and how it is read off a row."""

    name: str
    meaning: str
    read: Callable[[Row], Cell]


def _claim(name: str) -> Callable[[Row], Cell]:
    return lambda row: _plain(row.claim[name])


def _first(records: str, name: str) -> Callable[[Row], Cell]:
    """A field of the first of a row's records, None where there is none."""

    def read(row: Row) -> Cell:
        found = getattr(row, records)
        return _plain(found[0][name]) if found else None

    return read


def _ours(name: str) -> Callable[[Row], Cell]:
    """A field of our latest review, of another publisher's where we have none."""

    def read(row: Row) -> Cell:
        found = sorted(row.reviews, key=lambda review: not review["ours"])
        return _plain(found[0][name]) if found else None

    return read


def _plain(value: Any) -> Cell:
    """A value as every format can write it; times in UTC to the second."""
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat() if isinstance(value, date) else value


def _records(records: str) -> Callable[[Row], Cell]:
    return lambda row: [
        {name.replace("__", "_"): _plain(value) for name, value in record.items()}
        for record in getattr(row, records)
    ]


def _citations(row: Row) -> Cell:
    return [
        {**source_facts(each), **{name: each[name] for name in _OF_CITATION}}
        for each in row.citations
    ]


def _published(citation: dict[str, Any]) -> str:
    return iso(PartialDate(citation["source__published_first"], citation["source__published_last"]))


def _url(row: Row) -> str:
    return f"{settings.SITE_URL}{claim_address(row.claim['id'], row.claim['text'])}"


def _repeat_count(row: Row) -> int:
    return sum(link["relation"] == REPEATED_IN for link in row.links)


def _publisher(row: Row) -> Cell:
    """Our own reviews carry the site's name."""
    publisher = _ours("publisher")(row)
    return (publisher or settings.SITE_NAME) if row.reviews else None


#: Other people's scripts count columns: the order stays, and what is new comes at the end.
COLUMNS: tuple[Column, ...] = (
    Column("id", "Our number for the claim.", _claim("id")),
    Column("reference", "Its short name, which never changes.", _claim("reference")),
    Column("url", "Its page.", _url),
    Column("version", "How often the record was saved.", _claim("version")),
    Column("updated_at", "When it, or what belongs to it, last changed.", _claim("updated_at")),
    Column("published_at", "When we first published it.", _claim("published_at")),
    Column("status", "Did they say it? See the page on statuses.", _claim("status")),
    Column("status_note", "What the status rests on.", _claim("status_note")),
    Column("nature", "Assertion, position, promise, threat or question.", _claim("nature")),
    Column("form", "direct, partial or paraphrase.", _claim("form")),
    Column("text", "The words, verbatim unless the form is paraphrase.", _claim("text")),
    Column("language", "The language of the words.", _claim("language")),
    Column("translation", "The first translation.", _first("translations", "text")),
    Column("translation_language", "The language of it.", _first("translations", "language")),
    Column("translation_by", "outlet, desk or machine.", _first("translations", "by")),
    Column("speaker_id", "Our number for the speaker.", _claim("speaker_id")),
    Column("speaker", "The speaker’s main name.", _claim("speaker__name")),
    Column(
        "speaker_printed",
        "The name as the first source prints it.",
        _first("citations", "speaker_printed"),
    ),
    Column("speaker_kind", "person, private, institution or unnamed.", _claim("speaker__kind")),
    Column("speaker_wikidata", "The speaker’s Wikidata item.", _claim("speaker__wikidata")),
    Column("on_behalf_of", "The institution spoken for.", _claim("on_behalf_of__name")),
    Column("position", "Offices held when it was said.", lambda row: "; ".join(row.positions)),
    Column("said_on", "2010-08-13, 2010-08, 2010 or empty.", lambda row: iso(row.said)),
    Column(
        "said_first",
        "The first day it can have been said.",
        lambda row: None if row.said.is_unknown else row.said.first.isoformat(),
    ),
    Column(
        "said_last",
        "The last day it can have been said.",
        lambda row: None if row.said.is_unknown else row.said.last.isoformat(),
    ),
    Column("date_printed", "The date in the source’s words.", _claim("date_printed")),
    Column("said_to", "To whom.", _claim("said_to")),
    Column("occasion", "On what occasion.", _claim("occasion")),
    Column("context", "What one must know to understand it.", _claim("context")),
    Column("topics", "Short names of its topics.", lambda row: list(row.topics)),
    Column("source_id", "Our number for the first source.", _first("citations", "source_id")),
    Column("source_reference", "Its short name.", _first("citations", "source__reference")),
    Column("source_title", "Its title.", _first("citations", "source__title")),
    Column("outlet", "Who published it.", _first("citations", "source__outlet__name")),
    Column("outlet_kind", "What kind of publisher.", _first("citations", "source__outlet__kind")),
    Column("source_url", "Where it is.", _first("citations", "source__url")),
    Column("archive_url", "An archived copy.", _first("citations", "source__archive_url")),
    Column(
        "source_published_on",
        "When it was published.",
        lambda row: _published(row.citations[0]) if row.citations else None,
    ),
    Column("locator", "The place in it.", _first("citations", "locator")),
    Column("relayed_by", "Who passed the words on.", _first("citations", "relayed_by")),
    Column("fidelity", "How its wording stands to ours.", _first("citations", "fidelity")),
    Column("source_count", "How many sources report it.", lambda row: len(row.citations)),
    Column("citations", "All sources with their wordings.", _citations),
    Column("rating", "The verdict of our latest review.", _ours("rating__label")),
    Column("rating_scale", "The scale it is on.", _ours("rating__scale__name")),
    Column("rating_about", "statement or attribution.", _ours("about")),
    Column("review_publisher", "Who reviewed it.", _publisher),
    Column("review_url", "Where the review is.", _ours("url")),
    Column("reviewed_on", "When.", _ours("reviewed_on")),
    Column("reviews", "All reviews.", _records("reviews")),
    Column("links", "Links with other claims, both ways.", lambda row: list(row.links)),
    Column("repeat_count", "How often it was said again.", _repeat_count),
    Column("corrections", "Public corrections.", _records("corrections")),
    Column("licence", "What you may do with the data.", lambda row: settings.DATA_LICENCE),
    Column("translations", "All translations.", _records("translations")),
)
