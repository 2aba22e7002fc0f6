"""What each line of a plain text is: the article's own words, or something around them."""

import re
from collections import Counter
from collections.abc import Sequence
from enum import Enum, auto
from itertools import pairwise
from typing import Final

from claims.extraction.wording.months import CHANGED, PUBLISHED
from claims.extraction.wording.page_lines import is_page_line
from claims.extraction.wording.phrases import BEGINNINGS, BUTTONS, CLOSING, LONGEST
from claims.extraction.wording.printed_day import is_only_a_date, printed_day
from claims.extraction.wording.writers import is_byline

from .appeal_words import APPEALS, ASKING, MONEY, SOFT_APPEALS, TO_READERS
from .captions import is_caption
from .furniture_words import LETTER_HEADS, MEDIA, NAVIGATION, STEMS
from .lines import Line
from .marks import has_marks, outside_marks

_SENTENCE_ENDS: Final = (".", "!", "?", "…", ":", ";", "”", "»", '"', "’", "'", "“", ")", "]")
_PROSE: Final = 100  # characters: a line that needs no full stop to be a paragraph
_SHORTEST: Final = 30
_APPEAL_AT_MOST: Final = 900
_SHORT_APPEAL: Final = 60
_WORD: Final = re.compile(r"\w+")
_LARGEST_BOX: Final = 8  # lines
_BULLETS: Final = "•▪●◦►▶→»*| "


class Kind(Enum):
    """What a line is."""

    PROSE = auto()
    #: A line that does not end like a sentence: a heading, a headline, a label.
    SHORT = auto()
    #: A quotation or an exclamation of a few words: 'Why?'
    REMARK = auto()
    SIGNATURE = auto()  # of a post: '— Ann Example (@ann) 3 May 2020'
    DATE = auto()
    BYLINE = auto()
    CAPTION = auto()
    #: Navigation, buttons, 'Read more'.
    FURNITURE = auto()
    MEDIA = auto()
    APPEAL = auto()

    @property
    def is_text(self) -> bool:
        """Whether it may be the article's own words."""
        return self in (Kind.PROSE, Kind.SHORT, Kind.REMARK, Kind.SIGNATURE)


def kinds_of(lines: Sequence[Line]) -> list[Kind]:
    """The kind of each line, its neighbours considered."""
    kinds = [kind_of(line.words) for line in lines]
    _mark_repeats(lines, kinds)
    _spread(lines, kinds)
    return kinds


def kind_of(words: str) -> Kind:
    """The kind of a line by its own words."""
    lower = words.lower().lstrip(_BULLETS)
    if not any(character.isalpha() for character in words):
        return Kind.DATE if is_only_a_date(words) else Kind.FURNITURE
    if lower.startswith(MEDIA):
        return Kind.MEDIA
    if lower.startswith(LETTER_HEADS) and len(words) < _PROSE:
        return Kind.FURNITURE
    if is_signature(words):
        return Kind.SIGNATURE
    if _is_day_line(words, lower):
        return Kind.DATE
    if _is_appeal(words):
        return Kind.APPEAL
    if _is_furniture(words, lower):
        return Kind.FURNITURE
    if _is_byline(words, lower):
        return Kind.BYLINE
    if is_caption(words):
        return Kind.CAPTION
    return _of_text(words)


def _of_text(words: str) -> Kind:
    ends = words.endswith(_SENTENCE_ENDS)
    if len(words) >= _PROSE or (ends and len(words) >= _SHORTEST):
        return Kind.PROSE
    return Kind.REMARK if ends and not _is_only_quoted(words) else Kind.SHORT


def _is_only_quoted(words: str) -> bool:
    """Whether a short line is a heading in marks: 'Elder brother'."""
    return words[0] in "'‘\"“«„" and words[-1] in "'’\"”»“" and words[-2:-1] not in ".,!?…"


def _is_day_line(words: str, lower: str) -> bool:
    if is_only_a_date(words):
        return True
    return len(words) < _PROSE and lower.startswith((*PUBLISHED, *CHANGED)) and _has_day(words)


def _is_byline(words: str, lower: str) -> bool:
    if lower.startswith(("words by ", "text by ", "story by ", "posted by")):
        return len(words) < _PROSE
    return is_byline(words) and len(words) < _PROSE and not words.endswith((".", "”", '"'))


