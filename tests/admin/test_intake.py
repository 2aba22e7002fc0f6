"""An editor takes an article in and decides its proposals, one after the other."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims import dates
from claims.choices import Decision, SpeakerKind, Stage
from claims.models import Candidate, Claim, Source, Speaker
from claims.services import propose, shelve
from tests.factories import SpeakerFactory, TopicFactory, draft_claim
from tests.people import a_contributor
from tests.services.intake.desk import article, of_official, pieces, statement, taken_in

START = "/admin/claims/candidate/intake/"
PAGE = """<html lang="en"><head><title>Crane stays</title>
<meta property="og:site_name" content="Harbour Post">
<meta property="article:published_time" content="2021-05-10T09:00:00Z"></head><body><article>
<h1>Crane stays</h1>
<p>The harbour council met in the old customs house to talk about the crane and its future.</p>
<p>“We will not sell the crane while I am harbour master,” said Olga Marsh.</p>
<p>The council meets again in June, when the winter's bills for the harbour have been counted.</p>
</article></body></html>"""


@pytest.fixture
def snapshot(db):
    return taken_in()


def address(snapshot) -> str:
    return f"{START}{snapshot.pk}/"


def read(answer) -> BeautifulSoup:
    assert answer.status_code == 200
    return BeautifulSoup(answer.content, "lxml")


def decide(client, snapshot, button: str, candidate: Candidate | None = None, **typed):
    """What the buttons of the desk send, filled in as the page fills it in."""
    first = candidate or pieces(snapshot)[0]
    form = read(client.get(f"{address(snapshot)}?at={first.pk}")).select_one(".intake-proposal")
    sent = {"text": form.select_one("textarea").get_text().strip()} if form.textarea else {}
    for field in form.select("input[type=text], input[type=radio][checked]"):
        sent[field["name"]] = field.get("value", "")
    for select in form.select("select:not([multiple])"):
        chosen = select.select_one("option[selected]")
        sent[select["name"]] = chosen["value"] if chosen else ""
    data = {**sent, button: "", **typed}
    return client.post(f"{address(snapshot)}?at={first.pk}", data, follow=True)


def test_a_pasted_page_becomes_a_source_with_its_proposals(client, editor):
    client.force_login(editor)

    answer = client.post(START, {"pasted": PAGE}, follow=True)

    source = Source.objects.get()
    assert (source.title, source.outlet.name) == ("Crane stays", "Harbour Post")
    assert source.published == dates.parse("2021-05-10")
    candidate = Candidate.objects.get()
    assert candidate.text == "We will not sell the crane while I am harbour master,"
    page = read(answer)
    assert page.select_one("mark.is-current").get_text() == candidate.text
    assert "1 new proposal," in page.select_one(".messagelist").get_text()


def test_the_same_page_again_proposes_nothing_and_says_so(client, editor):
    client.force_login(editor)
    client.post(START, {"pasted": PAGE})

    answer = client.post(START, {"pasted": PAGE}, follow=True)

    assert Source.objects.count() == Candidate.objects.count() == 1
    told = read(answer).select_one(".messagelist").get_text()
    assert "The page was on record. 0 new proposals, 1 waiting" in told


def test_a_file_and_what_the_editor_knows_of_it(client, editor):
    client.force_login(editor)
    file = SimpleUploadedFile("page.html", PAGE.replace("2021-05-10T09:00:00Z", "").encode())

    client.post(START, {"file": file, "published": "2021-05", "outlet": "Quay News"})

    source = Source.objects.get()
    assert (source.published, source.outlet.name) == (dates.parse("2021-05"), "Quay News")


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({}, "Give an address, a text or a file."),
        ({"pasted": "x", "file": SimpleUploadedFile("a.txt", b"y")}, "Give a text or a file"),
        ({"file": SimpleUploadedFile("a.png", b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0d")}, "text"),
        ({"url": "http://127.0.0.1/"}, "is not on the public internet"),
        ({"url": "ftp://example.org/"}, "Only addresses that begin with http"),
        ({"pasted": "x", "published": "in May"}, "is not a date"),
    ],
)
def test_what_cannot_be_taken_in_is_said_in_a_sentence(client, editor, typed, sentence):
    client.force_login(editor)

    page = read(client.post(START, typed))

    assert sentence in page.get_text()
    assert not Source.objects.exists()


def test_accepting_makes_a_draft_and_opens_the_next(client, editor, snapshot):
    client.force_login(editor)
    harbour = TopicFactory()

    answer = decide(client, snapshot, "_accept", topics=[harbour.pk])

    claim = Claim.objects.get()
    assert claim.stage == Stage.DRAFT
    assert claim.text == "We will not sell the crane. It has stood here since 1911."
    assert (claim.speaker.name, claim.said) == ("Olga Marsh", dates.parse("2021-05-07"))
    assert claim.speaker.summary == "Harbour master"
    assert list(claim.topics.all()) == [harbour]
    page = read(answer)
    assert page.select_one("mark.is-current").get_text() == Candidate.objects.get(utterance=1).text
    assert len(page.select("mark.is-accepted")) == 2
    assert "1 to decide" in page.select_one(".intake-facts").get_text()


def test_what_is_wrong_stands_at_its_field_and_nothing_typed_is_lost(client, editor, snapshot):
    client.force_login(editor)

    answer = decide(client, snapshot, "_accept", said="last spring", text="We will not sell it.")

    page = read(answer)
    assert "“last spring” is not a date" in page.select_one(".errorlist").get_text()
    assert page.select_one("#id_said")["value"] == "last spring"
    assert page.select_one("#id_text").get_text().strip() == "We will not sell it."
    assert not Claim.objects.exists()
    assert not Speaker.objects.exists()


def test_a_known_speaker_is_chosen_and_one_like_it_is_not(client, editor):
    known = SpeakerFactory(name="Olga Marsh")
    client.force_login(editor)
    page = read(client.get(address(taken_in())))

    assert page.select_one("input[name=who][checked]")["value"] == str(known.pk)
    Speaker.objects.all().update(name="Volha Marsh")
    known.names.all().delete()
    like = SpeakerFactory(name="Volha Marsh", slug="volha-2")
    Candidate.objects.update(speaker=None)
    page = read(client.get(address(Candidate.objects.first().snapshot)))

    assert page.select_one("input[name=who][checked]") is None
    assert page.select_one(f'input[name=who][value="{like.pk}"]')


def test_who_became_a_speaker_since_is_chosen_by_that_very_name(client, editor, snapshot):
    client.force_login(editor)
    speaker = SpeakerFactory(name="Olga Marsh")

    page = read(client.get(address(snapshot)))

    assert page.select_one('input[name="who"][checked]')["value"] == str(speaker.pk)


def test_a_speaker_has_to_be_chosen_where_several_may_be_meant(client, editor):
    SpeakerFactory(name="Volha Marsh")
    client.force_login(editor)
    snapshot = taken_in()

    page = read(decide(client, snapshot, "_accept"))

    assert "This field is required." in page.select_one(".field-who .errorlist").get_text()
    assert not Claim.objects.exists()


def test_another_speaker_on_record_and_a_body_behind_the_words(client, editor, snapshot):
    client.force_login(editor)
    speaker, port = SpeakerFactory(), SpeakerFactory(institution=True)

    decide(client, snapshot, "_accept", who="other", other=speaker.pk, on_behalf_of=port.pk)

    claim = Claim.objects.get()
    assert (claim.speaker, claim.on_behalf_of) == (speaker, port)
    assert speaker.names.filter(spelling="Olga Marsh").exists()


def test_an_unnamed_official_becomes_an_unnamed_speaker(client, editor, snapshot):
    client.force_login(editor)

    decide(client, snapshot, "_accept", Candidate.objects.get(utterance=1))

    assert Claim.objects.get().speaker.kind == SpeakerKind.UNNAMED


def test_all_of_one_speaker_are_accepted_at_once(client, editor):
    page = article("“First words of the day.” “Second words of the day.”", "“Not hers at all.”")
    kept = shelve(page, by=None)
    marsh = {"speaker": "Olga Marsh"}
    words = ["First words of the day.", "Second words of the day."]
    found = [statement(page, each, group=n, **marsh) for n, each in enumerate(words)]
    propose(kept.snapshot, [*found, statement(page, "Not hers at all.", group=9)], by=None)
    client.force_login(editor)

    decide(client, kept.snapshot, "_accept_same", Candidate.objects.get(utterance=0))

    assert list(Claim.objects.order_by("pk").values_list("text", flat=True)) == words
    assert Speaker.objects.get(name="Olga Marsh").claims.count() == 2
    assert Candidate.objects.get(decision=Decision.PENDING).text == "Not hers at all."


def test_a_statement_on_record_is_shown_with_its_likeness_and_cited(client, editor, snapshot):
    client.force_login(editor)
    claim = draft_claim(text="We will not sell the crane. It has stood here since 1912.")

    page = read(client.get(address(snapshot)))
    assert "98 %" in page.select_one(".intake-alike").get_text()
    decide(client, snapshot, "_merge", _merge=str(claim.pk))

    assert Claim.objects.get() == claim
    assert claim.citations.filter(source=snapshot.source).exists()
    assert {each.decision for each in pieces(snapshot)} == {Decision.DUPLICATE}


def test_rejecting_and_thinking_again(client, editor, snapshot):
    client.force_login(editor)

    decide(client, snapshot, "_reject", _why="Small talk.")

    assert {each.decision for each in pieces(snapshot)} == {Decision.REJECTED}
    assert pieces(snapshot)[0].history.first().history_change_reason == "Small talk."
    decide(client, snapshot, "_reopen")
    assert {each.decision for each in pieces(snapshot)} == {Decision.PENDING}


def test_two_editors_do_not_both_accept_one_proposal(client, editor, snapshot):
    client.force_login(editor)
    page = f"{address(snapshot)}?at={pieces(snapshot)[0].pk}"
    form = {"text": "Words.", "who": "new", "name": "A", "kind": "person", "nature": "assertion"}
    client.post(page, form)

    answer = client.post(page, form, follow=True)

    assert "decided this proposal already" in read(answer).get_text()
    assert Claim.objects.count() == 1


def test_a_later_state_of_the_page_is_pointed_to(client, editor, snapshot):
    client.force_login(editor)
    later = shelve(article("All is different now.", url=snapshot.source.url), by=None)

    page = read(client.get(address(snapshot)))

    assert page.select_one(f'a[href="{address(later.snapshot)}"]')


def test_who_may_not_add_claims_sees_no_intake(client, db, snapshot):
    reader = get_user_model().objects.create_user("reader", is_staff=True)
    reader.user_permissions.add(Permission.objects.get(codename="view_candidate"))
    client.force_login(reader)

    assert client.get(START).status_code == 403
    assert client.post(address(snapshot), {"_reject": ""}).status_code == 403
    assert client.get(f"{START}999999/").status_code == 403


def test_a_contributor_makes_drafts_of_an_article_and_decides_nothing_else(client, db, snapshot):
    author = a_contributor()
    client.force_login(author)

    page = read(client.get(address(snapshot)))
    refused = decide(client, snapshot, "_reject")
    decide(client, snapshot, "_accept")

    assert page.select_one("[name=_accept]")
    assert not page.select_one("[name=_reject]")
    told = read(refused).select_one(".messagelist").get_text()
    assert "You may not reject, merge or reopen proposals" in told
    assert Claim.objects.get().created_by == author
    assert not Candidate.objects.filter(decision="rejected").exists()


def test_the_desk_asks_as_often_for_many_proposals_as_for_few(client, editor):
    client.force_login(editor)

    def queries(number: int) -> int:
        words = [f"Words number {n} of the day." for n in range(number)]
        page = article(*(f"“{each}”" for each in words))
        kept = shelve(page, by=None)
        found = [statement(page, each, group=n) for n, each in enumerate(words)]
        propose(kept.snapshot, [*found], by=None)
        client.get(address(kept.snapshot))
        with CaptureQueriesContext(
            connection,
        ) as captured:
            client.get(address(kept.snapshot))
        return len(captured)

    assert queries(2) == queries(12) <= 25


def test_words_within_words_are_marked_once(client, editor):
    page = article("A port official said the “old crane is a danger to the boats below”.")
    kept = shelve(page, by=None)
    outer = statement(page, page.text.rstrip("."), group=3)
    propose(kept.snapshot, [of_official(page), outer], by=None)
    client.force_login(editor)

    shown = read(client.get(address(kept.snapshot))).select_one(".intake-article")

    assert shown.get_text().strip() == page.text
    assert [mark.get_text() for mark in shown.select("mark")][1] == of_official(page).text
