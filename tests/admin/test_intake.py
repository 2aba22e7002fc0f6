"""An editor takes an article in and decides its proposals, one after the other."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims import dates
from claims.models import Candidate, Source
from claims.services import propose, shelve
from tests.admin.intake_desk import PAGE, START, address, read
from tests.services.intake.desk import article, of_official, statement


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
