"""Replies of those who are quoted or judged; two buttons show them or take them back."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponseBase
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims import services
from claims.choices import Stage
from claims.models import Reply
from claims.services import Action, may

from .base import RecordedAdmin, by, sentences, why
from .posting import stay_on_page

WRITTEN = ("claim", "author", "language", "received_on", "text")


class PublishedFilter(admin.SimpleListFilter):
    """Drafts apart from what readers see."""

    title = gettext_lazy("published")
    parameter_name = "published"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("1", _("yes")), ("0", _("no"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        if self.value() not in ("0", "1"):
            return queryset
        return queryset.filter(published_at__isnull=self.value() == "0")


@admin.register(Reply)
class ReplyAdmin(RecordedAdmin):
    """A reply that readers see can only be looked at, and taken from them."""

    fields = (*WRITTEN, "published_at")
    autocomplete_fields = ("claim",)
    list_display = ("author", "words", "claim", "received_on", "published_at")
    list_select_related = ("claim",)
    list_filter = (PublishedFilter,)
    search_fields = ("author", "text")

    @admin.display(description=gettext_lazy("reply"))
    def words(self, reply: Reply) -> str:
        return Truncator(reply.text).chars(100)

    def get_readonly_fields(self, request: HttpRequest, obj: Reply | None = None) -> list[str]:
        return [*WRITTEN, "published_at"] if obj and obj.published_at else ["published_at"]

    def get_view_on_site_url(self, obj: Any = None) -> str | None:
        """Readers find it on the page of its claim."""
        shown = obj and obj.published_at and obj.claim.stage == Stage.PUBLISHED
        return obj.claim.get_absolute_url() if shown else None

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponseBase:
        """Tell the row of buttons which step is open."""
        reply = kwargs.get("obj")
        shown = reply is not None and reply.published_at is not None
        action = Action.WITHDRAW if shown else Action.PUBLISH
        if may(by(request), action, reply or Reply):
            context["step"] = action.value
        context["is_published"] = shown
        return super().render_change_form(request, context, *args, **kwargs)

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        """Save what was typed, then take the step whose button was pressed."""
        super().save_model(request, obj, form, change)
        for name, take in (("_publish", services.publish_reply), ("_withdraw", _withdraw)):
            if name in request.POST:
                self._take(request, obj, take)

    def _take(self, request: HttpRequest, reply: Reply, take: Any) -> None:
        stay_on_page(request)
        try:
            take(reply, by=by(request), why=why(request))
        except (ValidationError, services.NotAllowedError) as error:
            sentence = " ".join([_("Saved, but no more than that."), *sentences(error)])
            self.message_user(request, sentence, messages.WARNING)
        else:
            now = _("Readers see it beside the claim.") if reply.published_at else _("Gone.")
            self.message_user(request, now, messages.SUCCESS)


def _withdraw(reply: Reply, **signed: Any) -> Reply:
    return services.withdraw_reply(reply, **signed)
