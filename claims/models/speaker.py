"""Speakers, the spellings of their names, their former addresses, and the offices they held."""

from django.apps import apps
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from claims import names
from claims.choices import NameKind, SpeakerKind
from claims.dates import PartialDate

from .base import Days, Recorded, days_in_order, first_day, last_day


class SpeakerQuerySet(models.QuerySet["Speaker"]):
    """Which speakers readers may know of."""

    def public(self) -> "SpeakerQuerySet":
        """Speakers whom a published claim quotes, or on whose behalf one was made."""
        published = apps.get_model("claims.Claim").objects.published()
        return self.filter(
            Exists(published.filter(speaker=OuterRef("pk")))
            | Exists(published.filter(on_behalf_of=OuterRef("pk")))
        )

    def with_page(self) -> "SpeakerQuerySet":
        """Public speakers who have a page of their own: all but private persons."""
        return self.public().exclude(kind=SpeakerKind.PRIVATE)


class Speaker(Recorded):
    """A person, private person, institution or unnamed official whose words are on record."""

    name = models.CharField(
        _("name"),
        max_length=200,
        help_text=_("The name that English readers know. All others belong in the list below."),
    )
    sort_name = models.CharField(
        _("sort name"),
        max_length=200,
        blank=True,
        help_text=_("Lukashenko, Alexander. Left empty, it is made from the name."),
    )
    slug = models.SlugField(
        _("address"),
        max_length=100,
        unique=True,
        help_text=_("The last part of the page’s address. A former one keeps leading here."),
    )
    kind = models.CharField(
        _("kind"),
        max_length=12,
        choices=SpeakerKind,
        default=SpeakerKind.PERSON,
        help_text=_(
            "A private person, such as a passer-by, gets no page. An unnamed official is known by "
            "the office only."
        ),
    )
    summary = models.TextField(
        _("summary"),
        blank=True,
        help_text=_(
            "One neutral sentence, shown below the name. Offices belong in the list of positions."
        ),
    )
    wikidata = models.CharField(
        _("Wikidata"),
        max_length=20,
        blank=True,
        help_text=_("The number of the item, for example Q2866. Only one speaker can have it."),
    )

    objects = SpeakerQuerySet.as_manager()
    filled_when_empty = ("sort_name",)

    class Meta:
        verbose_name = _("speaker")
        verbose_name_plural = _("speakers")
        ordering = ("sort_name", "id")
        permissions = (("merge_speaker", "Can merge speakers who are one"),)
        indexes = (models.Index(fields=("sort_name", "id"), name="speaker_by_sort_name"),)
        constraints = (
            models.CheckConstraint(condition=~Q(name=""), name="speaker_has_name"),
            models.CheckConstraint(condition=~Q(slug=""), name="speaker_has_slug"),
            models.CheckConstraint(
                condition=Q(kind__in=SpeakerKind.values), name="speaker_kind_known"
            ),
            models.UniqueConstraint(
                fields=("wikidata",),
                condition=~Q(wikidata=""),
                name="speaker_one_per_wikidata_item",
                violation_error_message=_("Another speaker has this Wikidata item."),
            ),
        )

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("speaker", args=[self.slug])

    @property
    def has_page(self) -> bool:
        """Whether readers may open a page about this speaker."""
        return self.kind != SpeakerKind.PRIVATE

    @property
    def local_name(self) -> str:
        """The name preferred in the reader's language, else the main one.

        Reads the `names` that the caller has prefetched; asks the database if it has not.
        """
        language = (get_language() or "en").split("-")[0]
        return next(
            (n.spelling for n in self.names.all() if n.preferred and n.language == language),
            self.name,
        )

    @property
    def local_sort_name(self) -> str:
        """The sort name of `local_name`: 'Лукашенко, Александр'."""
        name = self.local_name
        return self.sort_name if name == self.name else names.sort_name(name)

    def clean(self) -> None:
        super().clean()
        if not self.sort_name:
            self.sort_name = names.sort_name(self.name)


