"""What each filter offers beside a list, and how many claims one gets by choosing it.

A count is that of the list behind the choice: this value together with all other filters.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import heappush, heapreplace
from typing import Any

from django.db.models import QuerySet
from pyroaring import BitMap

from claims import search
from claims.choices import Form, Nature, Relation, Status
from claims.models import Prepared, SearchDocument
from claims.search import Facet

from .hits import HIDDEN_FROM_SAID, Hits
from .labels import labels
from .listing import ClaimList

#: So many values are offered, those of most claims in the list,
OFFERED = 20
#: looked for among so many, those of most claims altogether: among fewer where a list is long,
#: since each takes the longer to compare, and the fewer of the others could be among the first,
CANDIDATES, OF_LONG = 300, 60
LONG = 20_000
#: or among all: where so few claims are linked that it is soon read with whom they are.
READ = 200

CLOSED: dict[str, tuple[Facet, Sequence[str]]] = {
    "relation": (Facet.RELATION, Relation.values),
    "nature": (Facet.NATURE, Nature.values),
    "form": (Facet.FORM, Form.values),
}
OPEN = {"topic": Facet.TOPIC, "with": Facet.WITH, "outlet": Facet.OUTLET}
#: How many claims have a value, and which it is.
Counted = tuple[int, str]
STATUS_WORDS = ("said", *Status.values, "wrong", "any")


@dataclass(frozen=True)
class Option:
    """One value of a filter: as a query string has it, and as a page does where it has a name.

    `claims` is None where the list is too long to be counted through.
    """

    value: str
    name: str
    claims: int | None


def facets(listing: ClaimList) -> dict[str, list[Option]]:
    """The options of each filter by its name; none where the list, or the index, is not sound."""
    hits = listing.hits
    if not listing.is_valid or hits is None:
        return {}
    counter = _Counter(listing)
    if (question := hits.question) is None:
        closed, counted = _closed(listing, hits, counter), _records(hits, counter)
    else:
        closed = hits.sets.once(("closed", question), lambda: _closed(listing, hits, counter))
        counted = hits.sets.once(("records", question), lambda: _records(hits, counter))
    return closed | _named(hits, counter, counted)


def _closed(listing: ClaimList, hits: Hits, counter: "_Counter") -> dict[str, list[Option]]:
    """The filters whose values need no names."""
    every = hits.of_status("any")
    found = {
        "status": _statuses(hits, listing.without("status")),
        "language": [
            counter.option("language", value, claims)
            for _, value, claims in hits.sets.values(Facet.LANGUAGE)
            if claims.intersect(every)
        ],
    }
    if hits.given["with"]:
        hits.sets.any_of([_link(hits, value) for value in Relation.values])  # read together
    for name, (facet, values) in CLOSED.items():
        found[name] = [
            counter.option(name, value, hits.sets.any_of(_tokens(hits, name, facet, value)))
            for value in values
        ]
    return found


class _Counter:
    """Counts the values of filters among what a list would be without each of them."""

    def __init__(self, listing: ClaimList) -> None:
        self._listing = listing
        self._bases: dict[str, BitMap | None] = {}

    def base(self, name: str) -> BitMap | None:
        if name not in self._bases:
            self._bases[name] = self._listing.without(name)
        return self._bases[name]

    def option(self, name: str, value: str, claims: BitMap, label: str = "") -> Option:
        base = self.base(name)
        counted = None if base is None else base.intersection_cardinality(claims)
        return Option(value, label, counted)


def _statuses(hits: Hits, base: BitMap | None) -> list[Option]:
    """The statuses, and the words for several: of what is published anyway, and only counted."""
    if base is None:
        return [Option(word, "", None) for word in STATUS_WORDS]
    apart = base.intersection_cardinality(hits.sets.any_of(HIDDEN_FROM_SAID))
    counted = {"said": len(base) - apart, "wrong": apart, "any": len(base)}
    for status in Status.values:
        claims = hits.sets.any_of(search.any_of(Facet.STATUS, [status]))
        counted[status] = base.intersection_cardinality(claims)
    return [Option(word, "", counted[word]) for word in STATUS_WORDS]


def _tokens(hits: Hits, name: str, facet: Facet, value: str) -> tuple[str, ...]:
    """A relation is one of a link with the speaker who is asked for, if one is."""
    other = hits.given["with"] if name == "relation" else None
    return (_link(hits, value),) if other else search.any_of(facet, [value])


def _link(hits: Hits, relation: str) -> str:
    return search.token(Facet.LINK, search.link_value(relation, hits.given["with"].pk))


def _records(hits: Hits, counter: _Counter) -> dict[str, list[Counted]]:
    """The filters by a record, which are offered by their ids."""
    return {name: _offered(hits, counter.base(name), name) for name in OPEN}


def _named(
    hits: Hits, counter: _Counter, counted: dict[str, list[Counted]]
) -> dict[str, list[Option]]:
    """The same with names, which are asked for together; and the ratings with theirs."""
    ids = {OPEN[name]: [int(value) for _, value in each] for name, each in counted.items()}
    named, ratings = labels(ids)
    found = {
        name: [
            Option(*named[OPEN[name], int(v)], None if counter.base(name) is None else claims)
            for claims, v in each
            if (OPEN[name], int(v)) in named
        ]
        for name, each in counted.items()
    }
    found["rating"] = [
        counter.option("rating", value, hits.sets.any_of(tokens), label)
        for value, (label, tokens) in ratings.items()
    ]
    return found


def _offered(hits: Hits, base: BitMap | None, name: str) -> list[Counted]:
    """The values of one filter that are most worth choosing, and always the chosen one."""
    facet, chosen = OPEN[name], hits.given[name]
    if base is None:
        public = hits.of_status("any")
        values = hits.sets.values(facet)[:OFFERED]
        offered = [(0, value) for _, value, claims in values if claims.intersect(public)]
    else:
        values = hits.sets.values(facet)
        values = values[: OF_LONG if len(base) > LONG else CANDIDATES]
        offered = _linked(hits, base, values) if name == "with" else _most(base, values)
    if chosen and str(chosen.pk) not in {value for _, value in offered}:
        claims = hits.sets.any_of(_chosen(hits, name, facet))
        offered.append((base.intersection_cardinality(claims) if base else 0, str(chosen.pk)))
    return offered


def _chosen(hits: Hits, name: str, facet: Facet) -> tuple[str, ...]:
    value, relation = hits.given[name].pk, hits.given["relation"]
    if name == "with" and relation:
        return search.any_of(Facet.LINK, [search.link_value(relation, value)])
    return search.any_of(facet, [value])


def _most(base: BitMap, values: Iterable[search.Ranked]) -> list[Counted]:
    """The values of most claims in a set; they come with those of most claims altogether first."""
    best: list[Counted] = []
    for size, value, claims in values:
        if len(best) == OFFERED and size <= best[0][0]:
            break
        found = (base.intersection_cardinality(claims), value)
        if not found[0]:
            continue
        if len(best) < OFFERED:
            heappush(best, found)
        elif found > best[0]:
            heapreplace(best, found)
    return sorted(best, key=lambda each: (-each[0], each[1]))


def _linked(hits: Hits, base: BitMap, values: list[search.Ranked]) -> list[Counted]:
    """With whom the claims of a set are linked most; by the relation that is asked for, if any."""
    relation = hits.given["relation"]
    linked = base & hits.sets.any_of(
        search.any_of(Facet.RELATION, [relation] if relation else Relation)
    )
    prefix = search.token(Facet.LINK, relation) if relation else Facet.WITH.value
    if len(linked) > READ or len(values) < CANDIDATES:
        if relation:
            hits.sets.any_of([prefix + value for _, value, _ in values])  # read together
            values = [(size, v, hits.sets.any_of([prefix + v])) for size, v, _ in values]
        return _most(linked, values)
    others = (
        token.removeprefix(prefix)
        for tokens in _tokens_of(list(linked))
        for token in tokens.split()
        if token.startswith(prefix)
    )
    counted = Counter(other for other in others if other.isdigit())
    return [(claims, value) for value, claims in counted.most_common(OFFERED)]


@Prepared
def _tokens_of(claims: Sequence[int]) -> QuerySet[Any, Any]:
    return (
        SearchDocument.objects.filter(pk__in=claims).order_by("pk").values_list("tokens", flat=True)
    )
