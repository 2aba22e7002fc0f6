"""From the bytes of a page to its article."""

from claims.extraction.article import Block, ParsedArticle, joined

from .body import body_passages
from .decoding import decoded
from .furniture import prose_mass, remove_furniture
from .passages import passages_of
from .posts import posts_of
from .tree import tree_of


def parse_page(content: bytes, content_type: str = "", url: str = "") -> ParsedArticle:
    """Read a page, HTML or plain text; NotAnArticle, with one sentence, where it is neither.

    A page without an article gives an empty text.
    """
    text = decoded(content, content_type)
    if not _is_markup(text, content_type):
        return _plain(text)
    root = tree_of(text)
    if root is None:
        return _plain("")
    mass = prose_mass(root)
    remove_furniture(root, mass)
    passages = passages_of(root, posts_of(root))
    blocks = [(passage.words, passage.block) for passage in body_passages(passages, root)]
    words, paragraphs = joined(blocks)
    return ParsedArticle(text=words, paragraphs=paragraphs)


def _is_markup(text: str, content_type: str) -> bool:
    kind = content_type.partition(";")[0].strip().lower()
    if kind in ("text/html", "application/xhtml+xml"):
        return True
    head = text[:2000].lower()
    return any(sign in head for sign in ("<!doctype", "<html", "<head", "<body", "<p>", "<div"))


def _plain(text: str) -> ParsedArticle:
    paragraphs = [" ".join(part.split()) for part in text.replace("\r", "").split("\n\n")]
    words, where = joined([(part, Block.BODY) for part in paragraphs if part])
    return ParsedArticle(text=words, paragraphs=where)
