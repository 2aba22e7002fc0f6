"""The spellings worth comparing with a name that is looked up: an index finds them."""

from math import log

from django.db.models import Case, Count, FloatField, QuerySet, Sum, Value, When

from claims import names
from claims.models import NameWord, Speaker, SpeakerName

#: Spellings compared with the query; those that share less with it say nothing.
MOST_COMPARED = 200
#: Spellings of all speakers that are looked through for the speakers asked for.
MOST_SIFTED = 5000
#: Rows of the index that are added up. What more spellings share tells nobody apart.
MOST_ADDED = 10_000
#: A key shared by so many spellings is worth next to nothing.
COMMON = 100_000

#: Id of the spelling, id of the speaker, the spelling, its folded key.
Row = tuple[int, int, str, str]


def resembling_names(spelling: str, among: QuerySet[Speaker] | None) -> list[Row]:
    """Spellings that share rough keys with the query, of all speakers or of those in `among`."""
    ids = _ranked(_weights(names.traces(spelling)), among)
    fields = ("pk", "speaker_id", "spelling", "key")
    return list(SpeakerName.objects.filter(pk__in=ids).values_list(*fields))


def _weights(traces: tuple[str, ...]) -> dict[str, float]:
    """How much each rough key tells, the rarest first, as far as the rows can be added up."""
    rows = NameWord.objects.filter(skeleton__in=[trace[:100] for trace in traces])
    counts = rows.values_list("skeleton").annotate(n=Count("pk")).order_by("n", "skeleton")
    weights: dict[str, float] = {}
    added = 0
    for trace, count in counts:
        added += count
        if weights and added > MOST_ADDED:
            break
        weights[trace] = log(1 + COMMON / count)
    return weights


def _ranked(weights: dict[str, float], among: QuerySet[Speaker] | None) -> list[int]:
    """The ids of the spellings that share most, at most MOST_COMPARED."""
    if not weights:
        return []
    worth = Case(
        *(When(skeleton=trace, then=Value(weight)) for trace, weight in weights.items()),
        output_field=FloatField(),
    )
    shared = NameWord.objects.filter(skeleton__in=list(weights)).values_list(
        "name_id", "speaker_id"
    )
    ranked = shared.annotate(worth=Sum(worth)).order_by("-worth", "name_id")
    if among is None:
        return [name for name, _speaker, _worth in ranked[:MOST_COMPARED]]
    sifted = list(ranked[:MOST_SIFTED])
    wanted = set(among.filter(pk__in={row[1] for row in sifted}).values_list("pk", flat=True))
    return [name for name, speaker, _worth in sifted if speaker in wanted][:MOST_COMPARED]
