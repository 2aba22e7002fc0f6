"""What stands above every list: filters with numbers, years, order, and how many there are."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims import services
from claims.choices import Relation
from tests.factories import SpeakerFactory, TopicFactory, published_claim
from tests.views.reading import listed, page_of, texts

pytestmark = pytest.mark.django_db

LISTS = (
    "/claims/",
    "/speakers/alexander-lukashenko/",
    "/speakers/the-kremlin/",
    "/topics/abkhazia/",
    "{source}",
)


def choices(page, name: str) -> dict[str, str]:
    """The values of one filter with what a reader reads."""
    return {
        option["value"]: option.get_text()
        for option in page.select(f"select[name={name}] option[value]")
    }


@pytest.mark.parametrize("address", LISTS)
def test_every_list_has_the_same_filters_with_numbers(client, dispute, address):
    address = address.format(source=dispute.source.get_absolute_url())

    page = page_of(client.get(address))

    names = {field["name"] for field in page.select(".filters [name]")}
    everything = {"q", "topic", "with", "said_after", "said_before", "status", "relation"}
    everything |= {"nature", "form", "outlet", "language", "rating", "updated_after", "sort"}
    assert names >= everything - ({"topic"} if "topics" in address else set())
    assert choices(page, "relation")["rebuts"].startswith("rebuts (")
    assert "on record, 2010; not complete" in texts(page, ".list-head p")[0]
    assert texts(page, ".downloads a")[:2] == ["CSV", "JSON"]


def test_the_number_at_a_choice_is_that_of_the_list_behind_it(client, dispute):
    page = page_of(client.get("/topics/abkhazia/?status=any"))

    for name in ("with", "relation", "language", "form", "outlet"):
        for value, label in choices(page, name).items():
            if value:
                behind = page_of(client.get(f"/topics/abkhazia/?status=any&{name}={value}"))
                assert label.endswith(f" ({len(listed(behind))})")


def test_a_chosen_value_stays_chosen(client, dispute):
    page = page_of(client.get("/claims/?topic=Абхазия&with=the-kremlin&language=ru"))

    chosen = {
        select["name"]: select.select_one("option[selected]")["value"]
        for select in page.select("select")
    }
    assert chosen["topic"] == "abkhazia"
    assert (chosen["with"], chosen["language"]) == ("the-kremlin", "ru")
    assert listed(page) == []


def test_years_are_drawn_and_told_as_a_table(client, dispute):
    published_claim(text="Later.", speaker=dispute.lukashenko, said="2012")

    page = page_of(client.get("/speakers/alexander-lukashenko/"))

    links = [link["href"] for link in page.select(".by-year th a")]
    assert [texts(row, "th, td") for row in page.select(".by-year tbody tr")] == [
        ["2010", "1"],
        ["2012", "1"],
    ]
    assert len(page.select(".chart a")) == 2
    later = page_of(client.get("/speakers/alexander-lukashenko/" + links[-1].split("#")[0]))
    assert listed(later) == ["Later."]


def test_a_list_is_turned_round_by_a_link(client, dispute):
    page = page_of(client.get("/topics/abkhazia/"))

    [other] = [link["href"] for link in page.select(".list-head .inline a")]
    turned = page_of(client.get("/topics/abkhazia/" + other.split("#")[0]))

    assert listed(turned) == [*reversed(listed(page))]


def test_what_was_typed_wrongly_stays_to_be_corrected(client, dispute):
    page = page_of(client.get("/claims/?topic=nowhere&with=nobody"))

    assert page.select_one("input[name=topic]")["value"] == "nowhere"
    assert texts(page, ".field-with .error") == ["No speaker on record is called “nobody”."]


@pytest.mark.parametrize("address", [*LISTS, "/claims/?q=statement&with=the-kremlin&sort=said"])
def test_a_list_takes_few_queries_however_long_it_is(client, dispute, address):
    address = address.format(source=dispute.source.get_absolute_url())

    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert client.get(address).status_code == 200
        return len(captured)

    def add(count: int) -> None:
        with services.kept():
            for number in range(count):
                for speaker, behalf in ((dispute.lukashenko, None), (other, dispute.kremlin)):
                    published_claim(
                        text=f"Statement {number}.",
                        speaker=speaker,
                        on_behalf_of=behalf,
                        filed=[dispute.topic, TopicFactory()],
                        source=dispute.source,
                        said=str(1990 + number % 20),
                        language="ru",
                    )

    other = SpeakerFactory()
    add(1)
    queries()  # whatever is asked once a process
    with_few = queries()
    add(12)

    assert queries() == with_few <= 15


def test_said_again_is_told_beside_the_first_time(client, dispute):
    for day in ("2011", "2012"):
        again = published_claim(speaker=dispute.lukashenko, said=day)
        services.link_claims(again, Relation.REPEATS, dispute.stance, by=None)

    page = client.get("/speakers/alexander-lukashenko/").content.decode()

    assert page.count("said again 2 times") == 1
