"""What a word says of somebody's gender."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from .tables.given_names import FEMALE, MALE
from .tables.slavic_roles import ROLES
from .tables.word_set import word_set
from .tokens import Token


class Gender(StrEnum):
    """A person's gender as the article's words have it; '' when they do not say."""

    UNKNOWN = ""
    MALE = "m"
    FEMALE = "f"

    @staticmethod
    def compatible(one: "Gender", other: "Gender") -> bool:
        """Whether two pieces of evidence can be about one person."""
        return not one or not other or one == other


_MALE_WORDS: Final = word_set(
    """
    mr sir lord king prince congressman businessman spokesman chairman councilman policeman
    father brother son husband uncle boy man grandfather pope dad actor widower sen-mr
    cardinal imam rabbi salesman cameraman fisherman newsman frontman statesman
    господин спадар пан отец брат сын муж дед внук бацька унук дядя дядько батько чоловік онук син
    """
)
_FEMALE_WORDS: Final = word_set(
    """
    mrs ms miss lady dame queen princess congresswoman businesswoman spokeswoman chairwoman
    councilwoman policewoman mother sister daughter wife aunt girl woman grandmother mom
    actress widow nun first-lady
    госпожа спадарыня пані мать сестра дочь жена вдова внучка бабушка тётя маці сястра дачка жонка
    унучка удава мати донька дружина онука вдова бабуся медсестра
    """
)


_FEMALE_SURNAMES: Final = (
    "ова", "ева", "ёва", "ина", "ына", "ская", "цкая", "ська", "цька", "нная", "рная", "льная",
)  # fmt: skip
_MALE_SURNAMES: Final = (
    "ов", "ев", "ёв", "ин", "ын", "ский", "цкий", "ський", "цький", "скі", "цкі", "аў", "еў", "ёў",
    "ий", "ый",
)  # fmt: skip


def of_given_name(name: str) -> Gender:
    """The gender of a given name in small letters."""
    first = name.split("-", maxsplit=1)[0]
    if first in MALE:
        return Gender.MALE if first not in FEMALE else Gender.UNKNOWN
    return Gender.FEMALE if first in FEMALE else Gender.UNKNOWN


def of_slavic_name(parts: Sequence[str]) -> Gender:
    """The gender that a patronymic or a surname shows by its ending, in small letters."""
    if len(parts) == 3 and parts[1].endswith(("вна", "чна", "ўна")):
        return Gender.FEMALE
    if len(parts) == 3 and parts[1].endswith(("вич", "віч", "ьич")):
        return Gender.MALE
    if parts[-1].endswith(_FEMALE_SURNAMES):
        return Gender.FEMALE
    return Gender.MALE if parts[-1].endswith(_MALE_SURNAMES) else Gender.UNKNOWN


def of_title(tokens: list[Token], first: int, last: int) -> Gender:
    """The gender that titles before a name give."""
    for token in tokens[first:last]:
        found = of_word(token.low)
        if found:
            return found
    return Gender.UNKNOWN


def of_word(word: str) -> Gender:
    """The gender of a title, role or kinship word."""
    if word in _MALE_WORDS:
        return Gender.MALE
    if word in _FEMALE_WORDS or (word in ROLES and word.endswith(_FEMININE)):
        return Gender.FEMALE
    return Gender.UNKNOWN


_FEMININE: Final = ("ница", "ниця", "ніца", "стка", "тка", "рка", "нка", "ниня", "киня", "гиня")


def of_pronoun(word: str) -> Gender:
    """The gender of 'he' and 'she'."""
    if word in ("he", "er", "он", "ён", "він"):
        return Gender.MALE
    return Gender.FEMALE if word in ("she", "sie", "она", "яна", "вона") else Gender.UNKNOWN


def is_given_name(word: str) -> bool:
    """Whether a word, in small letters, is a given name."""
    first = word.split("-", maxsplit=1)[0]
    return first in MALE or first in FEMALE
