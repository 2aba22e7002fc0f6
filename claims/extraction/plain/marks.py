"""The words of a line that stand outside quotation marks."""

from typing import Final

_CLOSING: Final = {
    '"': '"',
    "“": '”“"',
    "„": '“”"',
    "«": "»",
    "‹": "›",
    "”": "”",
    "‘": "’",
}


def outside_marks(words: str) -> str:
    """A line without what stands between quotation marks; an open mark reaches to the end."""
    kept: list[str] = []
    closing = ""
    for character in words:
        if closing:
            if character in closing:
                closing = ""
        elif character in _CLOSING:
            closing = _CLOSING[character]
            kept.append(" ")
        else:
            kept.append(character)
    return "".join(kept)


def has_marks(words: str) -> bool:
    """Whether something stands between quotation marks."""
    return any(mark in words for mark in '"“„«')
