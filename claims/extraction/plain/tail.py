"""Where an article ends in a plain text."""

from collections.abc import Sequence
from typing import Final

from claims.extraction.wording.agencies import agencies_in
from claims.extraction.wording.phrases import CLOSING

from .furniture_words import COMMENTS, ENDS
from .kinds import Kind
from .lines import Line
from .marks import has_marks

_LONGEST_CREDIT: Final = 60
_LONGEST_END: Final = 200
_ENOUGH: Final = 150  # characters of prose, before which no end is believed


def end_of(lines: Sequence[Line], kinds: Sequence[Kind], start: int) -> int:
    """The number of the first line after the article."""
    before = 0
    following = _following(lines, kinds)
    for at in range(start, len(lines)):
        words = lines[at].words
        if before >= _ENOUGH:
            if is_end(words) and not (_is_bare(words) and following[at + 1] > before):
                return at
            if kinds[at] is Kind.APPEAL and not following[at + 1]:
                return at
            if _heads_more(words, kinds[at]) and following[at + 1] < before:
                return at
        if kinds[at].is_text:
            before += len(words)
    return len(lines)


def is_end(words: str) -> bool:
    """Whether nothing of an article follows a line: a credit, a copyright, comments."""
    lower = words.lower()
    # '(c)' is a sign of its own; '(Reporting by …)' stands in brackets.
    opened = lower.startswith(ENDS) or lower.lstrip("(").startswith(ENDS)
    if len(words) <= _LONGEST_END and opened:
        return True
    head = lower.partition("(")[0].strip(" :0123456789")
    return (len(words) < 40 and head in COMMENTS) or is_credit_line(words)


def is_credit_line(words: str) -> bool:
    """'(MT, Reuters)', 'AFP', '/Интерфакс/', '— dpa'."""
    if len(words) > _LONGEST_CREDIT or has_marks(words):
        return False
    if words[0] in "(/[" and words[-1] in ")/]" and not words.endswith((".)", "!)", "?)")):
        inner = words.strip("()/[]")
        return bool(inner) and not any(sign in inner for sign in "()/")
    parts = words.replace(" and ", ",").replace("/", ",").split(",")
    return all(agencies_in(part) and len(part.split()) <= 3 for part in parts)


def _is_bare(words: str) -> bool:
    """Whether a credit stands without brackets: a caption's may, in the middle of an article."""
    return is_credit_line(words) and words[0] not in "(/["


def _heads_more(words: str, kind: Kind) -> bool:
    """Whether a line heads what other pages have to say."""
    lower = words.lower().strip(" .:…")
    if kind in (Kind.PROSE, Kind.REMARK) or len(lower) > 40 or ":" in lower:
        return False
    return lower.startswith(CLOSING)


def _following(lines: Sequence[Line], kinds: Sequence[Kind]) -> list[int]:
    """How much of the article could still follow from each line on; what speaks to the reader
    does not count, and quotations count more."""
    found = [0] * (len(lines) + 1)
    for at in range(len(lines) - 1, -1, -1):
        words = lines[at].words
        found[at] = found[at + 1]
        if kinds[at] is not Kind.PROSE:
            continue
        if is_end(words):
            found[at] = 0
        elif not _speaks_to_reader(words):
            found[at] += len(words) * (3 if has_marks(words) else 2)
    return found


def _speaks_to_reader(words: str) -> bool:
    lower = f" {words.lower()} "
    return not has_marks(words) and any(word in lower for word in _YOU)


_YOU: Final = (" you ", " you,", " your ", " вы ", " вас ", " ваш", " вам ", " ви ", " sie ")
