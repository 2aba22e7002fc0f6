"""What a page declares about itself for machines: JSON-LD, and <meta> by name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Any, Final

from lxml.html import HtmlElement

from claims.extraction.wording.word_table import table

from .linked_data import Node, linked_nodes, names_of, text_of, types_of
from .tree import inline_text

_ARTICLES: Final = table(
    "NewsArticle Article ReportageNewsArticle BlogPosting LiveBlogPosting AnalysisNewsArticle "
    "OpinionNewsArticle BackgroundNewsArticle ReviewNewsArticle AskPublicNewsArticle Report "
    "ScholarlyArticle TechArticle SatiricalArticle AdvertiserContentArticle SocialMediaPosting "
    "CreativeWork VideoObject Review InterviewObject"
)
#: They stand beside articles as often as for them: taken when there is nothing better.
_WEAK_ARTICLES: Final = table("CreativeWork VideoObject Review SocialMediaPosting")
_PAGES: Final = table("WebPage ItemPage")
_PUBLISHERS: Final = table("NewsMediaOrganization Organization WebSite")


#: A tag, also of a text in JSON-LD.
_TAG: Final = re.compile(r"<[^<>]{0,500}>")


@dataclass(frozen=True)
class Declared:
    """JSON-LD and <meta> of one page."""

    nodes: list[Node]
    #: The object for this page's article; empty when there is none.
    article: Node
    #: Values by name, names in small letters, in the page's order.
    meta: dict[str, list[str]]
    title: str
    address: str

    def first(self, *names: str) -> str:
        """The first value that is not empty, by the order of the names."""
        return next((value for name in names for value in self.meta.get(name, ()) if value), "")

    def text(self, *keys: str) -> str:
        """The first of the article's own values in JSON-LD that has words."""
        return next((text for key in keys if (text := text_of(self.article.get(key)))), "")

    def lines(self, key: str) -> list[str]:
        """The lines of one of the article's own values in JSON-LD, without markup."""
        value = self.article.get(key)
        parts = _TAG.sub("\n", unescape(value)).split("\n") if isinstance(value, str) else []
        return [line for part in parts if (line := " ".join(part.split()))]

    def names(self, key: str) -> list[str]:
        """The names in one of the article's own values in JSON-LD."""
        return names_of(self.article.get(key), self.nodes)

    def pages(self) -> Iterator[Node]:
        """The objects for the page as such."""
        return (node for node in self.nodes if not _PAGES.isdisjoint(types_of(node)))

    def publishers(self) -> Iterator[Node]:
        """The objects for organisations and sites."""
        return (node for node in self.nodes if not _PUBLISHERS.isdisjoint(types_of(node)))


def declared(root: HtmlElement, url: str) -> Declared:
    """Gather what the page declares."""
    nodes = linked_nodes(root)
    meta = _meta(root)
    element = root.find(".//title")
    title = inline_text(element) if element is not None else ""
    headline = next((inline_text(h) for h in root.iter("h1")), "")
    own = [url, _canonical(root), *meta.get("og:url", [])]
    article = _article(nodes, [address for address in own if address], [title, headline])
    return Declared(nodes, article, meta, title, _canonical(root))


def _meta(root: HtmlElement) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for element in root.iter("meta"):
        content = " ".join((element.get("content") or "").split())
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            name = (element.get(attribute) or "").strip().lower()
            if name and content:
                key = f"itemprop:{name}" if attribute == "itemprop" else name
                found.setdefault(key, []).append(content)
    return found


def _canonical(root: HtmlElement) -> str:
    for link in root.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split() and link.get("href"):
            return str(link.get("href")).strip()
    return ""


def _article(nodes: list[Node], addresses: list[str], titles: list[str]) -> Node:
    """Of several articles, the one with this page's address or headline; else the first."""
    articles = [node for node in nodes if not _ARTICLES.isdisjoint(types_of(node))]
    if not articles:
        return {}
    return max(articles, key=lambda node: _likeness(node, addresses, titles))


def _likeness(node: Node, addresses: list[str], titles: list[str]) -> int:
    score = 0
    own = {_bare(address) for address in addresses}
    given = [node.get("url"), node.get("@id"), node.get("mainEntityOfPage")]
    if any(_bare(_address(value)) in own for value in given if value):
        score += 8
    headline = text_of(node.get("headline") or node.get("name")).casefold()
    if headline and any(headline in title.casefold() for title in titles if title):
        score += 6
    score += 2 if node.get("datePublished") else 0
    score += 1 if node.get("author") else 0
    score += 3 if node.get("articleBody") else 0
    return score - (4 if not _WEAK_ARTICLES.isdisjoint(types_of(node)) else 0)


def _address(value: Any) -> str:
    if isinstance(value, dict):
        value = value.get("@id") or value.get("url")
    return value if isinstance(value, str) else ""


def _bare(address: str) -> str:
    """An address without what does not tell pages apart."""
    return address.partition("#")[0].partition("://")[2].removeprefix("www.").rstrip("/")
