"""The page as a list of passages: each run of words between two breaks, in the page's order."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from lxml import etree
from lxml.html import HtmlElement

from claims.extraction.article import Block
from claims.extraction.wording.word_table import table

#: Elements that stand inside a line. Every other one begins and ends a passage.
INLINE: Final = table(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr "
    "q rp rt ruby s samp small span strike strong sub sup time tt u var wbr"
)
HEADINGS: Final = table("h1 h2 h3 h4 h5 h6")
_BOLD: Final = frozenset(["b", "strong"])
_NO_WORDS: Final = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")
_BLANK_LINE: Final = re.compile(r"\n[ \t]*\n")
#: The marks that a <q> gets, by the language of the page; else the English ones.
_MARKS: Final = {"be": "«»", "ru": "«»", "uk": "«»", "fr": "«»", "de": "„“", "pl": "„”"}


@dataclass(slots=True)
class Passage:
    """Words between two breaks of the page, and where they stand."""

    words: str
    block: Block
    #: The innermost element around all of it that is no inline one.
    element: HtmlElement
    #: How many of its characters are in links.
    linked: int = 0
    #: How many are bold.
    bold: int = 0

    @property
    def link_share(self) -> float:
        """The share of its characters that are in links."""
        return self.linked / max(1, len(self.words))

    @property
    def is_bold(self) -> bool:
        """Whether all of it is bold."""
        return self.bold >= 0.9 * len(self.words)


class _Walk:
    """One way through a tree; it keeps the words read since the last break."""

    def __init__(self, language: str, posts: Iterable[HtmlElement], lines: bool) -> None:
        #: How many line breaks in a row end a passage.
        self.most_breaks = 1 if lines else 2
        self.passages: list[Passage] = []
        self.marks = _MARKS.get(language[:2], "“”")
        self.posts = set(posts)
        self.parts: list[str] = []
        #: The open elements that are no inline ones, the innermost last.
        self.around: list[HtmlElement] = []
        self.linked = self.bold = self.breaks = 0
        #: How many elements of each sort are open.
        self.open = dict.fromkeys(["link", "bold", "quote", "item", "post", "pre", "heading"], 0)

    def take(self, text: str | None) -> None:
        """Read some text."""
        if not text:
            return
        if self.open["pre"]:
            first, *others = _BLANK_LINE.split(text)
            self._add(first)
            for other in others:
                self.end_passage()
                self._add(other)
        else:
            self._add(text)

    def _add(self, text: str) -> None:
        self.parts.append(text)
        length = len(text.strip())
        if length:
            self.breaks = 0
            self.linked += length if self.open["link"] else 0
            self.bold += length if self.open["bold"] else 0

    def enter(self, element: HtmlElement) -> None:
        """Begin an element."""
        tag = element.tag
        if tag == "br":
            self._break_line()
        elif tag == "q":
            self._add(self.marks[0])
        elif tag not in INLINE:
            self.end_passage()
            self.around.append(element)
        self._count(element, 1)

    def leave(self, element: HtmlElement) -> None:
        """End an element."""
        tag = element.tag
        if tag == "q":
            self._add(self.marks[1])
        elif tag not in INLINE and tag != "br":
            self.end_passage()
            self.around.pop()
        self._count(element, -1)

    def _count(self, element: HtmlElement, by: int) -> None:
        tag = element.tag
        if tag == "a":
            self.open["link"] += by
        elif tag in _BOLD:
            self.open["bold"] += by
        elif tag == "li":
            self.open["item"] += by
        elif tag == "pre":
            self.open["pre"] += by
        elif tag in HEADINGS:
            self.open["heading"] += by
        elif tag == "blockquote":
            self.open["quote"] += by
        if element in self.posts:
            self.open["post"] += by

    def _break_line(self) -> None:
        self.breaks += 1
        if self.breaks >= self.most_breaks:
            self.end_passage()
        else:
            self.parts.append(" ")

    def end_passage(self) -> None:
        """What was read since the last break is one passage."""
        words = " ".join(_NO_WORDS.sub("", "".join(self.parts)).split())
        if words and self.around:
            passage = Passage(words, self._block(), self.around[-1], self.linked, self.bold)
            self.passages.append(passage)
        self.parts.clear()
        self.linked = self.bold = self.breaks = 0

    def _block(self) -> Block:
        if self.open["post"]:
            return Block.POST
        if self.open["heading"]:
            return Block.HEADING
        if self.open["quote"]:
            return Block.QUOTE
        return Block.ITEM if self.open["item"] else Block.BODY


def passages_of(
    root: HtmlElement,
    posts: Iterable[HtmlElement] = (),
    language: str = "",
    *,
    lines: bool = False,
) -> list[Passage]:
    """Every passage under the root; those in the elements `posts` are posts.

    With `lines` every line break ends a passage, else only two in a row do.
    """
    walk = _Walk(language, posts, lines)
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            walk.enter(element)
            walk.take(element.text)
        else:
            walk.leave(element)
            if element is not root:
                walk.take(element.tail)
    return walk.passages
