"""The groups of the desk may write standing pages, and write, publish and withdraw replies."""

from django.apps import apps as installed
from django.contrib.auth.management import create_permissions
from django.db import migrations

from claims.roles import give_permissions


def give(apps, schema_editor):
    """On a fresh database the permissions would only be made after the last migration."""
    using = schema_editor.connection.alias
    config = apps.get_app_config("claims")
    config.models_module = installed.get_app_config("claims").models_module
    create_permissions(config, verbosity=0, using=using, apps=apps)
    config.models_module = None
    give_permissions(apps.get_model("auth", "Group"), apps.get_model("auth", "Permission"), using)


class Migration(migrations.Migration):
    dependencies = [("claims", "0014_standing")]
    operations = [migrations.RunPython(give, migrations.RunPython.noop)]
