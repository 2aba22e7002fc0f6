"""The full-text index, in each database's own way."""

from django.db import migrations

from claims.search import postgres, sqlite


def _backend(schema_editor):
    return postgres if schema_editor.connection.vendor == "postgresql" else sqlite


def create(apps, schema_editor):
    schema_editor.execute(_backend(schema_editor).CREATE)


def drop(apps, schema_editor):
    schema_editor.execute(_backend(schema_editor).DROP)


class Migration(migrations.Migration):
    dependencies = [("claims", "0001_initial")]
    operations = [migrations.RunPython(create, drop)]
