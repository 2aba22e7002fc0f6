"""Links gathered to stars, so that fifty answers to one statement share one line; and the tracks
on which lines run side by side.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Link:
    """A link from one statement to another, each by its place in the order of time.

    `word` is the relation as it reads from the source: 'rebuts'. A mutual link has no direction.
    """

    source: int
    target: int
    family: str
    word: str
    is_mutual: bool = False

    @property
    def kind(self) -> tuple[str, bool]:
        """Links of one kind may share a line."""
        return self.family, self.is_mutual


@dataclass(frozen=True)
class Star:
    """Links of one kind with a statement in common: all lead to it (inward), or all from it."""

    hub: int
    links: tuple[Link, ...]
    is_inward: bool

    @property
    def family(self) -> str:
        return self.links[0].family

    @property
    def is_mutual(self) -> bool:
        return self.links[0].is_mutual

    @cached_property
    def ends(self) -> list[int]:
        """The statements at the other ends, once each."""
        return sorted({link.source if self.is_inward else link.target for link in self.links})

    @property
    def sources(self) -> list[int]:
        """The statements from which its links go out, once each."""
        return self.ends if self.is_inward else [self.hub]

    @property
    def targets(self) -> list[int]:
        """The statements to which they lead, once each."""
        return [self.hub] if self.is_inward else self.ends

    @cached_property
    def span(self) -> tuple[int, int]:
        """The first and the last statement it touches."""
        return min(self.hub, *self.ends), max(self.hub, *self.ends)


def stars(links: Iterable[Link]) -> list[Star]:
    """Every link in just one star: with the end that has more links of its kind."""
    links = list(dict.fromkeys(links))
    into = Counter((link.target, link.kind) for link in links)
    out_of = Counter((link.source, link.kind) for link in links)
    gathered: dict[tuple[int, tuple[str, bool], bool], list[Link]] = {}
    for link in links:
        is_inward = into[link.target, link.kind] >= out_of[link.source, link.kind]
        hub = link.target if is_inward else link.source
        gathered.setdefault((hub, link.kind, is_inward), []).append(link)
    return [Star(hub, tuple(each), inward) for (hub, _kind, inward), each in gathered.items()]


def tracks(spans: Sequence[tuple[int, int]]) -> list[int]:
    """A track for each span, as few as there can be: two spans on one track never touch."""
    found = [0] * len(spans)
    free_after: list[int] = []
    for at in sorted(range(len(spans)), key=lambda each: spans[each]):
        first, last = spans[at]
        track = next(
            (n for n, busy_until in enumerate(free_after) if busy_until < first), len(free_after)
        )
        free_after[track : track + 1] = [last]
        found[at] = track
    return found
