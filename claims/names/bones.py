"""The rough key of a name: its consonants."""

from functools import lru_cache

from claims import name_tables as tables

from .key import CACHED, name_words


def skeleton(word_or_name: str) -> str:
    """Give the rough key that blocks candidates of *similar* names; never match by it alone.

    The consonants of each word, in classes that Russian, Belarusian, Ukrainian, Polish, German,
    English and French spellings of one name share; common given names are replaced first by their
    Russian form. The words are sorted, so that their order makes no difference. Men and women of
    one surname mostly share it. Equal exact keys have equal skeletons. '' where the key is ''.
    """
    return " ".join(sorted(bones_of(word) for word in name_words(word_or_name)))


@lru_cache(maxsize=CACHED)
def bones_of(word: str) -> str:
    word = tables.GIVEN_NAME_FORMS.get(word, word)
    for pattern, replacement in tables.SKELETON_RULES:
        word = pattern.sub(replacement, word)
    return word.lower()
