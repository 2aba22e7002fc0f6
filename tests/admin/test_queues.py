"""The front page says what waits; each queue is a list with search, filters and actions."""

from datetime import UTC, datetime

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.contrib.auth.models import Permission

from claims import services
from claims.choices import Decision, Relation, Stage
from claims.models import Candidate, Claim, Source
from tests.factories import (
    CandidateFactory,
    SourceFactory,
    SpeakerFactory,
    TopicFactory,
    claim_at,
    draft_claim,
    published_claim,
)


def front_page(client):
    return BeautifulSoup(client.get("/admin/").content, "lxml")


def waiting(client):
    """The queues of the front page: title, count, sentence and address of each."""
    rows = front_page(client).select(".queues li")
    return {
        row.a.find(string=True, recursive=False): (
            row.select_one(".queue-count").text,
            row.select_one(".queue-todo").text,
            row.a["href"],
        )
        for row in rows
    }


def words(answer):
    cells = BeautifulSoup(answer.content, "lxml").select("#result_list .field-words")
    return [cell.get_text(strip=True) for cell in cells]


def test_a_queue_says_how_many_wait_and_what_to_do(desk):
    claim_at(Stage.IN_REVIEW)
    claim_at(Stage.IN_REVIEW)

    count, sentence, url = waiting(desk.client)["Waiting for review"]

    assert count == "2"
    assert sentence.startswith("Check words, day, source and status")
    assert url == "/admin/claims/claim/?queue=review"


def test_an_empty_queue_says_so_calmly(desk):
    count, sentence, _url = waiting(desk.client)["Broken source links"]

    assert count == "–"
    assert sentence == "Every link that was checked answers."


def test_queues_in_which_something_waits_come_first(desk):
    published_claim()

    counts = [count for count, _sentence, _url in waiting(desk.client).values()]

    assert counts[0] != "–"
    assert counts == sorted(counts, key=lambda count: count == "–")


def test_our_own_records_stand_above_the_accounts(desk):
    captions = front_page(desk.client).select("#content-main caption a")

    assert [each["href"] for each in captions] == ["/admin/claims/", "/admin/auth/"]


def test_only_what_somebody_may_act_on_is_shown(client, django_user_model):
    archivist = django_user_model.objects.create_user("archivist", is_staff=True)
    archivist.user_permissions.set(
        Permission.objects.filter(codename__in=("change_source", "view_source", "view_claim"))
    )
    client.force_login(archivist)
    claim_at(Stage.IN_REVIEW, text="Wait for me.")

    assert list(waiting(client)) == [
        "Published without an archived copy",
        "Broken source links",
        "Sources with no claims",
    ]
    assert words(client.get("/admin/claims/claim/?queue=review", follow=True)) == ["Wait for me."]
    assert b"All queues" not in client.get("/admin/claims/claim/?queue=review").content


def test_whoever_has_nothing_to_do_sees_the_plain_front_page(client, django_user_model):
    client.force_login(django_user_model.objects.create_user("guest", is_staff=True))

    assert front_page(client).select(".queues") == []


def test_every_queue_leads_to_its_list(desk):
    for title, (_count, _sentence, url) in waiting(desk.client).items():
        page = desk.client.get(url)

        assert page.status_code == 200
        assert f"{title}." in page.content.decode() or "queue=" not in url


def test_a_queue_is_searched_and_filtered_and_acted_upon_like_any_list(desk):
    claim_at(Stage.IN_REVIEW, text="The crane stays.", status="confirmed")
    claim_at(Stage.IN_REVIEW, text="The crane goes.")
    claim_at(Stage.IN_REVIEW, text="The gas is paid for.")
    draft_claim(text="The crane is no crane.")

    assert len(words(desk.open(Claim, queue="review"))) == 3
    assert len(words(desk.open(Claim, queue="review", q="crane"))) == 2
    page = desk.open(Claim, queue="review", q="crane", status__exact="confirmed")
    assert words(page) == ["The crane stays."]
    assert b'value="publish"' in page.content


