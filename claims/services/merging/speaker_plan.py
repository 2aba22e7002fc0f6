"""What merging two speakers would do: read, not written."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from claims.choices import SpeakerKind
from claims.models import (
    Candidate,
    Claim,
    DistinctSpeakers,
    FormerSlug,
    Position,
    Speaker,
    SpeakerName,
)

from .pairs import pair_steps
from .steps import Act, Difference, MergePlan, Step, change, drop, label_of, make, move, name_of

#: What the kept speaker takes over where it has nothing.
FILLED = ("summary", "wikidata")
_BEHALF = "on_behalf_of_id"
COMPARED = ("name", "sort_name", "slug", "kind", *FILLED)


def plan_speaker_merge(kept: Speaker, gone: Speaker) -> MergePlan:
    """What becomes of each thing that belongs to `gone`, were it merged into `kept`.

    Changes nothing. `problems` are why it may not be done, a sentence each.
    """
    if kept.pk == gone.pk:
        return MergePlan(kept, gone, [], [], [], [_("Choose two different speakers.")])
    steps = [
        *_spellings(kept, gone),
        *_positions(kept, gone),
        *_claims(kept, gone),
        *_pointing(kept, gone),
        *_distinctions(kept, gone),
        drop(gone, ""),
        *change(kept, _filled(kept, gone), _("What the kept speaker takes over")),
        make(FormerSlug, {"slug": gone.slug, "speaker_id": kept.pk}, ""),
    ]
    steps.sort(key=lambda step: step.act is not Act.DROP or step.model == name_of(Speaker))
    return MergePlan(
        kept, gone, steps, _differences(kept, gone), _notes(kept, gone), _problems(kept, gone)
    )


def _spellings(kept: Speaker, gone: Speaker) -> Iterator[Step]:
    """Every spelling stays, once; in each language the kept speaker's preferred one."""
    ours = list(kept.names.all())
    held = {(name.spelling, name.language): name for name in ours}
    preferred = {name.language for name in ours if name.preferred}
    moving: dict[bool, list[SpeakerName]] = defaultdict(list)
    for name in gone.names.all():
        if twin := held.get((name.spelling, name.language)):
            what = _("Spelling “%(name)s”: it stands there already") % {"name": name}
            yield drop(name, what, [twin])
        else:
            moving[name.preferred and name.language in preferred].append(name)
    for gives_way, names in moving.items():
        before: dict[str, Any] = {"speaker_id": gone.pk}
        after: dict[str, Any] = {"speaker_id": kept.pk}
        spellings = ", ".join(f"“{name}”" for name in names)
        what = _("Spellings: %(names)s")
        if gives_way:
            before, after = before | {"preferred": True}, after | {"preferred": False}
            what = _("Spellings, no longer preferred: %(names)s")
        yield from move(names, SpeakerName, before, after, what % {"names": spellings})


def _positions(kept: Speaker, gone: Speaker) -> Iterator[Step]:
    """Offices held by the speaker, each once, and offices held at the institution."""
    of_both = list(
        Position.objects.filter(Q(speaker__in=(kept, gone)) | Q(institution=gone)).order_by("pk")
    )
    held = {_office(each): each for each in of_both if each.speaker_id == kept.pk}
    moving = []
    for position in of_both:
        if position.speaker_id != gone.pk:
            continue
        if twin := held.get(_office(position)):
            what = _("Position “%(title)s”: it stands there already") % {"title": position}
            yield drop(position, what, [twin])
        else:
            moving.append(position)
    titles = ", ".join(f"“{position}”" for position in moving)
    ends = ({"speaker_id": gone.pk}, {"speaker_id": kept.pk})
    yield from move(moving, Position, *ends, _("Positions: %(titles)s") % {"titles": titles})
    officers = [each for each in of_both if each.institution_id == gone.pk]
    at = ({"institution_id": gone.pk}, {"institution_id": kept.pk})
    what = ngettext("%(n)d office held there", "%(n)d offices held there", len(officers))
    yield from move(officers, Position, *at, what % {"n": len(officers)})


def _office(position: Position) -> tuple[Any, ...]:
    days = (position.since_first, position.since_last, position.until_first, position.until_last)
    return (position.title, position.institution_id, *days)


