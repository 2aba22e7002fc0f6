"""Articles in: files, folders, addresses and standard input, each by itself."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError

from claims import services
from claims.dates import PartialDate, iso
from claims.extraction.article import ParsedArticle
from claims.extraction.statement import ExtractedStatement
from claims.extraction.statements import extract_statements
from claims.fetching import FetchRefused
from claims.services import Page, TakenIn

#: What a folder is searched for.
SUFFIXES = (".html", ".htm", ".xhtml", ".txt")
STANDARD_INPUT = "-"


class ArticleError(Exception):
    """An input that gives no article: `str()` is one line that names it and says why."""


@dataclass(frozen=True)
class Given:
    """What the caller knows of all inputs, which overrules what they say of themselves."""

    published: PartialDate | None = None
    outlet: str = ""


def inputs(paths: Sequence[str]) -> Iterator[str]:
    """The single inputs that some paths come to: a folder's pages in order, all else as it is."""
    for path in paths:
        if not _is_address(path) and path != STANDARD_INPUT and Path(path).is_dir():
            found = (each for each in Path(path).rglob("*") if each.suffix.lower() in SUFFIXES)
            yield from sorted(str(each) for each in found if each.is_file())
        else:
            yield path


def import_article(name: str, given: Given) -> "Imported":
    """Take one input in: its source, snapshot and proposals. Raises ArticleError."""
    page, article = _read(name, given)
    try:
        return Imported(name, services.take_in(article, page, by=None))
    except ValidationError as error:
        raise ArticleError(f"{name}: {' '.join(error.messages)}") from error


def statements_of(name: str, given: Given) -> Iterator["Found"]:
    """What would be proposed of one input; nothing is kept. Raises ArticleError."""
    _page, article = _read(name, given)
    for statement in extract_statements(article):
        yield Found(name, article, statement)


@dataclass(frozen=True)
class Imported:
    """What one input came to."""

    name: str
    taken: TakenIn

    @property
    def record(self) -> dict[str, Any]:
        """For programs."""
        source, proposed = self.taken.shelved.source, self.taken.proposed
        return {
            "input": self.name,
            "source_reference": source.reference,
            "title": source.title,
            "is_new": self.taken.shelved.is_new_source,
            "proposed": proposed.new,
            "waiting": proposed.waiting,
            "decided": proposed.decided,
        }

    @property
    def line(self) -> str:
        """For people."""
        known = "" if self.taken.shelved.is_new_source else " (on record already)"
        proposed = self.taken.proposed
        return (
            f"{self.name}: “{self.taken.shelved.source.title}”{known}: {proposed.new} proposed, "
            f"{proposed.waiting} waiting before, {proposed.decided} decided before"
        )


@dataclass(frozen=True)
class Found:
    """A statement that one input would propose."""

    name: str
    article: ParsedArticle
    statement: ExtractedStatement

    @property
    def record(self) -> dict[str, Any]:
        """For programs; the keys are promised to other people's scripts."""
        return {
            "input": self.name,
            "text": self.statement.text,
            "form": str(self.statement.form),
            "speaker": self._speaker,
            "speaker_as_printed": self.statement.speaker_printed,
            "said_on": iso(self.statement.said),
            "said_first": self.statement.said.first.isoformat(),
            "said_last": self.statement.said.last.isoformat(),
            "start": self.statement.start,
            "end": self.statement.end,
            "source": {
                "title": self.article.title,
                "outlet": self.article.outlet,
                "url": self.article.url,
                "published_on": iso(self.article.published),
            },
        }

    @property
    def line(self) -> str:
        """For people."""
        day = iso(self.statement.said) or "day unknown"
        who = self._speaker or self.statement.speaker_printed or "nobody named"
        return f"{day}, {who} ({self.statement.form}): {self.statement.text}"

    @property
    def _speaker(self) -> str | None:
        """The full name: as known to the database, else the fullest form in the article."""
        name = self.statement.speaker
        known = services.speakers_called(name) if name else []
        return known[0].speaker.name if len(known) == 1 else name or None


def _read(name: str, given: Given) -> tuple[Page, ParsedArticle]:
    try:
        page = _page(name)
        return page, services.read_page(page, published=given.published, outlet=given.outlet)
    except ValidationError as error:
        raise ArticleError(f"{name}: {' '.join(error.messages)}") from error
    except FetchRefused as error:
        raise ArticleError(f"{name}: {error}") from error
    except OSError as error:
        raise ArticleError(f"{name}: {error.strerror or error}") from error


def _page(name: str) -> Page:
    """The content of one input; of a file that is too large only so much that it is refused."""
    if _is_address(name):
        return services.page_at(name)
    if name == STANDARD_INPUT:
        return Page(sys.stdin.buffer.read(services.LARGEST_PAGE + 1))
    with Path(name).open("rb") as file:
        return Page(file.read(services.LARGEST_PAGE + 1))


def _is_address(name: str) -> bool:
    return "://" in name
