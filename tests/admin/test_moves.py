"""The admin lets each person do what the table says, whatever their browser sends."""

import pytest
from bs4 import BeautifulSoup

from claims.choices import Stage
from claims.models import Claim, Translation
from tests import matrix
from tests.admin.desk import Desk, told
from tests.factories import ClaimFactory, SourceFactory, claim_at, draft_claim
from tests.people import a_contributor, an_editor

pytestmark = pytest.mark.django_db

#: What else is typed where the button of an action needs it.
TYPED = {
    "schedule": {"_at": f"{matrix.tomorrow():%Y-%m-%dT%H:%M}"},
    "withdraw": {"_ground": "error"},
    "return": {"_why": "The day is wrong."},
}
MOVES = ("submit", "publish", "schedule", "withdraw", "return")


def desk_of(client, person):
    client.force_login(person)
    return Desk(client)


def state_of(claim_id):
    return list(Claim.objects.filter(pk=claim_id).values("stage", "publish_at"))


@pytest.mark.parametrize("cell", matrix.cells(*MOVES), ids=matrix.name_of)
def test_a_button_does_what_the_table_says(client, cell):
    person, claim = matrix.set_up(cell)
    desk, button = desk_of(client, person), f"_{cell.action}"
    before = state_of(claim.pk)

    typed = {**TYPED.get(cell.action, {}), button: "1"}
    opened = desk.open(claim)
    if opened.status_code == 200 and 'name="_save"' in opened.content.decode():
        answer = desk.save(claim, button, **typed)
        said = " ".join(told(answer))
        assert ("The claim is" in said) == (cell.answer == "yes")
        assert ("it stays" in said.lower()) == (cell.answer != "yes")
    else:
        assert cell.answer == "no"
        assert client.post(desk.url(claim), typed).status_code == 403
    assert (state_of(claim.pk) != before) == (cell.answer == "yes")


@pytest.mark.parametrize("cell", matrix.cells("change"), ids=matrix.name_of)
def test_who_may_not_change_a_claim_sees_it_and_writes_nothing(client, cell):
    person, claim = matrix.set_up(cell)
    desk = desk_of(client, person)
    opened = desk.open(claim)

    if cell.answer == "yes":
        desk.save(claim, context="Added later.")
    else:
        assert client.post(desk.url(claim), {"context": "Added later."}).status_code == 403
        looks = cell.role != "somebody of no group"
        assert opened.status_code == (200 if looks else 403)
        assert not looks or claim.text in opened.content.decode()

    assert (Claim.objects.get().context == "Added later.") == (cell.answer == "yes")


@pytest.mark.parametrize("cell", matrix.cells("delete"), ids=matrix.name_of)
def test_deleting_follows_the_table(client, cell):
    person, claim = matrix.set_up(cell)
    desk = desk_of(client, person)

    answer = client.post(desk.url(claim, page="delete"), {"post": "yes"}, follow=True)

    assert (answer.status_code == 403) == (cell.answer == "no")
    assert Claim.objects.exists() == (cell.answer != "yes")


#: The buttons that each sees.
BUTTONS = {
    (matrix.AUTHOR, Stage.DRAFT): {"_save", "_submit"},
    ("an editor", Stage.DRAFT): {"_save", "_submit", "_publish", "_schedule"},
    ("an editor", Stage.IN_REVIEW): {"_save", "_publish", "_schedule", "_return"},
    ("an editor", Stage.PUBLISHED): {"_save", "_return", "_withdraw"},
    ("an editor", Stage.WITHDRAWN): {"_save", "_return"},
}


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("role", [matrix.AUTHOR, "another contributor", "an editor"])
def test_the_page_offers_the_steps_that_stage_and_permission_allow(client, role, stage):
    person, claim = matrix.set_up(matrix.Cell(role, "", stage, ""))

    page = desk_of(client, person).open(claim)

    assert buttons(page) - {"_addanother", "_continue"} == BUTTONS.get((role, stage), set())


def buttons(answer):
    page = BeautifulSoup(answer.content, "lxml")
    return {each["name"] for each in page.select(".submit-row input[type=submit]")}


def test_enter_in_a_field_saves_and_moves_nothing(client):
    page = BeautifulSoup(desk_of(client, an_editor()).open(draft_claim()).content, "lxml")

    assert page.select_one("#claim_form input[type=submit]")["name"] == "_save"


def test_where_another_must_review_the_page_says_so_instead_of_a_button(client, settings):
    settings.REVIEW_BY_ANOTHER = True
    editor = an_editor()
    claim = claim_at(Stage.IN_REVIEW, created_by=editor)

    page = desk_of(client, editor).open(claim)

    assert buttons(page).isdisjoint({"_publish", "_schedule"})
    assert "here somebody else must review it" in page.content.decode()


def test_whose_claim_is_in_review_reads_that_it_can_be_sent_back(client):
    author = a_contributor()
    claim = claim_at(Stage.IN_REVIEW, created_by=author)

    page = desk_of(client, author).open(claim).content.decode()

    assert "An editor can send it back to you." in page


