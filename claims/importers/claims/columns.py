"""Which of the columns of our files are read back, and which of other files' names mean them."""

from collections.abc import Iterable, Mapping, Sequence

from django.utils.translation import gettext as _
from rapidfuzz import fuzz

from claims.columns import COLUMNS

#: What follows from the rest of the record, or is ours alone.
NOT_READ = frozenset(
    ("url", "updated_at", "position", "source_id", "source_count", "repeat_count", "licence")
)
#: A public note for the change of a published claim: only files that come in have it.
CORRECTION = "correction"
READ: tuple[str, ...] = (
    *(column.name for column in COLUMNS if column.name not in NOT_READ),
    CORRECTION,
)
#: Without these nothing new can be made.
NEEDED = ("text", "speaker")

#: Names that other people's files have for our columns, in the order of likelihood.
OTHER_NAMES: Mapping[str, Sequence[str]] = {
    "text": ("quote", "quotation", "statement", "claim", "words", "claimreviewed"),
    "speaker": ("claimant", "author", "person", "name", "politician", "said by"),
    "said_on": ("date", "said", "claimdate", "statement date", "day"),
    "said_to": ("to", "audience"),
    "source_url": ("source", "link", "address", "source link"),
    "source_title": ("title", "headline", "article"),
    "outlet": ("publisher", "newspaper", "medium", "publication"),
    "source_published_on": ("published", "publication date"),
    "occasion": ("event", "venue", "where"),
    "context": ("background", "note", "notes"),
    "topics": ("topic", "subject", "subjects", "tags", "theme"),
    "rating": ("verdict", "label", "textual rating", "truth"),
    "review_url": ("fact check", "factcheck url"),
    "reviewed_on": ("review date",),
    "language": ("lang",),
    "on_behalf_of": ("institution", "organisation", "organization", "party"),
}
LIKE_ENOUGH = 85


class MappingError(ValueError):
    """Columns that cannot be matched as asked; a sentence."""


def columns_by_name(header: Sequence[str], asked: Mapping[str, str]) -> dict[str, str]:
    """Which column of the file is which of ours: by its name, or as asked (ours: theirs).

    An empty name of theirs means that ours is not in the file. Raises MappingError.
    """
    for ours, theirs in asked.items():
        if ours not in READ:
            raise MappingError(_("There is no column “%s” to import.") % ours[:60])
        if theirs and theirs not in header:
            raise MappingError(_("The file has no column “%s”.") % theirs[:60])
    own = {_plain(name): name for name in READ if name not in asked}
    taken = set(asked.values())
    free = [name for name in header if name not in taken and _plain(name) in own]
    found = {name: own[_plain(name)] for name in free}
    return found | {theirs: ours for ours, theirs in asked.items() if theirs}


def likely_columns(header: Sequence[str]) -> dict[str, str]:
    """The same, guessed by likeness where a name is not ours: for an editor to confirm."""
    found = columns_by_name(header, {})
    for theirs in header:
        free = [name for name in READ if name not in found.values()]
        if theirs not in found and (ours := _likeliest(_plain(theirs), free)):
            found[theirs] = ours
    return found


def _likeliest(name: str, free: Iterable[str]) -> str:
    scores = {ours: _likeness(name, ours) for ours in free}
    best = max(scores, key=lambda ours: scores[ours], default="")
    return best if best and scores[best] >= LIKE_ENOUGH else ""


def _likeness(name: str, ours: str) -> float:
    others = OTHER_NAMES.get(ours, ())
    if name in others:
        return 100 - others.index(name)
    return fuzz.ratio(name, _plain(ours)) if len(name) > 3 else 0.0


def _plain(name: str) -> str:
    return " ".join(name.casefold().replace("_", " ").replace("-", " ").split())
