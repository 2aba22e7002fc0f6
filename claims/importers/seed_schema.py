"""What each seed file holds: its records' fields, in order, and what each must be."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from claims import dates
from claims.models import (
    Citation,
    Claim,
    ClaimLink,
    Outlet,
    Position,
    Rating,
    Recorded,
    Review,
    Scale,
    Source,
    Speaker,
    SpeakerName,
    Topic,
    TopicName,
    Translation,
)

#: Turns what a field holds into what the model takes; raises ValueError with a sentence.
Reader = Callable[[Any], Any]


def text(value: Any) -> str:
    """Words, perhaps none."""
    if not isinstance(value, str):
        raise ValueError('It must be text in quotation marks; "" for none.')
    return value


def flag(value: Any) -> bool:
    """Yes or no."""
    if not isinstance(value, bool):
        raise ValueError("It must be true or false.")
    return value


def number(value: Any) -> int:
    """A whole number."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError("It must be a whole number.")
    return value


def partial_date(value: Any) -> dates.PartialDate:
    """YYYY, YYYY-MM, YYYY-MM-DD, two of these with a slash between, or '' for unknown."""
    return dates.parse(text(value))


def day(value: Any) -> date | None:
    """YYYY-MM-DD, or '' for none."""
    try:
        return date.fromisoformat(text(value)) if value else None
    except ValueError:
        raise ValueError("It must be a day, written YYYY-MM-DD.") from None


def moment(value: Any) -> datetime | None:
    """A time with its offset from UTC, or '' for none."""
    try:
        found = datetime.fromisoformat(text(value)) if value else None
    except ValueError:
        raise ValueError("It must be a time, written 2026-11-22T09:00:00+00:00.") from None
    if found and found.tzinfo is None:
        raise ValueError("It needs an offset from UTC: 2026-11-22T09:00:00+00:00.")
    return found


@dataclass(frozen=True)
class Pointer:
    """A field that names another record by its natural key; None or '' for none."""

    model: type[Recorded]
    key: str


@dataclass(frozen=True)
class Schema:
    """One kind of record: its model, the fields that identify it, and how each is read.

    `parent` is the model's field that points at the record it is nested in. `nested` are lists of
    records inside, `apart` are fields that the loader deals with itself.
    """

    model: type[Recorded]
    key: tuple[str, ...]
    fields: Mapping[str, Reader | Pointer]
    parent: str = ""
    nested: Mapping[str, "Schema"] = field(default_factory=dict)
    apart: tuple[str, ...] = ()
    #: Where a field is called otherwise in the file than in the model.
    called: Mapping[str, str] = field(default_factory=dict)


_SPEAKER = Pointer(Speaker, "slug")
_SOURCE = Pointer(Source, "reference")
_CLAIM = Pointer(Claim, "reference")

#: In the order in which they are loaded: what others point at comes first.
SEED_FILES: Mapping[str, Schema] = {
    "topics": Schema(
        Topic, ("slug",), {"slug": text, "parent": Pointer(Topic, "slug")}, apart=("names",)
    ),
    "outlets": Schema(
        Outlet,
        ("slug",),
        dict.fromkeys(("slug", "name", "domain", "country", "kind", "ownership"), text),
    ),
    "speakers": Schema(
        Speaker,
        ("slug",),
        dict.fromkeys(("slug", "name", "sort_name", "kind", "summary", "wikidata"), text),
        nested={
            "names": Schema(
                SpeakerName,
                ("spelling", "language"),
                {
                    **dict.fromkeys(("spelling", "language", "script", "kind"), text),
                    "preferred": flag,
                },
                parent="speaker",
            ),
            "positions": Schema(
                Position,
                ("title", "since"),
                {
                    "title": text,
                    "institution": _SPEAKER,
                    "since": partial_date,
                    "until": partial_date,
                },
                parent="speaker",
            ),
        },
    ),
    "scales": Schema(
        Scale,
        ("slug",),
        dict.fromkeys(("slug", "name", "kind"), text),
        nested={
            "ratings": Schema(
                Rating,
                ("value",),
                {"value": text, "label": text, "order": number, "colour": text},
                parent="scale",
            )
        },
    ),
    "sources": Schema(
        Source,
        ("reference",),
        {
            **dict.fromkeys(("reference", "title", "kind"), text),
            "outlet": Pointer(Outlet, "slug"),
            **dict.fromkeys(("agency_credit", "byline", "url"), text),
            "republished_from": _SOURCE,
            "published": partial_date,
            **dict.fromkeys(("language", "archive_url"), text),
        },
    ),
    "claims": Schema(
        Claim,
        ("reference",),
        {
            **dict.fromkeys(("reference", "text", "language", "form", "nature"), text),
            "speaker": _SPEAKER,
            "on_behalf_of": _SPEAKER,
            "said_to": text,
            "said": partial_date,
            **dict.fromkeys(("date_printed", "occasion", "context"), text),
            **dict.fromkeys(("status", "status_note", "desk_note"), text),
        },
        nested={
            "translations": Schema(
                Translation,
                ("language", "by", "credit"),
                dict.fromkeys(("language", "text", "by", "credit"), text),
                parent="claim",
            ),
            "citations": Schema(
                Citation,
                ("source",),
                {
                    "source": _SOURCE,
                    **dict.fromkeys(("wording", "language", "speaker_printed"), text),
                    **dict.fromkeys(("locator", "relayed_by", "fidelity"), text),
                    "primary": flag,
                },
                parent="claim",
            ),
        },
        apart=("topics", "stage", "published_at"),
    ),
    "links": Schema(
        ClaimLink,
        ("from", "relation", "to"),
        {"from": _CLAIM, "relation": text, "to": _CLAIM, "note": text, "source": _SOURCE},
        called={"from": "from_claim", "to": "to_claim"},
    ),
    "reviews": Schema(
        Review,
        ("reference",),
        {
            "reference": text,
            "claim": _CLAIM,
            **dict.fromkeys(("publisher", "publisher_site", "url", "title", "about"), text),
            **dict.fromkeys(("textual_rating", "summary"), text),
            "reviewed_on": day,
            "language": text,
            "ours": flag,
        },
        apart=("scale", "rating"),
    ),
}

#: Names of a topic are a small object, language to name; each becomes a row of its own.
TOPIC_NAME = Schema(TopicName, ("language",), {"language": text, "name": text}, parent="topic")
