"""What is known of the day of a statement, and why."""

from dataclasses import dataclass

from claims.dates import UNKNOWN, PartialDate


@dataclass(frozen=True, slots=True)
class Dating:
    """The day on which a statement was made, as the article says."""

    said: PartialDate
    #: The words of the article that give the day, as printed: 'on Friday'.
    printed: str
    #: A short sentence for editors: 'Friday on or before 2010-08-16'.
    reason: str
    #: Where `printed` begins in the article's text; -1 where nothing is printed.
    at: int = -1
    #: Whether the speaker's next statement can share it; the day of a post is that post's alone.
    shareable: bool = True
    #: Whether the sentence before gives the day; nothing ahead of that sentence shares it.
    of_scene: bool = False


UNDATED = Dating(UNKNOWN, "", "")
"""A statement of which the article does not say when it was made."""
