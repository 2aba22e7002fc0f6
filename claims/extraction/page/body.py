"""Finds the article's own passages among those of the page."""

from collections import Counter, defaultdict
from typing import Final

from lxml.html import HtmlElement

from claims.extraction.article import Block
from claims.extraction.wording.printed_day import is_only_a_date

from .furniture import holds_text
from .passages import Passage
from .tree import ancestors

_SENTENCE_ENDS: Final = tuple(".!?…。！？:;”»\"'’)“")
_DOMINANT: Final = 0.6  # of a container's prose: then the article is in that child
_MOST_UP: Final = 40  # elements above the container, at most
_MOST_LEAD: Final = 25  # passages between headline and body, at most
_CALLED: Final = 1.5
_KNOWN: Final = 4.0
#: Characters of the declared text, and passages looked for in it: time stays linear.
_MOST_KNOWN: Final = 200_000
_MOST_COMPARED: Final = 2000
_ARTICLE: Final = 400  # characters of prose that make an article
_LONE: Final = 0.5  # how much a paragraph weighs that has no other beside it


def body_passages(
    passages: list[Passage], root: HtmlElement, article_body: str, headline: HtmlElement | None
) -> list[Passage]:
    """The passages of the container that holds most of the prose, after those of the lead.

    What stands in the text that the page declares, or in an element that it calls the text,
    weighs more.
    """
    known = letters(article_body[:_MOST_KNOWN])
    worth = _worths(passages, known, _called_text(root))
    totals = _totals(root, passages, worth)
    if not totals[root]:
        return []
    container = _container(totals, root)
    body = _of_one_article(_climbed(container, passages), headline)
    return _lead(passages, body, headline) + body


def _totals(
    root: HtmlElement, passages: list[Passage], worths: list[float]
) -> dict[HtmlElement, float]:
    """What all the passages in each element are worth together."""
    totals: dict[HtmlElement, float] = defaultdict(float)
    for passage, worth in zip(passages, worths, strict=True):
        totals[passage.element] += worth
    for element in reversed(list(root.iter())):
        parent = element.getparent()
        if parent is not None and totals.get(element):
            totals[parent] += totals[element]
    return totals


def _called_text(root: HtmlElement) -> set[HtmlElement]:
    """Every element in one that the page calls the text of an article."""
    inside: set[HtmlElement] = set()
    for element in root.iter():
        if element.getparent() in inside or holds_text(element):
            inside.add(element)
    return inside


def _worths(passages: list[Passage], known: str, called: set[HtmlElement]) -> list[float]:
    weights = [prose_weight(passage) for passage in passages]
    pairs = list(zip(passages, weights, strict=True))
    beside = Counter(passage.element.getparent() for passage, weight in pairs if weight)
    worths = []
    for number, (passage, weight) in enumerate(pairs):
        worth = float(weight)
        if weight and beside[passage.element.getparent()] < 2:
            worth *= _LONE
        if passage.element in called:
            worth *= _CALLED
        if weight and known and number < _MOST_COMPARED and letters(passage.words) in known:
            worth *= _KNOWN
        worths.append(worth)
    return worths


def _climbed(container: HtmlElement, passages: list[Passage]) -> list[Passage]:
    """Up again as long as what stands beside the container is prose too, without links."""
    chain = list(ancestors(container))
    level = {element: number for number, element in enumerate(chain)}
    levels = [_level(passage.element, level) for passage in passages]
    at = 0
    body = [passage for passage, own in zip(passages, levels, strict=True) if own == 0]
    for above in sorted(set(levels) - {0}):
        extra = [passage for passage, own in zip(passages, levels, strict=True) if own == above]
        if above > _MOST_UP or not _is_text(extra):
            break
        at = above
    return [p for p, own in zip(passages, levels, strict=True) if own <= at] if at else body


def _of_one_article(body: list[Passage], headline: HtmlElement | None) -> list[Passage]:
    """Without other articles of the same page, where the headline's own one is marked as such."""
    around = ancestors(headline) if headline is not None else ()
    own = next((element for element in around if element.tag == "article"), None)
    if own is None:
        return body
    inside = set(own.iter())
    others = {p.element for p in body if p.element not in inside and _in_article(p.element)}
    mine = [passage for passage in body if passage.element not in others]
    weight = sum(prose_weight(p) for p in mine if p.element in inside)
    return mine if weight >= _ARTICLE else body


def _in_article(element: HtmlElement) -> bool:
    return next(element.iterancestors("article"), None) is not None


def _level(element: HtmlElement, level: dict[HtmlElement, int]) -> int:
    """How far up from the container one has to go to hold an element; remembers what it met."""
    met = []
    for above in ancestors(element):
        if above in level:
            break
        met.append(above)
    for one in met:
        level[one] = level[above]
    return level[above]


def _is_text(passages: list[Passage]) -> bool:
    """Whether these are mostly paragraphs, with few links."""
    passages = [p for p in passages if p.linked or not _is_head_or_time(p)]
    length = sum(len(passage.words) for passage in passages)
    prose = sum(len(passage.words) for passage in passages if prose_weight(passage))
    linked = sum(passage.linked for passage in passages)
    return prose > 0.7 * length and linked < 0.15 * length


def _is_head_or_time(passage: Passage) -> bool:
    return passage.block is Block.HEADING or is_only_a_date(passage.words)


def _lead(
    passages: list[Passage], body: list[Passage], headline: HtmlElement | None
) -> list[Passage]:
    """The standfirst: what stands between the headline and the body."""
    start = next((n for n, passage in enumerate(passages) if passage is body[0]), 0)
    head = next((n for n, passage in enumerate(passages) if passage.element is headline), start)
    between = passages[head + 1 : start] if start - head <= _MOST_LEAD else []
    return [passage for passage in between if _is_lead(passage)]


def _is_lead(passage: Passage) -> bool:
    if passage.block is Block.HEADING:
        return len(passage.words) > 60 and passage.link_share < 0.3
    return bool(prose_weight(passage)) and len(passage.words) > 50


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
    if length >= 30 and passage.words.endswith(_SENTENCE_ENDS):
        return length
    return length // 2 if length >= 70 else 0


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
