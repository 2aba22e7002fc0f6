"""From the bytes of a page to its article: `parse_page`."""

from .decoding import NotAnArticle
from .parse import parse_page

__all__ = ["NotAnArticle", "parse_page"]
