"""Where readers write to the desk: the address from the settings, and a check that there is one."""

from typing import Any
from urllib.parse import quote, urlsplit

from django.conf import settings
from django.core.checks import CheckMessage, Warning
from django.core.exceptions import ValidationError
from django.core.validators import validate_email

LOOPBACK = ("127.0.0.1", "localhost", "::1")


def contact_link(address: str) -> str:
    """Where a press on the address leads: to a letter, to a page, or (of a street) nowhere: ''."""
    if urlsplit(address).scheme in ("http", "https"):
        return address
    try:
        validate_email(address)
    except ValidationError:
        return ""
    return f"mailto:{quote(address, safe='@')}"


def contact_is_given(**_more: Any) -> list[CheckMessage]:
    """A public site says where to complain; one on somebody's own machine needs not."""
    if settings.CONTACT_ADDRESS or settings.SITE_HOST in LOOPBACK:
        return []
    return [
        Warning(
            "Readers are not told where to complain or to reply.",
            hint="Set CONTACT_ADDRESS to an e-mail address, the address of a form, or a street.",
            id="claims.W001",
        )
    ]
