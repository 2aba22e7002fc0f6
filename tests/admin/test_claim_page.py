"""Beside the claim's form: what is on record, the next one, and what the next one starts with."""

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims.models import Citation, Claim, ClaimLink
from tests.admin.desk import fields, told
from tests.factories import (
    ClaimFactory,
    SourceFactory,
    SpeakerFactory,
    TopicFactory,
    draft_claim,
    published_claim,
)
from tests.people import a_contributor

ALIKE = "/admin/claims/claim/alike/"
WORDS = "We will not sell the old harbour crane to anybody."


@pytest.fixture
def on_record(db):
    return published_claim(text=WORDS, speaker=SpeakerFactory(name="Olga Marsh"))


def test_what_is_typed_brings_up_what_is_on_record(client, desk, on_record):
    answer = client.get(ALIKE, {"text": "We will not sell the old harbour crane to anyone"})

    assert "Olga Marsh" in answer.content.decode()
    assert "1 claim beside this one" in answer.content.decode()
    assert f'name="_cite" value="{on_record.pk}"' in answer.content.decode()


def test_a_claim_is_not_like_itself_and_few_letters_are_like_nothing(client, desk, on_record):
    assert not client.get(ALIKE, {"text": WORDS, "besides": on_record.pk}).content.strip()
    assert not client.get(ALIKE, {"text": "We will"}).content.strip()


@pytest.mark.parametrize("odd", ["x", "9" * 30, "-1", "\x00"])
def test_odd_numbers_are_no_claims(client, desk, on_record, odd):
    assert client.get(ALIKE, {"text": WORDS, "speaker": odd, "besides": odd}).status_code == 200


def test_the_panel_asks_as_often_for_three_claims_as_for_one(client, desk, on_record):
    def queries():
        with CaptureQueriesContext(connection) as asked:
            client.get(ALIKE, {"text": WORDS})
        return len(asked)

    for_one = queries()
    published_claim(text=WORDS)
    published_claim(text=WORDS)

    assert queries() == for_one <= 15


def test_its_source_is_cited_for_the_claim_on_record_instead(desk, editor, on_record):
    source = SourceFactory()
    row = desk.row(Claim, "citations", 0, page="add/", source=source.pk, speaker_printed="Marsh")

    answer = desk.save(
        Claim, "_spare", page="add/", **row, text="We shall not sell it.", _cite=on_record.pk
    )

    cited = Citation.objects.get(source=source)
    assert (cited.claim, cited.wording) == (on_record, "We shall not sell it.")
    assert cited.history.get().history_user == editor
    assert Claim.objects.count() == 1
    assert answer.request["PATH_INFO"] == desk.url(on_record)


def test_without_a_source_it_says_what_is_missing_and_keeps_what_was_typed(desk, on_record):
    answer = desk.save(Claim, "_spare", page="add/", text="We shall not.", _cite=on_record.pk)

    assert "To cite it for the claim on record: Source – This field is required." in told(answer)
    assert fields(answer)["text"] == "We shall not."
    assert on_record.citations.count() == 1


def test_a_new_claim_is_saved_and_linked_in_one_go(desk, on_record):
    typed = {"text": "They will sell it.", "speaker": SpeakerFactory().pk}
    reading = {f"_reading_{on_record.pk}": "<answers"}

    desk.save(Claim, "_save", page="add/", **typed, **reading, _link=on_record.pk)

    link = ClaimLink.objects.get()
    assert (link.from_claim, link.relation) == (on_record, "answers")
    assert link.to_claim.text == "They will sell it."


def test_a_link_that_is_refused_leaves_the_claim_saved(desk, on_record):
    claim = draft_claim()

    answer = desk.save(claim, text="Other words.", _link=on_record.pk)

    claim.refresh_from_db()
    assert claim.text == "Other words."
    assert "Saved, but not linked: choose how the two stand to each other." in told(answer)


