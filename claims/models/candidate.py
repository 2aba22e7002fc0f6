"""Statements that the extractor proposes and an editor decides."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from claims.choices import Decision, Form, SpeakerKind

from .base import Days, Recorded, days_in_order, first_day, last_day
from .claim import Claim
from .source import Snapshot, Source
from .speaker import Speaker


class Candidate(Recorded):
    """A proposed statement. Once decided it is never proposed again for the same source."""

    source = models.ForeignKey(
        Source, on_delete=models.CASCADE, related_name="candidates", verbose_name=_("source")
    )
    snapshot = models.ForeignKey(
        Snapshot,
        on_delete=models.PROTECT,
        related_name="candidates",
        verbose_name=_("snapshot"),
    )
    text = models.TextField(_("words"))
    text_key = models.CharField(
        max_length=64,
        help_text=_("SHA-256 of the folded words: what makes two proposals the same."),
    )
    form = models.CharField(_("form"), max_length=12, choices=Form)
    start = models.PositiveIntegerField(_("start"), help_text=_("In the text of the snapshot."))
    end = models.PositiveIntegerField(_("end"))
    utterance = models.PositiveIntegerField(
        _("utterance"),
        default=0,
        help_text=_("Pieces of one utterance in one snapshot have one number."),
    )
    speaker = models.ForeignKey(
        Speaker,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="candidates",
        verbose_name=_("proposed speaker"),
    )
    speaker_name = models.CharField(
        _("speaker’s name"),
        max_length=200,
        blank=True,
        help_text=_("The fullest form of the name in the article; empty where it names nobody."),
    )
    speaker_kind = models.CharField(
        _("kind of speaker"), max_length=12, choices=SpeakerKind, default=SpeakerKind.PERSON
    )
    role = models.CharField(_("role"), max_length=300, blank=True)
    speaker_printed = models.CharField(_("speaker as printed"), max_length=200, blank=True)
    speaker_reason = models.CharField(_("why this speaker"), max_length=300, blank=True)
    said_first, said_last = first_day(), last_day()
    said = Days("said")
    date_printed = models.CharField(_("date as printed"), max_length=200, blank=True)
    date_reason = models.CharField(_("why this date"), max_length=300, blank=True)
    relayed_by = models.CharField(_("relayed by"), max_length=200, blank=True)
    decision = models.CharField(
        _("decision"), max_length=12, choices=Decision, default=Decision.PENDING
    )
    decided_at = models.DateTimeField(_("decided"), null=True, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("decided by"),
    )
    claim = models.ForeignKey(
        Claim,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="candidates",
        verbose_name=_("claim"),
    )

    class Meta:
        verbose_name = _("candidate")
        verbose_name_plural = _("candidates")
        ordering = ("snapshot", "start", "id")
        indexes = (models.Index(fields=("decision", "-id"), name="candidate_queue"),)
        constraints = (
            *days_in_order("said"),
            models.CheckConstraint(
                condition=Q(start__lt=models.F("end")), name="candidate_span_in_order"
            ),
            models.CheckConstraint(condition=~Q(text=""), name="candidate_has_text"),
            models.CheckConstraint(condition=Q(form__in=Form.values), name="candidate_form_known"),
            models.CheckConstraint(
                condition=Q(speaker_kind__in=SpeakerKind.values),
                name="candidate_speaker_kind_known",
            ),
            models.CheckConstraint(
                condition=Q(decision__in=Decision.values), name="candidate_decision_known"
            ),
            models.CheckConstraint(
                condition=Q(decision=Decision.PENDING, decided_at__isnull=True)
                | (~Q(decision=Decision.PENDING) & Q(decided_at__isnull=False)),
                name="candidate_decided_has_time",
            ),
            models.UniqueConstraint(
                fields=("source", "text_key", "speaker_printed"), name="candidate_proposed_once"
            ),
        )

    def __str__(self) -> str:
        return self.text[:60]
