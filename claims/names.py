"""Personal names: an exact key, a rough key, a likeness and proposals; the rules are data in
``claims.name_tables``. Pure; nothing here raises for any ``str``."""

import re
import unicodedata
from collections import Counter
from functools import lru_cache
from typing import Final

from anyascii import anyascii
from rapidfuzz.distance import Indel

from claims import name_tables as tables

MAX_LENGTH: Final = 300
"""Characters of a spelling that are read, and characters of a key; the rest is ignored."""
MAX_SLUG_LENGTH: Final = 80
_CACHED: Final = 20_000


def fold_name(spelling: str) -> str:
    """Give the exact key of a name: two spellings with one key may be matched automatically.

    Lower-case ASCII words parted by single spaces, in natural order ('Lukashenko, Alexander' is
    turned round). Case, accents, apostrophes, punctuation and the choice among romanisations that
    never tell two people apart (-y/-iy/-ij, ya/ia, x/ks, …) make no difference; a different name
    or gender does. '' for a spelling without letters or digits. Idempotent.
    """
    return _fold(spelling[:MAX_LENGTH])


@lru_cache(maxsize=_CACHED)
def _fold(spelling: str) -> str:
    before, key = "", _ascii(_natural_order(spelling))
    while key != before:  # The cut may fall inside a word and give it an ending with a rule.
        before, key = key, " ".join(map(_unify, key.split()))[:MAX_LENGTH].rstrip()
    return key


def name_words(spelling: str) -> tuple[str, ...]:
    """Give the words of the exact key, in natural order."""
    return tuple(fold_name(spelling).split())


def skeleton(word_or_name: str) -> str:
    """Give the rough key that blocks candidates of *similar* names; never match by it alone.

    The consonants of each word, in classes that Russian, Belarusian, Ukrainian, Polish, German,
    English and French spellings of one name share; common given names are replaced first by their
    Russian form. The words are sorted, so that their order makes no difference. Men and women of
    one surname mostly share it. Equal exact keys have equal skeletons. '' where the key is ''.
    """
    return " ".join(sorted(_bones(word) for word in name_words(word_or_name)))


def likeness(a: str, b: str) -> float:
    """Say how probably two spellings name one person, 0 to 1, for suggestions only.

    1.0 for equal exact keys; from about 0.9 another romanisation, with or without a patronymic;
    about 0.85 when one has only a surname or an initial; under 0.7 for another given name or
    patronymic, a relative of the other sex, or another surname. Symmetric; 0.0 for an empty name.
    """
    first, second = name_words(a), name_words(b)
    if not first or not second:
        return 0.0
    if first == second:
        return 1.0
    one, two = sorted((_surname_last(first), _surname_last(second)))
    if any(len(words) == 1 and words[0] in tables.GIVEN_NAMES for words in (one, two)):
        return _aligned(one, two)  # a bare given name must not pass for a surname
    turned = max(_aligned(one[1:] + one[:1], two), _aligned(one, two[1:] + two[:1]))
    return max(_aligned(one, two), 0.97 * turned)


def script_of(text: str) -> str:
    """Give the ISO 15924 code of the script of at least three quarters of the letters.

    'Jpan' for kana with or without Chinese characters; 'Zyyy' where there is no letter, no such
    majority, or a script that the table does not know.
    """
    names = (unicodedata.name(c, "") for c in text if c.isalpha())
    counts = Counter(tables.SCRIPTS.get(re.split("[ -]", name)[0], "Zyyy") for name in names)
    if counts["Hira"] + counts["Kana"]:
        counts["Jpan"] = sum(counts.pop(code, 0) for code in ("Hira", "Kana", "Hani"))
    code, count = max(counts.items(), key=lambda item: item[1], default=("Zyyy", 0))
    return code if count >= 0.75 * counts.total() else "Zyyy"


def guess_language(text: str) -> str:
    """Give 'be', 'ru' or 'uk' where the letters prove it, else ''.

    Proof is that the alphabet of one language has every Cyrillic letter of the text and those of
    its neighbours (Bulgarian included) lack one; or the Ukrainian ending -ський.
    """
    if script_of(text) != "Cyrl":
        return ""
    lower = unicodedata.normalize("NFC", text).lower()
    letters = {c for c in lower if c.isalpha() and "CYRILLIC" in unicodedata.name(c, "")}
    possible = [code for code, alphabet in tables.ALPHABETS.items() if letters <= alphabet]
    if "uk" in possible and tables.UKRAINIAN_ADJECTIVE.search(lower):
        return "uk"
    return possible[0] if len(possible) == 1 and possible != ["bg"] else ""


def sort_name(name: str) -> str:
    """Propose the form to sort by, 'Lukashenko, Alexander', for an editor to overwrite.

    The last word is taken as the surname, or the first one where a patronymic ends the name.
    Particles follow the given name when written small ('Gaulle, Charles de') and belong to the
    surname when capitalised ('Van Dyke, Dick'); suffixes come last ('King, Martin Luther, Jr.').
    One word, or a name that has a comma already, is returned as it is, spaces collapsed.
    """
    words, suffixes = _split_suffixes(name.split())
    words[-1:] = [word.rstrip(",") for word in words[-1:]]
    if len(words) < 2 or "," in "".join(words):
        return " ".join(name.split())
    if _ends_with_patronymic(tuple(fold_name(word) for word in words)):
        words = [*words[1:], words[0]]
    start = len(words) - 1
    while start > 1 and words[start - 1] in tables.CAPITAL_PARTICLES:
        start -= 1
    return ", ".join([" ".join(words[start:]), " ".join(words[:start]), *suffixes])


