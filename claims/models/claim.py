"""Claims: one statement by one speaker."""

from datetime import date, datetime

from django.core.validators import MaxLengthValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from claims.choices import (
    NEEDS_NO_NOTE,
    WRONGLY_ATTRIBUTED,
    Form,
    Nature,
    SpeakerKind,
    Stage,
    Status,
    WithdrawalGround,
)

from .base import Days, Recorded, days_in_order, first_day, last_day, reference_field, user_field
from .claim_address import SLUG_LENGTH, claim_address, slug_of
from .speaker import Speaker
from .topic import Topic

#: A statement is a statement, not a speech: longer ones belong in the source.
MAX_TEXT = 20_000


class ClaimQuerySet(models.QuerySet["Claim"]):
    """Visibility is decided here and nowhere else."""

    def published(self) -> "ClaimQuerySet":
        """What readers may see. Every page, list, count, search, feed and export starts here."""
        return self.filter(stage=Stage.PUBLISHED)

    def answering(self) -> "ClaimQuerySet":
        """Claims whose address answers: published ones, and withdrawn ones without their words."""
        return self.filter(stage__in=(Stage.PUBLISHED, Stage.WITHDRAWN))

    def due(self, now: datetime) -> "ClaimQuerySet":
        """Approved claims whose time to be shown has come, the earliest first."""
        return self.filter(publish_at__lte=now).order_by("publish_at", "pk")

    def dated(self) -> "ClaimQuerySet":
        """Statements of which something is known about the day."""
        return self.filter(said_first__gt=date.min)

    def said(self) -> "ClaimQuerySet":
        """Statements that count as the speaker's own.

        Written as an exclusion: an IN over the four statuses would tempt SQLite to walk the index
        by status and sort a million rows, instead of walking it in the order of the list.
        """
        return self.exclude(status__in=WRONGLY_ATTRIBUTED)

    def voiced_by(self, speaker: Speaker) -> "ClaimQuerySet":
        """What a speaker said, and what was said on the speaker's behalf."""
        return self.filter(Q(speaker=speaker) | Q(on_behalf_of=speaker))

    def newest_first(self) -> "ClaimQuerySet":
        """Latest first, by (first day, id). An unknown day comes last: its first day is day 1."""
        return self.order_by("-said_first", "-pk")


