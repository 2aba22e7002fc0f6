"""What a row comes to: new, changed with its differences, unchanged, or an error at its line."""

import pytest

from claims import services
from claims.models import Claim, Speaker
from tests.factories import (
    ClaimFactory,
    SourceFactory,
    SpeakerFactory,
    TopicFactory,
    draft_claim,
    published_claim,
)
from tests.importers.claims.files import QUOTE, counts, errors
from tests.services.ledger import disagreements

pytestmark = pytest.mark.django_db


def told(rows):
    return [[(each.column, each.old, each.new) for each in row.differences] for row in rows]


def test_a_row_of_a_new_claim_becomes_a_draft_with_its_source_and_speaker(
    folder, django_user_model
):
    editor = django_user_model.objects.create_superuser("editor")

    report, _rows = folder.run(QUOTE, by=editor, why="Imported from claims.csv.")

    claim = Claim.objects.get(reference="crane")
    citation = claim.citations.get()
    assert counts(report) == (1, 0, 0, 0)
    assert (claim.stage, claim.text, str(claim.speaker)) == ("draft", QUOTE["text"], "Olga Marsh")
    assert str(claim.said_first) == str(claim.said_last) == "2021-05-07"
    assert (citation.source.title, citation.source.outlet.name) == ("Crane stays", "Harbour News")
    assert (report.new_speakers, report.new_outlets, report.new_sources) == (
        ["Olga Marsh"],
        ["Harbour News"],
        1,
    )
    past = claim.history.get()
    assert (past.history_user, past.history_change_reason) == (editor, "Imported from claims.csv.")
    assert claim.speaker.history.get().history_user == editor
    assert services.find_speakers("marsh").similar[0].speaker == claim.speaker
    assert disagreements() == []


def test_a_second_time_nothing_changes_also_without_a_reference(folder):
    row = {name: value for name, value in QUOTE.items() if name != "reference"}
    folder.run(row, {**row, "text": "We might."})
    before = list(Claim.objects.order_by("pk").values())

    report, _rows = folder.run(row, {**row, "text": "We might."})

    assert counts(report) == (0, 0, 2, 0)
    assert list(Claim.objects.order_by("pk").values()) == before


def test_a_check_writes_nothing(folder):
    report, rows = folder.check({**QUOTE, "topics": "harbour"})

    assert counts(report) == (1, 0, 0, 0)
    assert rows[0].label == f"Olga Marsh: {QUOTE['text']}"
    assert (Claim.objects.count(), Speaker.objects.count()) == (0, 0)


def test_differences_are_told_field_by_field(folder):
    claim = draft_claim(
        reference="crane",
        text="We will sell it.",
        speaker=SpeakerFactory(name="Peter Quill"),
        said="2021",
        occasion="Council",
        filed=[TopicFactory(slug="harbour")],
        source=SourceFactory(url=QUOTE["source_url"], title="Crane stays"),
    )
    row = {**QUOTE, "occasion": "", "topics": "harbour; money", "locator": "p. 2"}

    _report, rows = folder.run(row)

    assert told(rows) == [
        [
            ("text", "We will sell it.", QUOTE["text"]),
            ("occasion", "Council", ""),
            ("said_on", "2021", "2021-05-07"),
            ("speaker", "Peter Quill", "Olga Marsh"),
            ("topics", "harbour", "harbour, money"),
            ("citations", "Crane stays: ", "Crane stays: p. 2"),
        ]
    ]
    claim.refresh_from_db()
    assert (claim.text, claim.occasion, claim.speaker.name) == (QUOTE["text"], "", "Olga Marsh")
    assert sorted(topic.slug for topic in claim.topics.all()) == ["harbour", "money"]
    assert claim.citations.get().locator == "p. 2"
    assert disagreements() == []


def test_columns_that_a_file_does_not_have_stay_as_they_are(folder):
    claim = draft_claim(reference="crane", context="Much.", desk_note="Ask her.")

    report, _rows = folder.run({"reference": "crane", "occasion": "Council"})

    claim.refresh_from_db()
    assert counts(report) == (0, 1, 0, 0)
    assert (claim.context, claim.desk_note, claim.occasion) == ("Much.", "Ask her.", "Council")
    assert claim.citations.count() == 1