class SpeakerName(Recorded):
    """One spelling of a speaker's name, in one language and script."""

    speaker = models.ForeignKey(
        Speaker, on_delete=models.CASCADE, related_name="names", verbose_name=_("speaker")
    )
    spelling = models.CharField(
        _("spelling"),
        max_length=200,
        help_text=_(
            "One way to write the name, for example Аляксандр Лукашэнка. It finds the page."
        ),
    )
    language = models.CharField(
        _("language"), max_length=12, blank=True, help_text=_("en, be, ru, uk, de …")
    )
    script = models.CharField(
        _("script"),
        max_length=4,
        blank=True,
        help_text=_("Latn or Cyrl. Left empty, it is read off the letters."),
    )
    kind = models.CharField(
        _("kind"),
        max_length=16,
        choices=NameKind,
        default=NameKind.TRANSLITERATION,
        help_text=_("As printed: how a source writes it, rightly or wrongly."),
    )
    preferred = models.BooleanField(
        _("preferred"),
        default=False,
        help_text=_("Shown to readers of this language. One spelling a language."),
    )
    key = models.CharField(_("folded key"), max_length=300, editable=False, db_index=True)

    filled_when_empty = ("script",)

    class Meta:
        verbose_name = _("spelling")
        verbose_name_plural = _("spellings")
        ordering = ("-preferred", "language", "spelling")
        constraints = (
            models.UniqueConstraint(
                fields=("speaker", "spelling", "language"),
                name="speakername_listed_once",
                violation_error_message=_("This spelling stands in the list already."),
            ),
            models.UniqueConstraint(
                fields=("speaker", "language"),
                condition=Q(preferred=True),
                name="speakername_one_preferred_per_language",
                violation_error_message=_("Another spelling is preferred in this language."),
            ),
            models.CheckConstraint(condition=~Q(spelling=""), name="speakername_has_spelling"),
            models.CheckConstraint(
                condition=Q(kind__in=NameKind.values), name="speakername_kind_known"
            ),
        )

    def __str__(self) -> str:
        return self.spelling

    def derive(self) -> None:
        """Set what follows from the spelling: its key, and its script where none is given."""
        self.key = names.fold_name(self.spelling)
        self.script = self.script or names.script_of(self.spelling)

    def save(self, *args: object, **kwargs: object) -> None:
        self.derive()
        super().save(*args, **kwargs)  # type: ignore[arg-type]


class NameWord(models.Model):
    """One word of one spelling, or one rough key of it: how names are found by surname, and alike
    ones at all.

    A row has either the word's `key` or, of the whole spelling, a `skeleton`: one of its traces.
    Kept by the services; `check_data` compares it with the spellings.
    """

    name = models.ForeignKey(SpeakerName, on_delete=models.CASCADE, related_name="words")
    speaker = models.ForeignKey(Speaker, on_delete=models.CASCADE, related_name="+")
    key = models.CharField(max_length=100)
    skeleton = models.CharField(max_length=100)

    class Meta:
        indexes = (
            models.Index(fields=("key", "speaker"), name="nameword_by_key"),
            models.Index(fields=("skeleton", "speaker"), name="nameword_by_skeleton"),
        )

    def __str__(self) -> str:
        return self.key


class FormerSlug(models.Model):
    """An address a speaker's page once had: it leads to the new one and is never given away."""

    slug = models.SlugField(_("address"), max_length=100, unique=True)
    speaker = models.ForeignKey(
        Speaker, on_delete=models.CASCADE, related_name="former_slugs", verbose_name=_("speaker")
    )

    def __str__(self) -> str:
        return self.slug


class PositionQuerySet(models.QuerySet["Position"]):
    def held(self, when: PartialDate) -> "PositionQuerySet":
        """Offices held on a day, or at some time within a partial date; none if it is unknown."""
        if when.is_unknown:
            return self.none()
        return self.filter(since_first__lte=when.last, until_last__gte=when.first)


class Position(Recorded):
    """An office that a speaker held, with partial dates. No end: still held, as far as we know."""

    speaker = models.ForeignKey(
        Speaker, on_delete=models.CASCADE, related_name="positions", verbose_name=_("speaker")
    )
    title = models.CharField(
        _("title"),
        max_length=200,
        help_text=_(
            "For example: President of Belarus. Shown with each claim of the days it was held."
        ),
    )
    institution = models.ForeignKey(
        Speaker,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="officers",
        limit_choices_to={"kind": SpeakerKind.INSTITUTION},
        verbose_name=_("institution"),
        help_text=_("Where the office is held, if that is on record as a speaker."),
    )
    since_first, since_last = first_day(), last_day()
    until_first, until_last = first_day(), last_day()
    since, until = Days("since"), Days("until")

    objects = PositionQuerySet.as_manager()

    class Meta:
        verbose_name = _("position")
        verbose_name_plural = _("positions")
        ordering = ("-since_first", "id")
        constraints = (
            *days_in_order("since", "until"),
            models.CheckConstraint(
                condition=Q(since_first__lte=models.F("until_last")),
                name="position_begins_before_it_ends",
                violation_error_message=_("The position ends before it begins."),
            ),
            models.CheckConstraint(condition=~Q(title=""), name="position_has_title"),
        )

    def __str__(self) -> str:
        return self.title
