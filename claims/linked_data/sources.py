"""Documents that report claims."""

from dataclasses import dataclass

from claims.choices import SourceKind
from claims.dates import PartialDate, Precision, iso

from .graph import Node

#: The types of schema.org for the kinds of documents; all others are creative works.
TYPES = {SourceKind.ARTICLE: "Article", SourceKind.POST: "SocialMediaPosting"}


@dataclass(frozen=True)
class Printed:
    """A document as a page shows it."""

    kind: str
    title: str
    language: str
    url: str
    outlet: str
    published: PartialDate


def source_node(source: Printed) -> Node:
    """A document where it can be read, with who published it and when, as far as that is known."""
    kind = TYPES.get(SourceKind(source.kind), "CreativeWork")
    is_ours = source.title.startswith("[")  # a description in place of a title that is not known
    named = "name" if kind == "CreativeWork" else "headline"
    return {
        "@type": kind,
        "description" if is_ours else named: source.title.strip("[]") if is_ours else source.title,
        "url": source.url,
        "inLanguage": source.language,
        "datePublished": known_day(source.published),
        "publisher": outlet_node(source.outlet),
    }


def outlet_node(name: str) -> Node | None:
    """Who published a document; None where that is not on record."""
    return {"@type": "Organization", "name": name} if name else None


def known_day(when: PartialDate) -> str | None:
    """A date of which the day is known; a month or a year would be read as its first day."""
    return iso(when) if when.precision is Precision.DAY else None
