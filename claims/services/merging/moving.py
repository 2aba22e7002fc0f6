"""Claims that are another speaker's."""

from collections.abc import Sequence

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from claims.choices import SAME_SPEAKER, Stage
from claims.models import Claim, ClaimLink, Correction, Speaker
from claims.services.batches import batches
from claims.services.bulk_recording import change_rows, write_history
from claims.services.clock import CLOCK, take_off
from claims.services.permissions import Action, require
from claims.services.reach import linked_with
from claims.services.upkeep import kept


def move_claims(
    claims: Sequence[Claim],
    to_speaker: Speaker,
    *,
    by: AbstractBaseUser | None,
    why: str,
    correction: str = "",
) -> int:
    """Give claims to another speaker, all or none, and return how many that changed.

    The claims given are the latest afterwards; those on the clock are off it. Each published one
    gets `correction` as its public note, which then must be given. Raises ValidationError that
    names the claim in the way.
    """
    moving = [claim for claim in claims if claim.speaker_id != to_speaker.pk]
    ids = {claim.pk for claim in moving}
    with kept(ids | linked_with(ids)):
        for claim in moving:
            require(by, Action.CHANGE, claim)
        _refuse_stale(moving)
        published = _published(ids)
        if published and not correction.strip():
            sentence = _("Published claims are among them: say for readers what was wrong.")
            raise ValidationError({"correction": sentence})
        if problems := _problems(ids, to_speaker):
            raise ValidationError(problems)
        timed = [claim for claim in moving if claim.publish_at is not None]
        given = {"speaker_id": to_speaker.pk}
        change_rows(Claim, ids - {claim.pk for claim in timed}, given, by=by, why=why)
        for claim in timed:
            said = take_off(claim, why)
            change_rows(Claim, [claim.pk], given | dict.fromkeys(CLOCK), by=by, why=said)
        _correct(published, correction, by=by, why=why)
    for claim in moving:
        claim.speaker, claim.version = to_speaker, claim.version + 1
    return len(ids)


def _refuse_stale(claims: Sequence[Claim]) -> None:
    """Somebody else's change since the claims were read is not passed over."""
    seen = {claim.pk: claim for claim in claims}
    now: dict[int, int] = {}
    for batch in batches(seen):
        now |= dict(Claim.objects.filter(pk__in=batch).values_list("pk", "version"))
    for pk, claim in seen.items():
        if now.get(pk) != claim.version:
            raise ValidationError(
                _("Somebody else has changed “%(claim)s” in the meantime. Load it again.")
                % {"claim": claim},
                code="stale",
            )


def _published(ids: set[int]) -> list[int]:
    found: list[int] = []
    for batch in batches(ids):
        rows = Claim.objects.filter(pk__in=batch, stage=Stage.PUBLISHED)
        found += rows.values_list("pk", flat=True)
    return found


def _problems(ids: set[int], to_speaker: Speaker) -> list[str]:
    """Claims on the new speaker's behalf, and links within one record."""
    problems = []
    for batch in batches(ids):
        for claim in Claim.objects.filter(pk__in=batch, on_behalf_of=to_speaker)[:5]:
            problems.append(
                _("“%(claim)s” is made on behalf of %(speaker)s, who cannot also be its speaker.")
                % {"claim": claim, "speaker": to_speaker}
            )
        links = ClaimLink.objects.filter(
            Q(from_claim__in=batch) | Q(to_claim__in=batch), relation__in=SAME_SPEAKER
        )
        for link in links.select_related("from_claim", "to_claim"):
            ends = (link.from_claim, link.to_claim)
            if any(end.pk not in ids and end.speaker_id != to_speaker.pk for end in ends):
                problems.append(
                    _("A link holds within one speaker’s record. Remove it first: %(link)s.")
                    % {"link": link}
                )
    return problems


def _correct(published: Sequence[int], note: str, *, by: AbstractBaseUser | None, why: str) -> None:
    """The public note on each published claim."""
    now = timezone.now()
    notes = [Correction(claim_id=pk, made_at=now, note=note.strip()) for pk in published]
    made = Correction.objects.bulk_create(notes, batch_size=1000)
    write_history(Correction, [each.pk for each in made], by=by, why=why, made=True)
