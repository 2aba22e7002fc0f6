"""A statement as its dating sees it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Utterance:
    """One statement: the sentence that attributes it, and who speaks."""

    start: int
    end: int
    quoted: tuple[tuple[int, int], ...]
    cue: int | None
    paragraph: int
    group: int
    speaker: str = ""
    role: str = ""
    #: Where the sentence before it in its paragraph stands.
    before: tuple[int, int] | None = None
    #: Whether the article calls the speaker by an office or a description only.
    nameless: bool = False

    @property
    def quote_first(self) -> bool:
        """Whether the sentence opens with quoted words."""
        return any(start == self.start for start, _end in self.quoted)