def test_a_contributor_writes_a_draft_with_source_and_translation_and_submits_it(client):
    author = a_contributor()
    desk = desk_of(client, author)
    cited = desk.row(Claim, "citations", 0, page="add/", source=SourceFactory().pk)
    speaker = ClaimFactory().speaker.pk

    desk.save(Claim, page="add/", text="We will not.", speaker=speaker, said="2010-08-13", **cited)
    claim = Claim.objects.get(text="We will not.")
    assert (claim.created_by, claim.citations.count()) == (author, 1)
    row = desk.row(claim, "translations", 0, language="be", text="Не будзем.")
    answer = desk.save(claim, "_submit", **row, **{"citations-0-wording": "We will not."})

    claim.refresh_from_db()
    assert told(answer) == ["The claim is in review now."]
    assert (claim.stage, claim.submitted_by) == (Stage.IN_REVIEW, author)
    assert claim.citations.get().wording == "We will not."
    assert Translation.objects.get().claim == claim


def test_a_contributor_finds_their_own_claims(client):
    author = a_contributor()
    draft_claim(text="Mine, said so.", created_by=author)
    draft_claim(text="Another’s, said so.")

    page = desk_of(client, author).open(Claim, mine="1").content.decode()

    assert "Mine, said so." in page
    assert "Another’s, said so." not in page


def test_links_and_reviews_are_not_a_contributors_to_add(client):
    author = a_contributor()
    page = desk_of(client, author).open(draft_claim(created_by=author)).content.decode()

    assert 'name="citations-TOTAL_FORMS"' in page
    assert "citations-__prefix__-source" in page
    assert "reviews-__prefix__-rating" not in page
    assert "links_out-__prefix__-to_claim" not in page


def test_what_publication_misses_is_shown_beside_each_field(client):
    claim = ClaimFactory(said="")

    answer = desk_of(client, an_editor()).save(claim, "_publish", context="")

    page = BeautifulSoup(answer.content, "lxml")
    beside = page.select_one(".field-said .errorlist").get_text(strip=True)
    assert beside.startswith("The day is unknown: give it")
    inline = page.select_one("#citations-group .errorlist").get_text(strip=True)
    assert inline == "It needs a source: add a citation."
    note = told(answer)[0]
    assert note.startswith("Saved; it stays draft. It needs a source")
    assert "may edit it again" not in answer.content.decode()
    assert answer.redirect_chain[-1][0].endswith("?lacking=1")


def test_a_new_claim_that_cannot_be_published_is_kept_and_says_why_beside_the_field(client):
    desk, speaker = desk_of(client, an_editor()), ClaimFactory().speaker.pk

    answer = desk.save(Claim, "_publish", page="add/", text="Kept.", speaker=speaker, said="2010")

    assert Claim.objects.get(text="Kept.").stage == Stage.DRAFT
    assert "may edit it again" not in answer.content.decode()
    page = BeautifulSoup(answer.content, "lxml")
    assert page.select("#citations-group .errorlist")


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "Say when the claim is to be shown."),
        ("soon", "Enter a valid date/time."),
        ("2001-01-01T10:00", "This time has passed."),
    ],
)
def test_a_time_that_is_none_is_refused_in_a_sentence(client, typed, sentence):
    claim = claim_at(Stage.IN_REVIEW)

    answer = desk_of(client, an_editor()).save(claim, "_schedule", _at=typed)

    assert sentence in told(answer)[0]
    assert Claim.objects.get().publish_at is None


def test_a_timed_claim_says_when_and_can_be_taken_off_the_clock(client):
    claim, desk = claim_at(Stage.IN_REVIEW), desk_of(client, an_editor())
    at = matrix.tomorrow()

    told_first = told(desk.save(claim, "_schedule", _at=f"{at:%Y-%m-%dT%H:%M}"))
    page = desk.open(claim)
    told_then = told(desk.save(claim, "_unschedule"))

    assert told_first == [
        f"The claim is in review now. It will be shown at {at:%Y-%m-%d %H:%M} UTC."
    ]
    assert f"to be shown at {at:%Y-%m-%d %H:%M} UTC" in page.content.decode()
    assert "_unschedule" in buttons(page)
    assert told_then[0] == "The claim is in review now."
    assert Claim.objects.get().publish_at is None


def test_a_change_and_a_new_time_in_one_go(client):
    claim, desk = claim_at(Stage.IN_REVIEW), desk_of(client, an_editor())
    at = f"{matrix.tomorrow():%Y-%m-%dT%H:%M}"
    desk.save(claim, "_schedule", _at=at)

    desk.save(claim, "_schedule", _at=at, **{"citations-0-wording": "As printed."})

    stored = Claim.objects.get()
    assert f"{stored.publish_at:%Y-%m-%dT%H:%M}" == at
    assert stored.citations.get().wording == "As printed."


@pytest.mark.parametrize("role", [matrix.AUTHOR, "another contributor", "an editor"])
def test_the_page_of_a_claim_asks_as_often_for_many_sources_as_for_one(
    client, role, django_assert_max_num_queries
):
    person, claim = matrix.set_up(matrix.Cell(role, "", Stage.DRAFT, ""))
    desk = desk_of(client, person)
    desk.open(claim)

    with django_assert_max_num_queries(15) as one:
        desk.open(claim)
    for _ in range(3):
        matrix.cite(claim, None)
    with django_assert_max_num_queries(15) as many:
        desk.open(claim)

    assert len(many) == len(one)


def test_accounts_and_groups_are_an_administrators(client):
    for person, answer in ((a_contributor(), 403), (an_editor(), 403)):
        client.force_login(person)
        assert client.get("/admin/auth/user/").status_code == answer
    client.force_login(matrix.PEOPLE["an administrator"]())
    assert client.get("/admin/auth/user/").status_code == 200
    assert client.get("/admin/auth/group/").status_code == 200
