"""What can be done to many claims at once: each change with the fields it asks for."""

from abc import ABCMeta, abstractmethod
from collections.abc import Sequence
from typing import Any, ClassVar, Final

from django import forms
from django.contrib import admin
from django.contrib.auth.models import AbstractBaseUser
from django.forms.forms import DeclarativeFieldsMetaclass
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims import services
from claims.choices import NEEDS_NO_NOTE, Stage, Status, WithdrawalGround
from claims.models import Claim, Speaker, Topic
from claims.services import Action

from .autocomplete import RecordSelect, RecordSelectMultiple

#: Who writes drafts may change their own.
WRITING: Final = (Action.CHANGE, Action.ADD)


class AbstractForm(DeclarativeFieldsMetaclass, ABCMeta):
    """The kind of a form of which some methods are yet to be written."""


class BulkChange(forms.Form, metaclass=AbstractForm):
    """A change to many claims. A field that is left empty is no field of a single edit either."""

    name: ClassVar[str]
    #: What the list offers, what the page is called, and what the button says.
    offer: ClassVar[Any]
    title: ClassVar[Any]
    button: ClassVar[Any]
    #: Whoever may do one of these to claims may ask for it; the services ask again for each row.
    needs: ClassVar[tuple[Action, ...]]
    #: What of the claims `look` reads, beyond what a list of them has.
    reads: ClassVar[tuple[str, ...]] = ()

    why = forms.CharField(
        label=gettext_lazy("Reason, for the history"),
        required=False,
        max_length=500,
        widget=forms.TextInput(attrs={"class": "vTextField"}),
    )

    @abstractmethod
    def look(self, claim: Claim) -> str:
        """What the claim has now of that which changes."""

    @abstractmethod
    def change(self, claim: Claim, by: AbstractBaseUser) -> None:
        """Change one claim through its service. Raises what that raises."""

    @property
    def asks(self) -> bool:
        """Whether anything must be chosen before it is clear what changes."""
        return any(field.required for field in self.fields.values())

    def summary(self) -> list[tuple[str, str]]:
        """What was chosen, for the page on which it is confirmed."""
        chosen = []
        for name, field in self.fields.items():
            value = self.cleaned_data.get(name)
            if value:
                chosen.append((str(field.label), shown(field, value)))
        return chosen


def timed(claim: Claim) -> str:
    """When a claim is to be shown: whoever changes it takes it off the clock."""
    if claim.publish_at is None:
        return ""
    at = date_format(claim.publish_at, "Y-m-d H:i")
    return "; " + _("to be shown at %(at)s UTC") % {"at": at}


def shown(field: forms.Field, value: Any) -> str:
    """A chosen value as it is read."""
    if isinstance(field, forms.ModelMultipleChoiceField):
        return ", ".join(map(str, value))
    return str(dict(getattr(field, "choices", ())).get(value, value))


class Publish(BulkChange):
    name = "publish"
    offer = gettext_lazy("Publish selected claims …")
    title = gettext_lazy("Publish claims")
    button = gettext_lazy("Publish")
    needs = (Action.PUBLISH,)

    def look(self, claim: Claim) -> str:
        return str(Stage(claim.stage).label)

    def change(self, claim: Claim, by: AbstractBaseUser) -> None:
        services.publish_claim(claim, by=by, why=self.cleaned_data["why"])


class Withdraw(Publish):
    name = "withdraw"
    offer = gettext_lazy("Withdraw selected claims …")
    title = gettext_lazy("Withdraw claims")
    button = gettext_lazy("Withdraw")
    needs = (Action.WITHDRAW,)

    ground = forms.ChoiceField(
        label=gettext_lazy("Ground"),
        choices=[("", "---------"), *WithdrawalGround.choices],
        help_text=gettext_lazy("Readers are told it in place of the words."),
    )
    field_order = ("ground", "why")

    def change(self, claim: Claim, by: AbstractBaseUser) -> None:
        given = self.cleaned_data
        services.withdraw_claim(claim, ground=given["ground"], by=by, why=given["why"])


class ForReaders(BulkChange):
    """A change that readers of published claims are told of."""

    correction = forms.CharField(
        label=gettext_lazy("Correction note, for readers"),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField"}),
        help_text=gettext_lazy(
            "Needed where a published claim is among them: what was changed, and why. Each of "
            "those gets it."
        ),
    )


