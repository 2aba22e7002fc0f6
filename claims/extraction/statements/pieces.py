"""What stands between two quotation marks."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """Words in quotation marks: `text[start:end]` is what is between the marks."""

    #: Which paragraph of the article it stands in.
    paragraph: int
    #: The marks included.
    outer_start: int
    outer_end: int
    start: int
    end: int
    #: False where the paragraph ends without a closing mark.
    closed: bool = True
    #: Whether its marks are single ones.
    single: bool = False


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The same stretch without spaces at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
