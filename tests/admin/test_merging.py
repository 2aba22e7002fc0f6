"""Editors choose, review, confirm and undo a merge; and tell speakers apart."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Permission

from claims.models import Claim, DistinctSpeakers, Merge, Speaker
from claims.services import merge_claims
from tests.admin.desk import told
from tests.factories import (
    CitationFactory,
    ClaimLinkFactory,
    SpeakerFactory,
    SpeakerNameFactory,
    published_claim,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def two():
    """Two entries of one statement."""
    speaker = SpeakerFactory(name="Iryna Example")
    kept = published_claim(speaker=speaker, text="Let them sell the plant.")
    return kept, published_claim(speaker=speaker, text="Let them sell the plants.")


@pytest.fixture
def twins():
    """Two records of one person."""
    return SpeakerFactory(name="Alexander Lukashenko"), SpeakerFactory(
        name="Alyaksandr Lukashenka", spellings=["Аляксандр Лукашэнка"]
    )


def page_of(answer):
    assert answer.status_code == 200
    return BeautifulSoup(answer.content, "lxml")


def review_of(kept, gone):
    return f"/admin/claims/{kept._meta.model_name}/{kept.pk}/merge/{gone.pk}/"


def confirm(desk, kept, gone, **typed):
    """Press the button of the review page."""
    page = page_of(desk.client.get(review_of(kept, gone)))
    held = {field["name"]: field["value"] for field in page.select("form input[type=hidden]")}
    data = {**held, "why": "They are one.", **typed}
    return desk.client.post(review_of(kept, gone), data, follow=True)


@pytest.mark.parametrize("pair", ["two", "twins"])
def test_the_page_of_a_record_leads_to_those_likely_the_same(desk, request, pair):
    kept, gone = request.getfixturevalue(pair)
    button = page_of(desk.open(kept)).find("a", string="Merge with…")

    page = page_of(desk.client.get(button["href"]))

    assert review_of(kept, gone) in [link["href"] for link in page.select(".merging-likely a")]
    answer = desk.client.get(button["href"], {"other": gone.pk})
    assert answer["Location"] == review_of(kept, gone)


def test_the_review_says_what_moves_and_what_collides_and_changes_nothing(desk, two):
    kept, gone = two
    source = kept.citations.get().source
    CitationFactory(claim=gone, source=source)
    ClaimLinkFactory(from_claim=gone, relation="repeats", to_claim=kept)

    page = page_of(desk.client.get(review_of(kept, gone)))
    steps = [line.text for line in page.select(".merging-steps li")]

    assert f"Citation of “{source}”: cited by both" in steps
    assert any(step.startswith("Link between the two") for step in steps)
    assert page.find("a", string="Keep the other one")["href"] == review_of(gone, kept)
    assert Claim.objects.count() == 2


@pytest.mark.parametrize("pair", ["two", "twins"])
def test_confirmed_the_two_are_one_and_undone_two_again(desk, request, pair):
    kept, gone = request.getfixturevalue(pair)

    answer = confirm(desk, kept, gone)

    assert "was merged into this one" in told(answer)[0]
    assert not type(gone)._default_manager.filter(pk=gone.pk).exists()
    merge = Merge.objects.get()
    assert (merge.why, merge.by.username) == ("They are one.", "editor")

    undo = page_of(answer).find("a", string="Undo")["href"]
    assert page_of(desk.client.get(undo)).select(".merging-steps li")
    answer = desk.client.post(undo, {"_why": "They are two."}, follow=True)

    assert told(answer) == ["They are two again."]
    assert type(gone)._default_manager.filter(pk=gone.pk).exists()
    assert "undone" in page_of(desk.open(Merge)).select_one(".field-state").text


def test_what_is_in_the_way_of_undoing_is_said(desk, two):
    kept, gone = two
    third = published_claim(speaker=kept.speaker)
    confirm(desk, kept, gone)
    confirm(desk, third, kept)
    first = Merge.objects.earliest("pk")

    page = page_of(desk.client.get(f"/admin/claims/merge/{first.pk}/undo/"))

    assert "Undo the later merge first" in page.select_one(".errornote").text
    assert page.select("#content form") == []


def test_no_reason_no_merge(desk, two):
    answer = confirm(desk, *two, why=" ")

    assert told(answer) == ["Say why these two are one."]
    assert Claim.objects.count() == 2


def test_what_changed_since_the_review_was_opened_is_shown_first(desk, two):
    kept, gone = two
    answer = confirm(desk, kept, gone, seen_gone="1000")

    assert "Somebody else has changed" in told(answer)[0]
    assert Claim.objects.count() == 2


def test_why_two_cannot_be_one_stands_on_the_review_and_there_is_no_button(desk):
    page = page_of(desk.client.get(review_of(published_claim(), published_claim())))

    assert "Merge these two speakers first" in page.select_one(".errornote").text
    assert page.find("input", value="Merge") is None


def test_two_ticked_records_go_to_the_review_with_the_published_one_kept(desk):
    draft = published_claim()
    Claim.objects.filter(pk=draft.pk).update(stage="draft", published_at=None)
    published = published_claim(speaker=draft.speaker)

    answer = tick(desk, draft, published)

    assert answer["Location"] == review_of(published, draft)


def test_one_ticked_record_is_not_enough(desk, two):
    answer = tick(desk, two[0])

    assert told(desk.client.get(answer["Location"])) == ["Tick exactly two."]


def tick(desk, *claims):
    data = {"action": "merge_selected", "_selected_action": [claim.pk for claim in claims]}
    return desk.client.post(desk.url(Claim), data)


def test_the_histories_lead_to_one_another(desk, two):
    kept, gone = two
    confirm(desk, kept, gone)

    page = page_of(desk.open(kept, page="history"))
    link = page.find("a", string="Its history")
    history = page_of(desk.client.get(link["href"]))

    assert "it was merged into" in history.select_one(".merging-history").text
    assert history.select(".change-history > li")


def test_the_desk_page_of_a_merged_record_is_that_of_the_kept_one(desk, two):
    kept, gone = two
    confirm(desk, kept, gone)

    answer = desk.client.get(desk.url(gone), follow=True)

    assert answer.redirect_chain == [(desk.url(kept), 302)]
    assert "was merged into this one" in told(answer)[0]


def test_speakers_that_may_be_one_are_told_apart_for_good(desk, twins):
    address = "/admin/claims/speaker/similar/"
    page = page_of(desk.client.get(address))
    (pair,) = page.select(".merging-pairs > li")
    assert pair.find("a", string="Review merging")["href"] == review_of(*twins)

    data = {"pair": pair.select_one("[name=pair]")["value"], "_why": "Father and son."}
    answer = desk.client.post(address, data, follow=True)

    assert page_of(answer).select(".merging-pairs > li") == []
    assert DistinctSpeakers.objects.get().why == "Father and son."


@pytest.mark.parametrize("pair", ["", "1", "0-0", "x-y", "1-999999", "9" * 30 + "-1"])
def test_a_pair_that_is_none_is_refused(desk, pair):
    answer = desk.client.post("/admin/claims/speaker/similar/", {"pair": pair}, follow=True)

    assert told(answer) == ["One of them is no longer on record."]


@pytest.mark.parametrize("pairs", [1, 12])
def test_pages_ask_as_often_for_many_as_for_one(desk, django_assert_max_num_queries, pairs):
    kept, gone = SpeakerFactory(name="Ivan Petrov"), SpeakerFactory(name="Iwan Petrow")
    for n in range(pairs):
        SpeakerNameFactory(speaker=gone, spelling=f"Ivan P. {n}")
        SpeakerFactory(name=f"Pavel Unique{n}", slug=f"a-{n}")
        SpeakerFactory(name=f"Pavel Unique{n}", slug=f"b-{n}")
        claim, other = published_claim(speaker=kept), published_claim(speaker=kept)
        CitationFactory(claim=other)
    desk.client.get("/admin/")
    merge = merge_claims(claim, other, by=None, why="One.")

    for address in (
        "/admin/claims/speaker/similar/",
        f"/admin/claims/speaker/{kept.pk}/merge/",
        review_of(kept, gone),
        f"/admin/claims/merge/{merge.pk}/undo/",
        "/admin/claims/merge/",
    ):
        with django_assert_max_num_queries(15):
            desk.client.get(address)


def test_somebody_who_may_not_merge_has_no_page_for_it(client, django_user_model, two, twins):
    viewer = django_user_model.objects.create_user("viewer", is_staff=True)
    codes = ("view_claim", "change_claim", "view_speaker", "view_merge")
    viewer.user_permissions.set(Permission.objects.filter(codename__in=codes))
    client.force_login(viewer)
    merge = merge_claims(*two, by=None, why="One.")

    for address in (
        f"/admin/claims/claim/{two[0].pk}/merge/",
        review_of(*two),
        review_of(*twins),
        f"/admin/claims/merge/{merge.pk}/undo/",
        "/admin/claims/speaker/similar/",
    ):
        assert client.get(address).status_code == 403
        assert client.post(address).status_code == 403
    assert Speaker.objects.count() == 3
