"""A claim's words in other languages."""

from django.core.validators import MaxLengthValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from claims.choices import TranslationBy

from .base import Recorded
from .claim import MAX_TEXT, Claim
from .claim_address import SLUG_LENGTH


class Translation(Recorded):
    """A claim's words in another language."""

    claim = models.ForeignKey(
        Claim, on_delete=models.CASCADE, related_name="translations", verbose_name=_("claim")
    )
    language = models.CharField(_("language"), max_length=12, help_text=_("en, be, ru, uk, de …"))
    text = models.TextField(
        _("words"),
        validators=[MaxLengthValidator(MAX_TEXT)],
        help_text=_(
            "The whole statement in this language, without quotation marks around it. Readers see "
            "it below the words on record."
        ),
    )
    by = models.CharField(
        _("by"),
        max_length=12,
        choices=TranslationBy,
        default=TranslationBy.DESK,
        help_text=_("Readers are told, above all where it was a machine."),
    )
    credit = models.CharField(
        _("credit"),
        max_length=200,
        blank=True,
        help_text=_("Which outlet, or which translator. Readers see the name."),
    )

    class Meta:
        verbose_name = _("translation")
        verbose_name_plural = _("translations")
        ordering = ("language", "id")
        constraints = (
            models.UniqueConstraint(
                fields=("claim", "language", "by", "credit"),
                name="translation_one_per_language_and_translator",
            ),
            models.CheckConstraint(condition=~Q(text=""), name="translation_has_text"),
            models.CheckConstraint(condition=~Q(language=""), name="translation_has_language"),
            models.CheckConstraint(
                condition=Q(by__in=TranslationBy.values), name="translation_by_known"
            ),
        )

    def __str__(self) -> str:
        return f"{self.language}: {self.text[:SLUG_LENGTH]}"
