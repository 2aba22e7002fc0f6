"""Public notes about changes to published claims."""

from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from .base import Recorded
from .claim import Claim
from .claim_address import SLUG_LENGTH


class CorrectionQuerySet(models.QuerySet["Correction"]):
    """Which notes readers may see."""

    def public(self) -> "CorrectionQuerySet":
        """Notes about published claims.

        Asked note by note: with a join SQLite would begin with all the claims, and sort.
        """
        return self.filter(Exists(Claim.objects.published().filter(pk=OuterRef("claim"))))


class Correction(Recorded):
    """A public note that a published claim was changed: what, when and why."""

    claim = models.ForeignKey(
        Claim, on_delete=models.CASCADE, related_name="corrections", verbose_name=_("claim")
    )
    made_at = models.DateTimeField(_("made"), help_text=_("Readers see the day."))
    note = models.TextField(
        _("note"),
        help_text=_(
            "What was changed, and why, for example: the day was 13 August, not 12 August; we had "
            "taken the day of the report. It stays on the claim’s page."
        ),
    )

    objects = CorrectionQuerySet.as_manager()

    class Meta:
        verbose_name = _("correction")
        verbose_name_plural = _("corrections")
        ordering = ("-made_at", "-id")
        indexes = (models.Index(fields=("-made_at", "-id"), name="correction_latest"),)
        constraints = (models.CheckConstraint(condition=~Q(note=""), name="correction_has_note"),)

    def __str__(self) -> str:
        return self.note[:SLUG_LENGTH]
