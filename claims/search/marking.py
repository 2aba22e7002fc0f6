"""Which words of a text a query found: to be marked where the text is shown."""

import re
from collections.abc import Collection, Iterator

from .words import stems

#: A word as it is written, apostrophes within it included; folding takes those out.
WRITTEN = re.compile(r"[^\W_]+(?:['’ʼ`´][^\W_]+)*")


def pieces(text: str, wanted: Collection[str]) -> Iterator[tuple[str, bool]]:
    """The text in pieces, in order, each with whether it is a word with one of these stems.

    Joined again the pieces are the text.
    """
    at = 0
    for word in WRITTEN.finditer(text):
        if wanted and not wanted.isdisjoint(stems(word[0])):  # type: ignore[attr-defined]
            if at < word.start():
                yield text[at : word.start()], False
            yield word[0], True
            at = word.end()
    if at < len(text):
        yield text[at:], False


def around_first(text: str, wanted: Collection[str], length: int) -> str:
    """At most about so many characters of a text, with the first of these words among them."""
    if len(text) <= length:
        return text
    found = next((each[0] for each in _found(text, wanted)), 0)
    start = 0 if found < length * 2 // 3 else text.rfind(" ", 0, found - length // 3) + 1
    end = text.rfind(" ", start, start + length) if start + length < len(text) else len(text)
    end = end if end > start else start + length
    return f"{'… ' if start else ''}{text[start:end].strip()}{' …' if end < len(text) else ''}"


def _found(text: str, wanted: Collection[str]) -> Iterator[tuple[int, str]]:
    at = 0
    for piece, is_found in pieces(text, wanted):
        if is_found:
            yield at, piece
        at += len(piece)
