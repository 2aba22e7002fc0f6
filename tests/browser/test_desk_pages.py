"""Every page of the desk: it fits a phone, everyone can use it, and it runs nothing but its own."""

import pytest

from claims import services
from claims.choices import Relation
from claims.models import Claim, Merge, Speaker, Topic
from tests.admin.intake_desk import START
from tests.admin.test_pages import MAKERS, NOT_ADDED_BY_HAND
from tests.browser.desk import LIST, meet_another_editor, press, signed_in, tick
from tests.browser.looking import Looking
from tests.factories import (
    CitationFactory,
    ClaimFactory,
    SourceFactory,
    SpeakerFactory,
    TopicFactory,
    TranslationFactory,
    claim_at,
    published_claim,
)
from tests.people import a_contributor
from tests.services.intake.desk import taken_in

pytestmark = pytest.mark.browser

WORDS = "We will not recognise the new border, and nobody there has ever asked us to do that."
SEED = "lukashenko-2010-08-13-plucking-things"
#: What a bulk change asks, and an answer.
ASKED = {
    "withdraw": ("ground", "error"),
    "status": ("status", "confirmed"),
    "move": ("speaker", Speaker),
    "add-topics": ("topics", Topic),
    "remove-topics": ("topics", Topic),
}


#: On a desk and on a phone.
WIDTHS = (1440, 390)


@pytest.fixture
def looking(browser, live_server, editor):
    """A page of the editor that is looked at on a desk and on a phone."""
    viewport = {"width": WIDTHS[0], "height": 900}
    context = browser.new_context(viewport=viewport, reduced_motion="reduce")
    signed_in(context, live_server.url, editor)
    yield Looking(context.new_page(), live_server.url, WIDTHS)
    context.close()


@pytest.fixture
def disputed(editor):
    """A disputed topic: two statements that stand against one another, and two that may."""
    topic = TopicFactory(named={"en": "The crane"})
    one, other = published_claim(filed=[topic]), published_claim(filed=[topic])
    services.link_claims(one, Relation.REBUTS, other, by=editor)
    marsh = SpeakerFactory(name="Olga Marsh")
    said = published_claim(text="The crane stays where it is.", speaker=marsh, filed=[topic])
    return said, published_claim(text="Marsh is wrong: the crane goes.", filed=[topic])


@pytest.fixture
def eventful(editor, disputed):
    """A claim with a past: filed, linked, cited again, one translation gone."""
    claim = published_claim(text=WORDS, said="2010", wording=WORDS)
    services.set_topics(claim, disputed[0].topics.all(), by=editor, why="It belongs there.")
    services.link_claims(claim, Relation.ANSWERS, disputed[0], by=editor)
    CitationFactory(claim=claim, source=SourceFactory(title="Border stays where it is"))
    TranslationFactory(claim=claim, language="ru", text="Мы не признаем новую границу.")
    gone = TranslationFactory(claim=claim, language="be", text="Мы прызнаем.")
    services.delete_record(gone, by=editor, why="A machine made it.")
    return claim


def test_every_kind_of_record_has_pages_that_everyone_can_use(looking):
    for model in MAKERS:
        record, kind = MAKERS[model](), model._meta.model_name
        pages = {"list": "", "change": f"{record.pk}/change/", "add": "add/"}
        if model in NOT_ADDED_BY_HAND:
            pages.pop("add")
        for page, address in pages.items():
            looking.open(f"{kind} {page}", f"/admin/claims/{kind}/{address}")

    assert looking.told == ""


