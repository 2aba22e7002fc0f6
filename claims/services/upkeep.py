"""Counts and search follow the records, whatever changes them."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from claims import search
from claims.models import Claim, Revision

from .batches import batches
from .counting import Tally, add_to_counts, contributions


class Watch:
    """The claims that a piece of work touches, with what they added to the counts before it."""

    def __init__(self) -> None:
        self.claim_ids: set[int] = set()
        #: Those among them that were made here, and carry their time already.
        self.inserted: set[int] = set()
        #: The words of these as the index holds them, as long as nothing changes them.
        self.words: dict[int, str] = {}
        self.before: Counter[Tally] = Counter()
        #: Claims whose readers were told of a change, and those of whom somebody still must.
        self.corrected: set[int] = set()
        self.corrections_due: set[int] = set()

    def add(self, claim_ids: Collection[int]) -> None:
        """Watch these claims too. Call it before they change, or right after they are made."""
        self.forget_words(claim_ids)
        new = set(claim_ids) - self.claim_ids
        if new:
            # Held until the end: else two editors of one claim would both count what it was before.
            for batch in batches(new):
                held = Claim.objects.select_for_update().filter(pk__in=batch)
                list(held.order_by("pk").values("pk"))
            self.before.update(contributions(new))
            self.claim_ids |= new

    def add_created(self, claim_ids: Collection[int]) -> None:
        """Watch claims that did not exist when the work began."""
        self.claim_ids |= set(claim_ids)

    def add_inserted(self, claim_ids: Collection[int], words: Mapping[int, str]) -> None:
        """The same for claims whose own rows say when they last changed: just now."""
        self.add_created(claim_ids)
        self.inserted |= set(claim_ids)
        self.words |= words

    def forget_words(self, claim_ids: Iterable[int]) -> None:
        """Something is about to change what the index knows of these claims."""
        for claim_id in claim_ids if self.words else ():
            self.words.pop(claim_id, None)

    def refuse_broken_promises(self) -> None:
        """At the end of the work: each correction that was announced has been made."""
        if due := self.corrections_due - self.corrected:
            claim = Claim.objects.get(pk=min(due))
            raise ValidationError(
                _("Nobody wrote the correction note of “%(claim)s”."),
                code="needs_correction",
                params={"claim": claim},
            )


_watch: ContextVar[Watch | None] = ContextVar("watch", default=None)


@contextmanager
def kept(claim_ids: Collection[int] = ()) -> Iterator[Watch]:
    """Within it records change, in one transaction; at its end counts and search agree with them,
    and whoever kept an answer made before finds it out of date.

    May be nested: the outermost one does the upkeep, once for all that was touched within.
    """
    outer = _watch.get()
    if outer is not None:
        told = set(outer.corrected)
        try:
            with transaction.atomic():
                outer.add(claim_ids)
                yield outer
        except BaseException:
            outer.corrected = told  # what is rolled back was told to nobody
            raise
        return
    watch = Watch()
    reset = _watch.set(watch)
    try:
        with transaction.atomic():
            watch.add(claim_ids)
            yield watch
            watch.refuse_broken_promises()
            change = contributions(watch.claim_ids)
            change.subtract(watch.before)
            add_to_counts(change)
            search.index(watch.claim_ids, watch.words)
            # What a claim's page and export show has changed, even where its own row has not.
            for batch in batches(watch.claim_ids - watch.inserted):
                Claim.objects.filter(pk__in=batch).update(updated_at=timezone.now())
            # Last, since whoever else writes waits from here on for the end of this transaction.
            Revision.renew()
    finally:
        _watch.reset(reset)
