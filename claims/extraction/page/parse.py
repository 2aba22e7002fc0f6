"""From the bytes of a page to its article."""

from typing import Final

from claims.extraction.article import Block, ParsedArticle, joined
from claims.extraction.plain import parse_plain
from claims.extraction.wording.dateline import dateline_of
from claims.extraction.wording.word_table import ordered

from .address import own_address
from .body import body_passages
from .byline import agency_credit, byline
from .declared import declared
from .decoding import decoded
from .furniture import prose_mass, remove_furniture, remove_scripts
from .headline import headline
from .language import language_of
from .outlet import host_of, outlet_name
from .passages import passages_of
from .posts import posts_of
from .publication import publication
from .surroundings import surroundings
from .tree import tree_of
from .trim import trimmed

_HEAD: Final = 4000  # characters that are looked at to tell HTML from a plain text
_OPENINGS: Final = ordered("<!doctype <html <head <body <?xml <!-- <article <div <p>")
_TAGS: Final = ordered("<p> </p> <br </a> <div </div> </title> <body </html>")


def parse_page(content: bytes, content_type: str = "", url: str = "") -> ParsedArticle:
    """Read a page, HTML or plain text; NotAnArticle, with one sentence, where it is neither.

    A page without an article gives an empty text.
    """
    text = decoded(content, content_type)
    return _page(text, url) if _is_markup(text, content_type) else parse_plain(text, url)


def _page(markup: str, url: str) -> ParsedArticle:
    root = tree_of(markup)
    if root is None:
        return ParsedArticle(text="", paragraphs=())
    page = declared(root, url)
    mass = prose_mass(root)
    remove_scripts(root)
    around = surroundings(root, page)
    address = own_address(page, url)
    outlet = outlet_name(page, around, address or url)
    title = headline(page, around, outlet)
    when = publication(page, around, address or url)
    writers = byline(page, around, outlet, host_of(address or url))
    remove_furniture(root, mass, around.headline)
    passages = passages_of(root, posts_of(root), language_of(root, page, ""))
    body = body_passages(passages, root, page.text("articleBody"), around.headline)
    body = trimmed(body, title, writers)
    blocks = [(passage.words, passage.block) for passage in body]
    if not blocks:
        # A page that is made by a program in the browser may declare its text all the same.
        blocks = [(line, Block.BODY) for line in page.lines("articleBody")]
    words, paragraphs = joined(blocks)
    dateline = dateline_of(blocks[0][0]) if blocks else ""
    return ParsedArticle(
        text=words,
        paragraphs=paragraphs,
        title=title,
        outlet=outlet,
        byline=writers,
        agency_credit=agency_credit(page, around, outlet, dateline),
        url=address,
        language=language_of(root, page, words),
        published=when.date,
        published_at=when.at,
        published_reason=when.reason,
        dateline=dateline,
    )


def _is_markup(text: str, content_type: str) -> bool:
    """Whether a text is HTML: as the server says, else as it begins."""
    kind = content_type.partition(";")[0].strip().lower()
    if kind in ("text/html", "application/xhtml+xml"):
        return True
    head = text.lstrip()[:_HEAD].lower()
    if head.startswith(_OPENINGS):
        return True
    return kind != "text/plain" and sum(tag in head for tag in _TAGS) >= 2
