"""Replies of those who are quoted or judged, printed beside the claim."""

from django.core.validators import MaxLengthValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from claims.choices import Stage

from .base import Recorded
from .claim import MAX_TEXT, Claim
from .claim_address import SLUG_LENGTH


class ReplyQuerySet(models.QuerySet["Reply"]):
    """Which replies readers may see."""

    def public(self) -> "ReplyQuerySet":
        """Published replies to published claims."""
        return self.published().filter(claim__stage=Stage.PUBLISHED)

    def published(self) -> "ReplyQuerySet":
        """What is no draft; readers see it as long as they see the claim."""
        return self.filter(published_at__isnull=False)


class Reply(Recorded):
    """What somebody who is quoted or judged answers to this site; a draft until it is published."""

    claim = models.ForeignKey(
        Claim,
        on_delete=models.CASCADE,
        related_name="replies",
        verbose_name=_("claim"),
        help_text=_("The statement beside which it is printed."),
    )
    author = models.CharField(
        _("who replies"),
        max_length=200,
        help_text=_(
            "As readers are to read it, with the office where that matters, for example: Olga "
            "Marsh, harbour master; or: the press office of the ministry."
        ),
    )
    text = models.TextField(
        _("reply"),
        validators=[MaxLengthValidator(MAX_TEXT)],
        help_text=_(
            "In the words in which it came. Leave out what is not for the public, such as a "
            "telephone number, and mark what you leave out with […]."
        ),
    )
    language = models.CharField(
        _("language"),
        max_length=12,
        default="en",
        help_text=_("Of the reply: en, be, ru, uk …"),
    )
    received_on = models.DateField(
        _("received"), help_text=_("The day on which it reached the desk. Readers see it.")
    )
    published_at = models.DateTimeField(_("published"), null=True, blank=True, editable=False)

    objects = ReplyQuerySet.as_manager()

    class Meta:
        verbose_name = _("reply")
        verbose_name_plural = _("replies")
        ordering = ("received_on", "id")
        permissions = (
            ("publish_reply", "Can publish replies"),
            ("withdraw_reply", "Can take published replies from readers"),
        )
        constraints = (
            models.CheckConstraint(condition=~Q(author=""), name="reply_has_author"),
            models.CheckConstraint(condition=~Q(text=""), name="reply_has_text"),
            models.CheckConstraint(condition=~Q(language=""), name="reply_has_language"),
        )

    def __str__(self) -> str:
        return f"{self.author}: {self.text[:SLUG_LENGTH]}"
