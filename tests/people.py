"""People at the desk, each in the group that a site would put them in."""

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission, User

from claims.roles import ADMINISTRATOR, CONTRIBUTOR, EDITOR, give_permissions


def a_contributor(name: str = "contributor") -> User:
    return member_of(CONTRIBUTOR, name)


def an_editor(name: str = "editor") -> User:
    return member_of(EDITOR, name)


def an_administrator(name: str = "administrator") -> User:
    return member_of(ADMINISTRATOR, name)


def member_of(role: str, name: str) -> User:
    """Somebody of the desk who may sign in, with the name as the password."""
    # Tests that empty the database after themselves take along what the migrations put into it.
    if not Group.objects.filter(name=role).exists():
        give_permissions(Group, Permission)
    person = get_user_model().objects.create_user(name, password=name, is_staff=True)
    person.groups.add(Group.objects.get(name=role))
    return person
