"""All that is on record, to be compared before and after; and records with a bit of everything."""

from random import Random
from typing import Any

from django.apps import apps
from django.core.exceptions import ValidationError

from claims import services
from claims.choices import Form, Relation, TranslationBy
from claims.models import Claim, ClaimLink, IndexState, Merge, Revision, Source, Speaker, Topic
from tests import factories as make

#: What every change changes, and what may differ by rows of nothing.
APART = {"version", "updated_at"}
#: Rows that are another after each change.
MARKS = (Merge, Revision, IndexState)
WORDS = ("We sell it.", "Let them sell it.", "Хай прадаюць.", "They may sell, or not.")
LANGUAGES = ("en", "ru", "be")


def dump() -> dict[str, list[dict[str, Any]]]:
    """Every row of every table of ours but the history, the ledger of merges and the mark."""
    models = [
        model
        for model in apps.get_app_config("claims").get_models(include_auto_created=True)
        if not model.__name__.startswith("Historical") and model not in MARKS
    ]
    return {model.__name__: _rows(model) for model in models}


def _rows(model: Any) -> list[dict[str, Any]]:
    # Ids of rows that only join others, and of what is derived, are nobody's business.
    joins = model._meta.auto_created or model.__name__ in {"NameWord", "ClaimCount", "TokenSet"}
    apart = APART | ({"id", "stamp"} if joins else set())
    rows = [
        {name: value for name, value in row.items() if name not in apart}
        for row in model._default_manager.values()
        if row.get("claims") != 0
    ]
    return sorted(rows, key=repr)


def any_claim(random: Random, speaker: Speaker, world: "World", *, published: bool) -> Claim:
    """A claim with some citations, translations, reviews, topics and proposals."""
    claim = make.ClaimFactory(
        speaker=speaker,
        text=random.choice(WORDS),
        language=random.choice(LANGUAGES),
        form=random.choice(list(Form)),
        said=random.choice(("2010", "", "2010-08-13")),
        date_printed="on Friday",
        context=random.choice(("", "Asked about the plant.")),
        occasion=random.choice(("", "a briefing")),
        desk_note=random.choice(("", "Look again.")),
        filed=random.sample(world.topics, random.randrange(3)),
    )
    for source in random.sample(world.sources, random.randrange(1, 4)):
        make.CitationFactory(
            claim=claim,
            source=source,
            wording=random.choice(("", *WORDS)),
            language=random.choice(("", *LANGUAGES)),
            locator=random.choice(("", "paragraph 2")),
            primary=random.random() < 0.3,
        )
    for language in random.sample(LANGUAGES, random.randrange(3)):
        by, credit = random.choice(list(TranslationBy)), random.choice(("", "Reuters"))
        text = random.choice(WORDS)
        make.TranslationFactory(claim=claim, language=language, by=by, credit=credit, text=text)
    for _ in range(random.randrange(2)):
        make.ReviewFactory(claim=claim, rating=world.rating)
        make.CorrectionFactory(claim=claim)
        make.ReplyFactory(claim=claim)
        make.CandidateFactory(claim=claim, source=world.sources[0])
    return services.publish_claim(claim, by=None) if published else claim


class World:
    """Two entries of one statement among others that they are linked with."""

    def __init__(self, seed: int, *, speakers: int = 1) -> None:
        self.random = Random(seed)
        self.sources: list[Source] = [make.SourceFactory() for _ in range(4)]
        self.topics: list[Topic] = [make.TopicFactory() for _ in range(4)]
        self.rating = make.RatingFactory()
        self.speakers = [make.SpeakerFactory() for _ in range(speakers)]
        self.others = [make.published_claim() for _ in range(3)]

    def claim(self, *, published: bool | None = None, speaker: Speaker | None = None) -> Claim:
        """One more claim of the first speaker."""
        if published is None:
            published = self.random.random() < 0.5
        return any_claim(self.random, speaker or self.speakers[0], self, published=published)

    def link(self, claims: list[Claim], times: int = 12) -> None:
        """Links of any kind between any two, as far as the rules allow."""
        ends = [*claims, *self.others]
        for _ in range(times):
            one, other = self.random.sample(ends, 2)
            link = ClaimLink(
                from_claim=one,
                to_claim=other,
                relation=self.random.choice(list(Relation)),
                note=self.random.choice(("", "As printed.")),
                source=self.random.choice((None, self.sources[0])),
            )
            try:
                services.save_record(link, by=None)
            except ValidationError:
                continue
