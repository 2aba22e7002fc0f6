"""What all rows of a file share: who and what was found or made, and how the file is imported."""

from dataclasses import dataclass

from claims.services import NewRecord
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
        self.links = PlannedLinks(self.targets, self.ids)

    def taken(self) -> list[NewRecord]:
        """The speakers, sources and so on that were made since this was asked last."""
        made: list[NewRecord] = []
        for each in (self.speakers, self.topics, self.ratings, self.sources):
            made += each.made
            each.made = []
        return made