@pytest.mark.parametrize(
    ("twist", "error"),
    [
        ({"text": ""}, ("text", "This field cannot be blank.")),
        ({"speaker": ""}, ("speaker", "Whose words are they? The speaker is missing.")),
        ({"status": "true"}, ("status", "“true” is none of: ")),
        ({"status": "disputed"}, ("status_note", "This status needs a note that says what it")),
        ({"said_on": "13.08.2010"}, ("said_on", "“13.08.2010” is not a date. Write YYYY")),
        ({"said_on": "2010", "said_first": "2011-01-01", "said_last": "2011-01-02"}, ("said_on",)),
        ({"published_at": "yesterday"}, ("published_at", "“yesterday” is not a time.")),
        ({"source_url": "no address"}, ("source_reference", "url: Enter a valid URL.")),
        ({"citations": "{"}, ("citations", "It must be a list, written as JSON: […].")),
        ({"citations": [{"source": "gone"}]}, ("citations", "source: There is no source “gone”")),
        ({"rating": "half so"}, ("rating", "rating: There is no rating “half so” on this scale.")),
        ({"links": [{"relation": "likes", "claim": "other"}]}, ("links", "relation: There is no")),
        ({"links": [{"relation": "reverses", "claim": "other"}]}, ("links", "This relation needs")),
        (
            {"links": [{"relation": "clarifies", "claim": "other"}]},
            ("links", "This relation hol"),
        ),
        ({"links": [{"relation": "answers", "claim": "crane"}]}, ("links", "A claim cannot be")),
        ({"on_behalf_of": "Peter Quill"}, ("on_behalf_of", "Statements are made on behalf of")),
        ({"id": "77", "reference": ""}, ("id", "There is no claim 77.")),
        ({"id": "x", "reference": ""}, ("id", "“x” is not a whole number.")),
        ({"translation": "Кран."}, ("translations", "language: This field cannot be blank.")),
        ({"corrections": [{"note": "Day."}]}, ("corrections", "made_at: When was it made?")),
    ],
)
def test_what_is_wrong_is_said_at_the_line_and_column_and_nothing_is_left_behind(
    folder, twist, error
):
    ClaimFactory(reference="other", speaker=SpeakerFactory(name="Peter Quill"))
    before = Claim.objects.count()
    good = {**QUOTE, "reference": "good"}

    checked, _rows = folder.check(good, {**QUOTE, **twist})
    report, _rows = folder.run(good, {**QUOTE, **twist})

    assert errors(checked) == errors(report)
    line, column, sentence = errors(report)[0]
    assert (line, column) == (3, error[0])
    assert sentence.startswith("".join(error[1:]))
    assert counts(report)[3] == 1
    assert (Claim.objects.count(), Speaker.objects.count()) == (before, 1)


def test_every_error_of_a_file_is_told_at_once(folder):
    rows = [{**QUOTE, "reference": f"r{n}", "text": "" if n % 2 else "Words."} for n in range(6)]

    report, _rows = folder.run(*rows)

    assert [line for line, *_ in errors(report)] == [3, 5, 7]


def test_two_rows_for_one_claim_are_an_error(folder):
    report, _rows = folder.run(QUOTE, QUOTE)

    assert errors(report) == [(3, "reference", "The same claim stands in line 2 already.")]


def test_an_id_alone_finds_a_claim_but_not_just_any(folder):
    claim = draft_claim(text="We stay.", speaker=SpeakerFactory(name="Peter Quill"))

    changed, _rows = folder.run({"id": claim.pk, "text": "We go.", "speaker": "Peter Quill"})
    refused, _rows = folder.run({"id": claim.pk, "text": "Other words.", "speaker": "Olga Marsh"})

    assert counts(changed) == (0, 1, 0, 0)
    assert [column for _line, column, _sentence in errors(refused)] == ["id"]


def test_a_reference_counts_more_than_a_number_from_another_database(folder):
    here = draft_claim(text="Ours.")

    report, _rows = folder.run({**QUOTE, "id": here.pk})

    assert counts(report) == (1, 0, 0, 0)
    assert Claim.objects.get(pk=here.pk).text == "Ours."


def test_an_older_version_is_an_error_that_shows_both(folder):
    claim = draft_claim(reference="crane", text="One.")
    services.save_record(claim, by=None)

    report, _rows = folder.run({"reference": "crane", "version": 1, "text": "Two."})

    assert errors(report) == [
        (
            2,
            "version",
            "The record has changed since the file was made: version 1 in the file, "
            "2 on record. Export it again.",
        )
    ]
    assert Claim.objects.get().text == "One."


def test_an_older_version_that_would_change_nothing_is_no_error(folder):
    claim = draft_claim(reference="crane", text="One.")
    services.save_record(claim, by=None)

    report, _rows = folder.run({"reference": "crane", "version": 1, "text": "One."})

    assert counts(report) == (0, 0, 1, 0)


def test_other_names_of_columns_are_mapped(folder):
    content = "quote,claimant,id\nWe stay.,Olga Marsh,17\n"
    asked = {"text": "quote", "speaker": "claimant", "id": ""}

    report, _rows = folder.run(content=content, asked=asked)

    assert counts(report) == (1, 0, 0, 0)
    assert report.notes == ["Columns that are not read: id."]
    assert Claim.objects.get().speaker.name == "Olga Marsh"


def test_a_file_asks_as_often_for_two_rows_as_for_twenty(folder, django_assert_max_num_queries):
    rows = [
        {**QUOTE, "reference": f"r{n}", "source_url": f"https://a.example/{n}"} for n in range(20)
    ]
    folder.run(*rows)
    with django_assert_max_num_queries(40) as two:
        folder.check(*rows[:2])

    with django_assert_max_num_queries(len(two.captured_queries)):
        report, _rows = folder.check(*rows)

    assert counts(report) == (0, 0, 20, 0)


def test_what_cannot_be_read_is_no_difference(folder):
    published_claim(reference="crane")

    report, rows = folder.run({"reference": "crane", "said_on": "soon", "status": "true"})

    assert [column for _line, column, _sentence in errors(report)] == ["status", "said_on"]
    assert told(rows) == [[]]


def test_a_reference_from_before_a_merge_means_the_claim_that_it_became(folder):
    speaker = SpeakerFactory(name="Olga Marsh")
    kept = draft_claim(reference="crane", text=QUOTE["text"], speaker=speaker, said="2021-05-07")
    gone = draft_claim(reference="kran", speaker=speaker, said="2021-05-07")
    services.merge_claims(kept, gone, by=None, why="Entered twice.")

    report, _rows = folder.run({"reference": "kran", "text": QUOTE["text"]})
    both, _rows = folder.run({"reference": "crane"}, {"reference": "kran"})

    assert counts(report) == (0, 0, 1, 0)
    assert errors(both) == [(3, "reference", "The same claim stands in line 2 already.")]
