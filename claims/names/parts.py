"""The words of a name that say whose it is."""

import re
from functools import lru_cache
from typing import Final

from .courtesy import GENERATIONS, HONORIFICS, LINKS
from .key import CACHED, name_words

REMARK: Final = re.compile(r"\([^()]*\)|（[^（）]*）")
"""What stands in parentheses: 'Chris Murphy (politician)'."""
ARTICLE: Final = re.compile(r"(?<!\w)ال(?=\w{3})")
"""The Arabic article, which Latin letters write as a word of its own."""

LEE: Final = re.compile(r"^이(?=[가-힣]{1,3}$)")
"""The Korean surname that Latin letters write Lee, Ri or Rhee, though it is spoken 'i'."""


@lru_cache(maxsize=CACHED)
def parts(spelling: str) -> tuple[str, ...]:
    """Give the words of the exact key without remarks, titles, particles and 'Jr'.

    Where nothing else is left they stay: a name may be nothing but 'Baron'.
    """
    plain = LEE.sub("리", ARTICLE.sub("", REMARK.sub(" ", spelling)))
    words = name_words(plain) or name_words(spelling)
    said = tuple(word for word in words if word not in LINKS and word not in GENERATIONS)
    named = tuple(word for word in said if word not in HONORIFICS)
    return named or said or words


def generation(spelling: str) -> int:
    """Give 1 for a senior, 2 for a junior, 3 for the third; 0 where the name does not say."""
    words = name_words(spelling)
    return max((GENERATIONS.get(word, 0) for word in words[1:]), default=0)


def turned(words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Give the words in each order that printers use: as they are, first to last, last to first."""
    if len(words) < 2:
        return (words,)
    orders = (words, words[1:] + words[:1], words[-1:] + words[:-1])
    return orders if len(words) > 2 else orders[:2]
