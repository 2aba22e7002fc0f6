"""What stands in the way of undoing a merge: read, not written."""

from collections import defaultdict
from collections.abc import Iterator

from django.db import models
from django.utils.translation import gettext as _

from claims.choices import MergeKind
from claims.models import Claim, FormerClaim, FormerSlug, Merge, Speaker
from claims.services.batches import batches

from .steps import Act, Step, from_json, name_of


def undo_problems(merge: Merge) -> list[str]:
    """Why a merge cannot be undone now, a sentence each; empty where it can."""
    if merge.is_undone:
        return [_("This merge was undone already.")]
    model: type[Claim] | type[Speaker] = Claim if merge.kind == MergeKind.CLAIM else Speaker
    if not model._default_manager.filter(pk=merge.kept_number).exists():
        return [_kept_is_gone(merge)]
    steps = from_json(merge.steps)
    timed = Claim.objects.filter(pk=merge.kept_number, publish_at__isnull=False)
    if merge.kind == MergeKind.CLAIM and timed.exists():
        return [_("The kept claim waits to be published at a time. Cancel that first.")]
    return [
        *_later_merges(merge, steps),
        *_merged_since(steps),
        *_taken_names(merge, steps),
        *_lost_targets(merge, steps),
    ]


def _kept_is_gone(merge: Merge) -> str:
    if later := Merge.objects.of(merge.kind, merge.kept_number):
        return _("Undo the later merge first: %(merge)s.") % {"merge": later}
    return _("“%(kept)s” is no longer on record.") % {"kept": merge.kept_label}


def _later_merges(merge: Merge, steps: list[Step]) -> Iterator[str]:
    """Merges into the same record that relied upon what this one brought."""
    mine = {row for step in steps if step.act is not Act.DROP for row in step.touched}
    mine.discard((merge.kind, merge.kept_number))
    later = Merge.objects.standing().into(merge.kind, merge.kept_number).filter(pk__gt=merge.pk)
    for other in later:
        touched = {row for step in from_json(other.steps) for row in step.touched}
        if mine & touched:
            yield _("Undo the later merge first: %(merge)s.") % {"merge": other}


def _merged_since(steps: list[Step]) -> Iterator[str]:
    """Claims that moved with their speaker and were merged into others since."""
    moved = {
        pk for step in steps if step.table is Claim and step.act is Act.MOVE for pk in step.pks
    }
    for batch in batches(moved):
        since = Merge.objects.standing().filter(kind=MergeKind.CLAIM, gone_number__in=batch)
        for other in since:
            yield _("Undo the later merge first: %(merge)s.") % {"merge": other}


def _taken_names(merge: Merge, steps: list[Step]) -> Iterator[str]:
    """The merged record's address, reference or Wikidata item in the hands of another."""
    row = _gone_row(merge, steps).before
    if merge.kind == MergeKind.CLAIM:
        if Claim.objects.filter(reference=row["reference"]).exists():
            yield _("Another claim has the reference “%(name)s”.") % {"name": row["reference"]}
        if FormerClaim.objects.filter(number=row["id"]).exclude(claim=merge.kept_number).exists():
            yield _("Its number leads to another claim by now.")
        return
    slug = FormerSlug.objects.filter(slug=row["slug"]).exclude(speaker=merge.kept_number)
    if Speaker.objects.filter(slug=row["slug"]).exists() or slug.exists():
        yield _("Another speaker has the address “%(name)s”.") % {"name": row["slug"]}
    others = Speaker.objects.exclude(pk=merge.kept_number).exclude(wikidata="")
    if others.filter(wikidata=row["wikidata"]).exists():
        yield _("Another speaker has the Wikidata item %(name)s.") % {"name": row["wikidata"]}


def _lost_targets(merge: Merge, steps: list[Step]) -> Iterator[str]:
    """What a dropped row pointed at and cannot do without."""
    wanted: dict[type[models.Model], dict[int, str]] = defaultdict(dict)
    for step in steps:
        for column in step.table._meta.concrete_fields if step.act is Act.DROP else ():
            target, pk = column.related_model, step.before.get(column.attname)
            if target is None or column.null or pk is None:
                continue
            if (name_of(target), pk) != (merge.kind, merge.gone_number):
                wanted[target][pk] = step.what or merge.gone_label
    for model, whats in wanted.items():
        found = set(model._default_manager.filter(pk__in=whats).values_list("pk", flat=True))
        for pk in whats.keys() - found:
            yield _("“%(what)s” needs a %(model)s that is no longer on record.") % {
                "what": whats[pk],
                "model": model._meta.verbose_name,
            }


def _gone_row(merge: Merge, steps: list[Step]) -> Step:
    """The step that deleted the merged record."""
    return next(
        step
        for step in steps
        if step.act is Act.DROP and (step.model, step.pks) == (merge.kind, (merge.gone_number,))
    )
