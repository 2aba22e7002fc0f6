"""A speaker's page: names, offices, changes of position, challenges, what was never said."""

import pytest

from claims import services
from claims.choices import NameKind, Relation, Status
from tests.factories import (
    PositionFactory,
    SourceFactory,
    SpeakerFactory,
    SpeakerNameFactory,
    published_claim,
)
from tests.views.reading import MARKS, page_of, texts

pytestmark = pytest.mark.django_db

ADDRESS = "/speakers/alexander-lukashenko/"


def link(start, relation, end):
    services.link_claims(start, relation, end, by=None, note="So.", source=SourceFactory())


def pairs(page, heading: str) -> list[list[str]]:
    """The pairs of a section: the first words, the relation, the second words."""
    section = page.select_one(f"section:has(> #{heading})")
    if section is None:
        return []
    return [
        [text.strip(MARKS) for text in texts(pair, ".words, .relation")]
        for pair in section.select(".pairs > li")
    ]


def test_names_stand_by_script_with_what_they_are(client, dispute):
    speaker = dispute.lukashenko
    SpeakerNameFactory(speaker=speaker, spelling="Батька", kind=NameKind.NICKNAME, language="ru")
    SpeakerNameFactory(speaker=speaker, spelling="Lukashenka A.", kind=NameKind.FORMER)

    page = page_of(client.get(ADDRESS))

    scripts = texts(page, "details.body h3")
    assert scripts == ["Latin script", "Cyrillic script"]
    assert "Батька Russian, nickname" in texts(page, "details.body li")
    assert "Lukashenka A. former name" in texts(page, "details.body li")


def test_an_office_leads_to_the_institution_where_that_has_a_page(client, dispute):
    unheard = SpeakerFactory(institution=True, name="Ministry of Silence")
    for institution in (dispute.kremlin, unheard):
        PositionFactory(speaker=dispute.lukashenko, title="Guest", institution=institution)

    page = page_of(client.get(ADDRESS))

    assert '<a href="/speakers/the-kremlin/">the Kremlin</a>' in str(page)
    assert "Guest, Ministry of Silence" in " ".join(page.get_text().split())
    assert "ministry-of-silence" not in str(page)


def test_changes_of_position_are_shown_with_what_they_change(client, dispute):
    turned = published_claim(text="I bend.", speaker=dispute.lukashenko, said="2012")
    link(turned, Relation.REVERSES, dispute.stance)

    page = page_of(client.get(ADDRESS))

    assert pairs(page, "changes") == [["I bend.", "reverses", "It is impossible to bend me."]]
    assert texts(page, "section:has(> #changes) > p")[-1].endswith("reverses 2")
    assert pairs(page_of(client.get("/speakers/the-kremlin/")), "changes") == []


def test_challenges_by_others_are_shown_and_ones_own_are_not(client, dispute):
    link(published_claim(text="Not so.", said="2011"), Relation.CONTRADICTS, dispute.stance)
    link(published_claim(speaker=dispute.lukashenko), Relation.CONTRADICTS, dispute.stance)
    link(published_claim(speaker=dispute.lukashenko), Relation.REBUTS, dispute.rebuttal)

    page = page_of(client.get(ADDRESS))

    assert pairs(page, "challenges") == [
        ["Not so.", "contradicts", "It is impossible to bend me."],
        ["Эта категория применима к нему.", "rebuts", "It is impossible to bend me."],
    ]


def test_an_institution_is_challenged_in_what_was_said_on_its_behalf(client, dispute):
    answer = published_claim(text="Hardly.", speaker=dispute.lukashenko, said="2011")
    link(answer, Relation.REBUTS, dispute.rebuttal)

    page = page_of(client.get("/speakers/the-kremlin/"))

    assert pairs(page, "challenges") == [["Hardly.", "rebuts", "Эта категория применима к нему."]]


def test_the_latest_challenges_are_shown_of_many(client, dispute):
    with services.kept():
        for year in range(2003, 2012):
            stance = published_claim(speaker=dispute.lukashenko, said=str(year))
            services.link_claims(
                published_claim(text=f"No, {year}.", said=str(year)),
                Relation.REBUTS,
                stance,
                by=None,
            )

    page = page_of(client.get(ADDRESS))

    first = [pair[0] for pair in pairs(page, "challenges")]
    assert first[0] == "No, 2011."
    assert first[-1] == "No, 2010."


def test_what_was_never_said_stands_apart_the_latest_first(client, dispute):
    for year in range(2001, 2008):
        published_claim(
            text=f"Invented in {year}.",
            speaker=dispute.lukashenko,
            said=str(year),
            status=Status.FABRICATED,
            status_note="Cut.",
        )

    page = page_of(client.get(ADDRESS))

    assert texts(page, ".apart .words") == [
        f"Invented in {year}." for year in range(2007, 2002, -1)
    ]
    assert texts(page, ".apart > p a") == ["All 7"]


def test_a_full_page_stays_light(client, dispute):
    with services.kept():
        for number in range(21):
            stance = published_claim(
                text=f"Statement {number}. " + "A long one of many words. " * 20,
                speaker=dispute.lukashenko,
                said=f"{1980 + number}",
            )
            if number < 6:
                answer = published_claim(text="No. " * 60, speaker=dispute.prikhodko)
                services.link_claims(answer, Relation.REBUTS, stance, by=None)

    assert len(client.get(ADDRESS).content) < 60_000
