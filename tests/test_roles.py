"""The groups of the desk come with the migrations, and stay as a site has made them."""

from importlib import import_module

import pytest
from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from django.db import connection

from claims.models import Claim
from claims.roles import ADMINISTRATOR, CONTRIBUTOR, EDITOR, ROLES
from tests.factories import ClaimFactory
from tests.people import an_editor

pytestmark = pytest.mark.django_db

migration = import_module("claims.migrations.0004_groups")


def held() -> dict[str, set[str]]:
    """The groups and what they may do, as the database has it."""
    rows = Group.objects.values_list(
        "name", "permissions__content_type__app_label", "permissions__codename"
    )
    found: dict[str, set[str]] = {}
    for name, app, codename in rows:
        found.setdefault(name, set()).add(f"{app}.{codename}")
    return found


def migrate_again():
    with connection.schema_editor() as editor:
        migration.create(apps, editor)


@pytest.mark.django_db(transaction=True)
def test_a_fresh_database_has_the_groups_with_all_their_permissions(monkeypatch):
    Group.objects.all().delete()
    Permission.objects.all().delete()

    migrate_again()

    assert held() == {name: set(permissions) for name, permissions in ROLES.items()}


@pytest.mark.django_db(transaction=True)
def test_running_it_again_takes_nothing_away_that_a_site_has_added():
    migrate_again()
    added = Permission.objects.get(codename="view_session")
    Group.objects.get(name=CONTRIBUTOR).permissions.add(added)
    Group.objects.create(name="Translators")

    migrate_again()

    assert "sessions.view_session" in held()[CONTRIBUTOR]
    assert set(held()) == {CONTRIBUTOR, EDITOR, ADMINISTRATOR, "Translators"}


def test_each_group_may_what_the_one_before_may():
    contributor, editor, administrator = (set(ROLES[name]) for name in ROLES)

    assert contributor < editor < administrator


@pytest.mark.django_db(transaction=True)
def test_claims_of_before_are_given_the_author_that_their_history_names():
    editor = an_editor()
    by_a_person, by_a_program = ClaimFactory(), ClaimFactory()
    by_a_person.history.update(history_user=editor)
    Claim.objects.update(created_by=None)

    with connection.schema_editor() as schema_editor:
        migration.name_authors(apps, schema_editor)

    assert dict(Claim.objects.values_list("pk", "created_by")) == {
        by_a_person.pk: editor.pk,
        by_a_program.pk: None,
    }


def test_the_first_login_is_an_administrators(django_user_model, capsys):
    call_command("ensure_editor")

    first = django_user_model.objects.get()
    assert first.is_superuser
    assert [group.name for group in first.groups.all()] == [ADMINISTRATOR]
