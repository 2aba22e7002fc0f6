"""Characters that no database of ours can hold, found before anything else looks at a row."""

import re
from typing import Any

from django.utils.translation import gettext as _

from claims.models import is_unstorable

#: JSON may write them without holding them: NUL, or a half of a letter in two halves.
_ESCAPED = re.compile(r"\\u(?:0000|[dD][89a-fA-F])")


def unstorable_in(found: Any, written: str) -> str:
    """Why a value that was `written` as JSON cannot be stored, in a sentence; else empty."""
    if not _ESCAPED.search(written):
        return ""
    try:
        return cannot_be_stored() if _holds_one(found) else ""
    except RecursionError:
        return cannot_be_stored()


def cannot_be_stored() -> str:
    """What is said of a row with such a character."""
    return _("The row contains a character that cannot be stored (NUL or half a surrogate).")


def _holds_one(value: Any) -> bool:
    if isinstance(value, str):
        return is_unstorable(value)
    if isinstance(value, dict):
        return any(_holds_one(key) or _holds_one(each) for key, each in value.items())
    return isinstance(value, list) and any(_holds_one(each) for each in value)
