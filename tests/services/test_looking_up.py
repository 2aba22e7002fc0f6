"""Speakers are found by every spelling met in print; a program gets one only where it is safe."""

import pytest

from claims.models import Speaker
from claims.services import Found, find_speakers
from tests.factories import SpeakerFactory, SpeakerNameFactory, published_claim
from tests.services.persons import PERSONS, SPELLINGS

pytestmark = pytest.mark.django_db

#: With only the main name known, these fold to another key: alike, but not the same.
ONLY_SIMILAR = [
    "Alyaksandr Lukashenka",
    "Аляксандр Лукашэнка",
    "Aljaksandr Lukaschenka",
    "Łukaszenka",
    "Svetlana Tikhanovskaya",
    "Светлана Тихановская",
    "Maryia Kalesnikava",
    "Марыя Калеснікава",
    "Olga Kovalkova",
    "Вольга Кавалькова",
    "Uladzimir Putsin",
]


def speakers_of(matches) -> list[Speaker]:
    return [match.speaker for match in matches]


@pytest.fixture
def persons() -> dict[str, Speaker]:
    """Everybody of the table, each known by the main name alone."""
    return {person: SpeakerFactory(name=spelled[0]) for person, spelled in PERSONS.items()}


@pytest.mark.parametrize(
    ("person", "spelling"), [each for each in SPELLINGS if each[1] not in ONLY_SIMILAR]
)
def test_a_name_written_by_another_system_is_the_same_name(persons, person, spelling):
    found = find_speakers(spelling)

    assert (found.only, speakers_of(found.similar)) == (persons[person], [])


@pytest.mark.parametrize(
    ("person", "spelling"), [each for each in SPELLINGS if each[1] in ONLY_SIMILAR]
)
def test_another_form_of_a_name_is_a_suggestion_and_nothing_more(persons, person, spelling):
    found = find_speakers(spelling)

    assert (found.only, speakers_of(found.similar)) == (None, [persons[person]])


@pytest.mark.parametrize(("person", "spelling"), SPELLINGS)
def test_a_form_on_record_is_found_exactly(persons, person, spelling):
    for each in PERSONS[person][1:]:
        SpeakerNameFactory(speaker=persons[person], spelling=each)

    found = find_speakers(spelling)

    assert (found.only, speakers_of(found.similar)) == (persons[person], [])


@pytest.mark.parametrize("unknown", ["", " ", "…", "\x00", "\ud83d", "Aslan Bzhania", "a" * 10_000])
def test_a_name_nobody_bears_finds_nobody(persons, unknown):
    assert find_speakers(unknown) == Found()


def test_of_two_persons_with_one_name_a_program_is_given_neither():
    one = SpeakerFactory(name="Ivan Petrov", slug="ivan-petrov-minister")
    other = SpeakerFactory(name="Иван Петров", slug="ivan-petrov-poet")

    found = find_speakers("Petrov, Ivan")

    assert speakers_of(found.exact) == [one, other]
    assert found.only is None


def test_a_spelling_listed_twice_makes_no_homonym():
    speaker = SpeakerFactory(name="Ivan Petrov", spellings=["Иван Петров", "PETROV, Ivan"])

    assert find_speakers("Ivan Petrov").only == speaker


def test_a_surname_suggests_its_bearers_the_most_quoted_first():
    little = SpeakerFactory(name="Ivan Petrov")
    much = SpeakerFactory(name="Anna Petrov")
    SpeakerFactory(name="Ivan Sidorov")
    published_claim(speaker=little)
    for _ in range(2):
        published_claim(speaker=much)

    found = find_speakers("Petrov")

    assert (found.exact, speakers_of(found.similar)) == ([], [much, little])


def test_no_more_suggestions_are_given_than_asked_for():
    for name in ("Ivan Petrov", "Anna Petrov", "Olga Petrov"):
        SpeakerFactory(name=name)

    assert len(find_speakers("Petrov", most=2).similar) == 2


def test_each_match_says_through_which_spelling_it_was_found():
    SpeakerFactory(name="Alexander Lukashenko", spellings=["Аляксандр Лукашэнка"])

    (match,) = find_speakers("Alyaksandr Lukashenka").exact

    assert (match.spelling.spelling, match.likeness) == ("Аляксандр Лукашэнка", 1.0)


def test_other_accents_are_another_name_but_none_may_be_either():
    one = SpeakerFactory(name="Ana Simić", slug="ana-simic-mayor")
    other = SpeakerFactory(name="Ana Šimić", slug="ana-simic-poet")

    assert speakers_of(find_speakers("ANA ŠIMIĆ").exact) == [other]
    assert speakers_of(find_speakers("Ana Simić").exact) == [one]
    assert speakers_of(find_speakers("Ana Simic").exact) == [one, other]


def test_a_spelling_without_accents_does_not_lend_its_speaker_to_other_accents():
    speaker = SpeakerFactory(name="Ana Simić", spellings=["Ana Simic"])

    found = find_speakers("Ana Šimić")

    assert (found.exact, speakers_of(found.similar)) == ([], [speaker])


def test_one_romanisation_of_two_chinese_names_is_no_match():
    minister = SpeakerFactory(name="王毅", slug="wang-yi-minister")
    SpeakerFactory(name="王义", slug="wang-yi-poet")

    assert find_speakers("王毅").only == minister
    assert find_speakers("Wang Yi").exact == []


def test_among_some_speakers_nobody_else_takes_a_place():
    for number in range(12):
        SpeakerFactory(name="Ivan Petrov", slug=f"ivan-petrov-{number}")
    wanted = SpeakerFactory(name="Igor Petrov")

    found = find_speakers("Petrov", most=1, among=Speaker.objects.filter(pk=wanted.pk))

    assert speakers_of(found.similar) == [wanted]
