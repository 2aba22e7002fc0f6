"""Which claim each row of a file means: by reference or id, never by its words.

A reference that a claim had until it was merged means the claim that it became.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice

from django.utils.translation import gettext as _

from claims.models import Claim
from claims.models.base import REFERENCE_ALPHABET
from claims.services import claims_by_reference
from claims.services.bulk.ids import GivesIds

from .cells import Cells
from .outcome import Problem
from .reading import Sheet

BATCH = 1000
#: Of a row without reference: what makes it this statement and no other.
OWN_FACTS = ("text", "speaker", "said_on", "source_reference", "source_url", "source_title")
DERIVED_LENGTH = 12


@dataclass(frozen=True, slots=True)
class Target:
    """The claim that a row means: its id, which for a new claim is reserved, and its reference."""

    pk: int
    reference: str
    is_new: bool
    by_id: bool = False
    problem: Problem | None = None


@dataclass
class Targets:
    """The claims of all rows, in the order of the file, and the ids behind their references."""

    of_rows: list[Target] = field(default_factory=list)
    ids: dict[str, int] = field(default_factory=dict)


def matched(sheet: Sheet, mapping: Mapping[str, str], ids: GivesIds) -> Targets:
    """Go through the file once and find what each row means.

    New claims get their ids in the order of the ids in the file, so that lists which go by them
    keep their order.
    """
    named = _names(sheet, mapping)
    targets, seen = Targets(), dict[str | int, tuple[int, int]]()
    made: list[tuple[int, int]] = []
    while batch := list(islice(named, BATCH)):
        known = claims_by_reference({each.reference for each in batch if each.reference})
        numbered = {each.number for each in batch if not each.given and each.number}
        by_id = dict(Claim.objects.filter(pk__in=numbered).values_list("pk", "reference"))
        for each in batch:
            target = _target(each, known, by_id)
            if target.problem is None:
                target = _once(target, (len(targets.of_rows), each.line), seen)
            if target.is_new and target.problem is None:
                made.append((each.number or 2**63, len(targets.of_rows)))
            targets.of_rows.append(target)
    ids.expect(Claim, len(made))
    for _number, place in sorted(made):
        target = targets.of_rows[place]
        targets.of_rows[place] = Target(ids.take(Claim), target.reference, is_new=True)
    targets.ids = {each.reference: each.pk for each in targets.of_rows if each.problem is None}
    return targets


@dataclass(frozen=True, slots=True)
class _Named:
    """What a row says of which claim it is; `given`: the reference stands in the file."""

    line: int
    reference: str
    given: bool
    number: int | None
    problem: Problem | None


def _names(sheet: Sheet, mapping: Mapping[str, str]) -> Iterator[_Named]:
    telling = {"reference", "id", *OWN_FACTS}
    for row in sheet.rows({theirs: ours for theirs, ours in mapping.items() if ours in telling}):
        problems: list[Problem] = []
        cells = Cells(row.cells, problems)
        reference, number = cells.word("reference"), cells.number("id")
        derived = "" if reference or number is not None else _derived(cells)
        problem = problems[0] if problems else None
        yield _Named(row.line, reference or derived, bool(reference), number, problem)


def _derived(cells: Cells) -> str:
    """A reference for a row that has none: the same for the same row, whenever it is read."""
    return derived_reference("\x1f".join(cells.text(name) for name in OWN_FACTS))


def derived_reference(facts: str) -> str:
    """A reference that these facts always get."""
    digest = hashlib.sha256(facts.encode("utf-8", "surrogatepass")).digest()
    number = int.from_bytes(digest[:10], "big")
    return "".join(REFERENCE_ALPHABET[number >> 5 * place & 31] for place in range(DERIVED_LENGTH))


def _target(named: _Named, known: Mapping[str, int], by_id: Mapping[int, str]) -> Target:
    if named.problem:
        return Target(0, "", is_new=False, problem=named.problem)
    if named.reference:
        pk = known.get(named.reference)
        return Target(pk or 0, named.reference, is_new=pk is None)
    number = named.number or 0
    if number in by_id:
        return Target(number, by_id[number], is_new=False, by_id=True)
    sentence = _("There is no claim %s. Leave the column empty for new claims.") % number
    return Target(0, "", is_new=False, problem=Problem("id", sentence))


def _once(target: Target, place: tuple[int, int], seen: dict[str | int, tuple[int, int]]) -> Target:
    """Two rows for one claim: the second would silently replace the first."""
    first = seen.setdefault(target.reference if target.is_new else target.pk, place)
    if first == place:
        return target
    sentence = _("The same claim stands in line %d already.") % first[1]
    return Target(0, "", is_new=False, problem=Problem("reference", sentence))
