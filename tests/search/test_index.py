"""The index follows the records, and is found out and mended where it does not."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims import dates, search
from claims.models import Claim, SearchDocument
from claims.services import (
    delete_record,
    link_claims,
    return_to_draft,
    save_record,
    set_topics,
    withdraw_claim,
)
from tests.factories import (
    CitationFactory,
    ReviewFactory,
    SourceFactory,
    SpeakerFactory,
    TopicFactory,
    TranslationFactory,
    draft_claim,
    published_claim,
)
from tests.search.finding import found

pytestmark = pytest.mark.django_db


def held() -> list[tuple[int, int, str, str]]:
    """Every document as the index holds it."""
    return list(
        SearchDocument.objects.order_by("pk").values_list("claim_id", "place", "body", "tokens")
    )


def everywhere(text: str) -> list[Claim]:
    """What the desk finds, where a ghost would show."""
    return found(text, Claim.objects.all())


def test_a_changed_text_is_found_by_its_new_words_only():
    claim = published_claim(text="A word about recognition.")

    claim.text = "A word about gas."
    save_record(claim, by=None, note="Misheard.")

    assert (everywhere("recognition"), everywhere("gas")) == ([], [claim])


def test_a_changed_day_moves_the_claim_in_the_order():
    first, second = (published_claim(text="Gas.", said=day) for day in ("2010", "2011"))

    second.said = dates.year(2009)
    save_record(second, by=None, note="Misdated.")

    assert found("gas") == [first, second]


def test_a_withdrawn_claim_is_found_by_readers_no_more():
    claim = published_claim(text="A word about recognition.")

    withdraw_claim(claim, ground="legal", by=None)

    assert (found("recognition"), everywhere("recognition")) == ([], [claim])


def test_a_deleted_claim_leaves_no_ghost():
    claim = draft_claim(text="A word about recognition.", said="2010-08-13")
    place_in_the_index = {"pk": claim.pk, "said": "2010-08-13"}
    delete_record(claim, by=None)

    successor = draft_claim(**place_in_the_index, text="Gas.")

    assert (everywhere("recognition"), everywhere("gas")) == ([], [successor])
    assert search.integrity_problems() == []


@pytest.mark.parametrize(
    "part",
    [
        lambda claim: CitationFactory(claim=claim, wording="Recognition."),
        lambda claim: TranslationFactory(claim=claim, text="Recognition."),
    ],
    ids=["citation", "translation"],
)
def test_words_come_and_go_with_the_part_of_the_claim_that_holds_them(part):
    claim = published_claim()

    record = part(claim)
    with_it = found("recognition")
    delete_record(record, by=None)

    assert (with_it, found("recognition")) == ([claim], [])


@pytest.mark.parametrize("column", ["body", "tokens"])
def test_a_document_that_was_tampered_with_is_found_out(column):
    published_claim()
    claim = published_claim()
    SearchDocument.objects.filter(pk=claim.pk).update(**{column: "tampered"})

    assert list(search.stale()) == [claim.pk]


def test_a_document_that_is_missing_is_found_out():
    claim = published_claim()
    search.remove([claim.pk])

    assert list(search.stale()) == [claim.pk]


def test_a_text_changed_past_the_services_is_found_out_and_indexed():
    claim = published_claim(text="A word about recognition.")
    Claim.objects.update(text="A word about gas.")

    late = list(search.stale())
    search.index(late)

    assert late == [claim.pk]
    assert (list(search.stale()), found("recognition"), found("gas")) == ([], [], [claim])


def test_rebuilding_mends_whatever_was_wrong():
    claim, other = published_claim(text="Recognition."), published_claim(text="Gas.")
    SearchDocument.objects.filter(pk=claim.pk).update(body="tampered")
    search.remove([other.pk])

    search.rebuild()

    assert (list(search.stale()), search.integrity_problems()) == ([], [])
    assert (found("recognition"), found("gas"), found("tampered")) == ([claim], [other], [])


@pytest.fixture
def busy_desk() -> None:
    """Two claims that took part in most of what a desk can do."""
    topic, above = TopicFactory(named={"en": "Gas"}), TopicFactory()
    one = published_claim(text="One about gas.", on_behalf_of=SpeakerFactory(institution=True))
    other = published_claim(text="Другое о газе.", said="2008", filed=[topic])
    third = published_claim(text="A third.", said="")
    source = SourceFactory()
    CitationFactory(claim=one, source=source, wording="One, printed.")
    TranslationFactory(claim=one)
    ReviewFactory(claim=other)
    link = link_claims(one, "rebuts", other, by=None)
    link_claims(third, "contradicts", one, by=None, note="So.", source=source)
    set_topics(one, [topic, above], by=None)
    topic.parent = above
    save_record(topic, by=None)
    link.relation = "answers"
    save_record(link, by=None)
    withdraw_claim(third, ground="error", by=None)
    return_to_draft(other, by=None, why="To be checked.")
    other.said = dates.year(2012)
    save_record(other, by=None)
    delete_record(draft_claim(), by=None)


@pytest.mark.usefixtures("busy_desk")
def test_after_many_operations_the_index_agrees_with_the_records():
    assert (list(search.stale()), search.integrity_problems()) == ([], [])


@pytest.mark.usefixtures("busy_desk")
def test_rebuilding_gives_what_the_services_kept():
    kept = held()

    indexed = search.rebuild()

    assert (indexed, held()) == (3, kept)
    assert search.integrity_problems() == []


@pytest.mark.usefixtures("busy_desk")
def test_rebuilding_tells_how_far_it_has_come():
    done = []

    search.rebuild(done.append)

    assert done == [3]


def test_indexing_three_claims_costs_no_more_queries_than_indexing_one():
    numbers = [published_claim().pk for _ in range(3)]

    with CaptureQueriesContext(connection) as for_one:
        search.index(numbers[:1])
    with CaptureQueriesContext(connection) as for_three:
        search.index(numbers)

    assert len(for_three) == len(for_one)


def test_a_document_lists_what_filters_ask_for():
    speaker, kremlin = SpeakerFactory(), SpeakerFactory(institution=True)
    above = TopicFactory()
    topic = TopicFactory(parent=above)
    source = SourceFactory()
    claim = published_claim(
        speaker=speaker, on_behalf_of=kremlin, filed=[topic], source=source, language="ru"
    )
    review = ReviewFactory(claim=claim)
    answer = published_claim()
    link_claims(answer, "answers", claim, by=None)

    tokens = set(SearchDocument.objects.get(pk=claim.pk).tokens.split())

    assert tokens == {
        "gpublished",
        "c1",
        "ureported",
        "nassertion",
        "fdirect",
        "lru",
        "kanswers",
        "ianswers",
        f"banswers{answer.speaker_id}",
        "y2010",
        f"s{speaker.pk}",
        f"v{speaker.pk}",
        f"v{kremlin.pk}",
        f"w{answer.speaker_id}",
        f"t{topic.pk}",
        f"t{above.pk}",
        f"d{source.pk}",
        f"o{source.outlet_id}",
        f"r{review.rating_id}",
    }
