"""Which source reports which claim, and in which wording."""

from django.core.validators import MaxLengthValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from claims.choices import Fidelity, Stage

from .base import Recorded
from .claim import MAX_TEXT, Claim
from .claim_address import SLUG_LENGTH
from .source import Source


class CitationQuerySet(models.QuerySet["Citation"]):
    def public(self) -> "CitationQuerySet":
        """Citations of published claims."""
        return self.filter(claim__stage=Stage.PUBLISHED)


class Citation(Recorded):
    """One source reporting one claim, with the wording and the name as printed there."""

    claim = models.ForeignKey(
        Claim, on_delete=models.CASCADE, related_name="citations", verbose_name=_("claim")
    )
    source = models.ForeignKey(
        Source,
        on_delete=models.PROTECT,
        related_name="citations",
        verbose_name=_("source"),
        help_text=_("The document that reports it, found by its URL or words of its title."),
    )
    wording = models.TextField(
        _("wording"),
        blank=True,
        validators=[MaxLengthValidator(MAX_TEXT)],
        help_text=_(
            "As printed in this source, without quotation marks around it. Left empty where it "
            "only reports the statement. Readers see it where it differs from the words above."
        ),
    )
    language = models.CharField(
        _("language"),
        max_length=12,
        blank=True,
        help_text=_("Of the wording. Left empty, it is the claim’s."),
    )
    speaker_printed = models.CharField(
        _("speaker as printed"),
        max_length=200,
        blank=True,
        help_text=_("The name used there, for example Lukashenka. Readers see it."),
    )
    locator = models.CharField(
        _("place"),
        max_length=100,
        blank=True,
        help_text=_("Page, paragraph or timecode, for example 00:12:30."),
    )
    text_before = models.TextField(
        _("text before"),
        blank=True,
        help_text=_("What is printed before the words, to find the place again. Never published."),
    )
    text_after = models.TextField(
        _("text after"), blank=True, help_text=_("What is printed after them. Never published.")
    )
    relayed_by = models.CharField(
        _("relayed by"),
        max_length=200,
        blank=True,
        help_text=_("Who passed the words on, for example: her lawyers. Readers see it."),
    )
    fidelity = models.CharField(
        _("fidelity"),
        max_length=16,
        choices=Fidelity,
        default=Fidelity.EXACT,
        help_text=_("How this wording stands to the words of the claim."),
    )
    primary = models.BooleanField(
        _("primary source"),
        default=False,
        help_text=_("A recording, a transcript or the speaker’s own publication; listed first."),
    )

    objects = CitationQuerySet.as_manager()

    class Meta:
        verbose_name = _("citation")
        verbose_name_plural = _("citations")
        ordering = ("-primary", "id")
        constraints = (
            models.UniqueConstraint(
                fields=("claim", "source"),
                name="citation_one_per_claim_and_source",
                violation_error_message=_("This source is cited for this claim already."),
            ),
            models.CheckConstraint(
                condition=Q(fidelity__in=Fidelity.values), name="citation_fidelity_known"
            ),
        )

    def __str__(self) -> str:
        return self.wording[:SLUG_LENGTH] or str(self.source)
