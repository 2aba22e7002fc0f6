"""The language of a text, by its letters and its small words."""

import re
from typing import Final

from claims.names import guess_language, script_of

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


def language_of_words(text: str, told: str = "") -> str:
    """The code of the language, 'be'; what is `told` unless the letters prove another."""
    if script_of(text) == "Cyrl":
        return _cyrillic(text, told)
    return told or _by_words(text)


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
