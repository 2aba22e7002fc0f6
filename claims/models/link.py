"""Typed links between claims: what a statement stands against."""

from typing import NamedTuple

from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Greatest, Least
from django.utils.translation import gettext_lazy as _

from claims.choices import (
    INVERSE_LABEL,
    NEEDS_EVIDENCE,
    ONE_OF_A_PAIR,
    SYMMETRIC,
    WRONGLY_ATTRIBUTED,
    Relation,
    Stage,
)

from .base import Recorded
from .claim import Claim
from .source import Source


class ClaimLinkQuerySet(models.QuerySet["ClaimLink"]):
    def public(self) -> "ClaimLinkQuerySet":
        """Links both of whose ends readers may see."""
        return self.filter(from_claim__stage=Stage.PUBLISHED, to_claim__stage=Stage.PUBLISHED)

    def of_claim(self, claim: int) -> "ClaimLinkQuerySet":
        """The links of one claim, at whatever stage it is, to what readers may see."""
        seen = Stage.PUBLISHED
        return self.filter(
            Q(from_claim=claim, to_claim__stage=seen) | Q(to_claim=claim, from_claim__stage=seen)
        )

    def said(self) -> "ClaimLinkQuerySet":
        """Links both of whose ends count as their speakers' own words."""
        wrong = WRONGLY_ATTRIBUTED
        return self.exclude(from_claim__status__in=wrong).exclude(to_claim__status__in=wrong)


class ClaimLink(Recorded):
    """'from RELATION to'. A link never copies a status or a verdict from one end to the other."""

    from_claim = models.ForeignKey(
        Claim, on_delete=models.CASCADE, related_name="links_out", verbose_name=_("this claim")
    )
    relation = models.CharField(
        _("relation"),
        max_length=16,
        choices=Relation,
        help_text=_(
            "What this claim does to that one. Contradicts, reverses, denies and misquotes accuse: "
            "they need a note and a source."
        ),
    )
    to_claim = models.ForeignKey(
        Claim, on_delete=models.CASCADE, related_name="links_in", verbose_name=_("that claim")
    )
    note = models.TextField(
        _("note"),
        blank=True,
        help_text=_(
            "What the link rests on, for example: he names her and quotes her sentence. Readers "
            "see it below the other claim."
        ),
    )
    source = models.ForeignKey(
        Source,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="links",
        verbose_name=_("source"),
        help_text=_("Where it is printed that the two stand to each other in this way."),
    )

    objects = ClaimLinkQuerySet.as_manager()

    class Meta:
        verbose_name = _("link")
        verbose_name_plural = _("links")
        ordering = ("id",)
        constraints = (
            models.CheckConstraint(
                condition=~Q(from_claim=F("to_claim")),
                name="claimlink_not_to_itself",
                violation_error_message=_("A claim cannot be linked with itself."),
            ),
            models.CheckConstraint(
                condition=Q(relation__in=Relation.values), name="claimlink_relation_known"
            ),
            models.CheckConstraint(
                condition=~Q(relation__in=SYMMETRIC) | Q(from_claim__lt=F("to_claim")),
                name="claimlink_symmetric_from_lower_id",
            ),
            models.CheckConstraint(
                condition=~Q(relation__in=NEEDS_EVIDENCE) | (~Q(note="") & Q(source__isnull=False)),
                name="claimlink_has_evidence",
                violation_error_message=_("This relation needs a note and a source."),
            ),
            models.UniqueConstraint(
                Least("from_claim", "to_claim"),
                Greatest("from_claim", "to_claim"),
                "relation",
                name="claimlink_one_per_pair_and_relation",
                violation_error_message=_("These two claims are linked in this way already."),
            ),
            models.UniqueConstraint(
                Least("from_claim", "to_claim"),
                Greatest("from_claim", "to_claim"),
                condition=Q(relation__in=ONE_OF_A_PAIR),
                name="claimlink_one_answer_per_pair",
                violation_error_message=_(
                    "Of “answers”, “rebuts” and “supports” two claims have one at most."
                ),
            ),
        )

    def __str__(self) -> str:
        return f"“{self.from_claim}” {self.get_relation_display()} “{self.to_claim}”"

    @property
    def inverse_label(self) -> str:
        """The relation as read from the other end."""
        return str(INVERSE_LABEL[Relation(self.relation)])

    def clean(self) -> None:
        super().clean()
        symmetric = self.relation in SYMMETRIC and self.from_claim_id and self.to_claim_id
        if symmetric and self.from_claim_id > self.to_claim_id:
            self.from_claim, self.to_claim = self.to_claim, self.from_claim


class LinkRow(NamedTuple):
    """A link read without the records it belongs to, as `values_list(*LINK_COLUMNS)` gives it."""

    pk: int
    from_claim: int
    relation: str
    to_claim: int
    note: str

    def other(self, claim: int) -> int:
        """The other end, as seen from one of them."""
        return self.to_claim if claim == self.from_claim else self.from_claim


LINK_COLUMNS = ("pk", "from_claim_id", "relation", "to_claim_id", "note")
