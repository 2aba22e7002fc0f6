"""The thread of a claim: what is reached by links, as a time line and as a drawing."""

import pytest
from django.utils import timezone

from claims import services
from claims.choices import Relation, Stage
from claims.filters import links_of
from claims.filters.links import PER_CLAIM
from claims.models import Claim, ClaimLink
from tests.factories import SpeakerFactory, draft_claim, published_claim, withdrawn_claim
from tests.views.conftest import SECRET
from tests.views.reading import MARKS, page_of, texts

pytestmark = pytest.mark.django_db

#: The claim, a query for each step, the rows in three; a fourth for translations.
QUERIES = 15


def chain(*words, start=None, make=published_claim):
    """Statements of which each answers the one before it."""
    made = [start] if start else []
    with services.kept():
        for text in words:
            made.append(make(text=text))
            if len(made) > 1:
                services.link_claims(made[-1], Relation.ANSWERS, made[-2], by=None)
    return made


def thread_at(client, claim):
    return page_of(client.get(f"{claim.get_absolute_url()}thread/"))


def in_list(page):
    return [words.strip(MARKS) for words in texts(page, ".cards .words")]


def drawn(page):
    """The words of the boxes in the drawing: the heading, the words, the links."""
    return [texts(box, "text") for box in page.select("svg.thread > a")]


def test_the_thread_is_told_as_a_list_and_as_a_drawing_with_the_same_links(client, dispute):
    [*_, reply, last] = chain("A reply.", "The last word.", start=dispute.rebuttal)

    page = thread_at(client, dispute.stance)

    assert in_list(page) == [
        "It is impossible to bend me.",
        "A reply.",
        "The last word.",
        "Эта категория применима к нему.",
    ]
    assert texts(page, ".lead .figure") == ["4 statements on record, 3 links; not complete"]
    assert [words[-1] for words in drawn(page)][1:] == [
        "answers 14 Aug",
        "answers 13 Aug",
        "rebuts 13 Aug",
    ]
    assert texts(page, ".cards .relation") == [
        "is rebutted by",
        "answers",
        "is answered by",
        "answers",
        "rebuts",
        "is answered by",
    ]
    assert [box["href"] for box in page.select("svg.thread > a")][1:3] == [
        reply.get_absolute_url(),
        last.get_absolute_url(),
    ]


def test_the_thread_is_the_same_from_each_of_its_ends(client, dispute):
    [*_, last] = chain("A reply.", "The last word.", start=dispute.rebuttal)

    assert in_list(thread_at(client, last)) == in_list(thread_at(client, dispute.stance))


def test_the_statement_at_which_it_begins_is_marked_in_both(client, dispute):
    page = thread_at(client, dispute.rebuttal)

    assert len(page.select("svg .start")) == 1
    assert len(page.select(f".is-start#c{dispute.rebuttal.pk}")) == 1


@pytest.mark.parametrize("make", [draft_claim, withdrawn_claim])
def test_what_is_not_published_is_no_bridge(client, dispute, make):
    [_, hidden] = chain(f"{SECRET} of a bridge.", start=dispute.stance, make=make)
    chain("Beyond.", start=hidden)

    response = client.get(f"{dispute.stance.get_absolute_url()}thread/")

    assert SECRET not in response.content.decode()
    assert "Beyond." not in in_list(page_of(response))


def test_what_is_wrongly_attributed_is_shown_as_such(client, dispute):
    doctored = published_claim(text="Doctored.", status="fabricated", status_note="It is cut.")
    services.link_claims(dispute.stance, Relation.ANSWERS, doctored, by=None)

    page = thread_at(client, dispute.stance)

    assert len(page.select("svg .wrong")) == 1
    assert "wrongly attributed" in texts(page, f"#c{dispute.stance.pk} .stands")[0]
    assert page.select(f"#c{doctored.pk} blockquote") == []


