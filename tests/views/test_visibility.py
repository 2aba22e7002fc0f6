"""What is not published is nowhere: page, list, count, facet, search, link, export, sitemap."""

import pytest

from claims.choices import Standing
from tests.views.conftest import SECRET
from tests.views.reading import page_of, texts

pytestmark = pytest.mark.django_db

#: Every kind of page and file that readers and programs can open.
ADDRESSES = [
    "/",
    "/about/",
    *(f"/about/{page}/" for page in Standing.values),
    "/about/corrections.atom",
    "/speakers/",
    "/speakers/?letter=N",
    "/speakers/?q=Nobody",
    "/speakers/alexander-lukashenko/",
    "/speakers/the-kremlin/",
    "/claims/",
    "/claims/?status=any",
    "/claims/?q=bend",
    "/claims/?relation=answers",
    "/claims/?with=alexander-lukashenko",
    "/topics/abkhazia/",
    "/versus/alexander-lukashenko/the-kremlin/",
    "/versus/alexander-lukashenko/the-kremlin/claims.csv",
    "/claims.csv",
    "/claims.json?status=any",
    "/speakers/alexander-lukashenko/claims.csv",
    "/topics/abkhazia/claims.json",
    "/sitemap.xml",
    "/sitemap-claims-1.xml",
    "/sitemap-speakers-1.xml",
    "/sitemap-topics-1.xml",
    "/sitemap-sources-1.xml",
]


def text_of(response) -> str:
    streamed = b"".join(response.streaming_content) if response.streaming else response.content
    return streamed.decode()


def test_unpublished_words_are_on_no_page_and_in_no_file(client, dispute):
    responses = {address: client.get(address) for address in ADDRESSES}

    failing = [each for each, response in responses.items() if response.status_code != 200]
    leaking = [each for each, response in responses.items() if SECRET in text_of(response)]
    assert (failing, leaking) == ([], [])


def test_a_search_for_unpublished_words_finds_nothing(client, dispute):
    page = page_of(client.get(f"/claims/?q={SECRET}"))

    assert page.select(".card, .list-head, .paging") == []
    assert texts(page, ".list .empty strong") == ["No statement on record fits all of this."]
    assert client.head(f"/claims.csv?q={SECRET}")["X-Total-Count"] == "0"


def test_the_pages_of_the_published_claims_show_no_hidden_link(client, dispute):
    for claim in (dispute.stance, dispute.rebuttal):
        assert SECRET not in text_of(client.get(claim.get_absolute_url()))
    assert SECRET not in text_of(client.get(dispute.source.get_absolute_url()))


def test_the_addresses_of_unpublished_records_answer_404(client, dispute):
    draft = dispute.hidden[0]
    addresses = [
        draft.get_absolute_url(),
        f"/claims/{draft.pk}/",
        f"/speakers/nobody-{SECRET}/",
        f"/speakers/nobody-{SECRET}/claims.csv",
        f"/topics/about-{SECRET}/",
        f"/topics/about-{SECRET}/claims.csv",
        dispute.hidden[2].citations.get().source.get_absolute_url(),
        f"/versus/alexander-lukashenko/nobody-{SECRET}/",
    ]

    assert [client.get(address).status_code for address in addresses] == [404] * len(addresses)


def test_a_withdrawn_claim_answers_410_with_its_ground_and_without_its_words(client, dispute):
    withdrawn = dispute.hidden[1]

    response = client.get(f"/claims/{withdrawn.pk}/any-slug/")

    assert response.status_code == 410
    assert "an error of ours" in text_of(response)
    assert SECRET not in text_of(response)


def test_counts_leave_out_what_is_not_published(client, dispute):
    page = page_of(client.get("/speakers/alexander-lukashenko/"))

    assert texts(page, ".list-head .figure") == ["1 statement on record, 2010; not complete"]
    assert texts(page, ".inline .status") == ["reported 1"]
    assert client.head("/speakers/alexander-lukashenko/claims.csv")["X-Total-Count"] == "1"
