"""Links of claims in a file: each stands at both its ends, and may point at rows further down."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from claims.choices import INVERSE_LABEL, ONE_OF_A_PAIR, SAME_SPEAKER, SYMMETRIC, Relation
from claims.columns import INVERSE_RELATION
from claims.models import Claim, ClaimLink
from claims.services import NewRecord, claims_by_reference
from claims.services.bulk.ids import GivesIds
from claims.services.permissions import Action, may, refusal
from claims.services.rules import same_speaker_problem

from .cells import Cells
from .matching import Targets
from .options import Options
from .outcome import Problem
from .sources import Found, Sources

#: 'from RELATION to', as ids; a symmetric one from the lower id.
Ends = tuple[int, str, int]


@dataclass(frozen=True, slots=True)
class Wish:
    """A link that a row asks for, and that is not on record."""

    row: int
    note: str
    source_id: int | None


@dataclass
class PlannedLinks:
    """Gathers the links of all rows; at the end judges them, when all speakers are known."""

    targets: Targets
    ids: GivesIds
    options: Options
    wishes: dict[Ends, Wish] = field(default_factory=dict)
    #: Who speaks in each claim of the file.
    speakers: dict[int, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._elsewhere: dict[str, int] = {}

    def look_up(self, listed: Collection[Cells]) -> None:
        """Find the claims that are not in the file, for a batch of rows at once."""
        references = {each.word("claim") for each in listed}
        missing = references - self.targets.ids.keys() - self._elsewhere.keys()
        if missing:
            self._elsewhere |= dict.fromkeys(missing, 0) | claims_by_reference(missing)

    def read(self, each: Cells, claim_id: int) -> tuple[Ends | None, str]:
        """The ends of a link as stored; None, and perhaps a warning, where there is none."""
        relation, turned = _relation(each)
        reference = each.word("claim")
        other = self.targets.ids.get(reference) or self._elsewhere.get(reference)
        if not other:
            return None, _("There is no claim “%s”: the link is left out.") % reference[:60]
        if not relation:
            return None, ""
        ends = (other, relation, claim_id) if turned else (claim_id, relation, other)
        if relation in SYMMETRIC and ends[0] > ends[2]:
            ends = (ends[2], relation, ends[0])
        return ends, ""

    def wish(self, ends: Ends, each: Cells, row: int, source: Found | None) -> bool:
        """Ask for a link; whether it is the first to do so. Both ends may, if they agree."""
        wanted = Wish(row, each.text("note"), source.pk if source else None)
        first = self.wishes.setdefault(ends, wanted)
        if (first.note, first.source_id) != (wanted.note, wanted.source_id):
            each.wrong("note", _("Another row says something else of the same link."))
        return first is wanted

    def judged(self) -> Iterator[tuple[int, Problem | NewRecord]]:
        """Each link that was asked for: the row that did, and the record or what is wrong."""
        known = self._speakers_elsewhere()
        new = {each.pk for each in self.targets.of_rows if each.is_new}
        pairs: dict[tuple[int, int], Ends] = {}
        for ends, wish in self.wishes.items():
            start, relation, end = ends
            values = {"from_claim_id": start, "relation": relation, "to_claim_id": end}
            record = NewRecord(
                ClaimLink,
                {
                    "id": self.ids.take(ClaimLink),
                    **values,
                    "note": wish.note,
                    "source_id": wish.source_id,
                },
            )
            sentence = self._refusal() or " ".join(record.problems.values())
            same = known.get(start) == known.get(end)
            sentence = sentence or same_speaker_problem(relation, same=same)
            if relation in ONE_OF_A_PAIR:
                pair = (min(start, end), max(start, end))
                if pairs.setdefault(pair, ends) != ends:
                    sentence = sentence or _of_two_answers()
            if not sentence and not {start, end} & new:
                sentence = _on_record(ClaimLink(**record.values))
            yield wish.row, Problem("links", sentence) if sentence else record

    def _refusal(self) -> str:
        if may(self.options.by, Action.ADD, ClaimLink):
            return ""
        return refusal(self.options.by, Action.ADD, ClaimLink)

    def _speakers_elsewhere(self) -> Mapping[int, int]:
        ends = {
            end
            for start, relation, other in self.wishes
            if relation in SAME_SPEAKER
            for end in (start, other)
        }
        missing = sorted(ends - self.speakers.keys())
        found: dict[int, int] = dict(self.speakers)
        for start in range(0, len(missing), 1000):
            rows = Claim.objects.filter(pk__in=missing[start : start + 1000])
            found |= dict(rows.values_list("pk", "speaker_id"))
        return found


def link_source(each: Cells, sources: Sources) -> Found | None:
    """The source on which a link rests."""
    facts = each.record("source")
    return sources.find(facts) if facts else None


def _relation(each: Cells) -> tuple[str, bool]:
    """A relation by its name in files or its label, and whether it is read from the other end."""
    word = " ".join(each.word("relation").replace("_", " ").split()).casefold()
    if word in _RELATIONS:
        return _RELATIONS[word]
    each.wrong("relation", _("There is no relation “%s”.") % word[:60])
    return "", False


def _names() -> dict[str, tuple[str, bool]]:
    known: dict[str, tuple[str, bool]] = {}
    for relation in Relation:
        value = relation.value
        inverse = (INVERSE_RELATION[relation], str(INVERSE_LABEL[relation]))
        for name in inverse:
            known[name.replace("_", " ").casefold()] = (value, True)
        for name in (value, str(relation.label)):
            known[name.replace("_", " ").casefold()] = (value, False)
    return known


_RELATIONS = _names()


def _of_two_answers() -> str:
    constraints: Any = ClaimLink._meta.constraints
    named = {each.name: each for each in constraints}
    return str(named["claimlink_one_answer_per_pair"].get_violation_error_message())


def _on_record(link: ClaimLink) -> str:
    """What is wrong with a link between two claims that are both on record."""
    try:
        link.pk = None
        # Its source may come with the file.
        link.full_clean(exclude=["source"])
    except ValidationError as error:
        return " ".join(error.messages)
    return ""
