"""The invented articles of tests/articles, and what an editor expects of each."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from claims.dates import UNKNOWN, PartialDate, between, parse
from claims.extraction.article import ParsedArticle
from claims.extraction.page import parse_page
from claims.extraction.statement import ExtractedStatement
from claims.extraction.statements import extract_statements

FOLDER = Path(__file__).parent.parent / "articles"
PAGES = sorted(path for path in FOLDER.iterdir() if path.suffix in (".html", ".txt"))


@dataclass(frozen=True)
class Expected:
    """A statement that an editor finds in an article."""

    text: str
    form: str
    speaker: str
    voice: str
    said: PartialDate
    relayed_by: str
    optional: bool


@dataclass(frozen=True)
class Gold:
    """An article with what is expected of it; `facts` are the other fields of its file."""

    name: str
    facts: dict[str, Any]
    statements: tuple[Expected, ...]
    article: ParsedArticle
    found: tuple[ExtractedStatement, ...]


@cache
def gold(page: Path) -> Gold:
    """One article of the set, read by the program."""
    facts = json.loads(page.with_suffix(".json").read_text("utf-8"))
    statements = tuple(_expected(each) for each in facts.pop("statements"))
    kind = "text/html" if page.suffix == ".html" else "text/plain"
    article = parse_page(page.read_bytes(), kind)
    return Gold(page.stem, facts, statements, article, tuple(extract_statements(article)))


def _expected(given: dict[str, Any]) -> Expected:
    return Expected(
        text=given["text"],
        form=given["form"],
        speaker=given["speaker"],
        voice=given["voice"],
        said=_said(given["said_on"]),
        relayed_by=given["relayed_by"],
        optional=given.get("optional", False),
    )


def _said(text: str) -> PartialDate:
    if not text:
        return UNKNOWN
    first, _slash, last = text.partition("/")
    return between(parse(first).first, parse(last or first).last)