def slug_words(name: str) -> str:
    """Give the name as lower-case ASCII words joined by hyphens, for an address.

    At most MAX_SLUG_LENGTH characters, cut between words where there are several; '' when no
    letter or digit remains. Unlike the exact key it keeps the romanisation that was written.
    """
    words = _ascii(_natural_order(name[:MAX_LENGTH])).split()
    while len(words) > 1 and len("-".join(words)) > MAX_SLUG_LENGTH:
        words.pop()
    return "-".join(words)[:MAX_SLUG_LENGTH]


def _natural_order(spelling: str) -> str:
    parts, suffixes = _split_suffixes([p for p in re.split("[,，]", spelling) if p.strip()])
    return " ".join([*(reversed(parts) if len(parts) == 2 else parts), *suffixes])


def _split_suffixes(parts: list[str]) -> tuple[list[str], list[str]]:
    end = len(parts)
    while end > 1 and parts[end - 1].strip(" .,").casefold() in tables.SUFFIXES:
        end -= 1
    return parts[:end], parts[end:]


def _ascii(text: str) -> str:
    """Transliterate to lower-case ASCII letters, digits and single spaces."""
    kept = unicodedata.normalize("NFKC", "".join(map(_readable, text))).casefold()
    kept = tables.SOFT_BEFORE_E.sub("y", unicodedata.normalize("NFKC", kept))
    has_h = tables.PROOF_OF_H.search(kept) or tables.NAMES_WITH_H.intersection(kept.split())
    letters = tables.CYRILLIC_WITH_H if has_h else tables.CYRILLIC
    latin = anyascii("".join(letters.get(c, c) for c in kept)).lower()
    return re.sub("[^a-z0-9]+", " ", latin.replace("'", "").replace("`", "")).strip()


def _readable(character: str) -> str:
    """Keep letters, digits and accents; invisible signs vanish, the rest becomes a space."""
    if character in tables.APOSTROPHES:
        return ""
    category = unicodedata.category(character)
    if category[0] in "LMN":
        return character
    return "" if category in ("Cf", "Cs") or character == "\0" else " "


def _unify(word: str) -> str:
    before = ""
    while word != before:
        before = word
        for pattern, replacement in tables.KEY_RULES:
            word = pattern.sub(replacement, word)
        if len(word) > 3 and not (word in tables.FINAL_I_STAYS or tables.DOUBLED_END.search(word)):
            for pattern, replacement in tables.FINAL_I_RULES:
                word = pattern.sub(replacement, word)
    return word


@lru_cache(maxsize=_CACHED)
def _bones(word: str) -> str:
    word = tables.GIVEN_NAME_FORMS.get(word, word)
    for pattern, replacement in tables.SKELETON_RULES:
        word = pattern.sub(replacement, word)
    return word.lower()


def _ends_with_patronymic(words: tuple[str, ...]) -> bool:
    """Recognise 'lukashenko aleksandr grigorievich': the surname comes first."""
    if len(words) < 3 or words[0] in tables.GIVEN_NAMES or words[1] not in tables.GIVEN_NAMES:
        return False
    return tables.PATRONYMIC_ENDING.search(words[-1]) is not None


def _surname_last(words: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out particles, and turn a name round that plainly begins with the surname."""
    words = tuple(word for word in words if word not in tables.PARTICLES) or words
    first_is_given = words[0] in tables.GIVEN_NAMES or _is_initial(words[0])
    if _ends_with_patronymic(words) or (words[-1] in tables.GIVEN_NAMES and not first_is_given):
        return words[1:] + words[:1]
    return words


def _is_initial(word: str) -> bool:
    return len(word) == 1 or word in tables.INITIALS


def _aligned(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    """Compare two names whose last words are the surnames."""
    return _surname_likeness(a[-1], b[-1]) * (0.4 + 0.6 * _given_likeness(a[:-1], b[:-1]))


def _surname_likeness(a: str, b: str) -> float:
    alike = _word_likeness(a, b)
    if alike < 0.8:
        return alike**3
    genders = {bool(tables.FEMININE_ENDING.search(word)) for word in (a, b)}
    gendered = all(tables.GENDERED_ENDING.search(word) for word in (a, b))
    return alike * 0.8 if gendered and len(genders) == 2 else alike


def _given_likeness(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    """Compare given names, then second names or patronymics where both have one."""
    if not a or not b:
        return 1.0 if a == b else 0.8
    alike = _one_given_likeness(a[0], b[0])
    return alike * (0.3 + 0.7 * _given_likeness(a[1:], b[1:])) if a[1:] and b[1:] else alike


def _one_given_likeness(a: str, b: str) -> float:
    if a == b:
        return 1.0
    if _is_initial(a) or _is_initial(b):
        initial, word = sorted((a, b), key=len)
        forms = tables.GIVEN_NAMES.get(word, {word})
        return 0.85 if any(form.startswith(initial) for form in forms) else 0.1
    if a in tables.GIVEN_NAMES and b in tables.GIVEN_NAMES:
        return 0.97 if a in tables.GIVEN_NAMES[b] else 0.15
    alike = _word_likeness(a, b)
    different = alike < 0.8 or a.endswith("a") != b.endswith("a")
    return alike * 0.4 if different else alike


def _word_likeness(a: str, b: str) -> float:
    if a == b:
        return 1.0
    bones = Indel.normalized_similarity(_bones(a), _bones(b))
    letters = Indel.normalized_similarity(a, b)
    return 0.95 if bones == 1.0 and letters > 0.5 else 0.9 * (bones + letters) / 2