def is_signature(words: str) -> bool:
    """Whether a line signs a post: a dash, a name, and a handle or a day."""
    if words[0] not in "—–-" or len(words) > 120 or has_said(words):
        return False
    rest = words.lstrip("—–- ")
    return bool(rest) and ("(@" in rest or _has_day(rest)) and not rest.endswith((".", "?", "!"))


def _has_day(words: str) -> bool:
    """Whether a line ends in a day, with or without its year."""
    last = words.rpartition(",")[2] if "," in words else words
    return bool(printed_day(words)) or is_only_a_date(last) or is_only_a_date(_tail(words))


def _tail(words: str) -> str:
    return ",".join(words.split(",")[-2:])


def has_said(words: str) -> bool:
    """Whether a line that begins with a dash is a reply in a conversation."""
    return any(mark in words[1:] for mark in (", —", ", –", ". —", "? —", "! —"))


def _is_furniture(words: str, lower: str) -> bool:
    bare = lower.strip(" .:…!>»→")
    if bare in NAVIGATION:
        return True
    if is_page_line(words, lower, STEMS):
        return True
    if len(words) < 40 and all(word.strip(".,:…") in BUTTONS for word in lower.split()):
        return True
    return _is_address(words) or _is_path(words)


def _is_address(words: str) -> bool:
    return " " not in words and ("://" in words or words.startswith("www.") or "@" in words)


def _is_path(words: str) -> bool:
    """'Home > World > Europe', 'Политика | Общество'."""
    for sign in (" > ", " » ", " › ", " | ", " / "):
        parts = words.split(sign)
        if len(parts) > 1 and all(part.strip().lower() in NAVIGATION for part in parts):
            return True
    return len(words.split(" > ")) > 2


def _is_appeal(words: str) -> bool:
    if len(words) > _APPEAL_AT_MOST:
        return False
    outside = outside_marks(words).lower() if has_marks(words) else words.lower()
    if any(phrase in outside for phrase in APPEALS):
        return True
    if outside.lstrip().startswith(ASKING) and not MONEY.isdisjoint(outside[:_SHORT_APPEAL]):
        return len(words) < LONGEST
    if not any(phrase in outside for phrase in SOFT_APPEALS):
        return False
    short = len(words) < _SHORT_APPEAL or outside.lstrip().startswith(SOFT_APPEALS)
    return short or not TO_READERS.isdisjoint(_WORD.findall(outside))


def _mark_repeats(lines: Sequence[Line], kinds: list[Kind]) -> None:
    """A line that is printed twice running, the second time perhaps with a credit, is a caption."""
    for at, (one, two) in enumerate(pairwise(lines)):
        if len(one.words) >= _SHORTEST and two.words.startswith(one.words.rstrip(" .")):
            longer = len(two.words) - len(one.words)
            if longer < 80 and at > 0:
                kinds[at] = kinds[at + 1] = Kind.CAPTION


def _spread(lines: Sequence[Line], kinds: list[Kind]) -> None:
    """The lines of a block with an appeal or a player are one box, unless they are the article;
    so are short lines under 'Related'."""
    sizes = Counter(line.block for line in lines)
    if len(sizes) < 3:
        return
    boxes: dict[int, Kind] = {}
    for line, kind in zip(lines, kinds, strict=True):
        if kind in (Kind.APPEAL, Kind.MEDIA):
            boxes[line.block] = kind
        elif line.block not in boxes and sizes[line.block] > 1 and _heads_teasers(line.words):
            boxes[line.block] = Kind.FURNITURE
    for at, line in enumerate(lines):
        box = boxes.get(line.block)
        if box is None or sizes[line.block] > _LARGEST_BOX or not kinds[at].is_text:
            continue
        if not (_is_reported(line.words) or (box is Kind.FURNITURE and len(line.words) > _PROSE)):
            kinds[at] = box


def _heads_teasers(words: str) -> bool:
    bare = words.lower().strip(" .:…!>»→")
    return len(bare) < 40 and (bare in CLOSING or bare.startswith(BEGINNINGS))


def _is_reported(words: str) -> bool:
    """Whether a line is long, or quotes somebody: then it can be the article's."""
    return len(words) > 300 or (has_marks(words) and len(words) > _PROSE and "you" not in words)
