"""The fields of a claim's own row in the database, as a file's row gives them."""

from collections.abc import Mapping
from typing import Any

from django.db import models
from django.utils.translation import gettext as _

from claims.choices import Form, Nature, Status
from claims.dates import UNKNOWN, DateError, PartialDate

from .cells import Cells

#: To the letter: spaces and line ends are part of the words.
TEXTS = ("text", "status_note", "date_printed", "said_to", "occasion", "context")
CHOICES: Mapping[str, tuple[type[models.TextChoices], str]] = {
    "form": (Form, Form.DIRECT.value),
    "nature": (Nature, Nature.ASSERTION.value),
    "status": (Status, Status.REPORTED.value),
}
DAYS = ("said_on", "said_first", "said_last")


def claim_fields(cells: Cells) -> dict[str, Any]:
    """What the file says of these fields; those it does not speak of, or leaves open, are missing.

    An empty cell empties a text, but a claim always has a language, a form and a status. What
    cannot be read is noted, and missing too.
    """
    values: dict[str, Any] = {name: cells.text(name) for name in TEXTS if cells.has(name)}
    if language := cells.word("language"):
        values["language"] = language
    for name, (choices, default) in CHOICES.items():
        if cells.word(name):
            before = len(cells.problems)
            chosen = cells.choice(name, choices, default)
            if len(cells.problems) == before:
                values[name] = chosen
    if any(cells.has(name) for name in DAYS):
        before = len(cells.problems)
        said = _said(cells)
        if len(cells.problems) == before:
            values["said_first"], values["said_last"] = said.first, said.last
    return values


def _said(cells: Cells) -> PartialDate:
    """The date, which may be given as a whole, or by its first and last day, or both alike."""
    given = cells.days("said_on")
    first, last = cells.day("said_first"), cells.day("said_last")
    if first is None and last is None:
        return given
    if first is None or last is None:
        cells.wrong("said_first", _("Give the first and the last day, or said_on."))
        return given
    try:
        between = PartialDate(first, last)
    except DateError as error:
        cells.wrong("said_first", _(error.template) % error.params)
        return given
    if given != between and cells.word("said_on"):
        cells.wrong("said_on", _("It says something else than said_first and said_last."))
    return between if given == UNKNOWN else given
