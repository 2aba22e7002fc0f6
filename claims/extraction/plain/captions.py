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
    "getty images",
    "/getty",
    "ap photo",
    "/afp",
    "/reuters",
    "reuters/",
    "afp/",
    "via reuters",
    "/tass",
    "/ap)",
    "shutterstock",
    "(left)",
    "(right)",
    "(centre)",
    "(center)",
    "(l)",
    "(r)",
    "(c) meets",
    "(file photo)",
    "pictured",
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
    "© afp",
    "(à gauche)",
    "(à droite)",
    "fot.",
)
_COPYRIGHT: Final = re.compile(r"\S\s+©|\S\s+\(c\)\s+[A-ZА-ЯЁІЎЇЄҐ]")


def is_caption(words: str) -> bool:
    """Whether a line tells of a picture. A line with a quotation and a verb may look so too:
    only signs at its end, or ones that only captions have, count."""
    if len(words) > _LONGEST:
        return False
    lower = words.lower()
    if _COPYRIGHT.search(words) or _ends_in_credit(words):
        return True
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
