"""The language of an article: as its page says, unless its letters prove another."""

import re
from typing import Final

from lxml.html import HtmlElement

from claims.names import guess_language, script_of

from .declared import Declared

_CODE: Final = re.compile(r"([a-z]{2,3})(?:[-_].*)?", re.I)
_CYRILLIC: Final = ("be", "ru", "uk")
#: Letters that only some of the three have.
_LETTERS: Final = {"be": "ўі", "ru": "ищъ", "uk": "їєґі"}
_FOREIGN: Final = {"be": "ищъїєґ", "ru": "ўіїєґ", "uk": "ўыэъё"}
#: Small words that are common in one language.
_WORDS: Final = {
    "en": "the and of to in that was said for on with he it",
    "de": "der die das und ist nicht mit sich auf ein eine dem den von",
    "fr": "le la les des et est une dans que pour qui pas au sur du",
    "es": "el la los las que en del por una con para se es al",
    "it": "il di che la non un per una è del della sono con gli",
    "pt": "o a os que não do da em um uma para com são dos ao",
    "pl": "w i na z nie że się do to jest o jak po za",
    "cs": "a se na že je v to s z o ve by jako které",
    "nl": "de het een en van in is dat op te niet met zijn",
    "sv": "och att det som en på är av för med den inte",
    "no": "og det er på som en for av med at ikke til har",
    "lt": "ir kad su yra bet tai iš į apie buvo",
    "ro": "și de la în că nu cu pe este din să",
}


def language_of(root: HtmlElement | None, page: Declared | None, text: str) -> str:
    """The code of the language, 'be'; '' where nothing tells."""
    told = _told(root, page) if root is not None and page is not None else ""
    if script_of(text) == "Cyrl":
        return _cyrillic(text, told)
    return told or _by_words(text)


def _told(root: HtmlElement, page: Declared) -> str:
    given = [root.get("lang"), root.get("{http://www.w3.org/XML/1998/namespace}lang")]
    given += [root.get("xml:lang"), page.text("inLanguage"), page.first("og:locale")]
    given += [page.first("content-language", "language", "dc.language", "itemprop:inlanguage")]
    for value in given:
        found = _CODE.fullmatch(value.strip()) if value else None
        if found:
            return found[1].lower()
    return ""


def _cyrillic(text: str, told: str) -> str:
    """A page of one of the three neighbours often says that it is in another."""
    if told and told not in (*_CYRILLIC, "en"):
        return told
    proved = guess_language(text)
    if proved:
        return proved
    lower = text[:20_000].lower()
    scores = {
        code: sum(map(lower.count, _LETTERS[code])) - 3 * sum(map(lower.count, _FOREIGN[code]))
        for code in _CYRILLIC
    }
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] > 0 or told not in _CYRILLIC else told


def _by_words(text: str) -> str:
    words = re.findall(r"\w+", text[:20_000].lower())
    if len(words) < 8:
        return ""
    scores = {
        code: sum(word in common for word in words)
        for code, common in ((code, set(given.split())) for code, given in _WORDS.items())
    }
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] * 12 >= len(words) else ""
