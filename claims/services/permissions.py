"""Who may do what to which record: one table, asked by every service that writes.

Django's permissions say what a person may do to any record; a contributor, who may only add claims,
may also change, delete and submit drafts of their own, and what belongs to them.
"""

from collections.abc import Callable
from enum import StrEnum
from typing import Any, TypeAlias, cast

from django.contrib.auth.models import AbstractBaseUser, PermissionsMixin
from django.core.exceptions import PermissionDenied
from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims.choices import Stage
from claims.models import (
    Citation,
    Claim,
    Speaker,
    SpeakerName,
    Topic,
    TopicName,
    Translation,
)


class NotAllowedError(PermissionDenied):
    """Somebody may not do this; its text says so in a sentence."""


class Action(StrEnum):
    """What can be asked for. The first three are Django's own, for every kind of record."""

    ADD = "add"
    CHANGE = "change"
    DELETE = "delete"
    SUBMIT = "submit"
    PUBLISH = "publish"
    WITHDRAW = "withdraw"
    RETURN = "return"
    MERGE = "merge"
    #: An article becomes a source with proposals, a proposal a draft, or it is decided otherwise.
    TAKE_IN = "take_in"
    ACCEPT = "accept"
    DECIDE = "decide"


#: A record, or, where there is none yet to look at, its kind.
Subject: TypeAlias = models.Model | type[models.Model]
Ground: TypeAlias = Callable[[PermissionsMixin, Action, Subject], bool]

#: What is written with a draft, and is its author's as long as the draft is.
PARTS = (Citation, Translation)


def holds(permission: str) -> Ground:
    """The person holds a permission of Django's; '{kind}' stands for the kind of the record."""

    def ground(by: PermissionsMixin, action: Action, record: Subject) -> bool:
        return by.has_perm(f"claims.{permission.format(kind=record._meta.model_name)}")

    return ground


def both(*grounds: Ground) -> Ground:
    """All of these hold."""
    return lambda by, action, record: all(each(by, action, record) for each in grounds)


def own_draft(by: PermissionsMixin, action: Action, record: Subject) -> bool:
    """It is a draft that this person wrote, or belongs to one."""
    if not by.has_perm("claims.add_claim"):
        return False
    if isinstance(record, Claim):
        return record.stage == Stage.DRAFT and record.created_by_id == by.pk
    if isinstance(record, PARTS):
        # Not as the part remembers its claim: it may have been submitted in the meantime.
        claims = Claim.objects.filter(pk=record.claim_id, stage=Stage.DRAFT, created_by=by.pk)
        return claims.exists()
    return False


def on_a_claim_to_change(by: PermissionsMixin, action: Action, record: Subject) -> bool:
    """What belongs to a claim is added by whoever may change that claim."""
    of_one = isinstance(record, PARTS)
    return not of_one or by.has_perm("claims.change_claim") or own_draft(by, action, record)


def on_a_name_unseen(by: PermissionsMixin, action: Action, record: Subject) -> bool:
    """A name of whom or what readers see is added by whoever may change that record."""
    if isinstance(record, SpeakerName):
        seen: Any = Speaker.objects.public().filter(pk=record.speaker_id)
    elif isinstance(record, TopicName):
        seen = Topic.objects.public().filter(pk=record.topic_id)
    else:
        return True
    return by.has_perm(f"claims.change_{seen.model._meta.model_name}") or not seen.exists()


#: Who may: any one of the grounds suffices. A program (None) and a superuser may all.
WHO: dict[Action, tuple[Ground, ...]] = {
    Action.ADD: (both(holds("add_{kind}"), on_a_claim_to_change, on_a_name_unseen),),
    Action.CHANGE: (holds("change_{kind}"), own_draft),
    Action.DELETE: (holds("delete_{kind}"), own_draft),
    Action.SUBMIT: (
        both(holds("submit_claim"), holds("change_claim")),
        both(holds("submit_claim"), own_draft),
    ),
    Action.PUBLISH: (holds("publish_{kind}"),),
    Action.WITHDRAW: (holds("withdraw_{kind}"),),
    Action.RETURN: (holds("return_claim"),),
    Action.MERGE: (holds("merge_{kind}"),),
    Action.TAKE_IN: (both(holds("add_source"), holds("add_claim")),),
    Action.ACCEPT: (holds("add_claim"),),
    Action.DECIDE: (holds("change_candidate"),),
}


def may(by: AbstractBaseUser | None, action: Action, record: Subject) -> bool:
    """Whether somebody may do this to a record (or to records of a kind)."""
    if by is None:
        return True
    person = cast(PermissionsMixin, by)
    if person.is_superuser and by.is_active:
        return True
    return any(ground(person, action, record) for ground in WHO[action])


def require(by: AbstractBaseUser | None, action: Action, record: Subject) -> None:
    """Raise PermissionDenied, with a sentence for the person, unless they may do this."""
    if not may(by, action, record):
        raise NotAllowedError(refusal(by, action, record))


def require_deletion(by: AbstractBaseUser | None, record: models.Model) -> None:
    """Raise PermissionDenied unless somebody may delete a record, and what goes with a claim.

    Links, reviews, corrections and replies are an editor's work, on a contributor's draft too.
    """
    require(by, Action.DELETE, record)
    if not isinstance(record, Claim):
        return
    theirs = (record.links_out, record.links_in, record.reviews, record.corrections, record.replies)
    for rows in theirs:
        kind = rows.model
        if not may(by, Action.DELETE, kind) and rows.exists():
            require(by, Action.DELETE, kind)


def refusal(by: AbstractBaseUser | None, action: Action, record: Subject) -> str:
    """Why not, in a sentence."""
    if action in (Action.CHANGE, Action.DELETE, Action.SUBMIT) and isinstance(record, Claim):
        if by is not None and record.created_by_id == by.pk and record.stage != Stage.DRAFT:
            return _("This claim is no draft any more. An editor can send it back to you.")
        return _("Of claims, you may change your own drafts only.")
    if action is Action.PUBLISH and record._meta.model is Claim:
        return _("You may not publish claims. Submit it, and an editor will.")
    kinds = record._meta.verbose_name_plural
    named = {"kind": record._meta.verbose_name, "kinds": kinds}
    return str(_REFUSALS[action]) % named


_REFUSALS: dict[Action, Any] = {
    Action.ADD: gettext_lazy("You may not add this %(kind)s."),
    Action.CHANGE: gettext_lazy("You may not change this %(kind)s."),
    Action.DELETE: gettext_lazy("You may not delete this %(kind)s."),
    Action.SUBMIT: gettext_lazy("You may not submit claims for review."),
    Action.PUBLISH: gettext_lazy("You may not publish %(kinds)s."),
    Action.WITHDRAW: gettext_lazy("You may not withdraw %(kinds)s."),
    Action.RETURN: gettext_lazy("You may not send claims back."),
    Action.MERGE: gettext_lazy("You may not merge %(kinds)s."),
    Action.TAKE_IN: gettext_lazy("You may not take articles in."),
    Action.ACCEPT: gettext_lazy("You may not accept proposals."),
    Action.DECIDE: gettext_lazy("You may not reject, merge or reopen proposals: an editor does."),
}
