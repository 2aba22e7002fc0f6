"""What readers find on each page, where addresses lead, and how many queries a list takes."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims import services
from claims.choices import Relation, SpeakerKind
from tests.factories import (
    CorrectionFactory,
    RatingFactory,
    ReviewFactory,
    SourceFactory,
    SpeakerFactory,
    TranslationFactory,
    draft_claim,
    published_claim,
)
from tests.views.reading import listed, older, page_of, texts

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("spelling", ["Лукашенко", "Lukashenka", "Лукашэнка", "LUKASHENKO"])
def test_a_speaker_is_found_by_any_spelling(client, dispute, spelling):
    page = page_of(client.get("/speakers/", {"q": spelling}))

    found = page.select("section .plain a")
    assert [link["href"] for link in found] == [dispute.lukashenko.get_absolute_url()]


def test_the_claim_page_shows_words_position_source_status_and_rebuttal(client, dispute):
    response = client.get(dispute.stance.get_absolute_url())

    page = response.content.decode()
    assert "“It is impossible to bend me.”" in page
    assert "President of Belarus" in page
    assert "A quarrel in August" in page
    assert "Reported, not confirmed by us." in page
    assert texts(page_of(response), ".relation") == ["is rebutted by"]
    assert "«Эта категория применима к нему.»" in page


def test_the_claim_page_shows_translations_reviews_and_corrections(client, dispute):
    TranslationFactory(claim=dispute.rebuttal, language="en", text="The word applies to him.")
    rating = RatingFactory(label="Found in two outlets", scale__of_attribution=True)
    ReviewFactory(claim=dispute.rebuttal, rating=rating, about="attribution")
    CorrectionFactory(claim=dispute.rebuttal, note="The day was wrong.")

    page = client.get(dispute.rebuttal.get_absolute_url()).content.decode()

    for words in ("The word applies to him.", "Found in two outlets", "The day was wrong."):
        assert words in page


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("/versus/the-kremlin/alexander-lukashenko/", "/versus/alexander-lukashenko/the-kremlin/"),
        ("/speakers/the-old-address/", "/speakers/alexander-lukashenko/"),
        ("/versus/the-old-address/the-kremlin/", "/versus/alexander-lukashenko/the-kremlin/"),
    ],
)
def test_old_and_reversed_addresses_lead_to_the_one_address(client, dispute, address, target):
    services.save_record(rename(dispute.lukashenko, "the-old-address"), by=None)
    services.save_record(rename(dispute.lukashenko, "alexander-lukashenko"), by=None)

    response = client.get(address)

    assert (response.status_code, response["Location"]) == (301, target)


def rename(speaker, slug):
    speaker.slug = slug
    return speaker


def test_a_wrong_slug_of_a_claim_leads_to_the_right_one(client, dispute):
    for address in (f"/claims/{dispute.stance.pk}/", f"/claims/{dispute.stance.pk}/wrong/"):
        response = client.get(address)

        assert response.status_code == 301
        assert response["Location"] == dispute.stance.get_absolute_url()


def test_a_private_person_has_claims_but_no_page(client):
    person = SpeakerFactory(name="Ivan Neighbour", kind=SpeakerKind.PRIVATE)
    claim = published_claim(text="I saw it.", speaker=person)

    assert client.get("/speakers/ivan-neighbour/").status_code == 404
    assert "Ivan Neighbour" in client.get(claim.get_absolute_url()).content.decode()
    assert "ivan-neighbour" not in client.get("/speakers/").content.decode()
    assert "ivan-neighbour" not in client.get("/sitemap-speakers-1.xml").content.decode()
    assert "i-saw-it" not in client.get("/sitemap-claims-1.xml").content.decode()
    assert client.get("/claims.csv?speaker=ivan-neighbour").status_code == 400


def test_an_institutions_page_carries_what_was_said_on_its_behalf(client, dispute):
    page = page_of(client.get("/speakers/the-kremlin/"))

    assert listed(page) == ["Эта категория применима к нему."]


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("said_after=2010-13", "has no month 13"),
        ("status=nonsense", "nonsense is not one of the available choices"),
        ("speaker=nobody", "No speaker on record is called “nobody”"),
        ("page=-1", "greater than or equal to 1"),
    ],
)
def test_a_bad_value_gives_the_page_with_a_message_and_no_rows(client, dispute, query, message):
    response = client.get(f"/claims/?{query}")

    assert response.status_code == 200
    assert message in response.content.decode()
    assert page_of(response).select(".card, .list-head, .paging") == []


@pytest.mark.parametrize("address", ["/claims.csv", "/speakers/alexander-lukashenko/claims.json"])
def test_a_bad_value_gives_an_export_400_with_a_json_message(client, dispute, address):
    response = client.get(f"{address}?said_after=2010-13&columns=truth")

    assert response.status_code == 400
    assert response.json()["fields"]["columns"] == ["There is no column “truth”."]
    assert "has no month 13" in response.json()["fields"]["said_after"][0]


@pytest.mark.parametrize(
    "address", ["/nowhere/", "/claims/999999/x/", "/claims.exe", "/topics/x/", "/sources/999999/"]
)
def test_an_unknown_page_is_a_designed_404(client, dispute, address):
    response = client.get(address)

    assert response.status_code == 404
    assert 'action="/claims/"' in response.content.decode()


@pytest.mark.parametrize("query", ['"', "AND OR", "*", "x" * 10_000, "a\x00b", "😀", "%"])
def test_a_strange_query_gives_a_page(client, dispute, query):
    assert client.get("/claims/", {"q": query}).status_code == 200
    assert client.get("/speakers/", {"q": query}).status_code == 200
    assert client.get("/claims.csv", {"q": query}).status_code == 200


def test_a_page_and_its_downloads_have_the_same_rows(client, dispute):
    for number in range(30):
        published_claim(text=f"Number {number}", said=f"{1990 + number}", filed=[dispute.topic])

    seen, address = [], "/topics/abkhazia/?sort=said"
    while address:
        page = page_of(client.get(address))
        seen += listed(page)
        address = older(page) and f"/topics/abkhazia/{older(page)}"
    exported = client.get("/topics/abkhazia/claims.json?sort=said")

    rows = b"".join(exported.streaming_content).decode()
    assert len(seen) == 32
    assert [rows.index(f'"text": "{text}"') for text in seen] == sorted(
        rows.index(f'"text": "{text}"') for text in seen
    )


@pytest.mark.parametrize("query", ["", "q=statement", "sort=said", "sort=-published"])
def test_every_claim_is_on_exactly_one_page(client, query):
    speaker = SpeakerFactory(name="Iryna Adam")
    said = ["", "2010", "2010-08", "2010-08-13"]
    for number in range(60):
        published_claim(text=f"Statement {number}.", speaker=speaker, said=said[number % 4])

    seen, address = [], f"/claims/?{query}"
    while address:
        page = page_of(client.get(address))
        seen += listed(page)
        address = older(page) and f"/claims/{older(page)}"
    by_number = [
        text
        for number in (1, 2, 3)
        for text in listed(page_of(client.get(f"/claims/?{query}&page={number}")))
    ]

    assert sorted(seen) == sorted(f"Statement {number}." for number in range(60))
    assert by_number == seen


LISTS = [
    "/",
    "/speakers/",
    "/speakers/?q=Adam",
    "/speakers/iryna-adam/",
    "/claims/",
    "/claims/?q=statement",
    "/claims/?q=statement&sort=relevance",
    "/claims/?topic=abkhazia&status=any",
    "/topics/abkhazia/",
    "/versus/iryna-adam/the-kremlin/",
    "/claims.csv",
    "/claims.json",
]


@pytest.mark.parametrize("address", LISTS)
def test_a_list_takes_as_many_queries_for_three_rows_as_for_one(client, dispute, address):
    def one_more(number):
        speaker = SpeakerFactory(
            name="Iryna Adam" if number == 1 else f"Iryna Adam {number}",
            slug="iryna-adam" if number == 1 else f"iryna-adam-{number}",
        )
        claim = published_claim(
            text=f"Statement {number}.", speaker=speaker, said="2011", filed=[dispute.topic]
        )
        TranslationFactory(claim=claim)
        answers = published_claim(
            speaker=dispute.prikhodko, on_behalf_of=dispute.kremlin, filed=[dispute.topic]
        )
        services.link_claims(answers, Relation.ANSWERS, claim, by=None)

    def queries():
        with CaptureQueriesContext(connection) as captured:
            response = client.get(address)
            if response.streaming:
                assert b"".join(response.streaming_content)
        assert response.status_code == 200
        return len(captured)

    one_more(1)
    queries()  # whatever is asked once a process
    with_one = queries()
    one_more(2)
    one_more(3)
    draft_claim(text="Hidden.", filed=[dispute.topic])

    assert queries() == with_one
    assert with_one <= 25


def test_the_source_a_public_link_rests_on_can_be_read(client, dispute):
    evidence = SourceFactory(title="The transcript")
    assert client.get(evidence.get_absolute_url()).status_code == 404
    services.link_claims(
        dispute.stance, Relation.DENIES, dispute.rebuttal, by=None, note="No.", source=evidence
    )

    page = client.get(dispute.stance.get_absolute_url()).content.decode()
    assert f'href="{evidence.get_absolute_url()}"' in page
    assert client.get(evidence.get_absolute_url()).status_code == 200


def test_a_number_that_no_record_can_have_is_a_404(client, dispute):
    for number in ("9" * 19, "9" * 4400):
        assert client.get(f"/claims/{number}/").status_code == 404
        assert client.get(f"/sources/{number}/claims.csv").status_code == 404
