"""The language of an article: as its page says, unless its letters prove another."""

import re
from typing import Final

from lxml.html import HtmlElement

from claims.extraction.wording.languages import language_of_words

from .declared import Declared

_CODE: Final = re.compile(r"([a-z]{2,3})(?:[-_].*)?", re.I)


def language_of(root: HtmlElement | None, page: Declared | None, text: str) -> str:
    """The code of the language, 'be'; '' where nothing tells."""
    told = _told(root, page) if root is not None and page is not None else ""
    return language_of_words(text, told)


def _told(root: HtmlElement, page: Declared) -> str:
    given = [root.get("lang"), root.get("{http://www.w3.org/XML/1998/namespace}lang")]
    given += [root.get("xml:lang"), page.text("inLanguage"), page.first("og:locale")]
    given += [page.first("content-language", "language", "dc.language", "itemprop:inlanguage")]
    for value in given:
        found = _CODE.fullmatch(value.strip()) if value else None
        if found:
            return found[1].lower()
    return ""
