"""The proposals of one article, as the intake page shows them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from claims import services
from claims.choices import Decision
from claims.models import Candidate


@dataclass(frozen=True)
class Proposal:
    """One utterance: a candidate, or the pieces into which its article cuts it."""

    pieces: tuple[Candidate, ...]

    @property
    def first(self) -> Candidate:
        """The piece that stands first, under whose number the proposal goes."""
        return self.pieces[0]

    @property
    def pk(self) -> int:
        """The number of the proposal on its page."""
        return self.first.pk

    @property
    def is_pending(self) -> bool:
        """Whether the editor has still to decide."""
        return self.first.decision == Decision.PENDING

    @property
    def text(self) -> str:
        """All its words."""
        return services.joined(self.pieces)

    @property
    def who(self) -> str:
        """The speaker on record, else the name or the words of the article."""
        if self.first.speaker:
            return self.first.speaker.name
        return self.first.speaker_name or self.first.speaker_printed

    def is_of(self, other: "Proposal") -> bool:
        """Whether both are given to one speaker who has a name."""
        mine, others = self.first, other.first
        if mine.speaker_id or others.speaker_id:
            return mine.speaker_id == others.speaker_id
        return bool(mine.speaker_name) and mine.speaker_name == others.speaker_name


@dataclass(frozen=True)
class Segment:
    """A stretch of the article, and the proposal whose words it is, if it is."""

    text: str
    candidate: Candidate | None


def proposals(candidates: Iterable[Candidate]) -> list[Proposal]:
    """The candidates of one snapshot as utterances, in the order of the article.

    Pieces that were decided apart are shown apart.
    """
    order = sorted(candidates, key=lambda each: (each.utterance, each.decision, each.start))
    groups = groupby(order, key=lambda each: (each.utterance, each.decision))
    found = [Proposal(tuple(pieces)) for _key, pieces in groups]
    return sorted(found, key=lambda proposal: (proposal.first.start, proposal.pk))


def marked(text: str, candidates: Sequence[Candidate]) -> list[list[Segment]]:
    """The article by paragraphs, each in segments; of spans within one another the inner wins."""
    paragraphs, start = [], 0
    for words in text.split("\n\n"):
        paragraphs.append(_segments(text, start, start + len(words), candidates))
        start += len(words) + 2
    return paragraphs


def _segments(text: str, start: int, end: int, candidates: Sequence[Candidate]) -> list[Segment]:
    here = [each for each in candidates if each.start < end and each.end > start]
    edges = {start, end}
    for each in here:
        edges |= {max(each.start, start), min(each.end, end)}
    found = []
    for left, right in pairwise(sorted(edges)):
        over = [each for each in here if each.start <= left and each.end >= right]
        inner = min(over, key=lambda each: (each.end - each.start, each.pk), default=None)
        found.append(Segment(text[left:right], inner))
    return found
