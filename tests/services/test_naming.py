"""What follows when a speaker's address or spelling changes."""

import pytest
from django.core.exceptions import ValidationError

from claims.models import FormerSlug, NameWord, Speaker
from claims.services import save_record
from tests.factories import SpeakerFactory, SpeakerNameFactory

pytestmark = pytest.mark.django_db


def moved(speaker: Speaker, slug: str) -> Speaker:
    speaker.slug = slug
    return save_record(speaker, by=None)


def former() -> list[tuple[str, str]]:
    return list(FormerSlug.objects.order_by("id").values_list("slug", "speaker__slug"))


def test_every_address_a_speaker_had_goes_on_leading_to_the_present_one():
    speaker = SpeakerFactory(slug="lukashenko")

    moved(moved(speaker, "alexander-lukashenko"), "alyaksandr-lukashenka")

    assert former() == [
        ("lukashenko", "alyaksandr-lukashenka"),
        ("alexander-lukashenko", "alyaksandr-lukashenka"),
    ]


def test_a_change_of_anything_else_leaves_no_former_address():
    speaker = SpeakerFactory()

    speaker.summary = "President of Belarus since 1994."
    save_record(speaker, by=None)

    assert former() == []


def test_an_address_taken_back_is_no_former_one():
    speaker = SpeakerFactory(slug="lukashenko")

    moved(moved(speaker, "lukashenka"), "lukashenko")

    assert former() == [("lukashenka", "lukashenko")]


@pytest.mark.parametrize("other_is_new", [True, False])
def test_a_former_address_is_never_given_to_another_speaker(other_is_new):
    moved(SpeakerFactory(slug="petrov"), "ivan-petrov")
    other = SpeakerFactory.build(slug="petrov") if other_is_new else SpeakerFactory()
    other.slug = "petrov"

    with pytest.raises(ValidationError) as caught:
        save_record(other, by=None)

    assert caught.value.message_dict == {
        "slug": ["This address once belonged to another speaker and still leads there."]
    }


def test_an_address_in_use_is_refused():
    SpeakerFactory(slug="petrov")

    with pytest.raises(ValidationError) as caught:
        moved(SpeakerFactory(), "petrov")

    assert list(caught.value.message_dict) == ["slug"]


def test_the_words_of_a_name_follow_its_spelling():
    name = SpeakerNameFactory(spelling="Lukashenko, Alexander")

    name.spelling = "Лукашенко Александр Александр"
    save_record(name, by=None)

    words = NameWord.objects.filter(name=name).exclude(key="").order_by("id")
    assert list(words.values_list("key", "speaker")) == [
        ("lukashenko", name.speaker_id),
        ("aleksandr", name.speaker_id),
    ]
