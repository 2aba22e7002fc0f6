"""CSV and JSON: whole, safe, in the order of the list, and the same in both."""

import csv
import io
import json

import pytest
from django.http import QueryDict

from claims import services
from claims.choices import Relation
from claims.exporters import COLUMNS, UnknownColumnsError, chosen_columns, export
from claims.filters import public_claims
from tests.factories import (
    CitationFactory,
    CorrectionFactory,
    PositionFactory,
    RatingFactory,
    ReviewFactory,
    SourceFactory,
    SpeakerFactory,
    TopicFactory,
    TranslationFactory,
    draft_claim,
    published_claim,
)

pytestmark = pytest.mark.django_db

#: The order other people's scripts rely on.
CONTRACT = [
    "id",
    "reference",
    "url",
    "version",
    "updated_at",
    "published_at",
    "status",
    "status_note",
    "nature",
    "form",
    "text",
    "language",
    "translation",
    "translation_language",
    "translation_by",
    "speaker_id",
    "speaker",
    "speaker_printed",
    "speaker_kind",
    "speaker_wikidata",
    "on_behalf_of",
    "position",
    "said_on",
    "said_first",
    "said_last",
    "date_printed",
    "said_to",
    "occasion",
    "context",
    "topics",
    "source_id",
    "source_reference",
    "source_title",
    "outlet",
    "outlet_kind",
    "source_url",
    "archive_url",
    "source_published_on",
    "locator",
    "relayed_by",
    "fidelity",
    "source_count",
    "citations",
    "rating",
    "rating_scale",
    "rating_about",
    "review_publisher",
    "review_url",
    "reviewed_on",
    "reviews",
    "links",
    "repeat_count",
    "corrections",
    "licence",
    "translations",
]


def as_csv(query: str = "", columns: str = "") -> list[dict[str, str]]:
    legs = public_claims(QueryDict(query)).legs
    text = "".join(export(legs, "csv", chosen_columns(columns)))
    return list(csv.DictReader(io.StringIO(text, newline="")))


def as_json(query: str = "", columns: str = "") -> list[dict]:
    legs = public_claims(QueryDict(query)).legs
    return json.loads("".join(export(legs, "json", chosen_columns(columns))))


@pytest.fixture
def full_claim():
    """A claim with something in every column."""
    kremlin = SpeakerFactory(institution=True, name="The Kremlin")
    aide = SpeakerFactory(name="Sergei Prikhodko", wikidata="Q4377836")
    PositionFactory(speaker=aide, title="Aide to the President", since="2004", until="2011")
    PositionFactory(speaker=aide, title="Deputy Prime Minister", since="2013")
    claim = published_claim(
        text="Это категория применима к нему",
        language="ru",
        speaker=aide,
        on_behalf_of=kremlin,
        said="2010-08-14",
        date_printed="Saturday",
        said_to="reporters",
        occasion="A briefing",
        context="On recognition.",
        filed=[TopicFactory(slug="recognition"), TopicFactory(slug="abkhazia")],
        wording="Это категория применима к нему",
    )
    CitationFactory(claim=claim, wording="The word applies to him", fidelity="translated")
    TranslationFactory(claim=claim, language="en", text="The word applies to him")
    rating = RatingFactory(label="Two outlets", scale__of_attribution=True, scale__name="Where")
    ReviewFactory(claim=claim, rating=rating, about="attribution", reviewed_on="2026-11-22")
    CorrectionFactory(claim=claim, note="The day was wrong.")
    stance = published_claim(text="Said before.", said="2010-08-13")
    again = published_claim(text="Said again.", said="2011")
    services.link_claims(claim, Relation.REBUTS, stance, by=None, note="He names him.")
    services.link_claims(again, Relation.REPEATS, claim, by=None)
    return claim


def test_the_columns_are_those_of_the_contract_in_its_order():
    assert [column.name for column in COLUMNS] == CONTRACT


