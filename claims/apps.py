"""The application's entry in Django's registry."""

from typing import Any

from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _

from claims.statistics import refresh_statistics


class ClaimsConfig(AppConfig):
    name = "claims"
    verbose_name = _("Quotes and claims")

    def ready(self) -> None:
        post_migrate.connect(_count_tables_again, sender=self)


def _count_tables_again(**kwargs: Any) -> None:
    """SQLite forgets how large a table is when a migration rebuilds it, and then sorts whole lists.

    PostgreSQL counts by itself, but not at once. Where nothing was migrated nothing is forgotten.
    """
    if kwargs.get("plan"):
        refresh_statistics()
