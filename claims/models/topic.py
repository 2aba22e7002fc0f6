"""What claims are about: a tree of topics, each named in several languages."""

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from claims.choices import Stage

from .base import Recorded
from .prepared import Prepared


class TopicQuerySet(models.QuerySet["Topic"]):
    def public(self) -> "TopicQuerySet":
        """Topics of a published claim, and the topics above them."""
        return self.filter(pk__in=with_ancestors(_used(), parents()))


class Topic(Recorded):
    """What a claim is about. A claim under a topic is under all topics above it too."""

    slug = models.SlugField(
        _("address"),
        max_length=100,
        unique=True,
        help_text=_("The last part of the page’s address, for example nuclear-energy."),
    )
    parent = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="children",
        verbose_name=_("part of"),
        help_text=_("The topic above it, under which its claims are found as well."),
    )

    objects = TopicQuerySet.as_manager()

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        ordering = ("slug",)
        constraints = (
            models.CheckConstraint(condition=~Q(slug=""), name="topic_has_slug"),
            models.CheckConstraint(
                condition=Q(parent__isnull=True) | ~Q(parent=models.F("id")),
                name="topic_not_its_own_parent",
            ),
        )

    def __str__(self) -> str:
        return self.local_name

    def get_absolute_url(self) -> str:
        return reverse("topic", args=[self.slug])

    @property
    def local_name(self) -> str:
        """The name in the reader's language, else in English, else the address.

        Reads the `names` that the caller has prefetched; asks the database if it has not.
        """
        named = {name.language: name.name for name in self.names.all()}
        return named.get((get_language() or "en").split("-")[0]) or named.get("en") or self.slug

    def clean(self) -> None:
        super().clean()
        if self.pk and self.parent_id and self.pk in with_ancestors([self.parent_id], parents()):
            raise ValidationError({"parent": _("A topic cannot be part of itself.")})


class TopicName(Recorded):
    """A topic's name in one language."""

    topic = models.ForeignKey(
        Topic, on_delete=models.CASCADE, related_name="names", verbose_name=_("topic")
    )
    language = models.CharField(_("language"), max_length=12, help_text=_("en, be, ru, uk, de …"))
    name = models.CharField(
        _("name"),
        max_length=200,
        help_text=_("As readers of this language see it. Others see the English name."),
    )

    class Meta:
        verbose_name = _("name of a topic")
        verbose_name_plural = _("names of topics")
        ordering = ("language",)
        constraints = (
            models.UniqueConstraint(
                fields=("topic", "language"), name="topicname_one_per_language"
            ),
            models.CheckConstraint(condition=~Q(name=""), name="topicname_has_name"),
        )

    def __str__(self) -> str:
        return self.name


def parents() -> dict[int, int | None]:
    """The topic above each topic. Topics are few (hundreds), so the tree is read whole."""
    return dict(_tree())


@Prepared
def _tree() -> models.QuerySet[Any, Any]:
    return Topic._default_manager.order_by().values_list("pk", "parent_id")


@Prepared
def _used() -> models.QuerySet[Any, Any]:
    """The topics under which a published claim is filed."""
    filed = Topic.claims.through
    published = filed.objects.filter(topic=OuterRef("pk"), claim__stage=Stage.PUBLISHED)
    return Topic._default_manager.filter(Exists(published)).order_by().values_list("pk", flat=True)


def with_ancestors(topic_ids: Iterable[int], above: dict[int, int | None]) -> set[int]:
    """The topics and all topics above them. A circle in the data ends the climb."""
    found: set[int] = set()
    for topic_id in topic_ids:
        climb: int | None = topic_id
        while climb is not None and climb not in found:
            found.add(climb)
            climb = above.get(climb)
    return found


def with_descendants(topic_id: int, above: dict[int, int | None]) -> set[int]:
    """The topic and all topics below it."""
    return {each for each in above if topic_id in with_ancestors([each], above)} | {topic_id}
