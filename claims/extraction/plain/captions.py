"""Whether a line is the caption of a picture, or the credit of its photographer."""

import re
from typing import Final

from claims.extraction.wording.agencies import agencies_in
from claims.extraction.wording.writers import is_full_name

_LONGEST: Final = 400
#: Words that only captions have, in small letters.
_SIGNS: Final = (
    "photograph:",
    "photographs by",
    "photograph by",
    "photo by",
    "photo:",
    "photos:",
    "picture:",
    "image:",
    "image credit",
    "file photo",
    "archive photo",
    "handout photo",
    "illustrative photo",
    "ap photo",
    "(left)",
    "(right)",
    "(centre)",
    "(center)",
    "(c) meets",
    "(file photo)",
    "фото:",
    "фота:",
    "архивное фото",
    "архіўнае фота",
    "архівне фото",
    "иллюстративное фото",
    "ілюстрацыйнае фота",
    "(слева)",
    "(справа)",
    "на фото",
    "на фота",
    "(злева)",
    "(справа)",
    "(праворуч)",
    "(ліворуч)",
    "скриншот",
    "foto:",
    "(links)",
    "(rechts)",
    "crédit photo",
    "(à gauche)",
    "(à droite)",
    "fot.",
)
#: Words that only captions end with.
_LAST_SIGNS: Final = (
    "/getty",
    "getty images",
    "/afp",
    "afp/",
    "/reuters",
    "reuters/",
    "via reuters",
    "/tass",
    "/ap)",
    "shutterstock",
    "© afp",
)
_LAST: Final = 45  # characters
_COPYRIGHT: Final = re.compile(r"\S\s+©|\S\s+\(c\)\s+[A-ZА-ЯЁІЎЇЄҐ]")


def is_caption(words: str) -> bool:
    """Whether a line tells of a picture. A line with a quotation and a verb may look so too:
    only signs at its end, or ones that only captions have, count."""
    if len(words) > _LONGEST:
        return False
    lower = words.lower()
    if _COPYRIGHT.search(words) or _ends_in_credit(words):
        return True
    if not words.endswith((".", "”", '"', "»")) or len(words) < _LAST:
        return any(sign in lower[-_LAST:] for sign in _LAST_SIGNS) or _has_sign(lower)
    return _has_sign(lower)


def _has_sign(lower: str) -> bool:
    return any(sign in lower for sign in _SIGNS)


def _ends_in_credit(words: str) -> bool:
    """'Soldiers at a base on Saturday. Ann Example', '… on Saturday. Ann Example / AP'."""
    before, stop, last = words.rpartition(". ")
    if not stop or len(before) < 15 or last.endswith((".", "!", "?", "”", '"', "»", ":")):
        return False
    name = re.split(r"\s*[/,]\s*", last, maxsplit=1)[0]
    return (is_full_name(name) and len(name.split()) <= 4) or (
        len(last) < 40 and bool(agencies_in(last))
    )
