"""Speakers are found by any spelling, and edited with all of them."""

import pytest
from bs4 import BeautifulSoup

from claims.models import Claim, FormerSlug, Position, Speaker, SpeakerName
from tests.admin.desk import told
from tests.factories import SpeakerFactory, published_claim


@pytest.fixture
def president(db):
    SpeakerFactory(name="Vladimir Putin")
    return SpeakerFactory(
        name="Alexander Lukashenko", spellings=["Александр Лукашенко", "Аляксандр Лукашэнка"]
    )


def chosen_from(desk, term, model="claim", field="speaker"):
    """What the chooser of a claim's speaker offers."""
    query = {"term": term, "app_label": "claims", "model_name": model, "field_name": field}
    answer = desk.client.get("/admin/autocomplete/", query)
    return [result["text"] for result in answer.json()["results"]]


@pytest.mark.parametrize("typed", ["Лукашенко", "лукашэнка", "Lukashenka", "Lukash", "alex luka"])
def test_any_spelling_finds_the_speaker(desk, president, typed):
    page = BeautifulSoup(desk.open(Speaker, q=typed).content, "lxml")

    assert [cell.text for cell in page.select("#result_list .field-name")] == [president.name]


def test_the_chooser_says_through_which_spelling(desk, president):
    assert chosen_from(desk, "Лукашэнка") == [
        "Alexander Lukashenko — through «Аляксандр Лукашэнка»"
    ]
    assert chosen_from(desk, "Alexander Lukashenko") == ["Alexander Lukashenko"]


def test_only_institutions_are_offered_to_speak_for(desk, president):
    SpeakerFactory(name="Lukashenko Foundation", kind="institution")

    offered = chosen_from(desk, "lukashenko", field="on_behalf_of")

    assert offered == ["Lukashenko Foundation"]


def test_claims_are_offered_with_who_said_them_and_when(desk, president):
    published_claim(text="We recognise nobody.", speaker=president, said="2010-08-13")

    offered = chosen_from(desk, "Лукашенко", model="claimlink", field="to_claim")

    assert offered == ["Alexander Lukashenko, 2010-08-13: “We recognise nobody.”"]


def test_the_list_counts_published_claims(desk, president):
    published_claim(speaker=president)
    page = BeautifulSoup(desk.open(Speaker, q="Lukashenko").content, "lxml")

    link = page.select_one("#result_list .field-published a")

    assert link.text == "1"
    assert desk.client.get(link["href"]).status_code == 200


def test_a_new_speaker_may_list_the_main_name_among_the_spellings(desk):
    row = desk.row(
        Speaker, "names", 0, page="add/", spelling="Maria Example", language="en", preferred="on"
    )

    desk.save(Speaker, page="add/", name="Maria Example", slug="maria-example", **row)

    name = SpeakerName.objects.get()
    assert (name.spelling, name.language, name.preferred) == ("Maria Example", "en", True)


def test_the_main_name_stays_among_the_spellings(desk, president):
    rows = desk.form(president)
    at = next(n for n in range(9) if rows[f"names-{n}-spelling"] == president.name)

    answer = desk.save(president, **{f"names-{at}-DELETE": "on"})

    assert president.names.filter(spelling=president.name).exists()
    assert any("This is the speaker’s main name." in sentence for sentence in told(answer))


def test_another_spelling_can_become_the_preferred_one(desk, president):
    first, second = president.names.exclude(spelling=president.name).order_by("spelling")
    rows = desk.form(president)
    at = {rows[f"names-{n}-spelling"]: n for n in range(3)}
    preferred = {f"names-{n}-language": "ru" for n in range(3)}
    desk.save(president, **preferred, **{f"names-{at[second.spelling]}-preferred": "on"})

    rows = desk.form(president)
    at = {rows[f"names-{n}-spelling"]: n for n in range(3)}
    rows.pop(f"names-{at[second.spelling]}-preferred")
    rows[f"names-{at[first.spelling]}-preferred"] = "on"
    desk.client.post(desk.url(president), {**rows, "_save": "1"})

    assert president.names.get(preferred=True) == first


def test_a_former_address_is_not_given_away(desk, president):
    desk.save(president, slug="alyaksandr-lukashenka")
    other = SpeakerFactory(name="Somebody Else")

    answer = desk.save(other, slug="alexander-lukashenko")

    assert FormerSlug.objects.get().speaker == president
    assert any("once belonged to another speaker" in sentence for sentence in told(answer))


def test_an_office_has_partial_dates_in_order(desk, president):
    office = {"title": "President of Belarus", "since": "1994-07", "until": "1993"}

    refused = desk.save(president, **desk.row(president, "positions", 0, **office))
    assert "The position ends before it begins." in told(refused)

    desk.save(president, **desk.row(president, "positions", 0, **{**office, "until": ""}))
    assert Position.objects.get().since_first.isoformat() == "1994-07-01"


def test_a_speaker_with_claims_is_not_deleted(desk):
    claim = published_claim()

    answer = desk.client.post(desk.url(claim.speaker, page="delete"), {"post": "yes"}, follow=True)

    assert answer.status_code == 200
    assert Claim.objects.get().speaker == claim.speaker
