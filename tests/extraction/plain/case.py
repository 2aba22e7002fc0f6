"""What is expected of one invented text."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Case:
    """A text, and what is expected of it; `kept` stands in its text, `gone` does not."""

    name: str
    text: str
    title: str = ""
    outlet: str = ""
    byline: str = ""
    agency: str = ""
    published: str = ""
    language: str = "en"
    dateline: str = ""
    url: str = ""
    kept: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
