"""The standing pages in the desk's own words."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from claims.choices import Standing
from claims.markup import html_of

from .base import Recorded
from .claim import MAX_TEXT


def interface_languages() -> list[tuple[str, str]]:
    """The languages in which readers can have the site."""
    return list(settings.LANGUAGES)


class StandingPageQuerySet(models.QuerySet["StandingPage"]):
    """Which version of a page a reader gets."""

    def for_reader(self, slug: str) -> "StandingPage | None":
        """The page in the reader's language, else in English; None where the desk wrote neither."""
        wanted = (get_language() or "en").split("-")[0]
        written = self.filter(slug=slug, language__in=(wanted, "en"))
        pages = {page.language: page for page in written}
        return pages.get(wanted) or pages.get("en")


class StandingPage(Recorded):
    """What the desk says on one of the standing pages in one language, instead of our default."""

    slug = models.CharField(
        _("page"),
        max_length=12,
        choices=Standing,
        help_text=_(
            "The text takes the place of the one that comes with the software. What the software "
            "itself prints on the page (the statuses, the corrections, the contact address) stays "
            "below it."
        ),
    )
    language = models.CharField(
        _("language"),
        max_length=12,
        choices=interface_languages,
        default="en",
        help_text=_(
            "Readers of a language in which you have not written the page get the English one."
        ),
    )
    title = models.CharField(
        _("title"), max_length=200, help_text=_("The heading of the page, for example: Who pays.")
    )
    body = models.TextField(
        _("text"),
        validators=[MaxLengthValidator(MAX_TEXT)],
        help_text=_(
            "In Markdown: an empty line parts paragraphs, # begins a heading, - an item of a list; "
            "*slanted*, **bold**, [a link](https://example.org). HTML and pictures are not shown."
        ),
    )

    objects = StandingPageQuerySet.as_manager()

    class Meta:
        verbose_name = _("standing page")
        verbose_name_plural = _("standing pages")
        ordering = ("slug", "language")
        constraints = (
            models.UniqueConstraint(
                fields=("slug", "language"),
                name="standingpage_one_per_language",
                violation_error_message=_("The desk has written this page in this language."),
            ),
            models.CheckConstraint(
                condition=Q(slug__in=Standing.values), name="standingpage_slug_known"
            ),
            models.CheckConstraint(condition=~Q(language=""), name="standingpage_has_language"),
            models.CheckConstraint(condition=~Q(title=""), name="standingpage_has_title"),
            models.CheckConstraint(condition=~Q(body=""), name="standingpage_has_body"),
        )

    def __str__(self) -> str:
        return f"{self.title} ({self.language})"

    def get_absolute_url(self) -> str:
        return reverse(self.slug)

    def clean(self) -> None:
        """A text of which nothing would be left on the page is none."""
        super().clean()
        if self.body and not html_of(self.body).strip():
            raise ValidationError({"body": _("Nothing of this text would be on the page.")})
