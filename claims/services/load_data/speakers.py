"""The speakers of load data: invented people and institutions, spelled in three languages."""

from dataclasses import dataclass
from random import Random

from claims import names
from claims.choices import NameKind, SpeakerKind
from claims.models import NameWord, Speaker, SpeakerName
from claims.services.naming import name_words
from claims.services.tables import Row, Table, reserve_ids

from .shares import Shares, zipf

SPEAKERS = Table(
    Speaker, "id", "name", "sort_name", "slug", "kind", "summary", "created_at", "updated_at"
)
NAMES = Table(
    SpeakerName,
    *("id", "speaker_id", "spelling", "language", "script", "kind", "preferred", "key"),
    *("created_at", "updated_at"),
)
WORDS = Table(NameWord, "name_id", "speaker_id", "key", "skeleton")
MADE = "1994-01-01 00:00:00"
SUMMARY = "Load test: invented, no such speaker exists."
LANGUAGES = ("en", "ru", "be")

#: In English, Russian and Belarusian.
GIVEN = """
Maksim Максим Максім|Daria Дарья Дар'я|Pavel Павел Павел|Alena Елена Алена|Siarhei Сергей Сяргей
Iryna Ирина Ірына|Mikola Николай Мікола|Hanna Анна Ганна|Viktar Виктор Віктар|Volha Ольга Вольга
Andrei Андрей Андрэй|Natallia Наталья Наталля|Yury Юрий Юрый|Sviatlana Светлана Святлана
Dzmitry Дмитрий Дзмітрый|Maryia Мария Марыя|Kiryl Кирилл Кірыл|Vera Вера Вера|Raman Роман Раман
Tamara Тамара Тамара|Leanid Леонид Леанід|Yana Яна Яна|Stanislau Станислав Станіслаў|Zoya Зоя Зоя
"""
ROOTS = """
Var Вар Вар|Kost Кост Кост|Mel Мел Мел|Brod Брод Брод|Dub Дуб Дуб|Hal Гал Гал|Lap Лап Лап
Rud Руд Руд|Sak Сак Сак|Tur Тур Тур|Zan Зан Зан|Bor Бор Бор|Karp Карп Карп|Pan Пан Пан|Sol Сол Сол
"""
MIDDLES = (
    "al ал ал|ov ов ов|in ин ін|ush уш уш|at ат ат|an ан ан|ik ик ік|um ум ум|ar ар ар|as ас ас"
)
ENDINGS = """
enka енко енка|evich евич евіч|chuk чук чук|ski ский скі|un ун ун|ela ела ела|ko ко ко|nik ник нік
"""
BODIES = """
Ministry Министерство Міністэрства|Committee Комитет Камітэт|Agency Агентство Агенцтва
Union Союз Саюз|Council Совет Савет|Institute Институт Інстытут|Fund Фонд Фонд|Court Суд Суд
"""


@dataclass(frozen=True)
class Cast:
    """The speakers of one run: how often each comes up, and what citations print."""

    speakers: Shares[int]
    institutions: Shares[int]
    names: dict[int, str]
    may_act_for_others: frozenset[int]


def load_speakers(random: Random, count: int) -> Cast:
    """Make so many new speakers with all their spellings."""
    first = reserve_ids(Speaker, count)
    kinds = {first + place: _kind(place) for place in range(count)}
    spelled = {speaker: _spellings(random, kind) for speaker, kind in kinds.items()}
    SPEAKERS.write([_row(speaker, kinds[speaker], spelled[speaker][0]) for speaker in kinds])
    _load_names(spelled)
    institutions = [speaker for speaker in kinds if kinds[speaker] == SpeakerKind.INSTITUTION]
    return Cast(
        speakers=zipf(list(kinds)),
        institutions=zipf(institutions),
        names={speaker: spellings[0] for speaker, spellings in spelled.items()},
        may_act_for_others=frozenset(kinds) - frozenset(institutions),
    )


def _kind(place: int) -> SpeakerKind:
    """Mostly people; the places are arbitrary, but every run of twenty has an institution."""
    if place % 20 == 4:
        return SpeakerKind.INSTITUTION
    if place % 60 == 37:
        return SpeakerKind.PRIVATE
    return SpeakerKind.UNNAMED if place % 60 == 51 else SpeakerKind.PERSON


def _row(speaker: int, kind: SpeakerKind, name: str) -> Row:
    slug = f"{names.slug_words(name)}-load-{speaker}"
    person = kind in (SpeakerKind.PERSON, SpeakerKind.PRIVATE)
    sorted_by = names.sort_name(name) if person else name
    return speaker, name, sorted_by, slug, kind.value, SUMMARY, MADE, MADE


def _load_names(spelled: dict[int, list[str]]) -> None:
    spellings = [
        SpeakerName(speaker_id=speaker, spelling=spelling, language=language)
        for speaker, each in spelled.items()
        for language, spelling in zip(LANGUAGES, each, strict=True)
    ]
    words: list[NameWord] = []
    for number, spelling in enumerate(spellings, start=reserve_ids(SpeakerName, len(spellings))):
        spelling.pk = number
        spelling.derive()
        words += name_words(spelling)
    NAMES.write([_name_row(spelling) for spelling in spellings])
    WORDS.write([(word.name_id, word.speaker_id, word.key, word.skeleton) for word in words])


def _name_row(name: SpeakerName) -> Row:
    kind = NameKind.TRANSLITERATION if name.language == "en" else NameKind.OFFICIAL
    own = (name.pk, name.speaker_id, name.spelling, name.language, name.script)
    return (*own, kind.value, True, name.key, MADE, MADE)


def _spellings(random: Random, kind: SpeakerKind) -> list[str]:
    """One name in the three languages."""
    root, middle, end = (random.choice(parts) for parts in (_ROOTS, _MIDDLES, _ENDINGS))
    surnames = ["".join(parts) for parts in zip(root, middle, end, strict=True)]
    if kind == SpeakerKind.UNNAMED:
        said = ("a senior aide", "высокопоставленный помощник", "высокапастаўлены памочнік")
        return [f"{who}, {surname}" for who, surname in zip(said, surnames, strict=True)]
    before = random.choice(_BODIES if kind == SpeakerKind.INSTITUTION else _GIVEN)
    return [f"{one} {surname}" for one, surname in zip(before, surnames, strict=True)]


def _parallel(table: str) -> list[list[str]]:
    """Words in three languages, from the tables above."""
    return [entry.split() for entry in table.strip().replace("\n", "|").split("|")]


_GIVEN, _ROOTS, _MIDDLES = _parallel(GIVEN), _parallel(ROOTS), _parallel(MIDDLES)
_ENDINGS, _BODIES = _parallel(ENDINGS), _parallel(BODIES)
