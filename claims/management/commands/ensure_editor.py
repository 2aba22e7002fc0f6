"""See that somebody can sign in."""

import secrets
from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.management.base import BaseCommand

from claims.roles import ADMINISTRATOR

USERNAME = "editor"


class Command(BaseCommand):
    help = (
        "Create the login 'editor' with a random password, printed once, unless somebody can sign "
        "in to the admin already. For further logins: manage.py createsuperuser"
    )

    def handle(self, *args: Any, **options: Any) -> None:
        """Never touches a login that exists, nor its password."""
        users = get_user_model()._default_manager
        if users.filter(is_staff=True).exists():
            return
        if users.filter(username=USERNAME).exists():
            self.stderr.write(
                f"Nobody may sign in to the admin, and '{USERNAME}' is a reader's login. "
                "Make one: manage.py createsuperuser"
            )
            return
        password = secrets.token_urlsafe(12)
        user = users.create_superuser(username=USERNAME, email="", password=password)
        user.groups.add(Group.objects.get_or_create(name=ADMINISTRATOR)[0])
        self.stdout.write(
            f"An editor can sign in at /admin/ now. Name: {USERNAME}  Password: {password}\n"
            "The password is not shown again. To set another: manage.py changepassword "
            f"{USERNAME} · to add a login: manage.py createsuperuser"
        )
