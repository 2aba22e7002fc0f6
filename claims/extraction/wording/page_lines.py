"""Tells lines about the page from sentences of the article that begin with the same words."""

from typing import Final

from .phrases import BEGINNINGS, LONGEST

#: Of the beginnings in `phrases`, those with which sentences of an article begin as well:
#: 'Подписание договора …', 'Фото с места событий опубликовал …', 'Donated blood …'.
STEMS: Final = (
    "подписа",
    "подписи",
    "падпіса",
    "підписа",
    "падтрымал",
    "падтрымк",
    "підтримал",
    "підтримк",
    "реклама ",
    "фото ",
    "фота ",
    "loading",
    "advert",
    "donated",
    "donates",
    "getty images",
    "recommended",
    "sponsored",
    "subscribed",
    "subscriber",
    "more from",
)
_SHORTEST: Final = 30  # characters of a sentence; a credit with a full stop is shorter
_ENDS: Final = (".", "?", "!", ".”", '."', ".»")


def is_page_line(words: str, lower: str, sentences: tuple[str, ...] = STEMS) -> bool:
    """Whether a line leads elsewhere, credits a photograph or speaks of the page.

    `lower` is the line in small letters without its bullet; a line that begins with one of
    `sentences` is the article's where it ends as a sentence does.
    """
    if len(words) > LONGEST or not lower.startswith(BEGINNINGS):
        return False
    return not (lower.startswith(sentences) and len(words) >= _SHORTEST and words.endswith(_ENDS))
