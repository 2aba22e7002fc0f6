"""Claims are found by their words, by names in any script, by year and by topic."""

import pytest
from bs4 import BeautifulSoup

from claims.admin.lists import MOST_COUNTED, Counted
from claims.models import Claim, Topic
from tests.factories import ClaimFactory, SpeakerFactory, TopicFactory, draft_claim


def listed(answer):
    cells = BeautifulSoup(answer.content, "lxml").select("#result_list .field-words")
    return [cell.get_text(strip=True) for cell in cells]


@pytest.fixture
def two_claims(db):
    president = SpeakerFactory(name="Alexander Lukashenko", spellings=["Аляксандр Лукашэнка"])
    conflict = TopicFactory(named={"en": "Conflict"})
    abkhazia = TopicFactory(named={"en": "Abkhazia"}, parent=conflict)
    draft_claim(text="We recognise nobody.", speaker=president, said="2010-08", filed=[abkhazia])
    draft_claim(text="The gas is paid for.", said="2007")


@pytest.mark.parametrize("typed", ["recognised", "Лукашенко", "Лукашэнка", "abkhazia"])
def test_a_search_reads_words_names_and_topics_of_drafts_too(desk, two_claims, typed):
    assert listed(desk.open(Claim, q=typed)) == ["We recognise nobody."]


def test_a_reference_is_found(desk, two_claims):
    claim = Claim.objects.get(text="The gas is paid for.")

    assert listed(desk.open(Claim, q=claim.reference)) == ["The gas is paid for."]


def test_a_search_for_no_words_finds_nothing(desk, two_claims):
    assert listed(desk.open(Claim, q="?!")) == []


@pytest.mark.parametrize(
    ("year", "found"),
    [
        ("2010", ["We recognise nobody."]),
        ("2000s", ["The gas is paid for."]),
        ("unknown", ["Nobody knows when."]),
        ("0000", []),
        ("next", []),
    ],
)
def test_a_year_a_decade_or_none(desk, two_claims, year, found):
    ClaimFactory(text="Nobody knows when.", said="")

    assert listed(desk.open(Claim, year=year)) == found


def test_a_topic_finds_what_is_filed_below_it_and_joins_the_search(desk, two_claims):
    above = Topic.objects.get(parent=None)

    assert listed(desk.open(Claim, topic=above.pk)) == ["We recognise nobody."]
    assert listed(desk.open(Claim, topic=above.pk, q="nobody", stage__exact="draft")) == [
        "We recognise nobody."
    ]
    assert listed(desk.open(Claim, topic=above.pk, q="gas")) == []


def test_nobody_counts_beyond_ten_thousand():
    assert str(Counted(MOST_COUNTED)) == "10,000"
    assert str(Counted(MOST_COUNTED + 1)) == "10,000+"


@pytest.mark.parametrize(
    ("year", "found"), [("2010", True), ("2010s", True), ("2007", False), ("unknown", False)]
)
def test_a_year_joins_the_search(desk, two_claims, year, found):
    expected = ["We recognise nobody."] if found else []

    assert listed(desk.open(Claim, q="recognise", year=year)) == expected


@pytest.mark.parametrize(("source", "found"), [("", 2), ("own", 1), ("x", 0), ("9" * 30, 0)])
def test_the_claims_of_one_source(desk, two_claims, source, found):
    own = str(Claim.objects.get(text="The gas is paid for.").citations.get().source_id)

    assert len(listed(desk.open(Claim, source=own if source == "own" else source))) == found
