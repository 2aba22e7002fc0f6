"""What must hold of two records that are two again."""

from collections.abc import Iterator

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import F, Q
from django.utils.translation import gettext as _

from claims.choices import SAME_SPEAKER, NameKind, Stage
from claims.models import Claim, ClaimLink, Recorded, Speaker, SpeakerName
from claims.services.recording import store_record
from claims.services.rules import cross_table_problems
from claims.services.signing import Signature

from .doing import set_columns

#: Where a claim stands, without the names of who brought it there.
STAGE = ("stage", "withdrawn_at", "withdrawal_ground")


def restored_problems(kept: Recorded, gone: Recorded) -> list[str]:
    """The rules that they would break, a sentence each."""
    problems = [
        f"“{record}”: {sentence}"
        for record in (kept, gone)
        for sentence in cross_table_problems(record).values()
    ]
    if isinstance(gone, Speaker):
        problems += crossing_links(Q(from_claim__speaker=gone) | Q(to_claim__speaker=gone))
    return problems


def hidden_alike(kept: Recorded, gone: Recorded, signed: Signature) -> list[str]:
    """Keep from readers what comes back, where the claim that had it is no longer before them.

    Returns a sentence that says so.
    """
    if not (isinstance(kept, Claim) and isinstance(gone, Claim)):
        return []
    if gone.stage != Stage.PUBLISHED or kept.stage == Stage.PUBLISHED:
        return []
    stage = {name: getattr(kept, name) for name in STAGE}
    set_columns(Claim, [gone.pk], stage, signed)
    gone.refresh_from_db()
    return [
        _("“%(gone)s” is %(stage)s, as the other one has been since.")
        % {"gone": gone, "stage": gone.get_stage_display()}
    ]


def crossing_links(among: Q) -> Iterator[str]:
    """Links within one speaker's record whose ends would have two speakers."""
    links = ClaimLink.objects.filter(among, relation__in=SAME_SPEAKER)
    for link in links.exclude(from_claim__speaker=F("to_claim__speaker"))[:5]:
        yield _("A link holds within one speaker’s record. Remove it first: %(link)s.") % {
            "link": link
        }


def restore_main_names(*speakers: Speaker, by: AbstractBaseUser | None) -> None:
    """Each speaker's main name is among the spellings, whatever became of them since."""
    for speaker in speakers:
        if not speaker.names.filter(spelling=speaker.name).exists():
            spelling = SpeakerName(
                speaker=speaker, spelling=speaker.name, language="en", kind=NameKind.OFFICIAL
            )
            store_record(spelling, by=by, why="The speaker’s main name.")
