"""What the page of a claim shows of its sources, links and reviews, and at what price."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims import services
from claims.choices import Relation
from tests.factories import (
    CitationFactory,
    CorrectionFactory,
    OutletFactory,
    RatingFactory,
    ReplyFactory,
    ReviewFactory,
    ScaleFactory,
    SourceFactory,
    SpeakerFactory,
    SpeakerNameFactory,
    TopicFactory,
    TranslationFactory,
    published_claim,
)
from tests.views.reading import page_of, texts

pytestmark = pytest.mark.django_db


def shown(client, claim, query=""):
    return page_of(client.get(claim.get_absolute_url() + query))


def test_the_evidence_is_told_from_the_record(client):
    speaker = SpeakerFactory(name="Iryna Adam")
    SpeakerNameFactory(speaker=speaker, spelling="Ірына Адам", language="be", kind="official")
    claim = published_claim(speaker=speaker, date_printed="Friday")
    CitationFactory(claim=claim, fidelity="shortened", wording="Statement …")
    CitationFactory(
        claim=claim, source=SourceFactory(republished_from=claim.citations.first().source)
    )

    assert texts(shown(client, claim), ".verdict p") == [
        "Reported, not confirmed by us.",
        "Two outlets print these words; we have seen no recording. One more source adds nothing of "
        "its own: a reprint, the same agency’s report, or the same outlet again. In one source the "
        "words differ, as marked below. Printed in English; the original is not on record. Dated "
        "13 August 2010 (“Friday”). Whether it is true is a separate question: no verdict.",
    ]


def test_wordings_are_marked_where_they_differ_also_for_those_who_listen(client):
    claim = published_claim(text="We will not sell it.")
    CitationFactory(claim=claim, wording="We will never sell it.", fidelity="altered")
    CitationFactory(claim=claim, wording="Не продадим.", language="ru", fidelity="translated")

    page = shown(client, claim)

    assert texts(page, ".entries .words") == [
        "“We will [not here: not] [only here: never] sell it.”",
        "«Не продадим.»",
    ]
    assert texts(page, ".entries .words del") == ["[not here: not]"]


def test_a_source_is_shown_with_all_that_is_known_of_it(client):
    outlet = OutletFactory(name="Harbour Post", kind="broadcaster", ownership="state-owned")
    source = SourceFactory(
        outlet=outlet,
        title="The crane",
        url="https://example.org/crane",
        archive_url="https://archive.example.org/crane",
    )
    claim = published_claim(source=source)
    citation = claim.citations.get()
    citation.speaker_printed, citation.locator, citation.relayed_by = (
        "Adam",
        "page 4",
        "her lawyers",
    )
    services.save_record(citation, by=None)
    reprint = SourceFactory(republished_from=source, outlet=None)
    CitationFactory(claim=claim, source=reprint)

    page = shown(client, claim)

    [first, second] = texts(page, ".entries figure")
    assert first == (
        "Harbour Post: The crane · 14 August 2010 broadcaster, state-owned Prints the words as "
        "they stand on record. Names the speaker as “Adam”. Relayed by her lawyers. Place: page 4. "
        "Read it there: The crane · Archived copy: The crane"
    )
    assert "Republished from Harbour Post, and no second source." in second
    assert [link["href"] for link in page.select(".entries .outward")] == [
        source.url,
        source.archive_url,
    ]


def test_reviews_show_their_whole_scale_and_whose_they_are(client):
    scale = ScaleFactory(name="Truth")
    steps = [RatingFactory(scale=scale, label=each, order=n) for n, each in enumerate("ABC")]
    claim = published_claim()
    ReviewFactory(claim=claim, rating=steps[1])
    ReviewFactory(
        claim=claim,
        rating=steps[2],
        ours=False,
        publisher="Harbour Facts",
        url="https://example.org/",
    )
    of_attribution = RatingFactory(scale__of_attribution=True, label="One outlet only")
    ReviewFactory(claim=claim, rating=of_attribution, about="attribution")

    page = shown(client, claim)

    truth, said = (page.select_one(f"section[aria-labelledby={each}]") for each in ("true", "said"))
    assert texts(truth, "h3") == ["Reviewed by On the Record", "Reviewed by others"]
    assert texts(truth, ".review p:nth-of-type(2)") == [
        "The scale “Truth”: A › B (given) › C",
        "The scale “Truth”: A › B › C (given)",
    ]
    assert texts(said, ".rating") == ["One outlet only"]


def test_what_was_said_again_stands_apart_with_its_number(client):
    claim = published_claim()
    for year in ("2011", "2012"):
        again = published_claim(text=f"Again in {year}.", speaker=claim.speaker, said=year)
        services.link_claims(again, Relation.REPEATS, claim, by=None)
    services.link_claims(published_claim(text="No."), Relation.REBUTS, claim, by=None)

    page = shown(client, claim)

    again = page.select_one("section[aria-labelledby=again]")
    assert texts(again, ".body > p") == ["It was said again 2 times, as far as is on record."]
    assert texts(again, ".words") == ["“Again in 2011.”", "“Again in 2012.”"]
    assert texts(page, "section[aria-labelledby=against] .words") == ["“No.”"]


def test_a_link_is_read_from_both_ends_with_its_note_and_source(client, dispute):
    for claim, label in ((dispute.stance, "is rebutted by"), (dispute.rebuttal, "rebuts")):
        page = shown(client, claim)

        assert texts(page, ".relation") == [label]
        assert "He names him." in texts(page, ".linked .note")
        [exchange] = page.select("section[aria-labelledby=against] .plain a")
        assert exchange.get_text() == "Alexander Lukashenko and the Kremlin: the exchange in time"
        assert exchange["href"] == "/versus/alexander-lukashenko/the-kremlin/"


def test_of_many_links_and_sources_a_part_is_shown_with_the_way_to_the_rest(client, monkeypatch):
    monkeypatch.setattr("claims.views.claim.links.MOST_OF_A_KIND", 2)
    monkeypatch.setattr("claims.views.claim.page.MOST_SOURCES", 2)
    claim = published_claim()
    for _number in range(2):
        CitationFactory(claim=claim)
    for number in range(5):
        other = published_claim(text=f"Answer {number}.", said=f"201{number + 1}")
        services.link_claims(other, Relation.ANSWERS, claim, by=None)

    page, seen = shown(client, claim), []
    assert texts(page, ".paging .muted") == ["1–2 of 3 are shown", "1–2 of 5 are shown"]
    while page:
        seen += texts(page, ".linked .words")
        rest = page.select_one('section[aria-labelledby="against"] a[rel=next]')
        page = rest and shown(client, claim, rest["href"])

    assert seen == [f"“Answer {number}.”" for number in range(5)]
    assert len(shown(client, claim, "?sources=2").select(".entries figure")) == 1
    assert len(shown(client, claim, "?sources=99&links=x").select(".entries figure")) == 1


def queries(client, rows):
    """How many queries the page of a claim takes that has so many sources and links."""
    speaker, institution = SpeakerFactory(), SpeakerFactory(institution=True)
    claim = published_claim(speaker=speaker, on_behalf_of=institution, filed=[TopicFactory()])
    TranslationFactory(claim=claim)
    CorrectionFactory(claim=claim)
    services.publish_reply(ReplyFactory(claim=claim), by=None)
    ReviewFactory(claim=claim, reviewed_on=date(2010, 9, 1))
    with services.kept():
        for number in range(rows):
            CitationFactory(claim=claim, wording=f"Other words {number}.")
            other = published_claim(text=f"Слова {number}.", language="ru", speaker=speaker)
            TranslationFactory(claim=other, language="en")
            services.link_claims(other, Relation.ANSWERS, claim, by=None)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(claim.get_absolute_url()).status_code == 200
    return len(captured)


def test_the_page_takes_as_many_queries_for_a_hundred_links_as_for_one(client):
    one = queries(client, 1)

    assert queries(client, 100) == one
    assert one <= 15


def test_how_to_cite_it_names_the_address_that_never_changes(client, settings):
    claim = published_claim(text="The crane stays.")

    [text, bibtex, frame] = texts(shown(client, claim), ".copy")

    assert f"{settings.SITE_URL}/claims/{claim.pk}/ (accessed " in text
    assert bibtex.startswith(f"@misc{{{claim.reference},")
    assert frame.startswith(f'<iframe src="{settings.SITE_URL}/embed/claims/{claim.pk}/"')


@pytest.mark.parametrize(
    ("language", "official", "citation", "expected"),
    [
        ("ru", ["ru"], {}, "Printed in Russian."),
        ("en", ["be"], {}, "Printed in English; the original is not on record."),
        ("en", [], {}, "Printed in English; whether they were said in it is not on record."),
        ("en", ["be"], {"primary": True}, "Printed in English."),
        ("en", [], {"fidelity": "translated"}, "Printed in English; the original is not on record"),
    ],
)
def test_whether_the_original_is_on_record(client, language, official, citation, expected):
    """Told by the speaker's languages, by primary sources, and by who translates anew."""
    speaker = SpeakerFactory()
    for each in official:
        SpeakerNameFactory(speaker=speaker, language=each, kind="official")
    claim = published_claim(speaker=speaker, language=language)
    CitationFactory(claim=claim, **citation)

    assert expected in texts(shown(client, claim), ".verdict p")[1]


def test_the_marks_are_explained_once_and_no_source_with_other_words_is_called_exact(client):
    claim = published_claim(text="We will not sell it.")
    for word in ("never", "hardly"):
        CitationFactory(claim=claim, wording=f"We will {word} sell it.")

    told = texts(shown(client, claim), ".entries .note")

    assert [each.startswith("Underlined: only in this source.") for each in told].count(True) == 1
    assert [each.startswith("Prints the words as they stand") for each in told].count(True) == 1
