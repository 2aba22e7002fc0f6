"""Pairs of claims of which an editor said that neither answers the other."""

from django.db import models
from django.db.models import F
from django.utils.translation import gettext_lazy as _

from .base import Recorded, user_field
from .claim import Claim


class UnrelatedClaims(Recorded):
    """Two claims that look as if they answered one another and do not: never suggested again.

    It forbids nothing: whoever finds a relation after all links them by hand.
    """

    first = models.ForeignKey(
        Claim, on_delete=models.CASCADE, related_name="+", verbose_name=_("the lower id")
    )
    second = models.ForeignKey(
        Claim, on_delete=models.CASCADE, related_name="+", verbose_name=_("the higher id")
    )
    by = user_field(_("by"), indexed=True)

    class Meta:
        verbose_name = _("pair of unrelated claims")
        verbose_name_plural = _("pairs of unrelated claims")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(first__lt=F("second")), name="unrelatedclaims_lower_first"
            ),
            models.UniqueConstraint(
                fields=("first", "second"), name="unrelatedclaims_one_per_pair"
            ),
        )

    def __str__(self) -> str:
        return f"{self.first_id} – {self.second_id}"
