"""Import by upload: columns confirmed, every row looked at, committed whole or not at all."""

import shutil
from datetime import timedelta
from functools import partial
from pathlib import Path
from threading import enumerate as enumerate_threads

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from claims.importers.claims.template import TEMPLATE
from claims.importers.claims.uploads import forget_old, keep_upload, working
from claims.models import Claim, Upload, UploadRow
from tests.admin import upload
from tests.admin.upload import START, confirm, outcomes, page, press
from tests.factories import ClaimFactory, draft_claim
from tests.importers.claims.files import QUOTE, as_csv
from tests.services.ledger import disagreements


@pytest.fixture(autouse=True)
def _own_folder(settings, tmp_path):
    settings.DATA_DIR = tmp_path


@pytest.fixture
def bring(desk):
    return partial(upload.bring, desk.client)


def test_from_a_file_to_claims(desk, bring, editor):
    columns = bring(as_csv(QUOTE, {**QUOTE, "reference": "b", "text": "We might."}))
    checked = confirm(desk.client, columns)
    assert outcomes(checked) == ["new", "new"]
    assert Claim.objects.count() == 0

    done = press(desk.client, checked, "_import")

    assert "Imported." in page(done).text
    assert sorted(Claim.objects.values_list("text", flat=True)) == ["We might.", QUOTE["text"]]
    past = Claim.objects.get(reference="crane").history.get()
    assert (past.history_user, past.history_change_reason) == (
        editor,
        "Imported from claims.csv.",
    )
    assert disagreements() == []


def test_columns_of_other_files_are_preset_by_likeness_and_can_be_changed(desk, bring):
    columns = bring("Quote,Who,When\nWe stay.,Olga Marsh,2021\n")
    preset = [
        (select.select_one("option[selected]") or {"value": ""})["value"]
        for select in page(columns).select("form#columns select")
    ]
    assert preset == ["text", "", ""]

    refused = confirm(desk.client, columns)
    assert "Which column is it: speaker?" in page(refused).text
    doubled = confirm(desk.client, columns, **{"column-1": "text"})
    assert "Another column is “text” already." in page(doubled).text
    checked = confirm(desk.client, columns, **{"column-1": "speaker", "column-2": "said_on"})

    assert outcomes(checked) == ["new"]
    assert Upload.objects.get().mapping == {"Quote": "text", "Who": "speaker", "When": "said_on"}


def test_a_file_with_an_error_cannot_be_committed(desk, bring):
    checked = confirm(
        desk.client, bring(as_csv(QUOTE, {**QUOTE, "reference": "b", "said_on": "soon"}))
    )
    assert outcomes(checked) == ["new", "error"]
    assert "said_on: “soon” is not a date." in page(checked).text
    assert not page(checked).select("[name=_import]")

    press(desk.client, checked, "_import")

    assert Claim.objects.count() == 0


def test_differences_are_shown_and_rows_filtered(desk, bring):
    draft_claim(reference="crane", text="We will sell.")
    row = {"reference": "crane", "text": "We stay.", "said_on": "2010-08-13"}
    rows = [row, {**QUOTE, "reference": "b"}]
    checked = confirm(desk.client, bring(as_csv(*rows)))

    changed = desk.client.get(checked.request["PATH_INFO"], {"outcome": "changed"})

    shown = page(changed).select_one(".upload-differences")
    assert shown.get_text(" ", strip=True) == "text We will sell. We stay."
    assert outcomes(changed) == ["changed"]
    assert outcomes(desk.client.get(checked.request["PATH_INFO"], {"outcome": "new"})) == ["new"]


def test_a_reload_loses_nothing(desk, bring):
    checked = confirm(desk.client, bring(as_csv(QUOTE)))

    kept = page(desk.client.get(START)).select(".upload-kept a")

    assert [each["href"] for each in kept] == [checked.request["PATH_INFO"]]
    assert outcomes(desk.client.get(kept[0]["href"])) == ["new"]


@pytest.mark.parametrize(
    ("content", "name", "sentence"),
    [
        (b"%PDF-1.4", "a.csv", "This file is a PDF."),
        (b"text,text\n", "a.csv", "Line 1: Two columns are called “text”."),
        (b"x", "a.exe", "Files of these kinds can be imported"),
        (b"", "a.csv", "The submitted file is empty."),
    ],
)
def test_what_is_no_table_is_not_kept(bring, content, name, sentence):
    answer = bring(content, name)

    assert sentence in page(answer).text
    assert Upload.objects.count() == 0


def test_what_is_thrown_away_is_gone(desk, bring):
    checked = confirm(desk.client, bring(as_csv(QUOTE)))
    folder = Path(Upload.objects.get().file.path).parent
    assert list(folder.iterdir()) != []

    press(desk.client, checked, "_throw_away")

    assert (Upload.objects.count(), UploadRow.objects.count()) == (0, 0)
    assert list(folder.iterdir()) == []


def test_an_upload_whose_folder_is_gone_can_still_be_thrown_away(desk, bring):
    checked = confirm(desk.client, bring(as_csv(QUOTE)))
    shutil.rmtree(Path(Upload.objects.get().file.path).parent)

    press(desk.client, checked, "_throw_away")

    assert Upload.objects.count() == 0
    assert outcomes(confirm(desk.client, bring(as_csv(QUOTE)))) == ["new"]