class SetStatus(ForReaders):
    name = "status"
    offer = gettext_lazy("Set status of selected claims …")
    title = gettext_lazy("Set the status of claims")
    button = gettext_lazy("Set status")
    needs = WRITING

    status = forms.ChoiceField(
        label=gettext_lazy("Status"), choices=[("", "---------"), *Status.choices]
    )
    status_note = forms.CharField(
        label=gettext_lazy("Status note"),
        required=False,
        max_length=5000,
        widget=forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField"}),
        help_text=gettext_lazy(
            "What the status rests on; it takes the place of the note that a claim has. Needed "
            "for all but reported and confirmed, whose claims keep their notes if it is empty."
        ),
    )
    field_order = ("status", "status_note", "correction", "why")

    def clean(self) -> dict[str, Any]:
        given = self.cleaned_data
        if given.get("status", "") not in ("", *NEEDS_NO_NOTE) and not given.get("status_note"):
            self.add_error("status_note", _("This status needs a note that says what it rests on."))
        return given

    def look(self, claim: Claim) -> str:
        label = str(Status(claim.status).label)
        return (f"{label} ({claim.status_note})" if claim.status_note else label) + timed(claim)

    def change(self, claim: Claim, by: AbstractBaseUser) -> None:
        given = self.cleaned_data
        claim.status = given["status"]
        claim.status_note = given["status_note"] or claim.status_note
        note = given["correction"] if services.changed_for_readers(claim) else ""
        services.save_record(claim, by=by, why=given["why"], note=note)


class Move(ForReaders):
    name = "move"
    offer = gettext_lazy("Move selected claims to another speaker …")
    title = gettext_lazy("Move claims to another speaker")
    button = gettext_lazy("Move")
    needs = WRITING

    speaker = forms.ModelChoiceField(Speaker.objects.all(), label=gettext_lazy("Speaker"))
    field_order = ("speaker", "correction", "why")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["speaker"]
        widget = RecordSelect(Claim._meta.get_field("speaker"), admin.site)
        widget.choices = field.choices
        field.widget = widget

    def look(self, claim: Claim) -> str:
        return claim.speaker.name + timed(claim)

    def change(self, claim: Claim, by: AbstractBaseUser) -> None:
        self.change_all([claim], by)

    def change_all(self, claims: Sequence[Claim], by: AbstractBaseUser) -> None:
        """Two claims that a link keeps with one speaker move together."""
        given = self.cleaned_data
        services.move_claims(
            claims, given["speaker"], by=by, why=given["why"], correction=given["correction"]
        )


class Refile(BulkChange):
    """A change of the topics under which claims are filed."""

    reads = ("topics__names",)

    topics = forms.ModelMultipleChoiceField(Topic.objects.all(), label=gettext_lazy("Topics"))
    field_order = ("topics", "why")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["topics"]
        widget = RecordSelectMultiple(Claim._meta.get_field("topics"), admin.site)
        widget.choices = field.choices
        field.widget = widget

    def look(self, claim: Claim) -> str:
        names = sorted(topic.local_name for topic in claim.topics.all())
        return (", ".join(names) or _("no topic")) + timed(claim)


class AddTopics(Refile):
    name = "add-topics"
    offer = gettext_lazy("Add topics to selected claims …")
    title = gettext_lazy("Add topics to claims")
    button = gettext_lazy("Add topics")
    needs = WRITING

    def change(self, claim: Claim, by: AbstractBaseUser) -> None:
        topics = {*claim.topics.all(), *self.cleaned_data["topics"]}
        services.set_topics(claim, topics, by=by, why=self.cleaned_data["why"])


class RemoveTopics(Refile):
    name = "remove-topics"
    offer = gettext_lazy("Remove topics from selected claims …")
    title = gettext_lazy("Remove topics from claims")
    button = gettext_lazy("Remove topics")
    needs = WRITING

    def change(self, claim: Claim, by: AbstractBaseUser) -> None:
        topics = {*claim.topics.all()} - {*self.cleaned_data["topics"]}
        services.set_topics(claim, topics, by=by, why=self.cleaned_data["why"])


CHANGES: Final[dict[str, type[BulkChange]]] = {
    change.name: change for change in (Publish, Withdraw, SetStatus, Move, AddTopics, RemoveTopics)
}
