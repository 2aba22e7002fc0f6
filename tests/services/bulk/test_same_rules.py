"""The bulk write and the single write refuse the same rows, and leave the same behind."""

from datetime import UTC, date, datetime

import pytest
from django.core.exceptions import ValidationError

from claims import services
from claims.choices import Stage
from claims.models import (
    Citation,
    Claim,
    ClaimLink,
    Correction,
    Outlet,
    Review,
    Source,
    Speaker,
    SpeakerName,
    Translation,
)
from claims.services import Ids, NewRecord, insert_records, kept
from tests.factories import (
    ClaimFactory,
    OutletFactory,
    RatingFactory,
    SourceFactory,
    SpeakerFactory,
    TopicFactory,
)
from tests.services.ledger import counted, disagreements

pytestmark = pytest.mark.django_db


@pytest.fixture
def world():
    """Records that rows point at."""
    speaker, other = SpeakerFactory(), SpeakerFactory()
    return {
        "speaker": speaker.pk,
        "other": other.pk,
        "ministry": SpeakerFactory(institution=True).pk,
        "claim": ClaimFactory(speaker=speaker).pk,
        "own": ClaimFactory(speaker=speaker).pk,
        "foreign": ClaimFactory(speaker=other).pk,
        "source": SourceFactory().pk,
        "outlet": OutletFactory().pk,
        "truth": RatingFactory().pk,
        "attribution": RatingFactory(scale__of_attribution=True).pk,
    }


GOOD = {
    Claim: {"text": "It stays.", "speaker_id": "speaker", "language": "en"},
    Citation: {"claim_id": "claim", "source_id": "source"},
    Translation: {"claim_id": "claim", "language": "ru", "text": "Он остаётся."},
    Review: {"claim_id": "claim", "rating_id": "truth", "reviewed_on": date(2020, 1, 1)},
    ClaimLink: {"from_claim_id": "claim", "relation": "answers", "to_claim_id": "foreign"},
    Correction: {"claim_id": "claim", "made_at": datetime(2020, 1, 1, tzinfo=UTC), "note": "Day."},
    Source: {"title": "The crane", "outlet_id": "outlet", "url": "https://example.org/a"},
    Outlet: {"name": "Harbour News", "slug": "harbour-news"},
    Speaker: {"name": "Olga Marsh", "slug": "olga-marsh"},
    SpeakerName: {"speaker_id": "speaker", "spelling": "Ольга Марш", "language": "ru"},
}
TWISTS = [
    (Claim, {"text": ""}),
    (Claim, {"text": "a" * 20_001}),
    (Claim, {"text": "half \ud800"}),
    (Claim, {"context": "NUL \x00"}),
    (Claim, {"language": ""}),
    (Claim, {"language": "x" * 13}),
    (Claim, {"form": "sung"}),
    (Claim, {"nature": ""}),
    (Claim, {"status": "true"}),
    (Claim, {"status": "disputed"}),
    (Claim, {"status": "disputed", "status_note": "She denies it."}),
    (Claim, {"speaker_id": None}),
    (Claim, {"reference": ""}),
    (Claim, {"reference": "no spaces"}),
    (Claim, {"reference": "r" * 61}),
    (Claim, {"said_to": "x" * 301}),
    (Claim, {"said_first": date(2011, 1, 1), "said_last": date(2010, 1, 1)}),
    (Claim, {"on_behalf_of_id": "ministry"}),
    (Claim, {"on_behalf_of_id": "other"}),
    (Claim, {"on_behalf_of_id": "speaker"}),
    (Claim, {"stage": "published", "published_at": datetime(2020, 1, 1, tzinfo=UTC)}),
    (Claim, {"stage": "published"}),
    (Claim, {"stage": "withdrawn"}),
    (Citation, {"fidelity": "good"}),
    (Citation, {"wording": "a" * 20_001}),
    (Citation, {"locator": "x" * 101}),
    (Citation, {"source_id": None}),
    (Translation, {"text": ""}),
    (Translation, {"language": ""}),
    (Translation, {"by": "me"}),
    (Review, {"about": "tone"}),
    (Review, {"about": "attribution"}),
    (Review, {"rating_id": "attribution", "about": "attribution"}),
    (Review, {"rating_id": "attribution"}),
    (Review, {"rating_id": None}),
    (Review, {"rating_id": None, "textual_rating": "mostly so"}),
    (Review, {"ours": False}),
    (Review, {"ours": False, "publisher": "Checkers", "url": "https://example.org/check"}),
    (Review, {"url": "not an address"}),
    (ClaimLink, {"relation": "likes"}),
    (ClaimLink, {"relation": "contradicts"}),
    (ClaimLink, {"relation": "contradicts", "note": "He says no.", "source_id": "source"}),
    (ClaimLink, {"relation": "reverses", "note": "He says no.", "source_id": "source"}),
    (ClaimLink, {"relation": "clarifies"}),
    (ClaimLink, {"relation": "clarifies", "to_claim_id": "own"}),
    (ClaimLink, {"to_claim_id": "claim"}),
    (ClaimLink, {"relation": "joint_with", "from_claim_id": "foreign", "to_claim_id": "claim"}),
    (Correction, {"note": ""}),
    (Source, {"title": ""}),
    (Source, {"url": "nonsense"}),
    (Source, {"url": "https://[broken"}),
    (Source, {"url": f"https://example.org/{'a' * 2000}"}),
    (Source, {"kind": "dream"}),
    (Outlet, {"name": ""}),
    (Outlet, {"country": "GEO"}),
    (Outlet, {"slug": "with spaces"}),
    (Speaker, {"name": ""}),
    (Speaker, {"kind": "ghost"}),
    (Speaker, {"slug": ""}),
    (SpeakerName, {"spelling": ""}),
    (SpeakerName, {"kind": "pet name"}),
]


