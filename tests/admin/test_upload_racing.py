"""Import by upload while others work: nobody's change is lost, and what is said is so."""

import pytest

from claims import services
from claims.importers.claims.uploads import work
from claims.models import Claim, Upload
from tests.admin.upload import bring, confirm, outcomes, page, press
from tests.factories import draft_claim
from tests.importers.claims.files import QUOTE, as_csv

MEANWHILE = "Somebody changed the claim, or what belongs to it, after it was compared"


@pytest.fixture(autouse=True)
def _own_folder(settings, tmp_path):
    settings.DATA_DIR = tmp_path


@pytest.fixture
def checked(desk):
    """The page of a file whose rows have been looked at."""

    def check(*rows):
        return confirm(desk.client, bring(desk.client, as_csv(*rows)))

    return check


def test_a_claim_that_was_changed_after_the_preview_keeps_that(desk, checked):
    claim = draft_claim(reference="crane", text="We will sell.")
    seen = checked({"reference": "crane", "text": "We stay."})
    claim.text = "We will sell it in May."
    services.save_record(claim, by=None)

    refused = press(desk.client, seen, "_import")

    assert MEANWHILE in page(refused).text
    assert Claim.objects.get().text == "We will sell it in May."
    assert outcomes(press(desk.client, refused, "_check")) == ["changed"]


def test_so_does_what_belongs_to_it(desk, checked):
    citation = draft_claim(reference="crane").citations.get()
    said = {"source": citation.source.reference, "wording": "From the file."}
    seen = checked({"reference": "crane", "citations": [said]})
    assert outcomes(seen) == ["changed"]
    citation.wording = "An editor's."
    services.save_record(citation, by=None)

    refused = press(desk.client, seen, "_import")

    assert MEANWHILE in page(refused).text
    citation.refresh_from_db()
    assert citation.wording == "An editor's."


def test_a_claim_that_came_on_record_after_the_preview_is_not_changed_unseen(desk, checked):
    seen = checked({**QUOTE, "occasion": "From the file"})
    assert outcomes(seen) == ["new"]
    draft_claim(reference="crane", text=QUOTE["text"], occasion="An editor's")

    refused = press(desk.client, seen, "_import")

    assert "This claim came on record after the preview." in page(refused).text
    assert Claim.objects.get().occasion == "An editor's"


def test_what_changes_while_the_file_is_read_is_kept_too(desk, checked, monkeypatch):
    claim = draft_claim(reference="crane", text="We will sell.")
    seen = checked({"reference": "crane", "text": "We stay."})

    def change_on_the_way(upload, step, done, total):
        if step == "Rows":
            claim.text = "We will sell it in May."
            services.save_record(claim, by=None)

    monkeypatch.setattr(work, "note_progress", change_on_the_way)
    refused = press(desk.client, seen, "_import")

    assert MEANWHILE in page(refused).text
    assert Claim.objects.get().text == "We will sell it in May."


def test_a_source_that_somebody_brings_while_the_file_is_read_stops_it(desk, checked, monkeypatch):
    seen = checked(QUOTE)

    def bring_on_the_way(upload, step, done, total):
        if step == "Rows":
            draft_claim(reference="crane")

    monkeypatch.setattr(work, "note_progress", bring_on_the_way)
    refused = press(desk.client, seen, "_import")

    assert "another one is like it" in page(refused).text
    assert Claim.objects.get().text != QUOTE["text"]


def test_claims_and_the_word_that_they_are_imported_come_together(desk, checked, monkeypatch):
    seen = checked(QUOTE)

    class KilledError(BaseException):
        pass

    def kill(*args):
        raise KilledError

    with monkeypatch.context() as patch:
        patch.setattr(work, "_finish", kill)
        with pytest.raises(KilledError):
            press(desk.client, seen, "_import")

    assert Claim.objects.count() == 0
    Upload.objects.update(state="importing")
    assert "Imported." in page(press(desk.client, seen, "_import")).text
    assert Claim.objects.count() == 1


def test_a_second_press_after_the_end_imports_nothing_again(desk, checked):
    seen = checked(QUOTE)
    press(desk.client, seen, "_import")
    finished = Upload.objects.get()

    press(desk.client, seen, "_import")

    assert Upload.objects.get().finished_at == finished.finished_at
