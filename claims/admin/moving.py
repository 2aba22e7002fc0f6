"""The page of a claim as the place where its stage is changed."""

from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.contrib.admin.options import IS_POPUP_VAR
from django.contrib.admin.templatetags.admin_urls import add_preserved_filters
from django.contrib.admin.utils import unquote
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from claims import services
from claims.models import Claim

from . import moves
from .base import REFUSALS, RecordedAdmin, by, sentences
from .posting import read_plainly


class Moving(RecordedAdmin):
    """Buttons that lead from stage to stage.

    Most save the page first. Those that take a claim from readers or off the clock do not wait for
    that: they act at once, and what is typed stays typed.
    """

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> Any:
        move = moves.asked(request)
        if request.method == "POST" and object_id and move and move.is_at_once:
            claim = self.get_object(request, unquote(object_id))
            if claim is not None and self.has_change_permission(request, claim):
                read_plainly(request)
                if self.move_at_once(request, claim, move):
                    return HttpResponseRedirect(request.get_full_path())
        return super().changeform_view(request, object_id, form_url, extra_context)

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponseBase:
        """Tell the row of buttons which moves are open, and the fields what publication misses."""
        claim = kwargs.get("obj")
        context |= moves.buttons(by(request), claim)
        context["typed_at"] = request.POST.get("_at", "")
        context["typed_ground"] = request.POST.get("_ground", "")
        if claim and request.method == "GET" and moves.LACKING in request.GET:
            formsets = context["inline_admin_formsets"]
            moves.show_problems(claim, context["adminform"].form, formsets)
        return super().render_change_form(request, context, *args, **kwargs)

    # At once

    def move_at_once(self, request: HttpRequest, claim: Claim, move: moves.Move) -> bool:
        """Change the stage and nothing else. Returns whether the page has nothing left to save.

        Otherwise it is to be shown as it was sent: with what was typed, or why it was refused.
        """
        try:
            with services.kept({claim.pk}):
                # Nobody's change comes in between any more, and none that came before is undone.
                claim.refresh_from_db()
                seen = claim.version
                move.carry_out(claim, request)
        except REFUSALS as error:
            claim.refresh_from_db()
            now = _("It stays %(stage)s, and nothing was saved.")
            self.refuse(request, now % {"stage": claim.get_stage_display()}, *sentences(error))
            return False
        self.tell(request, claim)
        if not self.is_typed(request, claim):
            return True
        sent = request.POST.copy()
        for used in ("_why", "_ground"):
            sent.pop(used, None)
        if sent.get("seen") == str(seen):
            sent["seen"] = str(claim.version)  # the only change since is this editor's own
        request.POST = sent  # type: ignore[assignment]
        saved = _("What you typed was not saved. It stands here: save it if it is still wanted.")
        self.refuse(request, saved)
        return False

    def is_typed(self, request: HttpRequest, claim: Claim) -> bool:
        """Whether a page that was sent says anything else than what is on record."""
        kind = self.get_form(request, claim, change=True)
        form = kind(request.POST, request.FILES, instance=claim)
        formsets, _inlines = self._create_formsets(request, claim, change=True)
        sent = [form, *(row for formset in formsets for row in formset.forms)]
        return any(set(each.changed_data) - {"seen"} for each in sent)

    def refuse(self, request: HttpRequest, *why: str) -> None:
        """Let the page be shown as it was sent, with these sentences above it."""
        request.refused = why  # type: ignore[attr-defined]

    # After saving

    def save_related(
        self, request: HttpRequest, form: Any, formsets: Sequence[Any], change: bool
    ) -> None:
        super().save_related(request, form, formsets, change)
        if move := moves.asked(request):
            # What was saved with it may have taken it off the clock.
            form.instance.refresh_from_db()
            self.move(request, form.instance, move)

    def move(self, request: HttpRequest, claim: Claim, move: moves.Move) -> None:
        """Change the stage. Where that fails all that was typed is saved, and the page says why."""
        request.moved = True  # type: ignore[attr-defined]
        try:
            move.carry_out(claim, request)
        except (ValidationError, services.NotAllowedError) as error:
            claim.refresh_from_db()
            request.lacking = isinstance(error, ValidationError)  # type: ignore[attr-defined]
            now = _("Saved; it stays %(stage)s.") % {"stage": claim.get_stage_display()}
            self.message_user(request, " ".join([now, *sentences(error)]), messages.WARNING)
        else:
            self.tell(request, claim)

    def tell(self, request: HttpRequest, claim: Claim) -> None:
        """Say to which stage a claim has come."""
        now = _("The claim is %(stage)s now.") % {"stage": claim.get_stage_display()}
        if claim.publish_at:
            at = date_format(claim.publish_at, "Y-m-d H:i")
            now += " " + _("It will be shown at %(at)s UTC.") % {"at": at}
        self.message_user(request, now, messages.SUCCESS)

    def response_add(
        self, request: HttpRequest, obj: Claim, post_url_continue: str | None = None
    ) -> HttpResponse:
        if getattr(request, "moved", False) and IS_POPUP_VAR not in request.POST:
            return self.same_page(request, obj)
        return super().response_add(request, obj, post_url_continue)

    def response_change(self, request: HttpRequest, obj: Claim) -> HttpResponse:
        if getattr(request, "moved", False) and IS_POPUP_VAR not in request.POST:
            return self.same_page(request, obj)
        return super().response_change(request, obj)

    def same_page(self, request: HttpRequest, claim: Claim) -> HttpResponse:
        """After a change of stage the page shows what it came to; that was said already."""
        page = reverse("admin:claims_claim_change", args=[claim.pk])
        filters = {"preserved_filters": self.get_preserved_filters(request), "opts": self.opts}
        response = HttpResponseRedirect(add_preserved_filters(filters, page))
        lacking = getattr(request, "lacking", False)
        return moves.with_problems_asked_for(response) if lacking else response
