"""A claim is taken from readers at once, whatever else stands on its page."""

import pytest
from bs4 import BeautifulSoup

from claims import services
from claims.choices import Relation, Stage
from claims.models import Claim
from tests import matrix
from tests.admin.desk import fields, told
from tests.factories import (
    ClaimFactory,
    TranslationFactory,
    claim_at,
    published_claim,
    withdrawn_claim,
)

pytestmark = pytest.mark.django_db

WITHDRAW = {"_ground": "legal", "_why": "A court asked for it."}


def stored(claim):
    return Claim.objects.get(pk=claim.pk)


def test_an_invalid_field_does_not_delay_it_and_stays_as_it_was_typed(desk, editor):
    claim = published_claim(text="As readers see it.")

    answer = desk.save(claim, "_withdraw", text="As mended.", said="on Friday", **WITHDRAW)

    assert stored(claim).stage == Stage.WITHDRAWN
    latest = stored(claim).history.first()
    assert (latest.history_user, latest.history_change_reason) == (editor, WITHDRAW["_why"])
    assert stored(claim).text == "As readers see it."
    assert told(answer)[0] == "The claim is withdrawn now."
    assert told(answer)[1].startswith("What you typed was not saved")
    held = fields(answer)
    assert (held["text"], held["said"]) == ("As mended.", "on Friday")


def test_what_was_typed_can_then_be_saved_and_meets_no_other_editor(client, desk):
    claim = published_claim()
    answer = desk.save(claim, "_withdraw", said="on Friday", context="Mine.", **WITHDRAW)

    held = {**fields(answer), "said": "2010-08-13", "_save": "1"}
    client.post(desk.url(claim), held)

    assert (stored(claim).context, stored(claim).stage) == ("Mine.", Stage.WITHDRAWN)


def test_valid_changes_are_not_saved_with_it_either(desk):
    claim = published_claim()
    translation = TranslationFactory(claim=claim, language="be", text="Словы")

    answer = desk.save(claim, "_withdraw", **WITHDRAW, **{"translations-0-text": "Іншыя"})

    translation.refresh_from_db()
    assert (stored(claim).stage, translation.text) == (Stage.WITHDRAWN, "Словы")
    assert fields(answer)["translations-0-text"] == "Іншыя"
    assert told(answer)[1].startswith("What you typed was not saved")


def test_where_nothing_was_typed_the_page_says_one_thing(desk):
    claim = published_claim()
    TranslationFactory(claim=claim)
    services.link_claims(claim, Relation.ANSWERS, ClaimFactory(), by=None)

    answer = desk.save(claim, "_withdraw", **WITHDRAW)

    assert told(answer) == ["The claim is withdrawn now."]
    assert answer.redirect_chain


def test_somebody_elses_change_does_not_delay_it_and_is_told(client, desk):
    claim = published_claim()
    opened = desk.form(claim)
    claim.context = "Theirs."
    services.save_record(claim, by=None)

    answer = client.post(
        desk.url(claim), {**opened, "context": "Mine.", **WITHDRAW, "_withdraw": "1"}
    )

    assert (stored(claim).stage, stored(claim).context) == (Stage.WITHDRAWN, "Theirs.")
    assert BeautifulSoup(answer.content, "lxml").select(".conflict .sides")
    assert fields(answer)["context"] == "Mine."


def test_without_a_ground_nothing_happens_and_all_that_was_typed_stays(desk):
    claim = published_claim()

    answer = desk.save(claim, "_withdraw", context="Mine.", _why="A court asked for it.")

    assert (stored(claim).stage, stored(claim).context) == (Stage.PUBLISHED, "")
    assert told(answer) == [
        "It stays published, and nothing was saved.",
        "Say on which ground the claim is withdrawn.",
    ]
    assert fields(answer)["context"] == "Mine."
    assert fields(answer)["_why"] == "A court asked for it."


def test_what_is_withdrawn_already_says_so(desk):
    claim = withdrawn_claim()

    answer = desk.save(claim, "_withdraw", **WITHDRAW)

    assert told(answer)[-1] == "A claim that is withdrawn cannot become withdrawn."
    assert fields(answer)["_why"] == WITHDRAW["_why"]


def test_taking_a_claim_off_the_clock_waits_for_no_field_either(desk, editor):
    claim = services.schedule_publication(
        claim_at(Stage.IN_REVIEW), at=matrix.tomorrow(), by=editor
    )

    answer = desk.save(claim, "_unschedule", said="on Friday")

    assert stored(claim).publish_at is None
    assert told(answer)[0] == "The claim is in review now."
    assert fields(answer)["said"] == "on Friday"
