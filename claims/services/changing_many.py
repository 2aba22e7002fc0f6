"""One change to many claims: tried first, then made to all of them or to none.

Each row goes through the same service as a single edit. What a trial says is what the services say,
since it is the change itself, taken back at its end. That has its price: the page that asks for a
confirmation is the one page of the desk whose queries grow with its rows, by some sixty a row where
a row is saved, twenty where it is filed under topics, none where all move together. MOST_CHANGED
bounds it. To foretell the rules in batches would be a second statement of them, for a page that is
read before a press, not browsed.
"""

from collections.abc import Callable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import ProtectedError
from django.utils.translation import gettext as _

from claims.models import Claim

from .upkeep import kept
from .versions import ChangedSince, changed_since

#: More rows than this nobody reads before confirming, and others could not save meanwhile.
MOST_CHANGED = 200

#: What the services answer to what they do not do.
REFUSALS = (ValidationError, PermissionDenied, ProtectedError)

#: Changes one claim through a service, which may refuse.
Change = Callable[[Claim], object]
#: Changes some claims at once, where what is refused to one alone may be done to several.
Together = Callable[[Sequence[Claim]], object]
#: Tells in a few words what a claim has now of that which changes.
Look = Callable[[Claim], str]


@dataclass(frozen=True)
class Outcome:
    """What became, or would become, of one claim, which is given as it was before.

    `problem` is empty where nothing stands in the way.
    """

    claim: Claim
    before: str
    after: str
    problem: str = ""

    @property
    def is_idle(self) -> bool:
        """Whether the claim is already as it is to be."""
        return not self.problem and self.before == self.after


class RowsRefusedError(Exception):
    """Nothing was changed: these rows stood in the way."""

    def __init__(self, refused: Sequence[Outcome]) -> None:
        super().__init__(f"{len(refused)} rows refused")
        self.refused = refused


class _TakenBackError(Exception):
    """Ends a trial."""


def try_changes(
    claims: Sequence[Claim], change: Change, look: Look, together: Together | None = None
) -> list[Outcome]:
    """What a change would do to each claim. Nothing is changed."""
    outcomes: list[Outcome] = []
    try:
        with kept():
            outcomes += _all_changed(claims, change, look, together)
            raise _TakenBackError
    except _TakenBackError:
        return outcomes


def make_changes(
    seen: Mapping[int, int], change: Change, look: Look, together: Together | None = None
) -> list[Outcome]:
    """Change these claims, all or none. `seen` gives the version of each that the editor saw.

    Raises RowsRefusedError that names every row in the way: refused by a rule, changed by somebody
    else since, or gone.
    """
    if len(seen) > MOST_CHANGED:
        raise ValidationError(too_many())
    with kept():
        rows = Claim.objects.select_for_update().filter(pk__in=seen).order_by("pk")
        held = {claim.pk: claim for claim in rows}
        changed = {each.pk: each for each in changed_since(Claim, seen)}
        fresh = [claim for pk, claim in held.items() if pk not in changed]
        outcomes = [_stale(held.get(pk), since, look) for pk, since in changed.items()]
        outcomes += _all_changed(fresh, change, look, together)
        if refused := [each for each in outcomes if each.problem]:
            raise RowsRefusedError(refused)
    return outcomes


def too_many() -> str:
    """The sentence for somebody who ticked too many."""
    return _("Too many at once: tick at most %(most)d.") % {"most": MOST_CHANGED}


def _all_changed(
    claims: Sequence[Claim], change: Change, look: Look, together: Together | None
) -> list[Outcome]:
    """Change the claims at once where that can be, else one by one, to name what is refused."""
    if together is None:
        return [_changed(claim, change, look) for claim in claims]
    before = [(copy(claim), look(claim)) for claim in claims]
    try:
        with transaction.atomic():
            together(claims)
            return [
                Outcome(as_it_was, held, look(claim))
                for claim, (as_it_was, held) in zip(claims, before, strict=True)
            ]
    except REFUSALS as error:
        told = _told(error)
    outcomes = [_changed(claim, change, look) for claim in claims]
    alone = any(each.problem for each in outcomes)
    return outcomes if alone else [replace(each, problem=told) for each in outcomes]


def _changed(claim: Claim, change: Change, look: Look) -> Outcome:
    """Change one claim, or nothing of it where the change is refused."""
    before, as_it_was = look(claim), copy(claim)
    try:
        with transaction.atomic():
            change(claim)
            return Outcome(as_it_was, before, look(claim))
    except REFUSALS as error:
        return Outcome(as_it_was, before, before, _told(error))


def _stale(claim: Claim | None, since: ChangedSince, look: Look) -> Outcome:
    if claim is None:
        return Outcome(Claim(pk=since.pk), "", "", _("It is no longer on record."))
    now, who = look(claim), since.by or _("Somebody else")
    return Outcome(claim, now, now, _("%(who)s has changed it since you looked.") % {"who": who})


def _told(error: Exception) -> str:
    if isinstance(error, ValidationError):
        return " ".join(error.messages)
    return " ".join(map(str, error.args[:1])) or _("You may not do this.")
