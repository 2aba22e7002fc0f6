"""A merged record is not a deleted one: its pages lead to the record that was kept."""

import pytest
from bs4 import BeautifulSoup

from claims import services
from claims.models import Claim, Merge
from tests.admin.desk import Desk, fields, told
from tests.factories import SpeakerFactory, draft_claim
from tests.people import a_contributor, an_administrator, an_editor

pytestmark = pytest.mark.django_db


@pytest.fixture
def two():
    speaker = SpeakerFactory(name="Iryna Example")
    return [draft_claim(speaker=speaker, text=text) for text in ("It is kept.", "It is gone.")]


def merge(kept, gone):
    """Another editor makes the two one; returns the number of the one that is gone."""
    number = gone.pk
    services.merge_claims(kept, gone, by=an_administrator("anna"), why="They are one.")
    return number


def links_of(answer, text):
    page = BeautifulSoup(answer.content, "lxml").select_one("#content")
    return [link["href"] for link in page.find_all("a", string=text)]


def test_saving_a_page_that_was_merged_meanwhile_leads_to_the_one_that_was_kept(desk, two):
    kept, gone = two
    opened, address = desk.form(gone), desk.url(gone)
    merge(kept, gone)

    answer = desk.client.post(address, {**opened, "context": "What I typed.", "_save": "1"})

    assert told(answer)[0].startswith("anna merged this record into another while you had it open.")
    assert links_of(answer, "Iryna Example: “It is kept.”") == [desk.url(kept)]
    assert "Bring it back" not in answer.content.decode()
    assert fields(answer)["context"] == "What I typed."
    assert Claim.objects.count() == 1


def test_what_was_merged_is_not_listed_as_deleted_until_it_is(desk, editor, two):
    number = merge(*two)
    deleted = draft_claim(text="It was deleted.")
    services.delete_record(deleted, by=editor)

    listed = desk.client.get(f"{desk.url(Claim)}deleted/").content.decode()
    assert "It was deleted." in listed
    assert "It is gone." not in listed

    services.undo_merge(Merge.objects.get(), by=editor, why="They are two.")
    services.delete_record(Claim.objects.get(pk=number), by=editor)
    assert "It is gone." in desk.client.get(f"{desk.url(Claim)}deleted/").content.decode()


def test_the_history_of_a_merged_record_offers_no_return(desk, two):
    number = merge(*two)

    answer = desk.client.get(f"/admin/claims/claim/{number}/history/")

    assert links_of(answer, "Bring it back") == []
    assert links_of(answer, "The merge")


@pytest.mark.parametrize(("person", "offered"), [(a_contributor, False), (an_editor, True)])
def test_undo_is_offered_to_those_who_may(client, two, person, offered):
    merge(*two)
    client.force_login(person())
    desk, made = Desk(client), Merge.objects.get()

    for page in (desk.open(Merge), desk.open(made)):
        assert bool(links_of(page, "Undo")) == offered
        for link in links_of(page, "Undo"):
            assert client.get(link).status_code == 200
