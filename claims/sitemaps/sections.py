"""What there is to list, by kind: which records, in which files, and when they last changed.

Only a claim says when its page last changed. The pages of speakers, topics and sources change with
each claim in them, of which their own records know nothing; a time that is too old would keep
search engines away.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet
from django.db.models.functions import Substr
from django.urls import reverse

from claims.choices import SpeakerKind, Standing
from claims.models import Claim, Outlet, Source, Speaker, Topic, claim_address
from claims.models.claim_address import READ_FOR_SLUG

#: Records a file, at most: their numbers from one multiple of this to the next.
SPAN = 2500
#: The changes last made, of which the index tells: what changed before was read since.
CHANGES = 5000
#: Pages that are no record's.
PAGES = (
    *("home", "speakers", "claims", "topics", "outlets", "sources", "calendar", "about"),
    *Standing.values,
)

#: The path of a page, and when it last changed, if that is known.
Entry = tuple[str, datetime | None]


@dataclass(frozen=True)
class Section:
    """One kind of page: the entries of each of its files, which are numbered from 1."""

    entries: Callable[[int], Iterator[Entry]]
    #: How many files there are.
    files: Callable[[], int]
    #: When the pages in a file last changed, of those files where that is known.
    changes: Callable[[], dict[int, datetime]] = dict


def file_of(number: int) -> int:
    """The file in which the record with this number stands."""
    return (number - 1) // SPAN + 1


def _of_pages(number: int) -> Iterator[Entry]:
    return ((reverse(name), None) for name in PAGES)


def _of_claims(number: int) -> Iterator[Entry]:
    listed = _in_file(_claims(), number).exclude(speaker__kind=SpeakerKind.PRIVATE)
    rows = listed.values_list("pk", Substr("text", 1, READ_FOR_SLUG), "updated_at")
    return ((claim_address(pk, text), changed) for pk, text, changed in rows)


def _of_speakers(number: int) -> Iterator[Entry]:
    listed = _in_file(Speaker.objects.with_page(), number).exclude(kind=SpeakerKind.UNNAMED)
    return (
        (reverse("speaker", args=[slug]), None) for slug in listed.values_list("slug", flat=True)
    )


def _of_topics(number: int) -> Iterator[Entry]:
    slugs = Topic.objects.public().order_by("pk").values_list("slug", flat=True)
    return ((reverse("topic", args=[slug]), None) for slug in slugs)


def _of_outlets(number: int) -> Iterator[Entry]:
    slugs = Outlet.objects.public().order_by("pk").values_list("slug", flat=True)
    return ((reverse("outlet", args=[slug]), None) for slug in slugs)


def _of_sources(number: int) -> Iterator[Entry]:
    listed = _in_file(Source.objects.public(), number)
    return ((reverse("source", args=[pk]), None) for pk in listed.values_list("pk", flat=True))


def _claims() -> QuerySet[Claim]:
    return Claim.objects.published()


def _claims_changed() -> dict[int, datetime]:
    """The files of the claims that changed last, each with the latest change."""
    latest = _claims().order_by("-updated_at", "-pk").values_list("pk", "updated_at")[:CHANGES]
    changes: dict[int, datetime] = {}
    for pk, changed in latest:
        changes.setdefault(file_of(pk), changed)
    return changes


def _in_file(records: "QuerySet", number: int) -> "QuerySet":
    last = number * SPAN
    return records.filter(pk__gt=last - SPAN, pk__lte=last).order_by("pk")


def _files(records: Callable[[], "QuerySet"]) -> Callable[[], int]:
    def count() -> int:
        last = records().order_by("-pk").values_list("pk", flat=True).first()
        return file_of(last or 1)

    return count


def _one() -> int:
    return 1


SECTIONS: dict[str, Section] = {
    "pages": Section(_of_pages, _one),
    "claims": Section(_of_claims, _files(_claims), _claims_changed),
    "speakers": Section(_of_speakers, _files(Speaker.objects.with_page)),
    "topics": Section(_of_topics, _one),
    "outlets": Section(_of_outlets, _one),
    "sources": Section(_of_sources, _files(Source.objects.public)),
}
