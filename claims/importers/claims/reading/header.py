"""The names of a file's columns."""

from collections.abc import Sequence

from django.utils.translation import gettext as _

from .limits import MOST_COLUMNS, UnreadableFileError


def checked_header(cells: Sequence[str]) -> list[str]:
    """The names, without spaces around them; a column without a name gets its number.

    Raises UnreadableFileError for a name that stands twice: one of the two would be lost.
    """
    if len(cells) > MOST_COLUMNS:
        raise UnreadableFileError(_("More than %d columns.") % MOST_COLUMNS, 1)
    names = [cell.strip() or f"({number})" for number, cell in enumerate(cells, 1)]
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise UnreadableFileError(
                _("Two columns are called “%(name)s”.") % {"name": name[:60]}, 1
            )
        seen.add(name)
    return names