def test_every_column_carries_what_the_record_says(full_claim):
    row = as_json("q=категория")[0]

    assert row["text"] == "Это категория применима к нему"
    assert (row["speaker"], row["on_behalf_of"]) == ("Sergei Prikhodko", "The Kremlin")
    assert row["position"] == "Aide to the President"
    assert (row["said_on"], row["said_first"], row["said_last"]) == ("2010-08-14",) * 3
    assert row["topics"] == ["abkhazia", "recognition"]
    assert (row["translation"], row["translation_language"]) == ("The word applies to him", "en")
    assert row["source_count"] == 2
    assert [each["wording"] for each in row["citations"]] == [
        "Это категория применима к нему",
        "The word applies to him",
    ]
    assert (row["rating"], row["rating_scale"], row["rating_about"]) == (
        "Two outlets",
        "Where",
        "attribution",
    )
    assert sorted(link["relation"] for link in row["links"]) == ["inverse of repeats", "rebuts"]
    assert row["repeat_count"] == 1
    assert [each["note"] for each in row["corrections"]] == ["The day was wrong."]
    assert row["url"].endswith(full_claim.get_absolute_url())


def test_csv_and_json_hold_the_same_values(full_claim):
    for text, typed in zip(as_csv(), as_json(), strict=True):
        for name, value in typed.items():
            if isinstance(value, list):
                assert (json.loads(text[name]) if text[name] else []) == value
            else:
                assert text[name] == ("" if value is None else str(value))


def test_a_file_has_the_rows_of_the_list_in_its_order():
    for said in ("2010", "", "2012-05", "2011-02-03"):
        published_claim(text=said or "unknown", said=said)
    draft_claim(text="A draft.")

    assert [row["text"] for row in as_csv()] == ["2012-05", "2011-02-03", "2010", "unknown"]
    assert [row["text"] for row in as_csv("sort=said")] == [
        "2010",
        "2011-02-03",
        "2012-05",
        "unknown",
    ]


def test_a_year_stays_a_year_and_an_unknown_day_stays_empty():
    published_claim(said="2010")
    published_claim(said="")

    year, unknown = as_csv(columns="said_on,said_first,said_last")
    assert year == {"said_on": "2010", "said_first": "2010-01-01", "said_last": "2010-12-31"}
    assert unknown == {"said_on": "", "said_first": "", "said_last": ""}


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "＝", "  ="])
def test_no_cell_of_a_csv_is_a_formula(start):
    published_claim(text=f"{start}cmd|' /C calc'!A0")

    assert as_csv(columns="text") == [{"text": f"'{start}cmd|' /C calc'!A0"}]
    assert as_json(columns="text") == [{"text": f"{start}cmd|' /C calc'!A0"}]


def test_text_with_commas_quotes_and_lines_survives():
    text = 'He said: "no",\nand; then — «нет»'
    published_claim(text=text)

    assert as_csv(columns="text") == [{"text": text}]


def test_links_to_unpublished_claims_are_not_exported():
    claim = published_claim(text="Answered.")
    services.link_claims(draft_claim(text="A draft."), Relation.REBUTS, claim, by=None)

    assert as_json(columns="text,links") == [{"text": "Answered.", "links": []}]


def test_private_notes_are_in_no_column():
    claim = published_claim(text="Public.", desk_note="A secret.")
    CitationFactory(claim=claim, source=SourceFactory(), text_before="Also a secret.")

    assert "secret" not in json.dumps(as_json())


def test_columns_can_be_chosen_in_any_order():
    published_claim(text="Words.", said="2010")

    assert [list(row.items()) for row in as_csv(columns="text, said_on")] == [
        [("text", "Words."), ("said_on", "2010")]
    ]


def test_an_unknown_column_is_named():
    with pytest.raises(UnknownColumnsError, match=r"There is no column “truth”\."):
        chosen_columns("text,truth")


def test_an_empty_list_is_a_valid_file():
    assert as_csv() == []
    assert as_json() == []


def test_the_number_of_queries_does_not_grow_with_the_rows(
    full_claim, django_assert_num_queries, django_assert_max_num_queries
):
    legs = public_claims(QueryDict("")).legs
    with django_assert_max_num_queries(12) as three:
        assert len("".join(export(legs, "csv"))) > 0
    for number in range(5):
        published_claim(text=f"One more {number}.")

    with django_assert_num_queries(len(three.captured_queries)):
        assert len("".join(export(legs, "csv"))) > 0
