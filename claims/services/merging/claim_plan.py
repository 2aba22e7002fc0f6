"""What merging two claims would do: read, not written."""

from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.db.models import Prefetch
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from claims.choices import Stage
from claims.dates import iso
from claims.models import (
    Citation,
    Claim,
    ClaimLink,
    Correction,
    FormerClaim,
    UnrelatedClaims,
)

from .claim_parts import citation_steps, link_steps, pointing_steps, translation_steps
from .claim_words import Place, place_of, too_long
from .pairs import pair_steps
from .steps import (
    TOPICS,
    Act,
    Difference,
    MergePlan,
    Step,
    change,
    drop,
    label_of,
    make,
    name_of,
    plain,
    row_of,
)

#: What the kept claim takes over where it says nothing itself.
FILLED = ("said_to", "date_printed", "occasion", "context")
#: What it does not take over, but the editor should see.
COMPARED = (
    *("text", "language", "form", "nature", "on_behalf_of", "said", "status", "status_note"),
    *FILLED,
)
#: Into which stage of the kept claim one of each stage may be merged.
INTO: dict[str, tuple[Stage, ...]] = {
    Stage.DRAFT: tuple(Stage),
    Stage.IN_REVIEW: tuple(Stage),
    Stage.PUBLISHED: (Stage.PUBLISHED,),
    Stage.WITHDRAWN: (Stage.WITHDRAWN,),
}


def plan_claim_merge(kept: Claim, gone: Claim, *, why: str = "") -> MergePlan:
    """What becomes of each thing that belongs to `gone`, were it merged into `kept`.

    Changes nothing. `problems` are why it may not be done, a sentence each.
    """
    if kept.pk == gone.pk:
        return MergePlan(kept, gone, [], [], [], [_("Choose two different claims.")])
    kept, gone = _read(kept), _read(gone)
    place = place_of(kept, gone)
    taken = {(each.language, each.by, each.credit) for each in kept.translations.all()}
    former = {"number": gone.pk, "reference": gone.reference, "claim_id": kept.pk}
    steps = [
        *translation_steps(kept, gone, place, taken),
        *citation_steps(kept, gone, place, taken),
        *link_steps(kept, gone),
        *pointing_steps(kept, gone),
        *pair_steps(UnrelatedClaims, kept, gone, _unrelated),
        *_own_fields(kept, gone, place),
        *_correction(kept, gone, why),
        drop(gone, ""),
        make(FormerClaim, former, ""),
    ]
    steps.sort(key=lambda step: step.act is not Act.DROP or step.model == name_of(Claim))
    return MergePlan(
        kept, gone, steps, _differences(kept, gone), _notes(place), _problems(kept, gone, steps)
    )


def _unrelated(other: Any) -> str:
    return _("Not related to “%(claim)s”") % {"claim": other}


def _read(claim: Claim) -> Claim:
    """The claim with all that belongs to it, as it is now."""
    ends = ClaimLink.objects.select_related("from_claim", "to_claim")
    parts = (
        Prefetch("citations", Citation.objects.select_related("source__outlet")),
        Prefetch("links_out", ends),
        Prefetch("links_in", ends),
        *("topics", "translations"),
    )
    claims = Claim.objects.select_related("speaker", "on_behalf_of").prefetch_related(*parts)
    return claims.get(pk=claim.pk)


def _own_fields(kept: Claim, gone: Claim, place: Place) -> Iterator[Step]:
    """Gaps of the kept claim are filled, topics and desk notes joined."""
    after: dict[str, Any] = {
        name: getattr(gone, name) for name in FILLED if not getattr(kept, name)
    }
    if kept.said.is_unknown:
        after |= {"said_first": gone.said_first, "said_last": gone.said_last}
    with override(settings.LANGUAGE_CODE):
        # It is kept for all: in the record's language, not in that of whoever merges.
        other = _("The merged entry read: “%(text)s”") % {"text": gone.text}
    notes = [kept.desk_note, gone.desk_note, other if place is Place.DESK_NOTE else ""]
    after["desk_note"] = "\n\n".join(dict.fromkeys(note for note in notes if note))
    topics = sorted(topic.pk for topic in kept.topics.all())
    after[TOPICS] = sorted({*topics, *(topic.pk for topic in gone.topics.all())})
    row = row_of(kept)
    changed = [_label(name) for name, value in after.items() if row[name] != plain(value)]
    fields = ", ".join(dict.fromkeys(changed))
    yield from change(kept, after, _("The kept claim’s own: %(fields)s") % {"fields": fields})


def _correction(kept: Claim, gone: Claim, why: str) -> Iterator[Step]:
    """Readers who knew two published claims are told why there is one; and of a day taken over."""
    if kept.stage != Stage.PUBLISHED:
        return
    with override(settings.LANGUAGE_CODE):
        told = _told(kept, gone)
    if not told:
        return
    note = "\n".join([*told, why]).strip()
    values = {"claim_id": kept.pk, "made_at": timezone.now(), "note": note}
    what = _("Public correction, with the reason you give: “%(note)s”") % {"note": note}
    yield make(Correction, values, what)


def _told(kept: Claim, gone: Claim) -> list[str]:
    told = []
    if gone.stage == Stage.PUBLISHED:
        note = _("This statement was on record twice. The other entry read: “%(text)s”")
        told.append(note % {"text": gone.text})
    if kept.said.is_unknown and not gone.said.is_unknown:
        told.append(_("The day was not known. It is now given: %(day)s") % {"day": iso(gone.said)})
    return told


def _differences(kept: Claim, gone: Claim) -> list[Difference]:
    pairs = [(name, _shown(kept, name), _shown(gone, name)) for name in COMPARED]
    return [
        Difference(_label(name), ours, theirs)
        for name, ours, theirs in pairs
        if theirs and ours != theirs and (ours or name not in FILLED)
    ]


def _shown(claim: Claim, name: str) -> str:
    if name == "said":
        return iso(claim.said)
    display = getattr(claim, f"get_{name}_display", None)
    value = display() if display else getattr(claim, name)
    return "" if value is None else str(value)


def _label(name: str) -> str:
    if name in {"said", "said_first", "said_last"}:
        return _("date")
    return label_of(Claim, name)


def _notes(place: Place) -> list[str]:
    """What becomes of the words, in a sentence."""
    return {
        Place.KNOWN: [_("The kept claim has its words already.")],
        Place.TRANSLATION: [_("Its words become a translation of the kept claim.")],
        Place.WORDING: [_("Its words become the wording of the sources that print them.")],
        Place.DESK_NOTE: [_("No source prints its words: they go to the desk note.")],
    }[place]


def _problems(kept: Claim, gone: Claim, steps: list[Step]) -> list[str]:
    problems = []
    if kept.publish_at or gone.publish_at:
        problems.append(_("One of them waits to be published at a time. Cancel that first."))
    if kept.speaker_id != gone.speaker_id:
        problems.append(
            _(
                "They are statements of %(kept)s and %(gone)s. Merge these two speakers first, or "
                "move one of the claims to the other speaker."
            )
            % {"kept": kept.speaker, "gone": gone.speaker}
        )
    if kept.stage not in INTO[gone.stage]:
        problems.append(
            _("A claim that is %(gone)s is not merged into one that is %(kept)s.")
            % {"gone": gone.get_stage_display(), "kept": kept.get_stage_display()}
        )
    if any(too_long(step.after.get(name, "")) for step in steps for name in ("wording", "text")):
        problems.append(_("The joined wordings of a source would be too long for one statement."))
    return problems
