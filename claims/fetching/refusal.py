"""Why a page was not fetched, in one sentence for whoever asked for it."""

from typing import Any

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Refusal(TextChoices):
    """Every reason there is; the labels are templates of the sentences."""

    SWITCHED_OFF = "switched_off", _("Fetching pages is switched off here (FETCH_PAGES).")
    BAD_ADDRESS = "bad_address", _("“%(url)s” is not the address of a web page.")
    SCHEME = "scheme", _("Only addresses that begin with http:// or https:// are fetched.")
    USER_INFO = "user_info", _("Addresses with a user name or password are not fetched.")
    CHARACTERS = "characters", _("The address holds a control character or a backslash.")
    PORT = "port", _("Port %(port)s is not one of the ports that web pages are served on.")
    UNKNOWN_HOST = "unknown_host", _("There is no server named %(host)s.")
    NOT_PUBLIC = "not_public", _("%(host)s has an address that is not on the public internet.")
    UNREACHABLE = "unreachable", _("%(host)s could not be reached.")
    CERTIFICATE = "certificate", _("%(host)s could not prove by a certificate who it is.")
    TLS = "tls", _("No secure connection with %(host)s could be made.")
    TOO_SLOW = "too_slow", _("The page took longer than %(seconds)s seconds.")
    SILENT = "silent", _("The server sent nothing for %(seconds)s seconds.")
    REDIRECTS = "redirects", _("The address led on more than %(most)s times.")
    DOWNGRADE = "downgrade", _("The address led from https to http.")
    STATUS = "status", _("%(host)s answered with status %(status)s instead of a page.")
    BAD_ANSWER = "bad_answer", _("%(host)s gave an answer that breaks the rules of the web.")
    MEDIA_TYPE = (
        "media_type",
        _("This is “%(media_type)s”, and only pages and plain text are read."),
    )
    ENCODING = "encoding", _("The page is packed in a way that is not read here: “%(encoding)s”.")
    TOO_LARGE = "too_large", _("The page is larger than %(most)s bytes.")
    EMPTY = "empty", _("The page is empty.")
    TRUNCATED = "truncated", _("The page broke off before its end.")
    DAMAGED = "damaged", _("The page is packed wrongly and cannot be unpacked.")


class FetchRefused(Exception):  # noqa: N818 (a refusal is an answer, not an error)
    """A page that is not fetched. `str()` is one sentence, in the language in use."""

    def __init__(self, reason: Refusal, **details: Any) -> None:
        super().__init__(reason, details)
        self.reason = reason
        self.details = details

    def __str__(self) -> str:
        return str(self.reason.label) % self.details
