"""Outlets, the documents they published, and what was fetched of them."""

from urllib.parse import parse_qsl, urlencode, urlsplit

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from claims.choices import LinkOutcome, OutletKind, SourceKind

from .base import Days, Recorded, days_in_order, first_day, last_day, reference_field

#: Query parameters that say where a reader came from, not which page it is.
TRACKING_PARAMETERS = ("utm_", "fbclid", "gclid", "yclid", "mc_cid", "mc_eid")
MAX_URL = 2000


def url_key(url: str) -> str:
    """The part of a URL that tells two pages apart, '' for none.

    Scheme, 'www.', a final slash, the fragment, tracking parameters and the order of the
    parameters do not count. Raises ValueError for a URL that cannot be read.
    """
    if not url:
        return ""
    parts = urlsplit(url)
    host = (parts.hostname or "").removeprefix("www.")
    if parts.port not in (None, 80, 443):
        host = f"{host}:{parts.port}"
    query = sorted(
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if not name.lower().startswith(TRACKING_PARAMETERS)
    )
    return f"{host}{parts.path.rstrip('/')}" + (f"?{urlencode(query)}" if query else "")


class OutletQuerySet(models.QuerySet["Outlet"]):
    def public(self) -> "OutletQuerySet":
        """Outlets one of whose sources reports a published claim."""
        published = apps.get_model("claims.Citation").objects.public()
        return self.filter(Exists(published.filter(source__outlet=OuterRef("pk"))))


class Outlet(Recorded):
    """Who published a source: a newspaper, an agency, a government's press service …"""

    name = models.CharField(
        _("name"), max_length=200, help_text=_("As it calls itself, for example Harbour Post.")
    )
    slug = models.SlugField(
        _("short name"),
        max_length=100,
        unique=True,
        help_text=_("For files, for example harbour-post."),
    )
    domain = models.CharField(
        _("domain"),
        max_length=200,
        blank=True,
        help_text=_("For example civil.ge. Articles taken in from there get this outlet."),
    )
    country = models.CharField(
        _("country"),
        max_length=2,
        blank=True,
        help_text=_("Where it is based, in two letters, for example GE."),
    )
    kind = models.CharField(
        _("kind"),
        max_length=16,
        choices=OutletKind,
        default=OutletKind.NEWSPAPER,
        help_text=_("What it is, without judgement. Readers see it with each source."),
    )
    ownership = models.CharField(
        _("ownership"),
        max_length=200,
        blank=True,
        help_text=_(
            "A neutral phrase, worded alike for all: privately owned, state-owned … Readers see it "
            "after the kind."
        ),
    )

    objects = OutletQuerySet.as_manager()

    class Meta:
        verbose_name = _("outlet")
        verbose_name_plural = _("outlets")
        ordering = ("name", "id")
        constraints = (
            models.CheckConstraint(condition=~Q(name=""), name="outlet_has_name"),
            models.CheckConstraint(
                condition=Q(kind__in=OutletKind.values), name="outlet_kind_known"
            ),
            models.UniqueConstraint(
                fields=("domain",),
                condition=~Q(domain=""),
                name="outlet_one_per_domain",
                violation_error_message=_("Another outlet has this domain."),
            ),
        )

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("outlet", args=[self.slug])


class SourceQuerySet(models.QuerySet["Source"]):
    def public(self) -> "SourceQuerySet":
        """Sources that report a published claim, or on which a public link rests."""
        reporting = apps.get_model("claims.Citation").objects.public()
        links = apps.get_model("claims.ClaimLink").objects.public()
        return self.filter(
            Exists(reporting.filter(source=OuterRef("pk")))
            | Exists(links.filter(source=OuterRef("pk")))
        )


