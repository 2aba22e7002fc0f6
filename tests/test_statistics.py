"""After a migration SQLite knows again how large its tables are. PostgreSQL counts by itself."""

import pytest
from django.core.management import call_command
from django.db import connection

from tests.factories import ClaimFactory

if connection.vendor == "sqlite":

    @pytest.mark.django_db(transaction=True)
    def test_a_migration_leaves_the_sizes_of_the_tables_known():
        ClaimFactory()
        call_command("migrate", "claims", "0001", verbosity=0)
        call_command("migrate", verbosity=0)

        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM sqlite_stat1 WHERE tbl = 'claims_claim'")
            assert cursor.fetchone()[0] > 0
