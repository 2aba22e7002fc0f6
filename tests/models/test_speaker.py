"""Speakers and the spellings of their names."""

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from claims.models import Speaker, SpeakerName
from tests.factories import SpeakerFactory, SpeakerNameFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def lukashenko() -> Speaker:
    speaker = SpeakerFactory(name="Alexander Lukashenko")
    for spelling, language, preferred in (
        ("Аляксандр Лукашэнка", "be", True),
        ("Александр Лукашенко", "ru", True),
        ("Лукашенко Александр Григорьевич", "ru", False),
        ("Олександр Лукашенко", "uk", False),
    ):
        SpeakerNameFactory(
            speaker=speaker, spelling=spelling, language=language, preferred=preferred
        )
    return speaker


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("en", "Alexander Lukashenko"),
        ("en-gb", "Alexander Lukashenko"),
        ("be", "Аляксандр Лукашэнка"),
        ("ru", "Александр Лукашенко"),
        ("ru-by", "Александр Лукашенко"),
        ("uk", "Alexander Lukashenko"),
        (None, "Alexander Lukashenko"),
    ],
)
def test_the_name_preferred_in_the_readers_language_is_shown(lukashenko, language, name):
    with translation.override(language):
        assert lukashenko.local_name == name


def test_prefetched_names_cost_no_further_query(lukashenko, django_assert_num_queries):
    speaker = Speaker.objects.prefetch_related("names").get()

    with django_assert_num_queries(0), translation.override("be"):
        assert speaker.local_name == "Аляксандр Лукашэнка"


@pytest.mark.parametrize(
    ("given", "sorted_by"), [("", "Lukashenko, Alexander"), ("Lukašenka, A.", "Lukašenka, A.")]
)
def test_the_name_to_sort_by_is_made_unless_it_is_given(given, sorted_by):
    speaker = SpeakerFactory(name="Alexander Lukashenko", sort_name=given)

    assert speaker.sort_name == sorted_by


@pytest.mark.parametrize(
    ("spelling", "given", "key", "script"),
    [
        ("Łukaszenka", "", "lukaszenka", "Latn"),
        ("Лукашенко, Александр", "", "aleksandr lukashenko", "Cyrl"),
        ("Łukaszenka", "Cyrl", "lukaszenka", "Cyrl"),
    ],
)
def test_key_and_script_follow_from_the_spelling(spelling, given, key, script):
    name = SpeakerNameFactory(spelling=spelling, script=given)

    assert (name.key, name.script) == (key, script)


@pytest.mark.parametrize(
    ("again", "message"),
    [
        ({"spelling": "Łukaszenka"}, "This spelling stands in the list already."),
        (
            {"spelling": "Łukašenka", "preferred": True},
            "Another spelling is preferred in this language.",
        ),
    ],
)
def test_a_spelling_is_listed_once_and_one_is_preferred(again, message):
    first = SpeakerNameFactory(spelling="Łukaszenka", language="pl", preferred=True)
    second = SpeakerName(speaker=first.speaker, language="pl", **again)

    with pytest.raises(ValidationError) as caught:
        second.full_clean(exclude=["key"])

    assert caught.value.messages == [message]