class Source(Recorded):
    """One document: an article, a transcript, a broadcast, a post or a letter."""

    reference = reference_field()
    title = models.CharField(
        _("title"),
        max_length=500,
        help_text=_("As printed. Where there is none, ours in brackets: [Letter to the council]."),
    )
    kind = models.CharField(
        _("kind"), max_length=12, choices=SourceKind, default=SourceKind.ARTICLE
    )
    outlet = models.ForeignKey(
        Outlet,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="sources",
        verbose_name=_("outlet"),
        help_text=_("Who published it. The agency or author whose work it is goes below."),
    )
    agency_credit = models.CharField(
        _("agency credit"),
        max_length=200,
        blank=True,
        help_text=_("Whose report it prints, for example MT, Reuters."),
    )
    byline = models.CharField(
        _("byline"),
        max_length=300,
        blank=True,
        help_text=_("Who wrote it, as printed but without “by”: Anna Bell, Peter Quill."),
    )
    url = models.URLField(
        _("URL"),
        max_length=MAX_URL,
        blank=True,
        help_text=_("Where the document itself can be read. Left empty where it is not known."),
    )
    url_key = models.CharField(max_length=MAX_URL, blank=True, editable=False)
    republished_from = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="republished_in",
        verbose_name=_("republished from"),
        help_text=_("The source on record that it copies: a reprint is no second source."),
    )
    published_first, published_last = first_day(), last_day()
    published = Days("published")
    language = models.CharField(
        _("language"), max_length=12, blank=True, help_text=_("en, be, ru, uk, de …")
    )
    archive_url = models.URLField(
        _("archived copy"),
        max_length=MAX_URL,
        blank=True,
        help_text=_(
            "A lasting copy, for example at archive.org. Readers are led to it beside the page, "
            "which may vanish."
        ),
    )

    objects = SourceQuerySet.as_manager()

    class Meta:
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        ordering = ("-published_first", "-id")
        indexes = (models.Index(fields=("-published_first", "-id"), name="source_by_date"),)
        constraints = (
            *days_in_order("published"),
            models.CheckConstraint(condition=~Q(title=""), name="source_has_title"),
            models.CheckConstraint(condition=~Q(reference=""), name="source_has_reference"),
            models.CheckConstraint(
                condition=Q(kind__in=SourceKind.values), name="source_kind_known"
            ),
            models.CheckConstraint(
                condition=Q(republished_from__isnull=True) | ~Q(republished_from=models.F("id")),
                name="source_not_republished_from_itself",
            ),
            models.UniqueConstraint(
                fields=("url_key",),
                condition=~Q(url_key=""),
                name="source_one_per_url",
                violation_error_message=_("Another source has this URL."),
            ),
        )

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("source", args=[self.pk])

    def clean(self) -> None:
        super().clean()
        try:
            self.derive()
        except ValueError as error:
            raise ValidationError({"url": _("This URL cannot be read: %s") % error}) from error

    def derive(self) -> None:
        """Set what follows from the URL."""
        self.url_key = url_key(self.url)

    def save(self, *args: object, **kwargs: object) -> None:
        self.derive()
        super().save(*args, **kwargs)  # type: ignore[arg-type]


class Snapshot(models.Model):
    """The text of a page as it was when we fetched it. Never changed, never public."""

    source = models.ForeignKey(
        Source, on_delete=models.CASCADE, related_name="snapshots", verbose_name=_("source")
    )
    text = models.TextField(_("text"))
    sha256 = models.CharField("SHA-256", max_length=64)
    fetched_at = models.DateTimeField(_("fetched"))
    url = models.URLField(_("URL"), max_length=MAX_URL, blank=True)

    class Meta:
        verbose_name = _("snapshot")
        verbose_name_plural = _("snapshots")
        ordering = ("-fetched_at", "-id")
        indexes = (models.Index(fields=("sha256",), name="snapshot_by_content"),)
        constraints = (
            models.UniqueConstraint(
                fields=("source", "sha256"), name="snapshot_one_per_source_and_content"
            ),
        )

    def __str__(self) -> str:
        return f"{self.source_id} {self.sha256[:12]}"


class LinkCheck(models.Model):
    """What one check of a source's link saw."""

    source = models.ForeignKey(
        Source, on_delete=models.CASCADE, related_name="link_checks", verbose_name=_("source")
    )
    checked_at = models.DateTimeField(_("checked"))
    outcome = models.CharField(_("outcome"), max_length=8, choices=LinkOutcome)
    http_status = models.PositiveSmallIntegerField(_("HTTP status"), null=True, blank=True)
    final_url = models.URLField(_("address it led to"), max_length=MAX_URL, blank=True)

    class Meta:
        verbose_name = _("link check")
        verbose_name_plural = _("link checks")
        ordering = ("-checked_at", "-id")
        indexes = (
            models.Index(fields=("outcome", "source"), name="linkcheck_by_outcome"),
            models.Index(fields=("source", "-checked_at", "-id"), name="linkcheck_latest"),
        )
        constraints = (
            models.CheckConstraint(
                condition=Q(outcome__in=LinkOutcome.values), name="linkcheck_outcome_known"
            ),
        )

    def __str__(self) -> str:
        return f"{self.source_id} {self.outcome}"
