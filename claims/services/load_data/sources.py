"""The outlets and sources of load data. Three sources in a row report the same event."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from claims.choices import OutletKind, SourceKind
from claims.models import Outlet, Source, url_key
from claims.services.tables import Row, Table, reserve_ids

from . import days
from .shares import Shares, zipf

OUTLETS = Table(
    Outlet,
    *("id", "name", "slug", "domain", "country", "kind", "ownership", "created_at", "updated_at"),
)
SOURCES = Table(
    Source,
    *("id", "reference", "title", "kind", "outlet_id", "url", "url_key", "republished_from_id"),
    *("published_first", "published_last", "language", "created_at", "updated_at"),
)
MADE = "1994-01-01 00:00:00"
OUTLET_COUNT = 200
OUTLET_PREFIX = "load-outlet-"
SOURCE_PREFIX = "load-source-"
#: Sources that report the same event.
EVENT = 3
BATCH = 10_000
COUNTRIES = ("BY", "RU", "UA", "PL", "LT", "DE", "GB", "US")

LANGUAGES = Shares({"en": 45, "ru": 40, "be": 15})
KINDS = Shares(
    {
        SourceKind.ARTICLE.value: 82,
        SourceKind.POST.value: 7,
        SourceKind.BROADCAST.value: 5,
        SourceKind.TRANSCRIPT.value: 5,
        SourceKind.LETTER.value: 1,
    }
)


@dataclass(frozen=True)
class Shelf:
    """The sources of one run: ids from `first`; the day and the language of each in order."""

    first: int
    days: list[int]
    languages: list[str]

    @property
    def events(self) -> int:
        """How many events they report."""
        return len(self.days) // EVENT


def load_outlets() -> list[int]:
    """The ids of all outlets of load data, largest first; those that lack are made."""
    held = dict(Outlet.objects.filter(slug__startswith=OUTLET_PREFIX).values_list("slug", "pk"))
    slugs = [f"{OUTLET_PREFIX}{number}" for number in range(1, OUTLET_COUNT + 1)]
    missing = [number for number, slug in enumerate(slugs, start=1) if slug not in held]
    ids = range(first := reserve_ids(Outlet, len(missing)), first + len(missing))
    OUTLETS.write([_outlet(*each) for each in zip(ids, missing, strict=True)])
    held |= {slugs[number - 1]: pk for pk, number in zip(ids, missing, strict=True)}
    return [held[slug] for slug in slugs]


def _outlet(pk: int, number: int) -> Row:
    kinds = OutletKind.values
    return (
        pk,
        f"Load test outlet {number}",
        f"{OUTLET_PREFIX}{number}",
        f"outlet-{number}.load.example",
        COUNTRIES[number % len(COUNTRIES)],
        kinds[number % len(kinds)],
        "invented for load tests",
        MADE,
        MADE,
    )


def plan_sources(random: Random, count: int) -> Shelf:
    """Reserve at least so many sources, in whole events, and decide when each came out."""
    events = -(-count // EVENT)
    of_events = [days.draw(random) for _ in range(events)]
    published = [day + late for day in of_events for late in (0, 0, random.randrange(6))]
    return Shelf(
        reserve_ids(Source, len(published)), published, LANGUAGES.draw(random, len(published))
    )


def source_batches(
    random: Random, shelf: Shelf, outlets: list[int], number: int
) -> Iterator[list[Row]]:
    """The rows of all sources, numbered from `number`."""
    owners = zipf(list(enumerate(outlets, start=1)))
    for start in range(0, len(shelf.days), BATCH):
        places = range(start, min(start + BATCH, len(shelf.days)))
        drawn = zip(
            places,
            owners.draw(random, len(places)),
            KINDS.draw(random, len(places)),
            strict=True,
        )
        yield [_source(random, shelf, number, *each) for each in drawn]


def _source(
    random: Random, shelf: Shelf, number: int, place: int, outlet: tuple[int, int], kind: str
) -> Row:
    day, number = shelf.days[place], number + place
    outlet_number, outlet_id = outlet
    url = f"https://outlet-{outlet_number}.load.example/{days.ISO[day][:4]}/{number}"
    # Of one event the last report is now and then a reprint of the first.
    reprint = place % EVENT == EVENT - 1 and random.random() < 0.3
    known = random.random() < 0.95
    made = days.moment(day, number)
    return (
        shelf.first + place,
        f"{SOURCE_PREFIX}{number}",
        f"Load test report {number}",
        kind,
        outlet_id,
        url if known else "",
        url_key(url) if known else "",
        shelf.first + place - EVENT + 1 if reprint else None,
        *days.PAIRS["day"][day],
        shelf.languages[place],
        made,
        made,
    )
