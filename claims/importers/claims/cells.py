"""The cells of one row, read as what their columns hold; what cannot be read is noted."""

import json
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache, lru_cache
from typing import Any

from django.db import models
from django.utils.translation import gettext as _

from claims import dates
from claims.dates import PartialDate

from .outcome import Problem
from .reading.storable import unstorable_in

TRUE = frozenset(("true", "yes", "1", "y"))
FALSE = frozenset(("false", "no", "0", "n", ""))
_DAY_AND_TIME = re.compile(r"\s*(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d\S*\s*")
DAY_LENGTH = len("2010-08-13")
#: A list of short names that is not JSON.
SEPARATORS = (";", "|", ",")


class Cells:
    """Cells by the names of our columns. A missing one is other than an empty one."""

    def __init__(
        self, cells: Mapping[str, Any], problems: list[Problem], *, within: str = ""
    ) -> None:
        self._cells, self.problems, self._within = cells, problems, within

    def has(self, column: str) -> bool:
        """Whether the file says anything of this column, if only that it is empty."""
        return column in self._cells

    def wrong(self, column: str, sentence: str) -> None:
        """Note what is wrong; of a record in a list, at the list's column."""
        if self._within:
            self.problems.append(Problem(self._within, f"{column}: {sentence}"))
        else:
            self.problems.append(Problem(column, sentence))

    def filled(self, columns: Mapping[str, str]) -> dict[str, str]:
        """Those of some cells that are not empty, by the names that the columns have here."""
        cells = self._cells
        return {
            name: text
            for name, column in columns.items()
            if cells.get(column) and not (text := self.text(column)).isspace()
        }

    def text(self, column: str) -> str:
        """The cell to the letter."""
        value = self._cells.get(column)
        if isinstance(value, str):
            return value
        if value is None:
            return ""
        if isinstance(value, (dict, list)):
            self.wrong(column, _("It must be text."))
            return ""
        if isinstance(value, bool):
            return "true" if value else "false"
        return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)

    def word(self, column: str) -> str:
        """The cell without spaces around it."""
        value = self._cells.get(column)
        return value.strip() if isinstance(value, str) else self.text(column).strip()

    def choice(self, column: str, choices: type[models.TextChoices], default: str) -> str:
        """One of a closed list, by its value or by its label; `default` for an empty cell."""
        found = self.word(column)
        if not found:
            return default
        known = _choices(choices)
        value = known.get(found) or known.get(found.casefold().replace("_", " "))
        if value is None:
            allowed = ", ".join(choices.values)
            self.wrong(
                column,
                _("“%(found)s” is none of: %(allowed)s.")
                % {"found": found[:60], "allowed": allowed},
            )
            return default
        return value

    def days(self, column: str) -> PartialDate:
        """A partial date."""
        try:
            return _parsed(_without_time(self.text(column)))
        except dates.DateError as error:
            self.wrong(column, _(error.template) % error.params)
            return dates.UNKNOWN

    def day(self, column: str) -> date | None:
        """A whole day, None for an empty cell."""
        found = self.word(column)
        if not found:
            return None
        try:
            return date.fromisoformat(_without_time(found))
        except ValueError:
            self.wrong(column, _("“%s” is not a day. Write YYYY-MM-DD.") % found[:40])
            return None

    def moment(self, column: str) -> datetime | None:
        """A time, in UTC where nothing else is said; None for an empty cell."""
        found = self.word(column)
        if not found:
            return None
        try:
            when = datetime.fromisoformat(found)
            return when.astimezone(UTC) if when.tzinfo else when.replace(tzinfo=UTC)
        except (ValueError, OverflowError):
            self.wrong(column, _("“%s” is not a time. Write 2026-11-22T09:00:00Z.") % found[:40])
            return None

    def number(self, column: str) -> int | None:
        """A whole number, None for an empty cell."""
        found = self.word(column)
        if not found:
            return None
        if not (found.isascii() and found.isdecimal() and len(found) <= 18):
            self.wrong(column, _("“%s” is not a whole number.") % found[:40])
            return None
        return int(found)

    def flag(self, column: str) -> bool:
        """Yes or no; an empty cell says no."""
        found = self.word(column).casefold()
        if found not in TRUE and found not in FALSE:
            self.wrong(column, _("“%s” is neither yes nor no.") % found[:40])
        return found in TRUE

    def records(self, column: str) -> list["Cells"]:
        """A list of records: as it is, or as JSON in a cell."""
        found = self._list(column)
        if any(not isinstance(each, dict) for each in found):
            self.wrong(column, _("It must be a list of records: [{…}, {…}]."))
            return []
        return [Cells(each, self.problems, within=column) for each in found]

    def words(self, column: str) -> list[str]:
        """A list of words: as it is, as JSON in a cell, or parted by ; or | or commas."""
        value = self._cells.get(column)
        if isinstance(value, str) and not value.lstrip().startswith("["):
            mark = next((each for each in SEPARATORS if each in value), ";")
            return [word.strip() for word in value.split(mark) if word.strip()]
        found = self._list(column)
        if any(not isinstance(each, str) for each in found):
            self.wrong(column, _("It must be a list of words."))
            return []
        return [each.strip() for each in found if each.strip()]

    def record(self, column: str) -> "Cells | None":
        """A record within this one, None for none."""
        value = self._cells.get(column)
        if isinstance(value, str) and value.strip():
            value = {"source": value.strip()}
        if not value:
            return None
        if not isinstance(value, dict):
            self.wrong(column, _("It must be a record: {…}."))
            return None
        return Cells(value, self.problems, within=self._within or column)

    def _list(self, column: str) -> list[Any]:
        value = self._cells.get(column)
        if isinstance(value, str):
            if not value.strip():
                return []
            written = value
            try:
                value = json.loads(written)
            except (ValueError, RecursionError):
                self.wrong(column, _("It must be a list, written as JSON: […]."))
                return []
            if sentence := unstorable_in(value, written):
                self.wrong(column, sentence)
                return []
        if value is None:
            return []
        if not isinstance(value, list):
            self.wrong(column, _("It must be a list: […]."))
            return []
        return value


@lru_cache(maxsize=20_000)
def _parsed(text: str) -> PartialDate:
    """Days come again and again."""
    return dates.parse(text)


def _without_time(text: str) -> str:
    """Cells of spreadsheets and databases often have a time after the day, mostly midnight."""
    return _DAY_AND_TIME.sub(r"\1", text) if len(text) > DAY_LENGTH else text


@cache
def _choices(choices: type[models.TextChoices]) -> dict[str, str]:
    """Values and labels, as they are and in small letters."""
    known = {str(label).casefold(): str(value) for value, label in choices.choices}
    known |= {str(value).replace("_", " "): str(value) for value in choices.values}
    return known | {str(value): str(value) for value in choices.values}
