"""The application's entry in Django's registry."""

from typing import Any

from django.apps import AppConfig
from django.core import checks
from django.db import connection
from django.db.models.signals import post_migrate
from django.utils.module_loading import import_string
from django.utils.translation import gettext_lazy as _

from claims.contact import contact_is_given
from claims.statistics import refresh_statistics


class ClaimsConfig(AppConfig):
    name = "claims"
    verbose_name = _("Quotes and claims")

    def ready(self) -> None:
        post_migrate.connect(_bring_search_up_to_date, sender=self)
        post_migrate.connect(_count_tables_again, sender=self)
        checks.register(contact_is_given)


def _bring_search_up_to_date(**kwargs: Any) -> None:
    """An index that an older program made is made anew once all tables are as they are to be.

    Named by a word, since models cannot be imported before the registry is ready.
    """
    if "claims_indexstate" in connection.introspection.table_names():
        import_string("claims.search.rebuild_if_outdated")()


def _count_tables_again(**kwargs: Any) -> None:
    """SQLite forgets how large a table is when a migration rebuilds it, and then sorts whole lists.

    PostgreSQL counts by itself, but not at once. Where nothing was migrated nothing is forgotten.
    """
    if kwargs.get("plan"):
        refresh_statistics()