def filled(model, twist, world):
    values = {**GOOD[model], **twist}
    return {
        name: world[value] if name.endswith("_id") and value is not None else value
        for name, value in values.items()
    }


def single(model, values):
    """The fields that the single write finds fault with; empty where it takes the row."""
    try:
        with kept():
            services.save_record(model(**values), by=None)
            raise UndoneError
    except UndoneError:
        return False
    except ValidationError:
        return True


def in_bulk(model, values):
    ids = Ids()
    try:
        with kept():
            record = NewRecord(model, {"id": ids.take(model), **values})
            insert_records([record], by=None)
            raise UndoneError
    except UndoneError:
        return False
    except ValidationError:
        return True


class UndoneError(Exception):
    """Takes back what was written."""


@pytest.mark.parametrize(
    ("model", "twist"), [*((model, {}) for model in GOOD), *TWISTS], ids=lambda each: str(each)[:60]
)
def test_both_ways_of_writing_refuse_the_same_rows(world, model, twist):
    values = filled(model, twist, world)

    assert in_bulk(model, values) == single(model, values)


@pytest.mark.parametrize("model", GOOD, ids=lambda model: model.__name__)
def test_a_good_row_is_taken(world, model):
    assert in_bulk(model, filled(model, {}, world)) is False


def test_what_is_wrong_is_said_in_the_words_of_the_single_write(world):
    twist = {"form": "sung", "status": "disputed", "said_to": "x" * 301}
    record = NewRecord(Claim, {"id": 1, **filled(Claim, twist, world)})

    assert record.problems == {
        "form": "Value 'sung' is not a valid choice.",
        "said_to": "Ensure this value has at most 300 characters (it has 301).",
        "status_note": "This status needs a note that says what it rests on.",
    }


def test_both_ways_of_writing_leave_the_same_records_and_history(world, django_user_model):
    editor = django_user_model.objects.create_superuser("editor")
    topics = [TopicFactory(), TopicFactory()]
    values = filled(Claim, {"status": "disputed", "status_note": "Denied."}, world)
    alone = services.save_record(Claim(**values), by=editor, why="From a file.")
    services.set_topics(alone, topics, by=editor, why="From a file.")

    ids = Ids()
    pk = ids.take(Claim)
    record = NewRecord(Claim, {"id": pk, **values}, topics=[topic.pk for topic in topics])
    with kept():
        insert_records([record], by=editor, why="From a file.")

    together = Claim.objects.get(pk=pk)
    own = {"id", "reference", "created_at", "updated_at", "version"}
    names = [each.attname for each in Claim._meta.concrete_fields if each.attname not in own]
    assert [getattr(together, name) for name in names] == [getattr(alone, name) for name in names]
    assert set(together.topics.all()) == set(topics)
    past = together.history.get()
    assert (past.history_type, past.history_user, past.history_change_reason) == (
        "+",
        editor,
        "From a file.",
    )
    assert {each.topic_id for each in past.topics.all()} == {topic.pk for topic in topics}
    assert [getattr(past, name) for name in names] == [getattr(alone, name) for name in names]
    assert disagreements() == []


def test_counts_and_search_follow(world):
    ids = Ids()
    claim = {
        "id": ids.take(Claim),
        **filled(Claim, {"occasion": "Council meeting"}, world),
        "stage": Stage.PUBLISHED.value,
        "published_at": datetime(2020, 1, 1, tzinfo=UTC),
    }
    cited = {"id": ids.take(Citation), "claim_id": claim["id"], "source_id": world["source"]}

    insert_records([NewRecord(Citation, cited), NewRecord(Claim, claim)], by=None)

    assert (counted(), counted(speaker=world["speaker"])) == (1, 1)
    assert disagreements() == []


def test_a_row_that_is_refused_leaves_nothing_behind(world):
    ids = Ids()
    before = Claim.objects.count()
    good, bad = (
        NewRecord(Claim, {"id": ids.take(Claim), **filled(Claim, twist, world)})
        for twist in ({}, {"text": ""})
    )

    with pytest.raises(ValidationError):
        insert_records([good, bad], by=None)

    assert Claim.objects.count() == before


def test_ids_go_on_after_a_bulk_write(world):
    ids = Ids()
    with kept():
        made = [ids.take(Claim) for _ in range(3)]
        insert_records(
            [NewRecord(Claim, {"id": pk, **filled(Claim, {}, world)}) for pk in made], by=None
        )

    following = ClaimFactory()

    assert following.pk > made[-1]
    assert made == sorted(made)
