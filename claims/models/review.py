"""Fact-checks of claims, and the scales on which they give their verdict."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from claims.choices import RatingColour, ReviewAbout, ScaleKind

from .base import Recorded, reference_field
from .claim import Claim
from .source import MAX_URL


class Scale(Recorded):
    """A scale of verdicts: of truth, of attribution, or of promises kept."""

    slug = models.SlugField(
        _("short name"), max_length=60, unique=True, help_text=_("For files, for example truth.")
    )
    name = models.CharField(
        _("name"),
        max_length=100,
        help_text=_("Readers see it beside each rating: on the scale “Truth”."),
    )
    kind = models.CharField(
        _("measures"),
        max_length=12,
        choices=ScaleKind,
        help_text=_(
            "A scale of attribution is for reviews of whether they said it; all others are for "
            "reviews of the statement."
        ),
    )

    class Meta:
        verbose_name = _("scale")
        verbose_name_plural = _("scales")
        ordering = ("slug",)
        constraints = (
            models.CheckConstraint(condition=~Q(name=""), name="scale_has_name"),
            models.CheckConstraint(condition=Q(kind__in=ScaleKind.values), name="scale_kind_known"),
        )

    def __str__(self) -> str:
        return self.name


class Rating(Recorded):
    """One step of a scale."""

    scale = models.ForeignKey(
        Scale, on_delete=models.CASCADE, related_name="ratings", verbose_name=_("scale")
    )
    value = models.SlugField(
        _("value"), max_length=60, help_text=_("For files, for example half-true.")
    )
    label = models.CharField(
        _("label"), max_length=100, help_text=_("What readers see, for example Half true.")
    )
    order = models.PositiveSmallIntegerField(
        _("order"), help_text=_("The place on the scale: 1, 2, 3 …")
    )
    colour = models.CharField(
        _("colour"),
        max_length=8,
        choices=RatingColour,
        default=RatingColour.INK,
        help_text=_("How much it stands out on the page. Readers are told by the label."),
    )

    class Meta:
        verbose_name = _("rating")
        verbose_name_plural = _("ratings")
        ordering = ("scale", "order")
        constraints = (
            models.UniqueConstraint(fields=("scale", "value"), name="rating_one_per_value"),
            models.UniqueConstraint(fields=("scale", "order"), name="rating_one_per_order"),
            models.CheckConstraint(condition=~Q(label=""), name="rating_has_label"),
            models.CheckConstraint(
                condition=Q(colour__in=RatingColour.values), name="rating_colour_known"
            ),
        )

    def __str__(self) -> str:
        return self.label


class Review(Recorded):
    """One fact-check of a claim, ours or another publisher's.

    It judges either the statement (is it so?) or its attribution (did they say it?), never both,
    and a rating must stand on a scale of that kind.
    """

    reference = reference_field()
    claim = models.ForeignKey(
        Claim, on_delete=models.CASCADE, related_name="reviews", verbose_name=_("claim")
    )
    ours = models.BooleanField(
        _("our own"), default=True, help_text=_("Written by this site, not by another publisher.")
    )
    publisher = models.CharField(
        _("publisher"),
        max_length=200,
        blank=True,
        help_text=_("Who checked it, for example Harbour Facts. Left empty for our own."),
    )
    publisher_site = models.CharField(
        _("publisher’s site"), max_length=200, blank=True, help_text=_("For example example.org.")
    )
    url = models.URLField(
        _("URL"),
        max_length=MAX_URL,
        blank=True,
        help_text=_("Where the review can be read. Needed for one by others."),
    )
    title = models.CharField(
        _("title"), max_length=300, blank=True, help_text=_("As the review is headed.")
    )
    about = models.CharField(
        _("judges"),
        max_length=12,
        choices=ReviewAbout,
        default=ReviewAbout.STATEMENT,
        help_text=_("The statement: is it so? The attribution: did they say it? Never both."),
    )
    rating = models.ForeignKey(
        Rating,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="reviews",
        verbose_name=_("rating"),
        help_text=_("A step of a scale that measures what is judged."),
    )
    textual_rating = models.CharField(
        _("rating as published"),
        max_length=200,
        blank=True,
        help_text=_("In the publisher’s words. Needed where no rating is chosen."),
    )
    summary = models.TextField(
        _("summary"),
        blank=True,
        help_text=_("What was checked and what it showed, in a few sentences. Readers see it."),
    )
    reviewed_on = models.DateField(
        _("reviewed"), null=True, blank=True, help_text=_("The day on which the review came out.")
    )
    language = models.CharField(
        _("language"),
        max_length=12,
        default="en",
        help_text=_("Of the title, the summary and the rating as published."),
    )

    class Meta:
        verbose_name = _("review")
        verbose_name_plural = _("reviews")
        ordering = (models.F("reviewed_on").desc(nulls_last=True), "-id")
        constraints = (
            models.CheckConstraint(condition=~Q(reference=""), name="review_has_reference"),
            models.CheckConstraint(
                condition=Q(about__in=ReviewAbout.values), name="review_about_known"
            ),
            models.CheckConstraint(
                condition=Q(ours=True) | (~Q(publisher="") & ~Q(url="")),
                name="review_of_others_is_named_and_linked",
                violation_error_message=_("A review by others needs its publisher and its URL."),
            ),
            models.CheckConstraint(
                condition=Q(rating__isnull=False) | ~Q(textual_rating=""),
                name="review_has_rating",
                violation_error_message=_("A review needs a rating, or the words it was given in."),
            ),
        )

    def __str__(self) -> str:
        return self.title or self.reference