def test_save_and_add_another_begins_with_the_same_source_speaker_and_day(desk):
    topic = TopicFactory()
    claim = draft_claim(occasion="A visit to the harbour", date_printed="Friday")
    claim.topics.add(topic)

    answer = desk.save(claim, "_addanother", said="2010-08-13")
    form = fields(answer)

    assert form["speaker"] == str(claim.speaker_id)
    assert form["citations-0-source"] == str(claim.citations.get().source_id)
    assert (form["said"], form["date_printed"]) == ("2010-08-13", "Friday")
    assert (form["occasion"], form["topics"]) == ("A visit to the harbour", [str(topic.pk)])
    assert form["text"] == ""


def test_what_the_next_claim_took_over_is_saved_with_it(client, desk):
    claim = draft_claim()
    form = fields(desk.save(claim, "_addanother"))

    client.post("/admin/claims/claim/add/", {**form, "text": "And more.", "_save": "1"})

    made = Claim.objects.get(text="And more.")
    assert made.citations.get().source == claim.citations.get().source


def test_next_and_previous_follow_the_list(client, desk):
    oldest, middle, latest = (ClaimFactory(said=f"20{year}") for year in ("08", "10", "20"))

    below = client.get(f"/admin/claims/claim/{middle.pk}/next/")
    above = client.get(f"/admin/claims/claim/{middle.pk}/previous/")

    assert (below["Location"], above["Location"]) == (desk.url(oldest), desk.url(latest))


def test_next_keeps_to_the_filters_of_the_list(client, desk):
    first = published_claim(said="2020")
    draft_claim(said="2019")
    second = published_claim(said="2018")
    query = {"_changelist_filters": "stage__exact=published"}

    answer = client.get(f"/admin/claims/claim/{first.pk}/next/", query)

    assert answer["Location"] == f"{desk.url(second)}?_changelist_filters=stage__exact%3Dpublished"


def test_next_goes_through_what_a_search_found(client, desk):
    first = published_claim(said="2020", text="The crane stays.")
    published_claim(said="2019", text="The gate stays.")
    second = published_claim(said="2018", text="A crane is a crane.")
    query = {"_changelist_filters": "q=crane"}

    there = client.get(f"/admin/claims/claim/{first.pk}/next/", query)
    back = client.get(f"/admin/claims/claim/{second.pk}/previous/", query)

    assert there["Location"].startswith(desk.url(second))
    assert back["Location"].startswith(desk.url(first))


def test_the_end_of_the_list_says_so(client, desk):
    claim = ClaimFactory()

    answer = client.get(f"/admin/claims/claim/{claim.pk}/next/", follow=True)

    assert told(answer) == ["This is the last claim of the list."]


def test_a_draft_has_a_preview_and_a_published_claim_its_page(client, desk):
    draft, published = draft_claim(), published_claim()

    page = desk.open(draft).content.decode()
    link = page.partition('href="/preview/')[2].partition('"')[0]

    assert client.get(f"/preview/{link}").status_code == 200
    assert "/preview/" not in desk.open(published).content.decode()


def test_the_sources_stand_before_the_status(desk):
    page = desk.open(draft_claim()).content.decode()

    assert page.index('id="id_said"') < page.index('id="citations-group"')
    assert page.index('id="citations-group"') < page.index('id="id_status"')
    assert page.count('id="citations-group"') == 1


def test_what_is_linked_already_says_so(client, desk, on_record):
    claim = draft_claim(text=WORDS)
    query = {"text": WORDS, "besides": claim.pk}
    assert "linked</span>" not in client.get(ALIKE, query).content.decode()

    ClaimLink.objects.create(from_claim=on_record, relation="repeats", to_claim=claim)

    assert "linked</span>" in client.get(ALIKE, query).content.decode()


def test_a_contributor_is_offered_no_press_that_would_be_refused(client, db):
    claim_of_another = ClaimFactory(text="The crane was never for sale, she said.")
    person = a_contributor()
    client.force_login(person)
    own = ClaimFactory(text="The crane was never for sale, he said.", created_by=person)

    page = client.get(ALIKE, {"text": own.text})

    assert claim_of_another.text in page.content.decode()
    assert [each["value"] for each in buttons_of(page, "_cite")] == [str(own.pk)]
    assert buttons_of(page, "_link") == []


def buttons_of(page, name):
    return BeautifulSoup(page.content, "lxml").select(f"button[name={name}]")
