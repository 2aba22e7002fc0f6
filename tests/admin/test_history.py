"""The history of a record as an editor reads it."""

from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims import dates, services
from tests.factories import (
    CitationFactory,
    ClaimLinkFactory,
    CorrectionFactory,
    OutletFactory,
    ReviewFactory,
    SourceFactory,
    SpeakerFactory,
    TopicFactory,
    TranslationFactory,
    draft_claim,
    published_claim,
)


def entries(desk, record, **query):
    """Each entry of the page in a line, and its changes."""
    page = BeautifulSoup(desk.open(record, page="history", **query).content, "lxml")
    return [
        (
            entry.select_one(".about").get_text(" ", strip=True),
            {
                label.get_text(): value.get_text(" ", strip=True)
                for label, value in zip(entry.select("dt"), entry.select("dd"), strict=True)
            },
        )
        for entry in page.select(".change-history > li")
    ]


def test_an_entry_says_who_why_and_what_became_of_each_field(desk, editor):
    wrong, right = SpeakerFactory(name="Ivan Wrong"), SpeakerFactory(name="Ivan Right")
    claim = draft_claim(speaker=wrong, said="2010", text="We will not recognise it.")
    claim.speaker, claim.said, claim.status = right, dates.parse("2010-08/2010-09"), "confirmed"
    services.save_record(claim, by=editor, why="The recording was found.")

    (latest, changes), *_others = entries(desk, claim)

    assert "editor changed The recording was found." in latest
    assert changes == {
        "Speaker": "Ivan Wrong → became Ivan Right",
        "Said": "2010 → became 2010-08-01/2010-09-30",
        "Status": "reported → became confirmed",
    }


def test_the_words_of_a_long_text_are_marked(desk, editor):
    text = "We will not recognise the new border, and nobody there has ever asked us to do that."
    claim = draft_claim(text=text)
    claim.text = text.replace("not ", "").replace("ever", "<never>")
    services.save_record(claim, by=editor)

    page = desk.open(claim, page="history").content.decode()

    assert "not</" not in page  # the mark is closed by its words for screen readers
    marks = BeautifulSoup(page, "lxml").select_one(".revised")
    assert [each.get_text() for each in marks.select("del")] == [
        "[removed: not]",
        "[removed: ever]",
    ]
    assert [each.get_text() for each in marks.select("ins")] == ["[added: <never>]"]


def test_topics_are_called_by_name_and_the_first_entry_is_the_making(desk, editor):
    claim = draft_claim()
    services.set_topics(claim, [TopicFactory(named={"en": "Gas"})], by=editor, why="Filed.")

    told_of = entries(desk, claim)

    assert told_of[0][1] == {"Topics": "nothing → became Gas"}
    assert "a program created" in told_of[-1][0]
    assert told_of[-1][1] == {}


def test_a_claims_history_holds_that_of_its_parts_by_name(desk, editor):
    claim = published_claim()
    CitationFactory(claim=claim, source=SourceFactory(title="The second article"))
    other = published_claim(text="The other words.", speaker=SpeakerFactory(name="Ivan Other"))
    link = ClaimLinkFactory(from_claim=other, to_claim=claim)
    TranslationFactory(claim=claim, language="be", text="Словы")
    ReviewFactory(claim=claim, title="We checked it")
    CorrectionFactory(claim=claim, note="The day was wrong.")
    services.delete_record(link, by=editor, why="By mistake.")

    lines = [line for line, _changes in entries(desk, claim)]

    assert "deleted link “is answered by Ivan Other: “The other words.”” By mistake." in lines[0]
    for part in (
        "created citation “The second article”",
        "created translation “be: Словы”",
        "created review “We checked it”",
        "created correction “The day was wrong.”",
    ):
        assert any(part in line for line in lines), part


def test_what_left_a_claim_is_still_told_there(desk, editor):
    claim, other = published_claim(), draft_claim()
    moved = CitationFactory(claim=claim, source=SourceFactory(title="Moved article"))
    moved.claim = other
    services.save_record(moved, by=editor, why="It reports the other one.")

    for each in (claim, other):
        line, changes = entries(desk, each)[0]
        assert "changed citation “Moved article”" in line
        assert list(changes) == ["Claim"]


def give_entries(claim, editor, number):
    """So many more entries of every kind, each with other names in it."""
    for n in range(number):
        claim.speaker, claim.context = SpeakerFactory(), f"Context {n}."
        services.save_record(claim, by=editor, why=f"Reason {n}.")
        services.set_topics(claim, [TopicFactory(named={"en": f"Topic {n}"})], by=editor)
        citation = CitationFactory(claim=claim)
        citation.source = SourceFactory()
        services.save_record(citation, by=editor)
        ClaimLinkFactory(from_claim=claim)
        ReviewFactory(claim=claim)
        CorrectionFactory(claim=claim)
        TranslationFactory(claim=claim, language=f"x-{claim.translations.count()}")


def test_a_page_asks_as_often_for_a_hundred_entries_as_for_a_few(desk, editor):
    claim = draft_claim()
    give_entries(claim, editor, 1)
    desk.open(claim, page="history")
    with CaptureQueriesContext(connection) as for_few:
        few = entries(desk, claim)

    give_entries(claim, editor, 12)
    with CaptureQueriesContext(connection) as for_many:
        many = entries(desk, claim)

    assert len(few) < 15
    assert len(many) == 100
    assert len(for_many) == len(for_few) <= 15


def test_older_entries_stand_on_further_pages(desk, editor):
    outlet = OutletFactory(ownership="")
    for n in range(120):
        outlet.ownership = f"owner {n}"
        services.save_record(outlet, by=editor)

    assert (len(entries(desk, outlet)), len(entries(desk, outlet, p=2))) == (100, 21)
    assert desk.open(outlet, page="history", p=3).status_code == 404
    assert desk.open(outlet, page="history", p="x").status_code == 404


def test_what_never_was_has_no_history(desk):
    for path in ("999999/history/", "x/history/", "1/history/1/", "9999999999999999999/history/"):
        assert desk.client.get(f"/admin/claims/claim/{path}").status_code == 404
