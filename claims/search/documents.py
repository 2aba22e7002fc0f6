"""What the index reads of each claim."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from django.db.models import Q

from claims.choices import SYMMETRIC, WRONGLY_ATTRIBUTED, Stage
from claims.models import (
    Citation,
    Claim,
    ClaimLink,
    Review,
    Translation,
    parents,
    place,
    with_ancestors,
)

from .tokens import Facet, link_value, token, years
from .words import stems

#: Beyond this many words a text is a document, not a statement.
MAX_WORDS = 5000
#: Words that come up again are short.
LONGEST_KEPT = 40
#: The columns of a claim in which words are looked for, in the order in which they are indexed.
WORDS = ("text", "context", "occasion", "said_to")
#: The same of what belongs to it, after these.
WORDS_BESIDE = ((Translation, "text"), (Citation, "wording"))
#: The columns that filters ask for, and the facets as which they do.
FACET_COLUMNS = (
    (Facet.STAGE, "stage"),
    (Facet.STATUS, "status"),
    (Facet.NATURE, "nature"),
    (Facet.FORM, "form"),
    (Facet.LANGUAGE, "language"),
    (Facet.SPEAKER, "speaker_id"),
    (Facet.VOICE, "speaker_id"),
    (Facet.VOICE, "on_behalf_of_id"),
)
FACETS, VALUES = zip(*FACET_COLUMNS, strict=True)

#: What a claim has, or has not, that lists show unless they are asked for a status.
SHOWN = {token(Facet.STAGE, Stage.PUBLISHED)}
WRONG = {token(Facet.STATUS, status) for status in WRONGLY_ATTRIBUTED}

#: The same few thousand tokens come up again and again.
_token = lru_cache(maxsize=100_000)(token)


@dataclass(frozen=True)
class Document:
    """One claim as the index holds it."""

    claim_id: int
    place: int
    body: str
    tokens: str


def documents(
    claim_ids: Collection[int], words: Mapping[int, str] = MappingProxyType({})
) -> Iterator[Document]:
    """The documents of the claims that exist, in ten queries however many they are.

    Rows are read as tuples, since making a model of each would take longer than all the rest.
    """
    unread = [claim_id for claim_id in claim_ids if claim_id not in words]
    texts, tokens = _texts(unread), _tokens(claim_ids)
    claims = Claim.objects.filter(_among("pk", claim_ids)).order_by("pk")
    wanted = frozenset(claim_ids)
    columns = ("pk", "said_first", "said_last", *WORDS, *VALUES)
    for claim_id, first, last, *row in claims.values_list(*columns):
        if claim_id not in wanted:
            continue
        written, values = row[: len(WORDS)], row[len(WORDS) :]
        own = {_token(facet, value) for facet, value in zip(FACETS, values, strict=True) if value}
        if not own >= SHOWN or own & WRONG:
            own.add(_token(Facet.APART, 1))
        own.update(_token(Facet.YEAR, year) for year in years(first, last))
        yield Document(
            claim_id,
            place(first.toordinal(), claim_id),
            words[claim_id] if claim_id in words else words_of([*written, *texts[claim_id]]),
            " ".join(sorted(own | tokens[claim_id])),
        )


def _among(column: str, claim_ids: Collection[int]) -> Q:
    """Rows of these claims, and of others between them where that is much faster.

    Of ids that lie close together, as when all claims are indexed, the first and the last say it:
    two thousand parameters take the database's drivers longer than the rows do.
    """
    first, last = min(claim_ids, default=0), max(claim_ids, default=0)
    if last - first < 2 * len(claim_ids):
        return Q(**{f"{column}__gte": first, f"{column}__lte": last})
    return Q(**{f"{column}__in": claim_ids})


def words_of(texts: Iterable[str]) -> str:
    """The words by which a claim with these texts, in the order of `WORDS`, is found."""
    return " ".join(body(texts))


def body(texts: Iterable[str]) -> list[str]:
    """The stems of some texts, each text once: two outlets often print the same words."""
    found: list[str] = []
    for text in dict.fromkeys(texts):
        for word in text.split():
            found += _stems(word) if len(word) <= LONGEST_KEPT else stems(word)
    return found[:MAX_WORDS]


@lru_cache(maxsize=100_000)
def _stems(word: str) -> tuple[str, ...]:
    """What is written between two spaces; folding and stemming never look beyond them."""
    return tuple(stems(word))


def _texts(claim_ids: Collection[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for model, column in WORDS_BESIDE if claim_ids else ():
        rows = model._default_manager.filter(_among("claim", claim_ids)).order_by("id")
        for claim_id, text in rows.values_list("claim_id", column):
            found[claim_id].append(text)
    return found


def _tokens(claim_ids: Collection[int]) -> dict[int, set[str]]:
    found: dict[int, set[str]] = defaultdict(set)
    _add_topics(found, claim_ids)
    _add_sources(found, claim_ids)
    reviews = Review.objects.filter(_among("claim", claim_ids), rating__isnull=False).order_by()
    for claim_id, rating_id in reviews.values_list("claim_id", "rating_id"):
        found[claim_id].add(_token(Facet.RATING, rating_id))
    _add_links(found, claim_ids)
    return found


def _add_sources(found: dict[int, set[str]], claim_ids: Collection[int]) -> None:
    """The source and outlet of each citation, and which claims have a single one."""
    cited = Citation.objects.filter(_among("claim", claim_ids)).order_by()
    citations: Counter[int] = Counter()
    for claim_id, source_id, outlet_id in cited.values_list(
        "claim_id", "source_id", "source__outlet_id"
    ):
        citations[claim_id] += 1
        found[claim_id].add(token(Facet.SOURCE, source_id))
        if outlet_id:
            found[claim_id].add(_token(Facet.OUTLET, outlet_id))
    for claim_id, count in citations.items():
        if count == 1:
            found[claim_id].add(_token(Facet.CITATIONS, count))


def _add_topics(found: dict[int, set[str]], claim_ids: Collection[int]) -> None:
    """The topics of each claim and all topics above them."""
    above = parents()
    upwards = {t: {_token(Facet.TOPIC, a) for a in with_ancestors([t], above)} for t in above}
    filed = Claim.topics.through.objects.filter(_among("claim", claim_ids))
    for claim_id, topic_id in filed.values_list("claim_id", "topic_id"):
        found[claim_id] |= upwards[topic_id]


def _add_links(found: dict[int, set[str]], claim_ids: Collection[int]) -> None:
    """Relations and the other side's speakers; only of links that readers may see.

    The ends are looked up apart from the links: joined with them by their stage, a database whose
    tables were not counted yet begins with all published claims.
    """
    links = [
        link
        for end in ("from_claim", "to_claim")
        for link in ClaimLink.objects.filter(_among(end, claim_ids))
        .order_by()
        .values_list("relation", "from_claim_id", "to_claim_id")
    ]
    voices = _voices({claim_id for _, *ends in links for claim_id in ends})
    for relation, start, end in links:
        if start not in voices or end not in voices:
            continue
        if relation not in SYMMETRIC:
            found[end].add(_token(Facet.TARGET, relation))
        for this, other in ((start, end), (end, start)):
            found[this].add(_token(Facet.RELATION, relation))
            for voice in voices[other]:
                found[this].add(_token(Facet.WITH, voice))
                found[this].add(_token(Facet.LINK, link_value(relation, voice)))


def _voices(claim_ids: Collection[int]) -> dict[int, list[int]]:
    """Who speaks in each of these claims; only of those that readers may see."""
    rows = Claim.objects.filter(pk__in=claim_ids).order_by()
    return {
        claim_id: [voice for voice in voices if voice]
        for claim_id, stage, *voices in rows.values_list(
            "pk", "stage", "speaker_id", "on_behalf_of_id"
        )
        if stage == Stage.PUBLISHED
    }
