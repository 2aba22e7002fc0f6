"""Who may do what to a claim at which stage: the table that services and admin are held to.

yes: it is done. no: the person may not. ---: the person may, but there is no such step from here.
"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from django.contrib.auth import get_user_model
from django.contrib.auth.models import User
from django.utils import timezone

from claims import services
from claims.choices import Relation, Stage
from claims.models import Citation, Claim, Correction, Reply, Review, Translation
from tests.factories import ClaimFactory, RatingFactory, SourceFactory, TopicFactory, claim_at
from tests.people import a_contributor, an_administrator, an_editor

MATRIX = """
                draft   in review   published   withdrawn
the author, a contributor
    change      yes     no          no          no
    file        yes     no          no          no
    cite        yes     no          no          no
    translate   yes     no          no          no
    delete      yes     no          no          no
    submit      yes     no          no          no
    publish     no      no          no          no
    schedule    no      no          no          no
    withdraw    no      no          no          no
    return      no      no          no          no
    link        no      no          no          no
    review      no      no          no          no
    reply       no      no          no          no
    correct     no      no          no          no
another contributor
    change      no      no          no          no
    file        no      no          no          no
    cite        no      no          no          no
    translate   no      no          no          no
    delete      no      no          no          no
    submit      no      no          no          no
    publish     no      no          no          no
    schedule    no      no          no          no
    withdraw    no      no          no          no
    return      no      no          no          no
    link        no      no          no          no
    review      no      no          no          no
    reply       no      no          no          no
    correct     no      no          no          no
an editor
    change      yes     yes         yes         yes
    file        yes     yes         yes         yes
    cite        yes     yes         yes         yes
    translate   yes     yes         yes         yes
    delete      yes     yes         ---         ---
    submit      yes     ---         ---         ---
    publish     yes     yes         ---         ---
    schedule    yes     yes         ---         ---
    withdraw    ---     ---         yes         ---
    return      ---     yes         yes         yes
    link        yes     yes         yes         yes
    review      yes     yes         yes         yes
    reply       yes     yes         yes         yes
    correct     yes     yes         yes         yes
an administrator
    change      yes     yes         yes         yes
    file        yes     yes         yes         yes
    cite        yes     yes         yes         yes
    translate   yes     yes         yes         yes
    delete      yes     yes         ---         ---
    submit      yes     ---         ---         ---
    publish     yes     yes         ---         ---
    schedule    yes     yes         ---         ---
    withdraw    ---     ---         yes         ---
    return      ---     yes         yes         yes
    link        yes     yes         yes         yes
    review      yes     yes         yes         yes
    reply       yes     yes         yes         yes
    correct     yes     yes         yes         yes
somebody of no group
    change      no      no          no          no
    file        no      no          no          no
    cite        no      no          no          no
    translate   no      no          no          no
    delete      no      no          no          no
    submit      no      no          no          no
    publish     no      no          no          no
    schedule    no      no          no          no
    withdraw    no      no          no          no
    return      no      no          no          no
    link        no      no          no          no
    review      no      no          no          no
    reply       no      no          no          no
    correct     no      no          no          no
"""

AUTHOR = "the author, a contributor"
#: Who is meant; the account is made when it is asked for.
PEOPLE: dict[str, Callable[[], User]] = {
    AUTHOR: a_contributor,
    "another contributor": lambda: a_contributor("another"),
    "an editor": an_editor,
    "an administrator": an_administrator,
    "somebody of no group": lambda: get_user_model().objects.create_user("nobody", is_staff=True),
}


class Cell(NamedTuple):
    """One answer of the table."""

    role: str
    action: str
    stage: Stage
    answer: str


def cells(*actions: str) -> list[Cell]:
    """The cells of the table; of these actions only, where any are named."""
    found, role = [], ""
    for line in MATRIX.strip("\n").splitlines()[1:]:
        if not line.startswith(" "):
            role = line
            continue
        action, *answers = line.split()
        found += [
            Cell(role, action, stage, answer)
            for stage, answer in zip(Stage, answers, strict=True)
            if not actions or action in actions
        ]
    return found


def name_of(cell: Cell) -> str:
    """How a test of the cell is called."""
    return f"{cell.role}-{cell.action}-{cell.stage.value}-{cell.answer}"


def set_up(cell: Cell) -> tuple[User, Claim]:
    """The person, and a claim at the stage, written by the author of the table."""
    person = PEOPLE[cell.role]()
    author = person if cell.role == AUTHOR else a_contributor("author")
    return person, claim_at(cell.stage, created_by=author)


def tomorrow():
    return timezone.now() + timedelta(days=1)


def change(claim: Claim, by: User) -> None:
    claim.context = "Added later."
    services.save_record(claim, by=by)


def file(claim: Claim, by: User) -> None:
    services.set_topics(claim, [TopicFactory()], by=by)


def cite(claim: Claim, by: User) -> None:
    services.save_record(Citation(claim=claim, source=SourceFactory()), by=by)


def translate(claim: Claim, by: User) -> None:
    services.save_record(Translation(claim=claim, language="be", text="Словы."), by=by)


def delete(claim: Claim, by: User) -> None:
    services.delete_record(claim, by=by)


def submit(claim: Claim, by: User) -> None:
    services.submit_for_review(claim, by=by)


def publish(claim: Claim, by: User) -> None:
    services.publish_claim(claim, by=by)


def schedule(claim: Claim, by: User) -> None:
    services.schedule_publication(claim, at=tomorrow(), by=by)


def withdraw(claim: Claim, by: User) -> None:
    services.withdraw_claim(claim, ground="error", by=by)


def give_back(claim: Claim, by: User) -> None:
    services.return_to_draft(claim, by=by, why="The day is wrong.")


def link(claim: Claim, by: User) -> None:
    services.link_claims(claim, Relation.ANSWERS, ClaimFactory(), by=by)


def review(claim: Claim, by: User) -> None:
    services.save_record(Review(claim=claim, rating=RatingFactory()), by=by)


def reply(claim: Claim, by: User) -> None:
    given = Reply(claim=claim, author="O. Marsh", text="No.", received_on=date(2020, 1, 1))
    services.save_record(given, by=by)


def correct(claim: Claim, by: User) -> None:
    note = Correction(claim=claim, made_at=timezone.now(), note="The day was wrong.")
    services.save_record(note, by=by)


ACTIONS: dict[str, Callable[[Claim, User], None]] = {
    "change": change,
    "file": file,
    "cite": cite,
    "translate": translate,
    "delete": delete,
    "submit": submit,
    "publish": publish,
    "schedule": schedule,
    "withdraw": withdraw,
    "return": give_back,
    "link": link,
    "review": review,
    "reply": reply,
    "correct": correct,
}
