"""The rough keys by which the spellings that may mean one person are looked up."""

from .bones import bones_of
from .hanja import korean_reading
from .parts import parts, turned
from .sound import sound
from .word_likeness import is_initial

#: Consonants at either end of a word that are kept as a key of their own.
KEPT = 3
#: Names of more words than this are not written as one word.
MOST_JOINED = 4


def traces(spelling: str) -> tuple[str, ...]:
    """Give the rough keys of a spelling: two that share one *may* be of one person.

    Of each word its sound, the beginning and the end of that, so that one letter more or less
    leaves a key that is shared, and its bones; of the whole name its sound as one word, as scripts
    without spaces write it. Words left out of `parts` have none. Never match by a trace.
    """
    spellings = (spelling, korean_reading(spelling))
    return tuple(dict.fromkeys(trace for each in spellings for trace in _traces(each) if trace))


def _traces(spelling: str) -> list[str]:
    words = parts(spelling)
    found = [trace for word in words if not is_initial(word) for trace in _traces_of(word)]
    if len(words) <= MOST_JOINED or not found:
        found += [sound("".join(order)) for order in turned(words)]
    return found


def _traces_of(word: str) -> tuple[str, ...]:
    heard = sound(word)
    return heard, heard[:KEPT], heard[-KEPT:], bones_of(word)