def test_who_has_waited_longest_comes_first_and_the_next_key_goes_on_from_there(desk, editor):
    days = ("2009", "2010-08", "2007")
    waiting = [claim_at(Stage.IN_REVIEW, text=f"Said {day}.", said=day) for day in days]

    def beyond(claim, way):
        page = desk.open(claim, page=way, _changelist_filters="queue=review")
        return page["Location"].partition("?")[0]

    assert words(desk.open(Claim, queue="review")) == [f"Said {day}." for day in days]
    assert beyond(waiting[0], "next") == desk.url(waiting[1])
    assert beyond(waiting[2], "previous") == desk.url(waiting[1])
    assert beyond(waiting[2], "next") == desk.url(waiting[2]), "the last stays"
    services.publish_claim(waiting[1], by=editor)
    assert beyond(waiting[1], "next") == desk.url(waiting[0]), "the first that still waits"


def test_drafts_of_ones_own_come_first(desk, editor):
    with time_machine.travel(datetime(2020, 1, 1, tzinfo=UTC), tick=False):
        draft_claim(text="Older.")
    with time_machine.travel(datetime(2020, 1, 2, tzinfo=UTC), tick=False):
        services.save_record(Claim(text="Mine.", speaker=SpeakerFactory()), by=editor)

    assert words(desk.open(Claim, queue="drafts")) == ["Mine.", "Older."]


def test_unlinked_claims_are_searched_by_words_and_by_topic(desk):
    topic, apart = TopicFactory(), TopicFactory()
    for each in (topic, apart):
        one, other = published_claim(filed=[each]), published_claim(filed=[each])
        services.link_claims(one, Relation.REBUTS, other, by=None)
    published_claim(text="The crane stays.", filed=[topic])
    published_claim(text="The crane goes.", filed=[apart])

    assert len(words(desk.open(Claim, queue="unlinked"))) == 2
    assert words(desk.open(Claim, queue="unlinked", q="stays")) == ["The crane stays."]
    assert words(desk.open(Claim, queue="unlinked", topic=apart.pk)) == ["The crane goes."]


def test_where_nothing_is_disputed_nothing_is_unlinked(desk):
    published_claim(filed=[TopicFactory()])

    page = desk.open(Claim, queue="unlinked")

    assert words(page) == []
    assert "Every claim of a disputed topic stands against another." in page.content.decode()


@pytest.mark.parametrize(
    ("model", "name"), [(Claim, "nonsense"), (Claim, "broken"), (Source, "review")]
)
def test_a_queue_that_these_records_have_not_shows_nothing(desk, model, name):
    published_claim()

    assert BeautifulSoup(desk.open(model, queue=name).content, "lxml").select("#result_list") == []


def test_proposals_and_sources_have_their_queues(desk, editor):
    candidate, bare = CandidateFactory(text="Wait for me."), SourceFactory(title="Bare")
    services.reject_candidate(rejected := CandidateFactory(), by=editor)

    assert rejected.decision == Decision.REJECTED
    assert words(desk.open(Candidate, queue="candidates")) == ["Wait for me."]
    assert bare.title in desk.open(Source, queue="no-claims").content.decode()
    assert candidate.source.title not in desk.open(Source, queue="no-claims").content.decode()


def test_the_front_page_asks_as_often_for_many_as_for_one(desk, django_assert_max_num_queries):
    for _ in range(3):
        claim_at(Stage.IN_REVIEW)
        topic = TopicFactory()
        one, other = published_claim(filed=[topic]), published_claim(filed=[topic])
        services.link_claims(one, Relation.REBUTS, other, by=None)

        with django_assert_max_num_queries(12):
            desk.client.get("/admin/")


def test_similar_speakers_are_counted_and_lead_to_their_page(desk):
    SpeakerFactory(name="Olga Marsh")
    SpeakerFactory(name="Marsh, Olga", slug="olga-marsh-2")

    count, sentence, url = waiting(desk.client)["Similar speakers that may be one person"]

    assert (count, url) == ("1", "/admin/claims/speaker/similar/")
    assert sentence.startswith("Merge the two")
    assert desk.client.get(url).status_code == 200
