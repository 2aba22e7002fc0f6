"""The editors' pages: Django's own admin, with every write going through the services."""

from django.conf import settings
from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from . import (
    candidate,
    claim,
    claim_parts,
    link,
    merge,
    reply,
    review,
    source,
    speaker,
    standing_page,
    topic,
)
from .autocomplete import autocomplete_view
from .queues import front_page, own_records_first

__all__ = [
    "candidate",
    "claim",
    "claim_parts",
    "link",
    "merge",
    "reply",
    "review",
    "source",
    "speaker",
    "standing_page",
    "topic",
]

admin.site.site_header = settings.SITE_NAME
admin.site.site_title = settings.SITE_NAME
admin.site.index_title = _("Editors’ desk")
# The default site stays: only its front page, its order and its autocomplete are ours.
admin.site.index = front_page  # type: ignore[method-assign, assignment]
admin.site.get_app_list = own_records_first  # type: ignore[method-assign]
admin.site.autocomplete_view = autocomplete_view  # type: ignore[method-assign, assignment]
