"""Words of a text as the index knows them: folded, then reduced to their stems.

Both happen here and not in the database, so that SQLite and PostgreSQL give the same answers.
"""

import re
import unicodedata
from functools import lru_cache

from Stemmer import Stemmer

#: Letters of Belarusian and Ukrainian that Russian writes otherwise, and letters that printers
#: exchange freely (ё and е). With them folded one stemmer serves the three languages: 'Абхазіі',
#: 'Абхазії' and 'Абхазии' are one word.
CYRILLIC_FOLDS = str.maketrans("іїєґўэё", "ииегуее")
APOSTROPHES = re.compile(r"(?<=\w)['’ʼ`´](?=\w)")
ENGLISH_POSSESSIVE = re.compile(r"(?<=[a-z])['’]s\b")
WORD = re.compile(r"[^\W_]+")
CYRILLIC = re.compile(r"[\u0400-\u052f]")
SHORT_I, SHORT_I_APART = "й", unicodedata.normalize("NFD", "й")
MAX_WORD = 80


def fold(text: str) -> str:
    """A text in lower case, without accents, with one letter where alphabets differ by habit."""
    folded = unicodedata.normalize("NFKC", text).casefold().translate(CYRILLIC_FOLDS)
    folded = ENGLISH_POSSESSIVE.sub("", folded)
    folded = APOSTROPHES.sub("", folded)
    if folded.isascii():
        return folded
    # й is и with a breve, but not by accent: by it the stemmer knows the endings -ый, -ой, -ей.
    apart = unicodedata.normalize("NFD", folded).replace(SHORT_I_APART, SHORT_I)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def stems(text: str) -> list[str]:
    """The stems of a text's words, in order: Cyrillic by the rules of Russian, Latin of English.

    The rule goes by script, not by language: nobody says in which language a query is written.
    """
    return [stem(word[:MAX_WORD]) for word in WORD.findall(fold(text))]


_english, _russian = Stemmer("english"), Stemmer("russian")


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """The stem of one folded word; a word of any other script is its own stem."""
    if word.isascii():
        return str(_english.stemWord(word))
    if CYRILLIC.search(word):
        # Once the ending is off, й is и again: many leave the breve out.
        return str(_russian.stemWord(word)).replace(SHORT_I, "и")
    return word
