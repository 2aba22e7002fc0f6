"""What topics, outlets and speakers are called in a query string and to the reader."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple

from django.db.models import CharField, F, QuerySet, Value
from django.utils.translation import get_language

from claims.choices import SpeakerKind
from claims.models import Outlet, Prepared, Rating, Speaker, SpeakerName, Topic
from claims.search import Facet, token

#: No record has it: among an empty list nothing at all would be found.
NOBODY = 0


class Label(NamedTuple):
    """How a query string names a record, and how a page does."""

    value: str
    name: str


#: The label of a rating, and the tokens of all steps that have its value.
Ratings = dict[str, tuple[str, tuple[str, ...]]]


def labels(
    asked: Mapping[Facet, Collection[int]],
) -> tuple[dict[tuple[str, int], Label], Ratings]:
    """The labels of records by facet and id, private persons' apart; and all ratings by value.

    In one query. Several scales may have steps of one value: they are one choice.
    """
    lists = [
        list(asked.get(facet, ())) or [NOBODY] for facet in (Facet.TOPIC, Facet.OUTLET, Facet.WITH)
    ]
    language = (get_language() or "en").split("-")[0]
    found: dict[tuple[str, int], Label] = {}
    ratings: Ratings = {}
    ranks: dict[tuple[str, int], int] = {}
    for facet, pk, value, spoken, name in _named(*lists):
        if facet == Facet.RATING:
            label, tokens = ratings.get(value, (name, ()))
            ratings[value] = (label, (*tokens, token(Facet.RATING, pk)))
            continue
        # In the reader's language, else the main name: a topic's English one.
        rank = 3 if spoken == language else 2 if spoken == "en" and facet == Facet.TOPIC else 1
        if spoken and rank == 1:
            rank = 0
        if rank > ranks.get((facet, pk), -1):
            ranks[facet, pk] = rank
            found[facet, pk] = Label(value, name)
    return found, ratings


@Prepared
def _named(
    topics: Sequence[int], outlets: Sequence[int], speakers: Sequence[int]
) -> QuerySet[Any, Any]:
    seen = Speaker.objects.filter(pk__in=speakers).exclude(kind=SpeakerKind.PRIVATE)
    topic = Topic.objects.filter(pk__in=topics)
    return _rows(topic, Facet.TOPIC, "slug", F("slug")).union(
        _rows(topic, Facet.TOPIC, "slug", F("names__name"), F("names__language")),
        _rows(Rating.objects.all(), Facet.RATING, "value", F("label")),
        _rows(Outlet.objects.filter(pk__in=outlets), Facet.OUTLET, "slug", F("name")),
        _rows(seen, Facet.WITH, "slug", F("name")),
        SpeakerName.objects.filter(speaker__in=speakers, preferred=True)
        .exclude(speaker__kind=SpeakerKind.PRIVATE)
        .order_by()
        .annotate(
            facet=Value(Facet.WITH.value, output_field=CharField()),
            of=F("speaker_id"),
            word=F("speaker__slug"),
            spoken=F("language"),
            called=F("spelling"),
        )
        .values_list("facet", "of", "word", "spoken", "called"),
        all=True,
    )


def _rows(
    records: QuerySet[Any], facet: Facet, value: str, name: F, language: F | None = None
) -> QuerySet[Any, Any]:
    return (
        records.order_by()
        .annotate(
            facet=Value(facet.value, output_field=CharField()),
            of=F("pk"),
            word=F(value),
            spoken=language or Value("", output_field=CharField()),
            called=name,
        )
        .values_list("facet", "of", "word", "spoken", "called")
    )
