"""The buttons of a claim's page that lead from stage to stage, and what is said when one fails."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar
from urllib.parse import urlencode

from django import forms
from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.forms.utils import ErrorDict
from django.http import HttpRequest, HttpResponseBase
from django.utils.translation import gettext as _

from claims import services
from claims.choices import Stage, WithdrawalGround
from claims.models import Claim
from claims.services import Action
from claims.services.publishing import (
    PUBLISH_FROM,
    RETURN_FROM,
    SUBMIT_FROM,
    WITHDRAW_FROM,
    review_refusal,
)

from .base import by, why

Response = TypeVar("Response", bound=HttpResponseBase)

#: In the query string of a page that is to show what a claim lacks, each beside its field.
LACKING = "lacking"
#: As browsers send a time, and as people type one.
TIME_FORMATS = ("%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M")


@dataclass(frozen=True)
class Move:
    """A button: who sees it at which stages, and what it does."""

    action: Action
    stages: tuple[Stage, ...]
    carry_out: Callable[[Claim, HttpRequest], Claim]
    #: Whether it takes something away, and is therefore not to wait for the page to be saved.
    is_at_once: bool = False


def _submit(claim: Claim, request: HttpRequest) -> Claim:
    return services.submit_for_review(claim, by=by(request), why=why(request))


def _publish(claim: Claim, request: HttpRequest) -> Claim:
    return services.publish_claim(claim, by=by(request), why=why(request))


def _schedule(claim: Claim, request: HttpRequest) -> Claim:
    at = _time(request.POST.get("_at", ""))
    return services.schedule_publication(claim, at=at, by=by(request), why=why(request))


def _unschedule(claim: Claim, request: HttpRequest) -> Claim:
    return services.cancel_publication(claim, by=by(request), why=why(request))


def _withdraw(claim: Claim, request: HttpRequest) -> Claim:
    ground = request.POST.get("_ground", "")
    return services.withdraw_claim(claim, ground=ground, by=by(request), why=why(request))


def _return(claim: Claim, request: HttpRequest) -> Claim:
    return services.return_to_draft(claim, by=by(request), why=why(request))


#: By the name of the button, without the underscore that it begins with.
MOVES: dict[str, Move] = {
    "submit": Move(Action.SUBMIT, SUBMIT_FROM, _submit),
    "publish": Move(Action.PUBLISH, PUBLISH_FROM, _publish),
    "schedule": Move(Action.PUBLISH, PUBLISH_FROM, _schedule),
    "unschedule": Move(Action.PUBLISH, (Stage.IN_REVIEW,), _unschedule, is_at_once=True),
    "withdraw": Move(Action.WITHDRAW, WITHDRAW_FROM, _withdraw, is_at_once=True),
    "return": Move(Action.RETURN, RETURN_FROM, _return),
}


def asked(request: HttpRequest) -> Move | None:
    """The move whose button was pressed."""
    return next((move for name, move in MOVES.items() if f"_{name}" in request.POST), None)


def buttons(person: AbstractBaseUser, claim: Claim | None) -> dict[str, Any]:
    """What the row of buttons shows somebody: the stage, the moves that are open, the grounds."""
    claim = claim or Claim(created_by_id=person.pk)
    shown = {
        name
        for name, move in MOVES.items()
        if claim.stage in move.stages and services.may(person, move.action, claim)
    }
    refused = review_refusal(person, claim) if "publish" in shown else ""
    if refused:
        shown -= {"publish", "schedule"}
    if claim.publish_at is None:
        shown -= {"unschedule"}
    return {
        "stage_name": Stage(claim.stage).label,
        "timed_for": claim.publish_at,
        "refused": refused or _locked(person, claim),
        "moves": dict.fromkeys(shown, True),
        "grounds": WithdrawalGround.choices,
    }


def _locked(person: AbstractBaseUser, claim: Claim) -> str:
    """Why somebody may only look at a claim; empty where they may change it."""
    if services.may(person, Action.CHANGE, claim):
        return ""
    return services.refusal(person, Action.CHANGE, claim)


def with_problems_asked_for(response: Response) -> Response:
    """The same redirect, to a page that shows what is missing beside each field."""
    url = response.headers.get("Location", "")
    if url:
        mark = "&" if "?" in url else "?"
        response.headers["Location"] = f"{url}{mark}{urlencode({LACKING: 1})}"
    return response


def show_problems(claim: Claim, form: forms.ModelForm, formsets: Iterable[Any]) -> None:
    """Put what a claim lacks for its publication beside the fields and rows of its page."""
    problems = services.publication_problems(claim)
    beside = {name: [text] for name, text in problems.items() if name in form.fields}
    form._errors = ErrorDict(  # type: ignore[attr-defined]
        {name: form.error_class(texts, renderer=form.renderer) for name, texts in beside.items()},
        renderer=form.renderer,
    )
    for each in formsets:
        if text := problems.get(each.formset.prefix):
            each.formset._errors = []  # else its first look would clean it, and forget the next
            each.formset._non_form_errors = each.formset.error_class(
                [text], error_class="nonform", renderer=each.formset.renderer
            )


def _time(typed: str) -> datetime:
    """A time as the page gives it, in the site's own time zone."""
    field = forms.DateTimeField(input_formats=TIME_FORMATS, required=False)
    at = field.clean(typed.replace("\x00", ""))
    if at is None:
        raise ValidationError(_("Say when the claim is to be shown."))
    return at