class Claim(Recorded):
    """One statement by one speaker.

    The same words in two translations are one claim with two citations; the same thing said again
    on another day is another claim that repeats it; fragments of one utterance are one claim.
    """

    reference = reference_field()
    text = models.TextField(
        _("words"),
        validators=[MaxLengthValidator(MAX_TEXT)],
        help_text=_(
            "Word for word, in the language on record, without quotation marks around it: the page "
            "sets them. What is left out is marked …"
        ),
    )
    language = models.CharField(
        _("language"), max_length=12, default="en", help_text=_("Of the words: en, be, ru, uk …")
    )
    form = models.CharField(
        _("form"),
        max_length=12,
        choices=Form,
        default=Form.DIRECT,
        help_text=_(
            "Partial: the sources print a fragment. Reported speech: the words are a reporter’s, "
            "and readers see them without quotation marks."
        ),
    )
    nature = models.CharField(
        _("nature"),
        max_length=12,
        choices=Nature,
        default=Nature.ASSERTION,
        help_text=_(
            "What the words do: an assertion says how things are, a position what the speaker "
            "wants."
        ),
    )
    speaker = models.ForeignKey(
        Speaker,
        on_delete=models.PROTECT,
        related_name="claims",
        verbose_name=_("speaker"),
        help_text=_("Whose words they are. Any spelling of the name, in any script, finds them."),
    )
    on_behalf_of = models.ForeignKey(
        Speaker,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="claims_on_behalf",
        limit_choices_to={"kind": SpeakerKind.INSTITUTION},
        verbose_name=_("on behalf of"),
        help_text=_(
            "The institution for which it was said, as by a spokesman. The pages of both list it."
        ),
    )
    said_to = models.CharField(
        _("said to"),
        max_length=300,
        blank=True,
        help_text=_("Shown after the word “To”, for example: reporters in Minsk."),
    )
    said_first, said_last = first_day(), last_day()
    said = Days("said")
    date_printed = models.CharField(
        _("date as printed"),
        max_length=200,
        blank=True,
        help_text=_("The source’s own words, for example: on Friday. Readers see them too."),
    )
    occasion = models.CharField(
        _("occasion"),
        max_length=300,
        blank=True,
        help_text=_("For example: a news conference after the talks."),
    )
    context = models.TextField(
        _("context"),
        blank=True,
        help_text=_(
            "What a reader must know to understand the words, told without judgement: what was "
            "asked, what had happened. Shown below day and place."
        ),
    )
    topics = models.ManyToManyField(
        Topic,
        blank=True,
        related_name="claims",
        verbose_name=_("topics"),
        help_text=_(
            "The narrowest that fit: a claim is found under the topics above them as well."
        ),
    )
    status = models.CharField(
        _("status"),
        max_length=16,
        choices=Status,
        default=Status.REPORTED,
        help_text=_(
            "Did they say it? Readers are told in a sentence what the status means. Whether it is "
            "true belongs in a review."
        ),
    )
    status_note = models.TextField(
        _("status note"),
        blank=True,
        help_text=_(
            "What the status rests on, for example: the speaker’s office denied it on 5 May. "
            "Readers see it. Needed for all but reported and confirmed."
        ),
    )
    stage = models.CharField(
        _("stage"), max_length=12, choices=Stage, default=Stage.DRAFT, editable=False
    )
    published_at = models.DateTimeField(_("published"), null=True, blank=True, editable=False)
    withdrawn_at = models.DateTimeField(_("withdrawn"), null=True, blank=True, editable=False)
    withdrawal_ground = models.CharField(
        _("ground"), max_length=12, choices=WithdrawalGround, blank=True, editable=False
    )
    created_by = user_field(_("written by"), indexed=True)
    submitted_by = user_field(_("submitted by"))
    approved_by = user_field(_("approved by"))
    publish_at = models.DateTimeField(_("to be shown"), null=True, blank=True, editable=False)
    desk_note = models.TextField(
        _("desk note"), blank=True, help_text=_("For the desk only. Never published.")
    )
    #: What django-simple-history keeps of many-to-many fields, beside the row itself.
    _history_m2m_fields = (topics,)

    objects = ClaimQuerySet.as_manager()

    class Meta:
        verbose_name = _("claim")
        verbose_name_plural = _("claims")
        ordering = ("-said_first", "-id")
        # Beside Django's own: 'change' is changing anybody's claim, at any stage.
        permissions = (
            ("submit_claim", "Can submit claims for review"),
            ("publish_claim", "Can publish claims, now or at a time"),
            ("withdraw_claim", "Can withdraw claims"),
            ("return_claim", "Can send claims back to draft"),
            ("merge_claim", "Can merge claims that are one"),
        )
        indexes = (
            models.Index(
                fields=("stage", "-said_first", "-id", "status", "said_last"), name="claim_list"
            ),
            models.Index(fields=("stage", "status", "-said_first", "-id"), name="claim_by_status"),
            models.Index(
                fields=("speaker", "stage", "-said_first", "-id", "status"), name="claim_by_speaker"
            ),
            models.Index(
                fields=("on_behalf_of", "stage", "-said_first", "-id", "status"),
                condition=Q(on_behalf_of__isnull=False),
                name="claim_on_behalf",
            ),
            models.Index(fields=("stage", "-published_at", "-id"), name="claim_by_publication"),
            models.Index(fields=("stage", "-updated_at", "-id"), name="claim_by_change"),
            models.Index(fields=("-said_first", "-id"), name="claim_at_the_desk"),
            models.Index(
                fields=("publish_at", "id"),
                condition=Q(publish_at__isnull=False),
                name="claim_on_the_clock",
            ),
        )
        constraints = (
            *days_in_order("said"),
            models.CheckConstraint(
                condition=~Q(text=""),
                name="claim_has_text",
                violation_error_message=_("A claim without words is no claim."),
            ),
            models.CheckConstraint(condition=~Q(reference=""), name="claim_has_reference"),
            models.CheckConstraint(condition=~Q(language=""), name="claim_has_language"),
            *(
                models.CheckConstraint(
                    condition=Q(**{f"{field}__in": choices.values}), name=f"claim_{field}_known"
                )
                for field, choices in (
                    ("form", Form),
                    ("nature", Nature),
                    ("status", Status),
                    ("stage", Stage),
                )
            ),
            models.CheckConstraint(
                condition=Q(status__in=NEEDS_NO_NOTE) | ~Q(status_note=""),
                name="claim_status_has_note",
                violation_error_message=_("This status needs a note that says what it rests on."),
            ),
            models.CheckConstraint(
                condition=~Q(stage=Stage.PUBLISHED) | Q(published_at__isnull=False),
                name="claim_published_has_time",
            ),
            models.CheckConstraint(
                condition=Q(
                    stage=Stage.WITHDRAWN,
                    withdrawn_at__isnull=False,
                    withdrawal_ground__in=WithdrawalGround.values,
                )
                | (~Q(stage=Stage.WITHDRAWN) & Q(withdrawn_at__isnull=True, withdrawal_ground="")),
                name="claim_withdrawn_has_time_and_ground",
            ),
            models.CheckConstraint(
                condition=Q(publish_at__isnull=True) | Q(stage=Stage.IN_REVIEW),
                name="claim_timed_in_review",
                violation_error_message=_("Only a claim in review waits for its time."),
            ),
            models.CheckConstraint(
                condition=Q(on_behalf_of__isnull=True) | ~Q(on_behalf_of=models.F("speaker")),
                name="claim_not_on_its_own_behalf",
                violation_error_message=_("Nobody speaks on their own behalf: leave this empty."),
            ),
        )

    def __str__(self) -> str:
        return self.text if len(self.text) <= SLUG_LENGTH else f"{self.text[:SLUG_LENGTH]}…"

    @property
    def slug(self) -> str:
        """The readable end of the page's address; it may change, the number before it does not."""
        return slug_of(self.text)

    def get_absolute_url(self) -> str:
        return claim_address(self.pk, self.text)

    @property
    def is_said(self) -> bool:
        """Whether the statement counts as the speaker's own."""
        return self.status not in WRONGLY_ATTRIBUTED
