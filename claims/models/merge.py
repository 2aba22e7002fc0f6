"""Records that were one: what a merge moved, and where the old addresses lead."""

from typing import Any

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from claims.choices import MergeKind

from .base import Recorded, user_field
from .claim import Claim
from .speaker import Speaker


class MergeQuerySet(models.QuerySet["Merge"]):
    def standing(self) -> "MergeQuerySet":
        """Merges that were not undone."""
        return self.filter(undone_at__isnull=True)

    def into(self, kind: str, number: int) -> "MergeQuerySet":
        """What was merged into a record, the latest first."""
        return self.filter(kind=kind, kept_number=number)

    def of(self, kind: str, number: int) -> "Merge | None":
        """The merge by which a record went; None for one that stands or was deleted."""
        return self.standing().filter(kind=kind, gone_number=number).first()


class Merge(models.Model):
    """Two records that were one: which was kept, which is gone, and each step that joined them.

    It points at neither by a foreign key: the gone record's row is no longer there, and the kept
    one may itself be merged into another.
    """

    kind = models.CharField(_("kind"), max_length=8, choices=MergeKind)
    kept_number = models.BigIntegerField(_("number of the kept record"))
    kept_label = models.CharField(_("kept"), max_length=300)
    gone_number = models.BigIntegerField(_("number of the merged record"))
    gone_label = models.CharField(_("merged into it"), max_length=300)
    gone_reference = models.SlugField(
        _("its reference or address"), max_length=100, help_text=_("Leads to the kept record.")
    )
    made_at = models.DateTimeField(_("merged"))
    by = user_field(_("by"), indexed=True)
    why = models.CharField(_("why"), max_length=500)
    steps: "models.JSONField[Any, Any]" = models.JSONField(
        _("steps"), help_text=_("What moved, what changed and what was dropped, in order.")
    )
    undone_at = models.DateTimeField(_("undone"), null=True, blank=True)
    undone_by = user_field(_("undone by"), indexed=True)
    undone_why = models.CharField(_("why undone"), max_length=500, blank=True)

    objects = MergeQuerySet.as_manager()

    class Meta:
        verbose_name = _("merge")
        verbose_name_plural = _("merges")
        ordering = ("-id",)
        indexes = (models.Index(fields=("kind", "kept_number"), name="merge_by_kept"),)
        constraints = (
            models.CheckConstraint(condition=Q(kind__in=MergeKind.values), name="merge_kind_known"),
            models.CheckConstraint(
                condition=~Q(kept_number=F("gone_number")), name="merge_of_two_records"
            ),
            models.UniqueConstraint(
                fields=("kind", "gone_number"),
                condition=Q(undone_at__isnull=True),
                name="merge_one_standing_per_gone_record",
            ),
        )

    def __str__(self) -> str:
        return f"{self.gone_label} → {self.kept_label}"

    @property
    def is_undone(self) -> bool:
        """Whether the two are two again."""
        return self.undone_at is not None


class FormerClaim(models.Model):
    """The number and the reference of a claim that was merged: both go on leading to the other."""

    number = models.BigIntegerField(_("number"), unique=True)
    reference = models.SlugField(_("reference"), max_length=60, unique=True)
    claim = models.ForeignKey(
        Claim, on_delete=models.PROTECT, related_name="former_claims", verbose_name=_("claim")
    )

    class Meta:
        verbose_name = _("former claim")
        verbose_name_plural = _("former claims")

    def __str__(self) -> str:
        return self.reference


class DistinctSpeakers(Recorded):
    """Two speakers who look like one and are not: the pair is not suggested again."""

    first = models.ForeignKey(
        Speaker, on_delete=models.CASCADE, related_name="+", verbose_name=_("one")
    )
    second = models.ForeignKey(
        Speaker, on_delete=models.CASCADE, related_name="+", verbose_name=_("the other")
    )
    by = user_field(_("by"), indexed=True)
    why = models.CharField(_("why"), max_length=500, blank=True)

    class Meta:
        verbose_name = _("pair of distinct speakers")
        verbose_name_plural = _("pairs of distinct speakers")
        ordering = ("-id",)
        constraints = (
            models.CheckConstraint(
                condition=Q(first__lt=F("second")),
                name="distinctspeakers_lower_first",
                violation_error_message=_("Choose two speakers; the one entered earlier first."),
            ),
            models.UniqueConstraint(
                fields=("first", "second"),
                name="distinctspeakers_one_per_pair",
                violation_error_message=_("These two are known as distinct already."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.first} ≠ {self.second}"

    def clean(self) -> None:
        """The speaker with the lower number is the first, however the two were chosen."""
        super().clean()
        if self.first_id and self.second_id and self.first_id > self.second_id:
            self.first, self.second = self.second, self.first
