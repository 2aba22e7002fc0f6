"""Ticked claims are linked, compared, and looked through for answers."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Permission

from claims import services
from claims.choices import Relation
from claims.models import ClaimLink, UnrelatedClaims
from tests.admin.desk import told
from tests.factories import (
    ClaimFactory,
    ClaimLinkFactory,
    SourceFactory,
    SpeakerFactory,
    TopicFactory,
    TranslationFactory,
    draft_claim,
    published_claim,
)

LIST = "/admin/claims/claim/"


def ends():
    rows = ClaimLink.objects.order_by("pk")
    return [(link.from_claim, link.relation, link.to_claim) for link in rows]


class Linker:
    def __init__(self, client):
        self.client = client

    def tick(self, *claims):
        data = {"action": "link", "_selected_action": [claim.pk for claim in claims]}
        return self.client.post(LIST, data, follow=True)

    def link(self, *claims, **typed):
        query = "&".join(f"id={claim.pk}" for claim in claims)
        return self.client.post(f"{LIST}link/?{query}", typed, follow=True)


@pytest.fixture
def linker(desk):
    return Linker(desk.client)


def beside(answer, field):
    """The errors that stand beside one field."""
    page = BeautifulSoup(answer.content, "lxml")
    row = page.select_one(f"[name={field}]").find_parent(class_="form-row")
    return [each.get_text(" ", strip=True) for each in row.select(".errorlist li")]


def test_ticked_claims_are_offered_earliest_as_the_one_that_is_answered(linker):
    late, early = ClaimFactory(said="2020-02-02"), ClaimFactory(said="2020-01-01")

    page = BeautifulSoup(linker.tick(late, early).content, "lxml")

    assert [each["value"] for each in page.select("[name=hub]")] == [str(early.pk), str(late.pk)]
    assert page.select_one("[name=hub][checked]")["value"] == str(early.pk)


@pytest.mark.parametrize("count", [1, 3])
def test_too_few_or_too_many_are_told_so(linker, monkeypatch, count):
    monkeypatch.setattr("claims.admin.linking.MOST_LINKED", 2)

    answer = linker.tick(*(ClaimFactory() for _ in range(count)))

    assert told(answer) == ["Tick at least two claims, and at most 2, to link them."]


def test_two_claims_are_linked_and_shown_side_by_side(linker, editor):
    said, answer = ClaimFactory(), ClaimFactory()

    page = linker.link(said, answer, hub=said.pk, reading="answers", note="Asked about it.")

    assert ends() == [(answer, "answers", said)]
    link = ClaimLink.objects.get()
    assert (link.note, link.history.get().history_user) == ("Asked about it.", editor)
    assert "/compare/" in page.request["PATH_INFO"]
    assert told(page) == ["1 link was made."]


def test_a_relation_is_read_from_either_end(linker):
    said, answer = ClaimFactory(), ClaimFactory()

    linker.link(said, answer, hub=answer.pk, reading="<answers")

    assert ends() == [(answer, "answers", said)]


def test_the_other_one_chosen_turns_the_link_round(linker):
    said, answer = ClaimFactory(), ClaimFactory()

    linker.link(said, answer, hub=answer.pk, reading="answers")

    assert ends() == [(said, "answers", answer)]


def test_of_three_each_of_the_others_is_linked_with_the_one(linker):
    said, first, second = (ClaimFactory() for _ in range(3))

    linker.link(said, first, second, hub=said.pk, reading="answers")

    assert ends() == [(first, "answers", said), (second, "answers", said)]


def test_evidence_that_lacks_is_asked_for_beside_its_field(linker):
    one, other = ClaimFactory(), ClaimFactory()

    bare = linker.link(one, other, hub=one.pk, reading="contradicts")
    noted = linker.link(one, other, hub=one.pk, reading="contradicts", note="Both cannot be.")

    sentence = ["This relation needs a note and a source."]
    assert (beside(bare, "note"), beside(bare, "source")) == (sentence, sentence)
    assert (beside(noted, "note"), beside(noted, "source")) == ([], sentence)
    linker.link(
        one, other, hub=one.pk, reading="contradicts", note="No.", source=SourceFactory().pk
    )
    assert ends() == [(one, "contradicts", other)]


def test_what_the_rules_refuse_stands_beside_the_relation(linker):
    one, other = ClaimFactory(), ClaimFactory()
    services.link_claims(one, Relation.SUPPORTS, other, by=None)

    foreign = linker.link(one, other, hub=one.pk, reading="clarifies")
    second = linker.link(one, other, hub=one.pk, reading="rebuts")

    assert beside(foreign, "reading") == [
        "This relation holds between two statements of one speaker."
    ]
    assert beside(second, "reading") == [
        "Of “answers”, “rebuts” and “supports” two claims have one at most."
    ]
    assert len(ends()) == 1


def test_of_three_none_is_linked_where_one_is_refused_and_it_is_named(linker):
    said, fine = ClaimFactory(), ClaimFactory()
    taken = ClaimFactory(text="I have answered.", speaker=SpeakerFactory(name="Olga Marsh"))
    services.link_claims(taken, Relation.ANSWERS, said, by=None)

    answer = linker.link(said, fine, taken, hub=said.pk, reading="answers")

    assert len(ends()) == 1
    assert "Olga Marsh" in beside(answer, "reading")[0]
    assert "linked in this way already" in " ".join(beside(answer, "reading"))


def test_without_the_permission_there_is_no_linking(client, django_user_model):
    reader = django_user_model.objects.create_user("reader", is_staff=True)
    reader.user_permissions.set(Permission.objects.filter(codename="view_claim"))
    client.force_login(reader)
    one, other = ClaimFactory(), ClaimFactory()
    pair = f"{LIST}compare/?a={one.pk}&b={other.pk}"

    assert client.get(f"{LIST}link/?id={one.pk}&id={other.pk}").status_code == 403
    assert client.get(f"{LIST}suggestions/").status_code == 403
    assert b"Link as" not in client.get(pair).content
    assert client.post(pair).status_code == 403


def marked(page, tag):
    return [
        " ".join(each.get_text("", strip=True).split()) for each in page.select(f".compare {tag}")
    ]


def test_two_claims_are_compared_word_by_word(desk):
    one = draft_claim(text="We will not sell it.", wording="We will not sell the crane.")
    other = draft_claim(text="We will sell it.")
    TranslationFactory(claim=other, language="en", text="We will not sell a crane.")

    page = BeautifulSoup(desk.client.get(f"{LIST}compare/?a={one.pk}&b={other.pk}").content, "lxml")

    merge = f"{LIST}{one.pk}/merge/{other.pk}/"
    assert [each["href"] for each in page.select(".compare-buttons a")][1] == merge
    assert desk.client.get(merge).status_code == 200
    assert marked(page, "del") == ["[only here:not]", "[only here:the]"]
    assert marked(page, "ins") == ["[only here:a]"]
    assert "Beside: translation" in page.text
    for claim in (one, other):
        assert str(claim.speaker) in page.text
        assert claim.citations.get().source.title in page.text


def test_a_comparison_shows_how_the_two_are_linked(desk):
    link = ClaimLinkFactory()
    pair = f"{LIST}compare/?a={link.to_claim_id}&b={link.from_claim_id}"

    page = desk.client.get(pair).content.decode()

    assert "Linked: the second answers the first." in page
    assert "Not related" not in page


@pytest.mark.parametrize("query", ["", "?a=1", "?a=x&b=y", "?a=1&b=1", "?a=987654321&b=987654322"])
def test_a_comparison_of_less_than_two_claims_is_no_page(desk, query):
    assert desk.client.get(f"{LIST}compare/{query}").status_code == 404


def test_a_comparison_asks_as_often_for_many_sources_as_for_one(desk, django_assert_num_queries):
    one, other = draft_claim(filed=[TopicFactory()]), draft_claim(filed=[TopicFactory()])
    url = f"{LIST}compare/?a={one.pk}&b={other.pk}"
    for claim in (one, other):
        with django_assert_num_queries(8):
            desk.client.get(url)
        for _ in range(3):
            services.link_claims(ClaimFactory(), Relation.ANSWERS, claim, by=None)
            TranslationFactory(claim=claim, language="be", credit=f"Outlet {_}")


class TestSuggestions:
    @pytest.fixture
    def pair(self, db):
        topic = TopicFactory(named={"en": "The crane"})
        marsh = SpeakerFactory(name="Olga Marsh")
        one, other = published_claim(filed=[topic]), published_claim(filed=[topic])
        services.link_claims(one, Relation.REBUTS, other, by=None)
        said = published_claim(text="It stays.", speaker=marsh, said="2010-08-07", filed=[topic])
        return said, published_claim(text="Marsh is wrong.", said="2010-08-09", filed=[topic])

    def pairs(self, desk, **query):
        page = BeautifulSoup(desk.client.get(f"{LIST}suggestions/", query).content, "lxml")
        return [
            [words.text for words in each.select("blockquote")]
            for each in page.select(".suggestions > li")
        ]

    def test_a_pair_stands_in_the_order_of_time(self, desk, pair):
        assert self.pairs(desk) == [["It stays.", "Marsh is wrong."]]

    def test_a_dismissed_pair_does_not_come_up_again(self, desk, editor, pair):
        data = {"pair": [claim.pk for claim in pair]}

        answer = desk.client.post(f"{LIST}suggestions/?page=1", data, follow=True)

        assert told(answer) == ["Noted: these two are not suggested again."]
        assert UnrelatedClaims.objects.get().by == editor
        assert self.pairs(desk) == []

    def test_a_page_that_is_none_is_the_first(self, desk, pair):
        for page in ("0", "x", "-1"):
            assert self.pairs(desk, page=page) == [["It stays.", "Marsh is wrong."]]
        assert self.pairs(desk, page="40") == []

    def test_it_asks_as_often_for_many_as_for_one(self, desk, pair, django_assert_max_num_queries):
        for number in range(3):
            with django_assert_max_num_queries(13):
                assert len(self.pairs(desk)) >= 1
            published_claim(
                text=f"Marsh is wrong, {number}.", said="2010-08-08", filed=pair[0].topics.all()
            )


def test_beside_a_claim_stands_what_may_answer_it(desk):
    topic, marsh = TopicFactory(), SpeakerFactory(name="Olga Marsh")
    said = ClaimFactory(text="It stays.", speaker=marsh, filed=[topic])
    answer = ClaimFactory(text="Marsh is wrong.", filed=[topic])

    panel = desk.client.get(f"{LIST}alike/", {"text": said.text, "besides": said.pk})

    page = BeautifulSoup(panel.content, "lxml")
    assert page.select_one("h2").text == "May answer one another"
    assert page.select_one(".alike-words").text == "Marsh is wrong."
    links = [each["href"] for each in page.select(".alike-do a")]
    assert links == [
        f"{LIST}link/?id={said.pk}&id={answer.pk}",
        f"{LIST}compare/?a={said.pk}&b={answer.pk}",
    ]
