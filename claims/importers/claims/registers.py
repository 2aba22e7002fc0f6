"""What all rows of a file share: who and what was found or made, and how the file is imported."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from claims.services import NewRecord
from claims.services.bulk import publishing_refusal
from claims.services.bulk.ids import GivesIds

from .matching import Targets
from .options import Options
from .planned_links import PlannedLinks
from .sources import Sources
from .speakers import Speakers
from .vocabulary import Ratings, Topics


@dataclass
class Registers:
    """Each name is looked up once a file, whatever number of rows has it."""

    targets: Targets
    ids: GivesIds
    options: Options

    def __post_init__(self) -> None:
        self.speakers, self.sources = Speakers(self.ids), Sources(self.ids)
        self.topics, self.ratings = Topics(self.ids), Ratings(self.ids)
        self.links = PlannedLinks(self.targets, self.ids, self.options)
        self._each: tuple[Any, ...] = (self.speakers, self.topics, self.ratings, self.sources)

    @cached_property
    def publishing_refusal(self) -> str:
        """Why whoever brings the file may not publish what is in it; empty where they may."""
        return publishing_refusal(self.options.by)

    @contextmanager
    def made_by_row(self) -> Iterator[list[NewRecord]]:
        """Gathers the speakers, sources and so on that one row brings."""
        before = [len(each.made) for each in self._each]
        found: list[NewRecord] = []
        yield found
        for each, count in zip(self._each, before, strict=True):
            found += each.made[count:]

    def taken(self) -> list[NewRecord]:
        """The speakers, sources and so on that were made since this was asked last."""
        made: list[NewRecord] = []
        for each in self._each:
            made += each.made
            each.made = []
        return made
