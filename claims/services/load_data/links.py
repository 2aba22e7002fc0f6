"""The links between claims of load data."""

from collections import deque
from random import Random

from claims.choices import NEEDS_EVIDENCE, SAME_SPEAKER, SYMMETRIC, Relation
from claims.models import ClaimLink
from claims.services.tables import Row, Table

from .shares import Shares
from .statements import Made

LINKS = Table(
    ClaimLink,
    *("from_claim_id", "relation", "to_claim_id", "note", "source_id", "created_at", "updated_at"),
)
LINKED = 0.05
#: A claim is linked with one of so many before it.
REACH = 5000
NOTE = "Load test: an invented ground for this link."
RELATIONS = Shares(
    {
        Relation.ANSWERS: 24,
        Relation.REBUTS: 14,
        Relation.SUPPORTS: 10,
        Relation.CONTRADICTS: 10,
        Relation.REPEATS: 12,
        Relation.REVERSES: 5,
        Relation.CLARIFIES: 6,
        Relation.TAKES_BACK: 1,
        Relation.DENIES: 4,
        Relation.QUOTES: 5,
        Relation.MISQUOTES: 1,
        Relation.JOINT_WITH: 3,
        Relation.BACKGROUND_TO: 5,
    }
)


class Linker:
    """Links claims with earlier ones. Every claim begins one link at most, so no pair has two."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._recent: deque[Made] = deque(maxlen=REACH)
        self._latest: dict[int, Made] = {}

    def links(self, claims: list[Made]) -> list[Row]:
        """The rows for these claims, which come after all those given before."""
        rows = []
        for claim in claims:
            if self._recent and self._random.random() < LINKED:
                rows.append(self._link(claim))
            self._recent.append(claim)
            self._latest[claim.speaker_id] = claim
        return rows

    def _link(self, claim: Made) -> Row:
        relation = RELATIONS.draw(self._random, 1)[0]
        other = self._random.choice(self._recent)
        if relation in SAME_SPEAKER:
            same = self._latest.get(claim.speaker_id)
            relation, other = (relation, same) if same else (Relation.ANSWERS, other)
        first, second = _in_order(relation, claim, other)
        evidence = relation in NEEDS_EVIDENCE
        return (
            first.claim_id,
            relation.value,
            second.claim_id,
            NOTE if evidence else "",
            claim.source_id if evidence else None,
            claim.made_at,
            claim.made_at,
        )


def _in_order(relation: Relation, one: Made, other: Made) -> tuple[Made, Made]:
    """From the later statement to the earlier one, but background comes first."""
    if relation in SYMMETRIC:
        return (one, other) if one.claim_id < other.claim_id else (other, one)
    later_first = (one.said_first, one.claim_id) > (other.said_first, other.claim_id)
    if relation == Relation.BACKGROUND_TO:
        later_first = not later_first
    return (one, other) if later_first else (other, one)
