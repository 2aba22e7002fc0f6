"""What is proposed for a name: the form to sort by, the words of an address."""

from typing import Final

from claims import name_tables as tables

from .key import MAX_LENGTH, fold_name
from .letters import natural_order, romanised, split_suffixes

MAX_SLUG_LENGTH: Final = 80


def sort_name(name: str) -> str:
    """Propose the form to sort by, 'Lukashenko, Alexander', for an editor to overwrite.

    The last word is taken as the surname, or the first one where a patronymic ends the name.
    Particles follow the given name when written small ('Gaulle, Charles de') and belong to the
    surname when capitalised ('Van Dyke, Dick'); suffixes come last ('King, Martin Luther, Jr.').
    One word, or a name that has a comma already, is returned as it is, spaces collapsed.
    """
    words, suffixes = split_suffixes(name.split())
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
    words = romanised(natural_order(name[:MAX_LENGTH])).split()
    while len(words) > 1 and len("-".join(words)) > MAX_SLUG_LENGTH:
        words.pop()
    return "-".join(words)[:MAX_SLUG_LENGTH]


def _ends_with_patronymic(words: tuple[str, ...]) -> bool:
    """Recognise 'lukashenko aleksandr grigorievich': the surname comes first."""
    if len(words) < 3 or words[0] in tables.GIVEN_NAMES or words[1] not in tables.GIVEN_NAMES:
        return False
    return tables.PATRONYMIC_ENDING.search(words[-1]) is not None