def test_old_files_are_thrown_away_by_themselves(editor):
    file = SimpleUploadedFile("a.csv", b"text\na\n")
    old = keep_upload(file, "a.csv", owner=editor)
    Upload.objects.filter(pk=old.pk).update(created_at=timezone.now() - timedelta(days=31))
    kept = keep_upload(file, "b.csv", owner=editor)

    assert list(Upload.objects.all()) == [kept]
    assert forget_old() == 0


def test_nobody_else_sees_a_file_and_not_everybody_may_import(
    desk, bring, client, django_user_model
):
    address = confirm(desk.client, bring(as_csv(QUOTE))).request["PATH_INFO"]
    client.force_login(django_user_model.objects.create_superuser("other"))
    assert client.get(address).status_code == 404

    client.force_login(django_user_model.objects.create_user("reader", is_staff=True))
    assert [client.get(each).status_code for each in (START, address)] == [403, 403]


def test_work_that_was_broken_off_says_so_and_can_be_begun_again(desk, bring):
    checked = confirm(desk.client, bring(as_csv(QUOTE)))
    Upload.objects.update(state="importing")

    broken = desk.client.get(checked.request["PATH_INFO"])
    assert "The work was broken off" in page(broken).text
    assert not page(broken).select("meta[http-equiv=refresh]")
    done = press(desk.client, broken, "_import")

    assert "Imported." in page(done).text
    assert Claim.objects.count() == 1


def test_work_that_goes_on_shows_how_far_it_is(desk, bring):
    checked = confirm(desk.client, bring(as_csv(QUOTE)))
    kept = Upload.objects.get()
    Upload.objects.update(state="checking")
    lock = working._locked(kept)
    try:
        going = page(desk.client.get(checked.request["PATH_INFO"]))
        again = press(desk.client, checked, "_check")
        thrown = press(desk.client, checked, "_throw_away")
    finally:
        working.os.close(lock)

    assert going.select_one("meta[http-equiv=refresh]")["content"] == "3"
    assert "It is being worked on already." in page(again).text
    assert "It is being worked on. Wait for its end." in page(thrown).text


@pytest.mark.django_db(transaction=True)
def test_a_long_file_is_worked_on_beside_the_requests(desk, bring, monkeypatch):
    monkeypatch.setattr(working, "SHORT_TEXT", 0)
    checked = confirm(desk.client, bring(as_csv(QUOTE)))
    _wait(desk, checked)

    press(desk.client, checked, "_import")
    done = _wait(desk, checked)

    assert "Imported." in page(done).text
    assert Claim.objects.count() == 1


def _wait(desk, answer):
    """Look again when the work is done."""
    for thread in enumerate_threads():
        if thread.name.startswith("upload"):
            thread.join()
    return desk.client.get(answer.request["PATH_INFO"])


def test_the_page_asks_as_often_for_fifty_rows_as_for_one(desk, bring):
    one = confirm(desk.client, bring(as_csv(QUOTE)))
    many = confirm(
        desk.client, bring(as_csv(*({**QUOTE, "reference": f"r{n}"} for n in range(120))))
    )
    with CaptureQueriesContext(connection) as for_one:
        desk.client.get(one.request["PATH_INFO"])
    with CaptureQueriesContext(connection) as for_many:
        shown = desk.client.get(many.request["PATH_INFO"], {"p": "2"})

    assert len(outcomes(shown)) == 50
    assert "page 2 of 3" in page(shown).text
    assert len(for_many) == len(for_one) <= 6


def test_the_claims_list_leads_to_it(desk):
    assert page(desk.open(Claim)).select_one(f'.object-tools a[href="{START}"]')


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_the_file_to_begin_with_can_be_imported(desk, bring, ending):
    named = page(desk.client.get(START)).select_one(f'a[href$="template.{ending}"]')
    answer = desk.client.get(named["href"])
    columns = bring(answer.content, f"template.{ending}")
    assert [each.text for each in page(columns).select("#columns label")][:-1] == list(TEMPLATE)

    done = press(desk.client, confirm(desk.client, columns), "_import")

    assert "Imported." in page(done).text
    claim = Claim.objects.get()
    assert (claim.speaker.name, str(claim.said_first)) == ("Olga Marsh", TEMPLATE["said_on"])


def test_rows_with_notes_are_found(desk, bring):
    draft_claim(reference="crane")
    ClaimFactory(reference="bare")
    rows = [{"reference": each, "citations": ""} for each in ("crane", "bare")]
    checked = confirm(desk.client, bring(as_csv(*rows)))
    assert outcomes(checked) == ["unchanged", "unchanged"]

    noted = desk.client.get(checked.request["PATH_INFO"], {"outcome": "warned"})

    assert outcomes(noted) == ["unchanged"]
    assert "On record, not in the file, and kept: " in page(noted).text
    assert "with notes 1" in page(noted).select_one(".upload-tabs").get_text(" ", strip=True)