def test_beyond_the_limit_the_nearest_are_shown_and_the_rest_counted(client, monkeypatch):
    monkeypatch.setattr("claims.views.walking.MOST", 3)
    made = chain("One.", "Two.", "Three.", "Four.", "Five.")

    page = thread_at(client, made[0])

    assert in_list(page) == ["One.", "Two.", "Three."]
    assert "At least 1 more is linked with them and left out here" in texts(page, ".lead .note")[0]


def test_a_thread_goes_so_many_links_far(client, monkeypatch):
    monkeypatch.setattr("claims.views.walking.DEPTH", 2)
    made = chain("One.", "Two.", "Three.", "Four.")

    page = thread_at(client, made[0])

    assert in_list(page) == ["One.", "Two.", "Three."]
    assert "At least 1 more" in texts(page, ".lead .note")[0]


def test_a_claim_with_many_links_keeps_the_others_of_the_thread_in(client, monkeypatch):
    monkeypatch.setattr("claims.views.walking.MOST", 6)
    start, hub, quiet = published_claim(), published_claim(), published_claim()
    for claim in (hub, quiet):
        services.link_claims(claim, Relation.ANSWERS, start, by=None)
    chain("Through the quiet one.", start=quiet)
    answered(hub, times=9)

    page = thread_at(client, start)

    assert "Through the quiet one." in in_list(page)
    assert len(in_list(page)) == 6


def answered(hub, times):
    """Published answers to a claim, written at once: through the services, hundreds take long."""
    speaker = SpeakerFactory()
    now = timezone.now()
    answers = Claim.objects.bulk_create(
        Claim(text=f"Answer {n}.", speaker=speaker, stage=Stage.PUBLISHED, published_at=now)
        for n in range(times)
    )
    ClaimLink.objects.bulk_create(
        ClaimLink(from_claim=each, relation=Relation.ANSWERS, to_claim=hub) for each in answers
    )
    return answers


def test_of_a_claim_with_thousands_of_links_the_first_are_read_in_either_direction():
    hub = published_claim()
    answers = answered(hub, times=PER_CLAIM + 3)

    found = links_of([hub.pk])

    assert [link.from_claim for link in found] == [each.pk for each in answers[:PER_CLAIM]]


def test_a_claim_without_links_says_so(client):
    page = thread_at(client, published_claim())

    assert texts(page, ".empty strong") == ["Nothing on record is linked with this statement."]
    assert page.select("svg.thread") == []


def test_the_page_of_a_claim_leads_to_its_thread(client, dispute):
    page = page_of(client.get(dispute.stance.get_absolute_url()))

    address = f"{dispute.stance.get_absolute_url()}thread/"
    assert address in [link["href"] for link in page.select("main a")]


def test_other_addresses_lead_where_the_claim_leads(client, dispute):
    draft, withdrawn, _ = dispute.hidden

    wrong_slug = client.get(f"/claims/{dispute.stance.pk}/x/thread/")
    gone = client.get(f"/claims/{withdrawn.pk}/x/thread/", follow=True)

    assert (wrong_slug.status_code, wrong_slug["Location"]) == (
        301,
        f"{dispute.stance.get_absolute_url()}thread/",
    )
    assert client.get(f"{draft.get_absolute_url()}thread/").status_code == 404
    assert gone.redirect_chain == [(f"/claims/{withdrawn.pk}/", 302)]
    assert (gone.status_code, SECRET in gone.content.decode()) == (410, False)


@pytest.mark.parametrize("size", [3, 60])
def test_a_thread_costs_the_same_queries_however_many_claims(
    client, django_assert_num_queries, size
):
    hub = published_claim()
    answered(hub, times=size - 1)

    with django_assert_num_queries(7):
        page = thread_at(client, hub)
    assert len(in_list(page)) == size


def test_a_long_chain_costs_no_more_than_a_query_for_each_step(
    client, django_assert_max_num_queries
):
    made = chain(*(f"Word {number}." for number in range(12)))

    with django_assert_max_num_queries(QUERIES):
        page = thread_at(client, made[0])
    assert len(in_list(page)) == 8
