"""The claims of load data, with their citations, translations, topics and reviews."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

from claims.choices import NEEDS_NO_NOTE, Fidelity, Form, Stage, Status
from claims.models import Citation, Claim, Translation
from claims.services.tables import Row, Table

from . import days, mix
from .mix import Drawn
from .reviews import REVIEWS, review_row
from .shares import Shares
from .sources import EVENT, Shelf
from .speakers import Cast
from .vocabulary import Vocabulary, sentence

CLAIMS = Table(
    Claim,
    *("id", "reference", "text", "language", "form", "nature", "speaker_id", "on_behalf_of_id"),
    *(
        "said_to",
        "said_first",
        "said_last",
        "date_printed",
        "occasion",
        "status",
        "status_note",
        "stage",
    ),
    *("published_at", "withdrawn_at", "withdrawal_ground", "created_at", "updated_at"),
)
TOPICS = Table(Claim.topics.through, "claim_id", "topic_id")
TRANSLATIONS = Table(
    Translation, "claim_id", "language", "text", "by", "credit", "created_at", "updated_at"
)
CITATIONS = Table(
    Citation,
    *("claim_id", "source_id", "wording", "language", "speaker_printed", "locator", "fidelity"),
    *("primary", "created_at", "updated_at"),
)
PREFIX = "load-"
NOTE = "Load test: an invented ground for this status."
CREDIT = "Load test"
#: What the record says of a day that is not known.
DAY_PRINTED = "recently"
OTHER_LANGUAGE = {"en": "ru", "ru": "en", "be": "en"}
BATCH = 10_000


@dataclass(frozen=True)
class World:
    """What claims are made of: everything that exists before them."""

    cast: Cast
    shelf: Shelf
    topics: Shares[int]
    ratings: Shares[tuple[int, str]]
    vocabularies: dict[str, Vocabulary]


@dataclass(frozen=True)
class Plan:
    """How many claims there are to be, the id of the first, and the number in its reference."""

    count: int
    first_id: int
    first_number: int


@dataclass(frozen=True, slots=True)
class Made:
    """What the links must know of a claim."""

    claim_id: int
    speaker_id: int
    said_first: str
    source_id: int
    made_at: str


@dataclass
class Batch:
    """Rows for the tables."""

    claims: list[Row] = field(default_factory=list)
    topics: list[Row] = field(default_factory=list)
    translations: list[Row] = field(default_factory=list)
    citations: list[Row] = field(default_factory=list)
    reviews: list[Row] = field(default_factory=list)
    made: list[Made] = field(default_factory=list)

    def write(self) -> None:
        """Put all rows into their tables."""
        CLAIMS.write(self.claims)
        TOPICS.write(self.topics)
        TRANSLATIONS.write(self.translations)
        CITATIONS.write(self.citations)
        REVIEWS.write(self.reviews)


def statement_batches(random: Random, world: World, plan: Plan) -> Iterator[Batch]:
    """All claims with what belongs to them, some thousands at a time."""
    for start in range(0, plan.count, BATCH):
        places = range(start, min(start + BATCH, plan.count))
        batch = Batch()
        drawn = mix.draw(random, world.cast.speakers, len(places))
        for place, each in zip(places, drawn, strict=True):
            _Statement(random, world, plan, place, each).add_to(batch)
        yield batch


class _Statement:
    """One claim in the making."""

    def __init__(self, random: Random, world: World, plan: Plan, place: int, drawn: Drawn) -> None:
        self.random, self.world, self.drawn = random, world, drawn
        self.claim_id, self.number = plan.first_id + place, plan.first_number + place
        shelf = world.shelf
        event = place * shelf.events // plan.count * EVENT
        self.cited = [event + (place + turn) % EVENT for turn in range(drawn.citations)]
        # The earliest of them: a statement is reported on its day or later.
        self.day = min(shelf.days[cited] for cited in self.cited)
        self.language = drawn.language or shelf.languages[self.cited[0]]
        self.made_at = days.moment(self.day, self.number)
        words = world.vocabularies[self.language].draw(random, drawn.words)
        self.text = words if drawn.form == Form.PARTIAL else sentence(words)

    def add_to(self, batch: Batch) -> None:
        said = days.PAIRS[self.drawn.precision][max(self.day - self.drawn.delay, 0)]
        batch.claims.append(self._claim(said))
        batch.topics += self._topics()
        translations = self._translations()
        batch.translations += translations
        batch.citations += self._citations({row[1]: row[2] for row in translations})
        if self.drawn.reviewed:
            ratings = self.world.ratings
            batch.reviews.append(
                review_row(self.random, ratings, self.claim_id, self.number, self.day)
            )
        source = self.world.shelf.first + self.cited[0]
        batch.made.append(Made(self.claim_id, self.drawn.speaker_id, said[0], source, self.made_at))

    def _claim(self, said: days.Pair) -> Row:
        drawn = self.drawn
        shown = drawn.stage in (Stage.PUBLISHED, Stage.WITHDRAWN)
        withdrawn = drawn.stage == Stage.WITHDRAWN
        return (
            self.claim_id,
            f"{PREFIX}{self.number}",
            self.text,
            self.language,
            drawn.form,
            drawn.nature,
            drawn.speaker_id,
            self._on_behalf_of(),
            drawn.said_to,
            *said,
            DAY_PRINTED if drawn.precision == "unknown" else "",
            drawn.occasion,
            drawn.status,
            "" if drawn.status in NEEDS_NO_NOTE else NOTE,
            drawn.stage,
            self.made_at if shown else None,
            days.moment(self.day + 30, self.number) if withdrawn else None,
            mix.GROUNDS.draw(self.random, 1)[0] if withdrawn else "",
            self.made_at,
            self.made_at,
        )

    def _on_behalf_of(self) -> int | None:
        cast = self.world.cast
        if not self.drawn.on_behalf or self.drawn.speaker_id not in cast.may_act_for_others:
            return None
        return cast.institutions.draw(self.random, 1)[0]

    def _topics(self) -> list[Row]:
        topics = self.world.topics.draw(self.random, self.drawn.topics)
        return [(self.claim_id, topic) for topic in dict.fromkeys(topics)]

    def _translations(self) -> list[Row]:
        by = self.drawn.translated_by
        if not by:
            return []
        language = OTHER_LANGUAGE[self.language]
        text = sentence(self.world.vocabularies[language].draw(self.random, self.drawn.words))
        return [(self.claim_id, language, text, by, CREDIT, self.made_at, self.made_at)]

    def _citations(self, translations: dict[str, str]) -> list[Row]:
        """The first source of a confirmed claim is its transcript or recording."""
        shelf, printed = self.world.shelf, self.world.cast.names[self.drawn.speaker_id]
        rows: list[Row] = []
        for place in self.cited:
            wording, fidelity = self._wording(shelf.languages[place], translations)
            rows.append(
                (
                    self.claim_id,
                    shelf.first + place,
                    wording,
                    shelf.languages[place] if wording else "",
                    printed,
                    f"paragraph {self.number % 12 + 1}",
                    fidelity,
                    self.drawn.status == Status.CONFIRMED and not rows,
                    self.made_at,
                    self.made_at,
                )
            )
        return rows

    def _wording(self, language: str, translations: dict[str, str]) -> tuple[str, str]:
        """What a source prints: a translation, the words themselves, or half of them."""
        if language != self.language:
            return translations.get(language, ""), Fidelity.TRANSLATED.value
        chance = self.random.random()
        if chance < 0.1:
            return self.text[: len(self.text) // 2].rpartition(" ")[0], Fidelity.SHORTENED.value
        return (self.text if chance < 0.75 else ""), Fidelity.EXACT.value
