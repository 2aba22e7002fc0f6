"""Finds the article's own passages among those of the page."""

from collections import Counter, defaultdict
from typing import Final

from lxml.html import HtmlElement

from claims.extraction.article import Block

from .passages import Passage
from .tree import ancestors

_SENTENCE_ENDS: Final = tuple(".!?…。！？:;”»\"'’)“")
_DOMINANT: Final = 0.6  # of a container's prose: then the article is in that child
_LONE: Final = 0.5  # how much a paragraph weighs that has no other beside it


def body_passages(passages: list[Passage], root: HtmlElement, article_body: str) -> list[Passage]:
    """The passages of the container that holds most of the prose.

    Where the page declares the text of its article, what stands there weighs more.
    """
    known = letters(article_body)
    weights = [prose_weight(passage) for passage in passages]
    beside = Counter(
        passage.element.getparent()
        for passage, weight in zip(passages, weights, strict=True)
        if weight
    )
    totals: dict[HtmlElement, float] = defaultdict(float)
    for passage, weight in zip(passages, weights, strict=True):
        if not weight:
            continue
        worth = float(weight) if beside[passage.element.getparent()] > 1 else weight * _LONE
        if known and letters(passage.words) in known:
            worth *= 4
        for element in ancestors(passage.element):
            totals[element] += worth
    if not totals[root]:
        return []
    inside = set(_container(totals, root).iter())
    return [passage for passage in passages if passage.element in inside]


def letters(words: str) -> str:
    """Only letters and digits, to compare wordings that differ in spaces and marks."""
    return "".join(filter(str.isalnum, words))


def prose_weight(passage: Passage) -> int:
    """How much a passage counts as running text: its length, or nothing."""
    length = len(passage.words)
    if passage.block is Block.HEADING or passage.link_share > 0.35:
        return 0
    # A letter of Chinese, Japanese or Korean says as much as three of an alphabet.
    if _is_dense(passage.words):
        return length * 3 if length >= 15 else 0
    if length >= 100:
        return length
    return length if length >= 30 and passage.words.endswith(_SENTENCE_ENDS) else 0


def _is_dense(words: str) -> bool:
    return sum("\u3040" <= c <= "\uffdc" for c in words[:60]) * 3 > min(60, len(words))


def _container(totals: dict[HtmlElement, float], root: HtmlElement) -> HtmlElement:
    """Go down from the root as long as one child holds most of what the whole holds."""
    at = root
    while True:
        children = [child for child in at if totals.get(child, 0) > 0]
        best = max(children, key=lambda child: totals[child], default=None)
        if best is None or best.tag == "p" or totals[best] < _DOMINANT * totals[at]:
            return at
        at = best
