"""Whom a row names: found by exact spelling, else new."""

import pytest

from claims.models import Claim, Speaker
from tests.factories import SpeakerFactory
from tests.importers.claims.files import QUOTE, errors

pytestmark = pytest.mark.django_db


def test_any_exact_spelling_is_the_speaker(folder):
    known = SpeakerFactory(name="Alexander Lukashenko", spellings=["Аляксандр Лукашэнка"])

    folder.run({**QUOTE, "speaker": "Лукашэнка, Аляксандр"})

    assert Claim.objects.get().speaker == known


def test_so_is_the_address_of_the_page(folder):
    known = SpeakerFactory(name="Olga Marsh", slug="olga-marsh")

    folder.run({**QUOTE, "speaker": "olga-marsh"})

    assert Claim.objects.get().speaker == known


def test_of_two_with_one_name_the_number_chooses(folder):
    first = SpeakerFactory(name="Olga Marsh", slug="one")
    SpeakerFactory(name="Olga Marsh", slug="two")

    refused, _rows = folder.run(QUOTE)
    folder.run({**QUOTE, "speaker_id": first.pk})

    assert errors(refused)[0][1:] == (
        "speaker",
        "2 speakers are called “Olga Marsh”: say which by speaker_id.",
    )
    assert Claim.objects.get().speaker == first


def test_a_new_name_like_a_known_one_is_a_warning(folder):
    SpeakerFactory(name="Olga Marshe")

    report, _rows = folder.run(QUOTE, {**QUOTE, "reference": "b"})

    assert [(line, each.column) for line, each in report.warnings] == [(2, "speaker")]
    assert "Olga Marshe" in report.warnings[0][1].sentence
    assert report.new_speakers == ["Olga Marsh"]


def test_a_new_one_is_of_the_kind_that_the_file_says(folder):
    folder.run({**QUOTE, "speaker": "Harbour Council", "speaker_kind": "institution"})

    assert Speaker.objects.get().kind == "institution"


def test_another_wikidata_number_is_another_person(folder):
    SpeakerFactory(name="Olga Marsh", wikidata="Q1")

    report, _rows = folder.run({**QUOTE, "speaker_wikidata": "Q2"})

    assert report.new_speakers == ["Olga Marsh"]
    assert sorted(Speaker.objects.values_list("slug", "wikidata")) == [
        ("olga-marsh", "Q1"),
        ("olga-marsh-2", "Q2"),
    ]


def test_a_kind_that_an_earlier_row_gave_otherwise_is_told(folder):
    rows = [{**QUOTE, "speaker_kind": "institution"}, {**QUOTE, "reference": "b"}]
    rows[1]["speaker_kind"] = "person"

    report, _rows = folder.run(*rows)

    assert [(line, each.column, each.sentence) for line, each in report.warnings] == [
        (3, "speaker", "An earlier row says that “Olga Marsh” is institution; that holds.")
    ]
