"""The groups of the desk; and who wrote a claim, as far as its history tells."""

from django.apps import apps as installed
from django.contrib.auth.management import create_permissions
from django.db import migrations
from django.db.models import OuterRef, Subquery

from claims.roles import give_permissions


def create(apps, schema_editor):
    """On a fresh database the permissions would only be made after the last migration."""
    using = schema_editor.connection.alias
    for label in ("auth", "claims"):
        config = apps.get_app_config(label)
        # Django makes permissions only for applications that have models, and here it cannot tell.
        before = getattr(config, "models_module", None)
        config.models_module = installed.get_app_config(label).models_module
        create_permissions(config, verbosity=0, using=using, apps=apps)
        config.models_module = before
    give_permissions(apps.get_model("auth", "Group"), apps.get_model("auth", "Permission"), using)


def name_authors(apps, schema_editor):
    using = schema_editor.connection.alias
    made = apps.get_model("claims", "HistoricalClaim").objects.using(using)
    made = made.filter(history_type="+", history_user__isnull=False)
    author = made.filter(id=OuterRef("pk")).order_by("history_id").values("history_user")[:1]
    claims = apps.get_model("claims", "Claim").objects.using(using)
    claims.filter(pk__in=made.values("id")).update(created_by=Subquery(author))


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0003_workflow"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]
    operations = [
        migrations.RunPython(create, migrations.RunPython.noop),
        migrations.RunPython(name_authors, migrations.RunPython.noop),
    ]
