"""A whole run: the records, then the counts and the search index."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

from django.db import transaction

from claims import search
from claims.models import Claim, Source
from claims.services.counting import count_again
from claims.services.tables import reserve_ids
from claims.statistics import refresh_statistics

from .hurrying import hurried
from .links import LINKS, Linker
from .reviews import load_ratings
from .shares import zipf
from .sources import (
    SOURCE_PREFIX,
    SOURCES,
    load_outlets,
    plan_sources,
    source_batches,
)
from .speakers import load_speakers
from .statements import PREFIX, Plan, World, statement_batches
from .topics import load_topics
from .vocabulary import LISTED, Vocabulary

CLAIMS_PER_SPEAKER, FEWEST_SPEAKERS = 200, 20
CLAIMS_PER_SOURCE = 5

#: Called with a step of the work, how much of it is done, and how much there is to do.
Progress = Callable[[str, int, int], None]


class RealClaimsError(Exception):
    """The database holds published claims that are not load data."""

    def __init__(self) -> None:
        super().__init__(
            "Readers of this database see claims that are no load data. To add invented ones to "
            "what they see: --beside-real-claims"
        )


@dataclass(frozen=True)
class Loaded:
    """What a run added."""

    claims: int
    speakers: int
    sources: int
    links: int

    def __str__(self) -> str:
        return (
            f"{self.claims:,} invented claims by {self.speakers:,} speakers from "
            f"{self.sources:,} sources, with {self.links:,} links"
        )


def generate_claims(
    count: int,
    *,
    speakers: int | None = None,
    seed: int = 7,
    beside_real_claims: bool = False,
    progress: Progress = lambda step, done, total: None,
) -> Loaded:
    """Add so many invented claims with all that belongs to them; then count and index again.

    The same seed on the same database gives the same records. They have no history, since nobody
    edited them. A run that is stopped leaves whole batches; counts and search are then behind until
    the next run. Raises RealClaimsError, unless told otherwise, where readers see other claims.
    """
    if not beside_real_claims and real_claims_exist():
        raise RealClaimsError
    with hurried():
        loaded = _load(count, _speaker_count(count, speakers), seed, progress)
        progress("Counting", 0, 1)
        refresh_statistics()
        count_again()
        progress("Counting", 1, 1)
        total = Claim.objects.count()
        search.rebuild(lambda done: progress("Indexing", done, total))
    return loaded


def real_claims_exist() -> bool:
    """Whether readers see a claim that is not load data."""
    return Claim.objects.published().exclude(reference__regex=rf"^{PREFIX}[0-9]+$").exists()


def _speaker_count(claims: int, wanted: int | None) -> int:
    return max(wanted or claims // CLAIMS_PER_SPEAKER, FEWEST_SPEAKERS)


def _load(count: int, speakers: int, seed: int, progress: Progress) -> Loaded:
    """All records, in transactions of some thousands each."""
    number = _next_number(Claim, PREFIX)
    random = Random(f"{seed}/{number}")
    with transaction.atomic():
        topics, ratings, outlets = load_topics(), load_ratings(), load_outlets()
        cast = load_speakers(random, speakers)
        shelf = plan_sources(random, count // CLAIMS_PER_SOURCE)
    done, sources = 0, len(shelf.days)
    for rows in source_batches(random, shelf, outlets, _next_number(Source, SOURCE_PREFIX)):
        with transaction.atomic():
            SOURCES.write(rows)
        progress("Sources", done := done + len(rows), sources)
    vocabularies = {language: Vocabulary(language) for language in LISTED}
    world = World(cast, shelf, zipf(topics), ratings, vocabularies)
    plan = Plan(count, reserve_ids(Claim, count), number)
    links = 0
    for done, added in _claims(random, world, plan):
        links += added
        progress("Claims", done, count)
    return Loaded(count, speakers, sources, links)


def _claims(random: Random, world: World, plan: Plan) -> Iterator[tuple[int, int]]:
    """Write the claims; after each batch, how many there are and how many links it brought."""
    linker, done = Linker(random), 0
    for batch in statement_batches(random, world, plan):
        links = linker.links(batch.made)
        with transaction.atomic():
            batch.write()
            LINKS.write(links)
        done += len(batch.claims)
        yield done, len(links)


def _next_number(model: type[Claim] | type[Source], prefix: str) -> int:
    """The number after the latest reference of load data: the one of the highest id."""
    mine = model._default_manager.filter(reference__regex=rf"^{prefix}[0-9]+$").order_by("-pk")
    latest = mine.values_list("reference", flat=True).first()
    return int(latest.removeprefix(prefix)) + 1 if latest else 1
