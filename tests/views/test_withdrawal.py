"""A withdrawn claim is gone everywhere at once, from every cache too."""

import pytest

from claims.services import withdraw_claim
from tests.factories import published_claim
from tests.views.test_visibility import ADDRESSES, text_of

pytestmark = pytest.mark.django_db

WORDS = "bumblefroth"


def asked_again(client, address, before):
    """The same request from a cache that holds the answer of before."""
    headers = {}
    if etag := before.headers.get("ETag"):
        headers["if-none-match"] = etag
    headers["if-modified-since"] = before.headers.get(
        "Last-Modified", "Fri, 01 Jan 2100 00:00:00 GMT"
    )
    return client.get(address, headers=headers)


def test_its_page_answers_410_without_the_words_even_to_a_cache(client, dispute):
    claim = published_claim(text=f"The {WORDS} is open.")
    address = claim.get_absolute_url()
    before = client.get(address)
    assert WORDS in text_of(before)

    withdraw_claim(claim, ground="privacy", by=None)

    after = asked_again(client, address, before)
    assert after.status_code == 410
    assert WORDS not in text_of(after)


def test_lists_search_and_files_no_longer_hold_it_even_for_a_cache(client, dispute):
    claim = published_claim(
        text=f"The {WORDS} is open.",
        speaker=dispute.lukashenko,
        filed=[dispute.topic],
        source=dispute.source,
        said="2010-08-14",
    )
    addresses = [*ADDRESSES, f"/claims/?q={WORDS}", f"/claims.jsonl?q={WORDS}", "/claims.atom"]
    addresses = [each for each in addresses if client.get(each).status_code == 200]
    before = {address: client.get(address) for address in addresses}
    held = [address for address in addresses if WORDS in text_of(before[address])]
    assert {"/", "/claims/", "/claims.csv", f"/claims/?q={WORDS}"} <= set(held)

    withdraw_claim(claim, ground="legal", by=None)

    after = {address: asked_again(client, address, before[address]) for address in addresses}
    assert [each for each in addresses if after[each].status_code != 200] == []
    assert [each for each in held if claim.text in text_of(after[each])] == []


def test_no_answer_may_be_shown_from_a_cache_without_asking(client, dispute):
    withdrawn = dispute.hidden[1]
    addresses = [
        *(*ADDRESSES, dispute.stance.get_absolute_url(), dispute.source.get_absolute_url()),
        *(f"/claims/{withdrawn.pk}/", f"/claims/{dispute.stance.pk}/", "/nowhere/"),
    ]

    answers = {address: client.get(address) for address in addresses}

    assert {each.headers["Cache-Control"] for each in answers.values()} == {"no-cache"}