def test_the_pages_of_claims_can_be_used_by_everyone(looking, eventful, disputed, editor):
    one, other = (claim.pk for claim in disputed)
    stages = {stage: claim_at(stage).pk for stage in ("draft", "in_review", "withdrawn")}
    twin = published_claim(text=WORDS.replace("ever", "once"), speaker=eventful.speaker)
    alike = ClaimFactory(text=WORDS, speaker=eventful.speaker).pk
    record, first = f"{LIST}{eventful.pk}/", eventful.history.last().pk
    for name, address in {
        "claim draft": f"{LIST}{stages['draft']}/change/",
        "claim in review": f"{LIST}{stages['in_review']}/change/",
        "claim withdrawn": f"{LIST}{stages['withdrawn']}/change/",
        "claim published": f"{record}change/",
        "claim resembling others": f"{LIST}{alike}/change/",
        "claim in a popup": f"{LIST}add/?_popup=1",
        "claim delete": f"{LIST}{alike}/delete/",
        "claim cannot be deleted": f"{record}delete/",
        "claim history": f"{record}history/",
        "claim version": f"{record}history/{first}/",
        "deleted": "/admin/claims/translation/deleted/",
        "compare": f"{LIST}compare/?a={one}&b={other}",
        "compare alike": f"{LIST}compare/?a={eventful.pk}&b={twin.pk}",
        "link as": f"{LIST}link/?id={one}&id={other}",
        "suggestions": f"{LIST}suggestions/",
        "queue": f"{LIST}?queue=unlinked",
        "queue empty": f"{LIST}?queue=broken",
    }.items():
        looking.open(name, address)
    look_at_mistakes(looking)
    look_at_bulk_changes(looking)
    meet_another_editor(
        looking.page,
        f"{looking.site}{record}change/",
        eventful,
        typed=WORDS.replace("ever", "once"),
        theirs=WORDS.replace("new", "old"),
    )
    looking.look("claim conflict")

    assert looking.told == ""


def look_at_mistakes(looking):
    """A form that was sent empty, and its warning."""
    looking.open("claim add", f"{LIST}add/")
    press(looking.page, "[name=_save]")
    looking.look("claim mistakes")
    tick(looking.page, looking.site, "delete_selected")
    looking.look("claims delete")


def look_at_bulk_changes(looking):
    """What each bulk change asks, and what it would do."""
    tick(looking.page, looking.site, "publish")
    looking.look("bulk publish")
    for change, (field, answer) in ASKED.items():
        tick(looking.page, looking.site, change)
        looking.look(f"bulk {change} asks")
        choose(looking.page, field, answer)
        press(looking.page, "[name=_preview]")
        looking.look(f"bulk {change}")


def choose(page, field, answer):
    """Choose in a list, or any record of a kind in a list that asks the server for records."""
    if not isinstance(answer, str):
        option, answer = "new Option('chosen', value, true, true)", str(answer.objects.first().pk)
        page.evaluate(
            f"([name, value]) => document.getElementsByName(name)[0].add({option})", [field, answer]
        )
    page.select_option(f"[name={field}]", answer)


def test_the_pages_of_the_desk_can_be_used_by_everyone(looking, site, disputed, browser):
    """With the seed records: lists as long as lists are."""
    snapshot = taken_in()
    contributor = a_contributor()
    own = ClaimFactory(text="The crane is ours.", created_by=contributor).pk
    for name, address in {
        "front page": "/admin/",
        "claims": LIST,
        "claims of a search": f"{LIST}?q=abkhazia",
        "intake": START,
        "intake desk": f"{START}{snapshot.pk}/",
        "speaker seed": f"/admin/claims/speaker/{Speaker.objects.first().pk}/change/",
        "claim seed": f"{LIST}{Claim.objects.get(reference=SEED).pk}/change/",
        "password": "/admin/password_change/",
    }.items():
        looking.open(name, address)
    look_at_merging(looking)
    signed_in(looking.page.context, looking.site, contributor)
    looking.open("front page of a contributor", "/admin/")
    looking.open("claim of their own", f"{LIST}{own}/change/")
    looking.open("claim only to be read", f"{LIST}{disputed[0].pk}/change/")
    looking.page.context.clear_cookies()
    looking.open("login", "/admin/login/")

    assert looking.told == ""


def look_at_merging(looking):
    """From two records that are one to a merge, and back."""
    kept = SpeakerFactory(name="Iryna Prykladskaya", spellings=["Ірына Прыкладская"])
    gone = SpeakerFactory(name="Irina Prikladskaya", spellings=["Ірына Прыкладская"])
    published_claim(speaker=gone)
    merge = f"/admin/claims/speaker/{kept.pk}/merge/"
    looking.open("merging similar", "/admin/claims/speaker/similar/")
    looking.open("merging choose", merge)
    looking.open("merging review", f"{merge}{gone.pk}/")
    looking.page.fill("#why", "They are one.")
    press(looking.page, ".submit-row [type=submit]")
    looking.look("merging done")
    looking.open("merges", "/admin/claims/merge/")
    looking.open("merge", f"/admin/claims/merge/{Merge.objects.get().pk}/change/")
    looking.open("merging history", f"/admin/claims/speaker/{kept.pk}/history/")
    looking.open("merging undo", f"/admin/claims/merge/{Merge.objects.get().pk}/undo/")
