"""Names and words on a page in the reader's language, as far as the record has them."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.translation import override

from claims.choices import SpeakerKind
from tests.factories import SpeakerFactory, SpeakerNameFactory, published_claim
from tests.views.reading import page_of, texts

pytestmark = pytest.mark.django_db


def prefix(language: str) -> str:
    return "" if language == "en" else f"/{language}"


@pytest.mark.parametrize(
    ("language", "name"),
    [("en", "Alexander Lukashenko"), ("be", "Аляксандр Лукашэнка"), ("uk", "Олександр Лукашенко")],
)
def test_a_speaker_goes_by_the_name_that_readers_of_the_language_know(client, language, name):
    speaker = SpeakerFactory(name="Alexander Lukashenko")
    for code, spelling in {"be": "Аляксандр Лукашэнка", "uk": "Олександр Лукашенко"}.items():
        SpeakerNameFactory(speaker=speaker, spelling=spelling, language=code, preferred=True)
    claim = published_claim(speaker=speaker, text="It is impossible to bend me.")
    before = prefix(language)

    shown = {
        "speaker": texts(page_of(client.get(f"{before}/speakers/{speaker.slug}/")), "h1"),
        "claim": texts(page_of(client.get(f"{before}{claim.get_absolute_url()}")), "h1 a"),
        "card": texts(page_of(client.get(f"{before}/claims/")), ".card .note a"),
        "found": texts(page_of(client.get(f"{before}/speakers/?q=Lukashenko")), ".body.plain a"),
    }

    assert shown == {place: [name] for place in shown}
    surname = name.split()[1]
    listed = texts(page_of(client.get(f"{before}/speakers/")), ".columns a")
    assert listed == [f"{surname}, {name.split()[0]}"]


@pytest.mark.parametrize("address", ["/speakers/?q=Person", "/speakers/", "/claims/"])
def test_names_of_a_language_cost_no_query_a_row(client, address):
    counts = []
    for number in (1, 3):
        for each in range(number):
            speaker = SpeakerFactory(name=f"Person {number}{each}", kind=SpeakerKind.PERSON)
            SpeakerNameFactory(
                speaker=speaker, spelling=f"Особа {number}{each}", language="uk", preferred=True
            )
            published_claim(speaker=speaker)
        client.get(f"/uk{address}")
        with override("en"):
            counts.append(_queries(client, f"/uk{address}"))

    assert counts[0] == counts[1]


def _queries(client, address) -> int:
    with CaptureQueriesContext(connection) as queries:
        client.get(address)
    return len(queries)


@pytest.mark.parametrize(("language", "marked"), [("en", None), ("ru", "en")])
def test_what_the_desk_wrote_says_that_it_is_in_the_records_language(client, language, marked):
    claim = published_claim(text="It is so.", context="Asked by a reporter.")

    page = page_of(client.get(f"{prefix(language)}{claim.get_absolute_url()}"))

    [context] = page.select("#facts + .body .prose")
    assert (context.get("lang"), context.text.strip()) == (marked, "Asked by a reporter.")
