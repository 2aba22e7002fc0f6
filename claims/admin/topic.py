"""Topics and their names."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from claims import search
from claims.models import Topic, TopicName

from .base import RecordedAdmin, Tucked
from .inlines import Rows


class TopicNameRows(Rows):
    model = TopicName
    fields = ("language", "name")
    extra_on_add = 4


@admin.register(Topic)
class TopicAdmin(RecordedAdmin):
    fields = ("slug", "parent")
    autocomplete_fields = ("parent",)
    inlines = (TopicNameRows,)
    ordering = ("slug",)
    list_display = ("local_name", "slug", "parent", "published")
    list_select_related = ("parent",)
    list_prefetch = ("names", "parent__names", "counts")
    sortable_by = ("slug",)
    search_fields = ("slug",)
    search_help_text = _("A part of the name in any language.")
    label_prefetch = ("names",)

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Any], search_term: str
    ) -> tuple[QuerySet[Any], bool]:
        """Part of a name in any language. Topics are few, so their names are read whole."""
        term = search.fold(search_term)
        if not term.strip():
            return queryset, False
        rows = [
            *TopicName.objects.values_list("topic_id", "name"),
            *Topic.objects.values_list("pk", "slug"),
        ]
        found = {pk for pk, name in rows if term in search.fold(name)}
        return queryset.filter(pk__in=found), False

    def get_view_on_site_url(self, obj: Any = None) -> str | None:
        """A topic has a page once a published claim is about it."""
        shown = obj and Topic.objects.public().filter(pk=obj.pk).exists()
        return super().get_view_on_site_url(obj) if shown else None

    @admin.display(description=_("name"))
    def local_name(self, topic: Topic) -> str:
        return topic.local_name

    @admin.display(description=_("published claims"))
    def published(self, topic: Topic) -> int:
        return sum(row.claims for row in topic.counts.all())


@admin.register(TopicName)
class TopicNameAdmin(Tucked, RecordedAdmin):
    list_display = ("name", "language", "topic")
    list_select_related = ("topic",)
    list_prefetch = ("topic__names",)
    search_fields = ("name",)
    autocomplete_fields = ("topic",)
