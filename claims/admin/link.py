"""Links between claims, in a list of their own."""

from django.contrib import admin
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from claims.models import Claim, ClaimLink

from .base import RecordedAdmin


@admin.register(ClaimLink)
class ClaimLinkAdmin(RecordedAdmin):
    fields = ("from_claim", "relation", "to_claim", "note", "source")
    autocomplete_fields = ("from_claim", "to_claim", "source")
    list_display = ("this_claim", "relation", "that_claim", "note_begins")
    list_select_related = ("from_claim__speaker", "to_claim__speaker")
    list_filter = ("relation",)
    search_fields = ("note",)

    @admin.display(description=_("this claim"))
    def this_claim(self, link: ClaimLink) -> str:
        return named(link.from_claim)

    @admin.display(description=_("that claim"))
    def that_claim(self, link: ClaimLink) -> str:
        return named(link.to_claim)

    @admin.display(description=_("note"))
    def note_begins(self, link: ClaimLink) -> str:
        return Truncator(link.note).chars(80)


def named(claim: Claim) -> str:
    """A claim in a line: who, and how the words begin."""
    return f"{claim.speaker}: “{Truncator(claim.text).chars(70)}”"
