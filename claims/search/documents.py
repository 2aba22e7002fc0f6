"""What the index reads of each claim."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from django.db.models import Q

from claims.choices import Stage
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

from .tokens import Facet, token
from .words import stems

#: Beyond this many words a text is a document, not a statement.
MAX_WORDS = 5000


@dataclass(frozen=True)
class Document:
    """One claim as the index holds it."""

    claim_id: int
    place: int
    body: str
    tokens: str


def documents(claim_ids: Collection[int]) -> Iterator[Document]:
    """The documents of the claims that exist, in six queries however many they are."""
    texts, tokens = _texts(claim_ids), _tokens(claim_ids)
    for claim in Claim.objects.filter(pk__in=claim_ids).iterator():
        written = [claim.text, claim.context, claim.occasion, claim.said_to, *texts[claim.pk]]
        own = {
            token(Facet.STAGE, claim.stage),
            token(Facet.STATUS, claim.status),
            token(Facet.NATURE, claim.nature),
            token(Facet.FORM, claim.form),
            token(Facet.LANGUAGE, claim.language),
            token(Facet.SPEAKER, claim.speaker_id),
            token(Facet.VOICE, claim.speaker_id),
        }
        if claim.on_behalf_of_id:
            own.add(token(Facet.VOICE, claim.on_behalf_of_id))
        yield Document(
            claim.pk,
            place(claim.said_first.toordinal(), claim.pk),
            " ".join(body(written)),
            " ".join(sorted(own | tokens[claim.pk])),
        )


def body(texts: Iterable[str]) -> list[str]:
    """The stems of some texts, each text once: two outlets often print the same words."""
    found: list[str] = []
    for text in dict.fromkeys(texts):
        found += stems(text)
    return found[:MAX_WORDS]


def _texts(claim_ids: Collection[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for model, column in ((Translation, "text"), (Citation, "wording")):
        rows = model._default_manager.filter(claim__in=claim_ids).order_by("id")
        for claim_id, text in rows.values_list("claim_id", column):
            found[claim_id].append(text)
    return found


def _tokens(claim_ids: Collection[int]) -> dict[int, set[str]]:
    found: dict[int, set[str]] = defaultdict(set)
    above = parents()
    for claim_id, topic_id in Claim.topics.through.objects.filter(claim__in=claim_ids).values_list(
        "claim_id", "topic_id"
    ):
        found[claim_id] |= {token(Facet.TOPIC, t) for t in with_ancestors([topic_id], above)}
    cited = Citation.objects.filter(claim__in=claim_ids).order_by()
    for claim_id, source_id, outlet_id in cited.values_list(
        "claim_id", "source_id", "source__outlet_id"
    ):
        found[claim_id].add(token(Facet.SOURCE, source_id))
        if outlet_id:
            found[claim_id].add(token(Facet.OUTLET, outlet_id))
    reviews = Review.objects.filter(claim__in=claim_ids, rating__isnull=False).order_by()
    for claim_id, rating_id in reviews.values_list("claim_id", "rating_id"):
        found[claim_id].add(token(Facet.RATING, rating_id))
    _add_links(found, claim_ids)
    return found


def _add_links(found: dict[int, set[str]], claim_ids: Collection[int]) -> None:
    """Relations and the other side's speakers; only of links that readers may see."""
    links = ClaimLink.objects.filter(
        Q(from_claim__in=claim_ids) | Q(to_claim__in=claim_ids),
        from_claim__stage=Stage.PUBLISHED,
        to_claim__stage=Stage.PUBLISHED,
    ).order_by()
    ends = (
        ("from_claim_id", "to_claim__speaker_id", "to_claim__on_behalf_of_id"),
        ("to_claim_id", "from_claim__speaker_id", "from_claim__on_behalf_of_id"),
    )
    for end in ends:
        for relation, claim_id, *voices in links.values_list("relation", *end):
            found[claim_id].add(token(Facet.RELATION, relation))
            found[claim_id] |= {token(Facet.WITH, voice) for voice in voices if voice}
