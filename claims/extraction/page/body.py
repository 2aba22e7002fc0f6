"""Finds the article's own passages among those of the page."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from lxml.html import HtmlElement

from claims.extraction.article import Block

from .passages import Passage
from .tree import ancestors

_SENTENCE_ENDS: Final = tuple(".!?…。！？:;”»\"'’)“")
_DOMINANT: Final = 0.6  # of a container's prose: then the article is in that child


def body_passages(passages: list[Passage], root: HtmlElement) -> list[Passage]:
    """The passages of the container that holds most of the prose."""
    weight = {id(passage): prose_weight(passage) for passage in passages}
    container = _container(passages, weight, root)
    if container is None:
        return []
    inside = set(container.iter())
    return [passage for passage in passages if passage.element in inside]


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


def _container(
    passages: Iterable[Passage], weight: dict[int, int], root: HtmlElement
) -> HtmlElement | None:
    """Go down from the root as long as one child holds most of what the whole holds."""
    totals: dict[HtmlElement, int] = defaultdict(int)
    for passage in passages:
        for element in ancestors(passage.element):
            totals[element] += weight[id(passage)]
    at = root
    if not totals[at]:
        return None
    while True:
        children = [child for child in at if totals.get(child, 0) > 0]
        best = max(children, key=lambda child: totals[child], default=None)
        if best is None or totals[best] < _DOMINANT * totals[at]:
            return at
        if best.tag == "p":
            return at
        at = best
