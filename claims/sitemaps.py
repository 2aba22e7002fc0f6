"""The addresses that search engines may list: of public records only."""

from datetime import datetime

from django.contrib.sitemaps import Sitemap
from django.db.models import QuerySet
from django.urls import reverse

from claims.choices import SpeakerKind
from claims.models import Claim, Source, Speaker, Topic


class _Records(Sitemap):
    limit = 10_000
    protocol = None

    def lastmod(self, record: Claim | Speaker | Topic | Source) -> datetime:
        return record.updated_at


class ClaimSitemap(_Records):
    def items(self) -> QuerySet[Claim]:
        return Claim.objects.published().exclude(speaker__kind=SpeakerKind.PRIVATE).order_by("pk")


class SpeakerSitemap(_Records):
    def items(self) -> QuerySet[Speaker]:
        return Speaker.objects.with_page().exclude(kind=SpeakerKind.UNNAMED).order_by("pk")


class TopicSitemap(_Records):
    def items(self) -> QuerySet[Topic]:
        return Topic.objects.public().order_by("pk")


class SourceSitemap(_Records):
    def items(self) -> QuerySet[Source]:
        return Source.objects.public().order_by("pk")


class PageSitemap(Sitemap):
    """Pages that are no record's."""

    def items(self) -> list[str]:
        return ["home", "speakers", "claims", "topics", "sources", "about"]

    def location(self, name: str) -> str:
        return reverse(name)


SITEMAPS = {
    "pages": PageSitemap,
    "claims": ClaimSitemap,
    "speakers": SpeakerSitemap,
    "topics": TopicSitemap,
    "sources": SourceSitemap,
}
