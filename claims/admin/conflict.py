"""Two editors of one record: what was, what the other one made of it, and what this one typed.

A three-way merge from the version that the slower editor saw. A field that only the other one
changed takes the other's value; one that both changed is for the slower editor to decide.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

from django import forms
from django.db import models
from django.forms.formsets import DELETION_FIELD_NAME
from django.http import QueryDict
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from .columns import Column, name_of_user, wanted_names
from .history.reading import Change, change_of
from .names import Names
from .revisions import marked

if TYPE_CHECKING:
    from .form import RecordedForm


#: In place of a version: the editor knows that the row was deleted.
KNOWN_TO_BE_GONE = 0


@dataclass(frozen=True)
class Clash:
    """A field that both changed. Theirs and yours have the words marked, against what was."""

    label: str
    then: str | None
    theirs: str | SafeString
    yours: str | SafeString


@dataclass
class Conflict:
    """What the other editor did, and where it meets what this one typed."""

    who: str
    when: datetime | None
    why: str
    #: Nobody knows any more what the slower editor saw.
    is_blind: bool = False
    is_deleted: bool = False
    #: The name of the box that leaves a deleted row out; the page offers none for what is gone.
    leave_out: str = ""
    clashes: list[Clash] = field(default_factory=list)
    #: What only the other one changed: the form has taken it.
    taken: list[Change] = field(default_factory=list)
    #: The names of all fields that this editor changed.
    typed: set[str] = field(default_factory=set)

    def as_html(self) -> SafeString:
        """Both versions side by side, for the place where the form says what is wrong."""
        return render_to_string("admin/claims/_conflict.html", {"conflict": self})


def latest_change(record: models.Model, **of: Any) -> Conflict:
    """Who changed a record last, when and why."""
    history = type(record).history.filter(id=record.pk, **of)  # type: ignore[attr-defined]
    entry = history.select_related("history_user").order_by("-history_id").first()
    if entry is None:
        return Conflict(name_of_user(None), None, "")
    why = entry.history_change_reason or ""
    return Conflict(name_of_user(entry.history_user), entry.history_date, why)


def merge_into(form: "RecordedForm", stored: Any, seen: int) -> Conflict:
    """Compare what was typed with what is stored, and let the form go on from there.

    The form then carries the version that is stored now, and the values that only the other editor
    changed; what was typed stays. So saving it again is knowing what it does.
    """
    history = type(stored).history.filter(id=stored.pk, version=seen)
    base = history.order_by("-history_id").first()
    conflict = latest_change(stored)
    conflict.is_blind = base is None
    names = Names()
    typed = cast(QueryDict, form.data).copy()
    clashing: list[tuple[Column, Any, Any, Any]] = []
    taking: list[tuple[Column, Any, Any]] = []
    for name, column in form.compared().items():
        each, mine = form.fields[name], form[name].data
        now = form.held_by(stored, name)
        then = form.held_by(base, name) if base is not None else None
        changed_here = base is None or each.has_changed(then, mine)
        if changed_here and each.has_changed(now, mine):
            conflict.typed.add(name)
            if base is None or then != now:
                clashing.append((column, then, now, form.cleaned_data.get(name, mine)))
        elif not changed_here and then != now:
            taking.append((column, then, now))
            put(typed, form, name, now)
            form.cleaned_data[name] = each.clean(now) if column.points_at else now
    for column, *values in (*clashing, *taking):
        wanted_names([(column, keys(value)) for value in values], names)
    names.fetch()
    conflict.clashes = [_clash(*clash, names=names) for clash in clashing]
    conflict.taken = [
        change_of(column, column.written(then, names), column.written(now, names))
        for column, then, now in taking
    ]
    typed[form.add_prefix("seen")] = str(stored.version)
    form.data = typed
    form.__dict__.pop("changed_data", None)
    return conflict


def meet_deletion(form: "RecordedForm", seen: int) -> Conflict:
    """Compare what was typed in a row that somebody deleted with what this editor had seen."""
    pk = form.data.get(form.add_prefix("id"), "")
    gone = form._meta.model(pk=int(pk) if pk.isdecimal() else None)
    conflict = latest_change(gone)
    conflict.is_deleted = True
    conflict.leave_out = form.add_prefix(DELETION_FIELD_NAME)
    base = type(gone).history.filter(id=gone.pk, version=seen).order_by("-history_id").first()
    for name in form.compared():
        then = form.held_by(base, name) if base is not None else None
        if base is None or form.fields[name].has_changed(then, form[name].data):
            conflict.typed.add(name)
    sent = cast(QueryDict, form.data).copy()
    sent[form.add_prefix("seen")] = str(KNOWN_TO_BE_GONE)
    form.data = sent
    return conflict


def value_at(row: Any, column: Column) -> Any:
    """What a record, or an entry of its history, holds, in the shape in which forms have it."""
    if not column.is_several:
        return column.value(row)
    if hasattr(row, "history_id"):
        target = column.field.m2m_reverse_field_name()
        return tuple(sorted(getattr(row, column.name).values_list(target, flat=True)))
    return tuple(sorted(getattr(row, column.name).values_list("pk", flat=True)))


def keys(value: Any) -> Any:
    """Records as their numbers, as the columns have them."""
    if isinstance(value, models.Model):
        return value.pk
    if isinstance(value, models.QuerySet):
        return tuple(sorted(each.pk for each in value))
    return value


def put(data: Any, form: forms.BaseForm, name: str, value: Any) -> None:
    """Write a value into what a form was sent, as its field's widget would have sent it."""
    place = form.add_prefix(name)
    widget, field = form.fields[name].widget, form.fields[name]
    widget = getattr(widget, "widget", widget)  # a chooser within its buttons
    sent = field.prepare_value(value)
    if isinstance(widget, forms.MultiWidget):
        for at, (part, each) in enumerate(
            zip(widget.widgets, widget.decompress(sent) or (), strict=True)
        ):
            data[f"{place}_{at}"] = part.format_value(each) or ""
    elif isinstance(widget, forms.CheckboxInput):
        data.pop(place, None)
        if sent:
            data[place] = "on"
    elif isinstance(widget, forms.SelectMultiple):
        data.setlist(place, [str(each) for each in sent])
    else:
        data[place] = "" if sent is None else str(sent)


def _clash(column: Column, then: Any, theirs: Any, yours: Any, *, names: Names) -> Clash:
    texts = [_written(column, keys(each), names) for each in (then, theirs, yours)]
    if not column.is_text or then is None:
        return Clash(column.label, texts[0] if then is not None else None, texts[1], texts[2])
    return Clash(
        column.label,
        texts[0],
        marked(texts[0], texts[1], whole=True),
        marked(texts[0], texts[2], whole=True),
    )


def _written(column: Column, value: Any, names: Names) -> str:
    """A value in words; what was typed and cannot be read is shown as it was typed."""
    as_typed = isinstance(value, str) and (column.field is None or column.points_at)
    return str(value) if as_typed else column.written(value, names)
