"""Which records have their history told on the page of the record they belong to, and as what."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db import models
from django.db.models import Q
from django.utils.text import Truncator

from claims.admin.names import Names
from claims.choices import INVERSE_LABEL, Relation
from claims.models import (
    Citation,
    Claim,
    ClaimLink,
    Correction,
    Position,
    Rating,
    Reply,
    Review,
    Scale,
    Source,
    Speaker,
    SpeakerName,
    Topic,
    TopicName,
    Translation,
)

MOST_LETTERS = 80


@dataclass(frozen=True)
class Part:
    """A kind of record that belongs to another one, through these keys."""

    model: type[models.Model]
    through: tuple[str, ...]

    def of(self, pk: int) -> Q:
        """The entries of all that belongs to this record, or once belonged to it."""
        belongs = Q()
        for key in self.through:
            belongs |= Q(**{key: pk})
        history = self.model.history.model._default_manager  # type: ignore[attr-defined]
        return Q(id__in=history.filter(belongs).order_by().values("id"))


PARTS: dict[type[models.Model], tuple[Part, ...]] = {
    Claim: (
        Part(Citation, ("claim",)),
        Part(Translation, ("claim",)),
        Part(ClaimLink, ("from_claim", "to_claim")),
        Part(Review, ("claim",)),
        Part(Correction, ("claim",)),
        Part(Reply, ("claim",)),
    ),
    Speaker: (Part(SpeakerName, ("speaker",)), Part(Position, ("speaker",))),
    Topic: (Part(TopicName, ("topic",)),),
    Scale: (Part(Rating, ("scale",)),),
}


def _link(row: Any, names: Names, of: int) -> str:
    """A link as read from the claim whose history is told."""
    relation = Relation(row.relation)
    if row.from_claim_id == of:
        return f"{relation.label} {names.of(Claim, row.to_claim_id)}"
    return f"{INVERSE_LABEL[relation]} {names.of(Claim, row.from_claim_id)}"


def _words(name: str) -> Callable[[Any, Names, int], str]:
    return lambda row, names, of: Truncator(getattr(row, name)).chars(MOST_LETTERS)


#: By what a part is told from its like.
NAMED: dict[type[models.Model], Callable[[Any, Names, int], str]] = {
    Citation: lambda row, names, of: names.of(Source, row.source_id),
    Translation: lambda row, names, of: f"{row.language}: {row.text[:MOST_LETTERS]}",
    ClaimLink: _link,
    Review: lambda row, names, of: row.title or row.publisher or row.reference,
    Correction: _words("note"),
    Reply: lambda row, names, of: f"{row.author}: {row.text[:MOST_LETTERS]}",
    SpeakerName: _words("spelling"),
    Position: _words("title"),
    TopicName: lambda row, names, of: f"{row.language}: {row.name}",
    Rating: _words("label"),
}