def _claims(kept: Speaker, gone: Speaker) -> Iterator[Step]:
    """Claims move; nobody speaks on their own behalf, so between the two that is left out."""
    voiced = Claim.objects.voiced_by(gone).order_by("pk")
    rows = list(voiced.values_list("pk", "speaker_id", "on_behalf_of_id"))
    for one, other in ((gone, kept), (kept, gone)):
        own = [pk for pk, *voices in rows if voices == [one.pk, other.pk]]
        ends: tuple[dict[str, Any], ...] = ({_BEHALF: other.pk}, {_BEHALF: None})
        what = ngettext(
            "%(n)d claim on the other’s behalf becomes the speaker’s own",
            "%(n)d claims on the other’s behalf become the speaker’s own",
            len(own),
        )
        yield from move(own, Claim, ends[0], ends[1], what % {"n": len(own)})
    said = [pk for pk, speaker, _behalf in rows if speaker == gone.pk]
    what = ngettext("%(n)d claim", "%(n)d claims", len(said)) % {"n": len(said)}
    yield from move(said, Claim, {"speaker_id": gone.pk}, {"speaker_id": kept.pk}, what)
    behalf = [pk for pk, speaker, other in rows if other == gone.pk and speaker != kept.pk]
    what = ngettext("%(n)d claim on its behalf", "%(n)d claims on its behalf", len(behalf))
    what %= {"n": len(behalf)}
    yield from move(behalf, Claim, {_BEHALF: gone.pk}, {_BEHALF: kept.pk}, what)


def _pointing(kept: Speaker, gone: Speaker) -> Iterator[Step]:
    ends = ({"speaker_id": gone.pk}, {"speaker_id": kept.pk})
    proposed = _ids(Candidate.objects.filter(speaker=gone))
    what = ngettext("%(n)d proposal", "%(n)d proposals", len(proposed)) % {"n": len(proposed)}
    yield from move(proposed, Candidate, *ends, what)
    former = list(gone.former_slugs.all())
    slugs = ", ".join(old.slug for old in former)
    what = _("Former addresses: %(slugs)s") % {"slugs": slugs}
    yield from move(former, FormerSlug, *ends, what)


def _distinctions(kept: Speaker, gone: Speaker) -> Iterator[Step]:
    """Whom the merged one was told from, the kept one is told from."""
    return pair_steps(
        DistinctSpeakers, kept, gone, lambda other: _("Told from %(speaker)s") % {"speaker": other}
    )


def _filled(kept: Speaker, gone: Speaker) -> dict[str, str]:
    return {name: getattr(gone, name) for name in FILLED if not getattr(kept, name)}


def _ids(rows: Any) -> list[int]:
    return list(rows.order_by("pk").values_list("pk", flat=True))


def _differences(kept: Speaker, gone: Speaker) -> list[Difference]:
    shown = [(name, str(getattr(kept, name)), str(getattr(gone, name))) for name in COMPARED]
    return [
        Difference(label_of(Speaker, name), ours, theirs)
        for name, ours, theirs in shown
        if theirs and ours != theirs and (ours or name not in FILLED)
    ]


def _notes(kept: Speaker, gone: Speaker) -> list[str]:
    """What an editor should weigh."""
    notes = [
        _("The address /speakers/%(slug)s/ will lead to the kept speaker.") % {"slug": gone.slug}
    ]
    if SpeakerKind.PRIVATE in (kept.kind, gone.kind) and kept.kind != gone.kind:
        notes.append(_("One of them is a private person, who has no page of their own."))
    if SpeakerKind.UNNAMED in (kept.kind, gone.kind) and kept.kind != gone.kind:
        notes.append(_("One of them was quoted on condition of not being named."))
    timed = Claim.objects.voiced_by(gone).filter(publish_at__isnull=False).count()
    if timed:
        off = ngettext(
            "%(n)d claim waits for its time and goes off the clock: approve it again.",
            "%(n)d claims wait for their time and go off the clock: approve them again.",
            timed,
        )
        notes.append(off % {"n": timed})
    first, second = sorted((kept.pk, gone.pk))
    if told := DistinctSpeakers.objects.filter(first=first, second=second).first():
        notes.append(_("They were told apart before: %(why)s") % {"why": told.why or "–"})
    return notes


def _problems(kept: Speaker, gone: Speaker) -> list[str]:
    problems = []
    if (kept.kind == SpeakerKind.INSTITUTION) != (gone.kind == SpeakerKind.INSTITUTION):
        problems.append(_("An institution and a person are not one. Correct the kind first."))
    if kept.wikidata and gone.wikidata and kept.wikidata != gone.wikidata:
        problems.append(
            _("Wikidata has them as two: %(kept)s and %(gone)s. Correct the wrong one first.")
            % {"kept": kept.wikidata, "gone": gone.wikidata}
        )
    return problems
