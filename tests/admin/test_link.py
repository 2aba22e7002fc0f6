"""Links are written and changed from either end."""

from claims.models import Claim, ClaimLink
from tests.admin.desk import told
from tests.factories import ClaimFactory, ClaimLinkFactory, SourceFactory, SpeakerFactory


def ends(link):
    return link.from_claim, link.relation, link.to_claim


def test_a_link_is_added_from_the_claim_it_points_at(desk, editor):
    question, reply = ClaimFactory(), ClaimFactory()
    row = desk.row(question, "links", 0, reading="<answers", other=reply.pk)

    desk.save(question, **row)

    link = ClaimLink.objects.get()
    assert ends(link) == (reply, "answers", question)
    assert link.history.get().history_user == editor


def test_a_link_reads_inversely_at_its_other_end(desk):
    link = ClaimLinkFactory()

    there, here = desk.form(link.to_claim), desk.form(link.from_claim)

    assert (there["links-0-reading"], there["links-0-other"]) == (
        "<answers",
        str(link.from_claim_id),
    )
    assert (here["links-0-reading"], here["links-0-other"]) == ("answers", str(link.to_claim_id))
    assert b"is answered by</option>" in desk.open(link.to_claim).content


def test_both_directions_stand_in_one_panel(desk):
    claim = ClaimFactory()
    ClaimLinkFactory(from_claim=claim)
    ClaimLinkFactory(to_claim=claim)

    form = desk.form(claim)

    assert [form[f"links-{at}-reading"] for at in (0, 1)] == ["answers", "<answers"]


def test_a_link_is_turned_round_where_it_stands(desk):
    link = ClaimLinkFactory()
    question, reply = link.to_claim, link.from_claim

    desk.save(question, **{"links-0-reading": "answers"})

    link.refresh_from_db()
    assert ends(link) == (question, "answers", reply)


def test_saving_a_page_untouched_leaves_its_links_alone(desk):
    link = ClaimLinkFactory()

    desk.save(link.to_claim)

    assert ends(ClaimLink.objects.get()) == ends(link)
    assert ClaimLink.objects.get().version == link.version


def test_a_symmetric_link_survives_being_added_at_its_higher_end(desk):
    lower, higher = ClaimFactory(), ClaimFactory()
    row = desk.row(higher, "links", 0, reading="joint_with", other=lower.pk)

    answer = desk.save(higher, **row)

    assert ends(ClaimLink.objects.get()) == (lower, "joint_with", higher), told(answer)


def test_a_symmetric_link_survives_being_added_with_its_claim(desk):
    older = ClaimFactory()
    row = desk.row(Claim, "links", 0, page="add/", reading="joint_with", other=older.pk)
    words = {"text": "We said it together.", "speaker": SpeakerFactory().pk}

    desk.save(Claim, page="add/", **words, **row)

    newer = Claim.objects.get(text="We said it together.")
    assert ends(ClaimLink.objects.get()) == (older, "joint_with", newer)


def test_a_link_that_becomes_symmetric_turns_round(desk):
    lower, higher = ClaimFactory(), ClaimFactory()
    link = ClaimLinkFactory(from_claim=higher, to_claim=lower)

    desk.save(higher, **{"links-0-reading": "joint_with"})

    link.refresh_from_db()
    assert ends(link) == (lower, "joint_with", higher)


def test_a_link_is_deleted_from_its_other_end(desk):
    link = ClaimLinkFactory()

    desk.save(link.to_claim, **{"links-0-DELETE": "on"})

    assert not ClaimLink.objects.exists()


def test_what_a_link_lacks_stands_beside_it(desk):
    claim, other = ClaimFactory(), ClaimFactory()

    bare = desk.row(claim, "links", 0, reading="contradicts", other=other.pk)
    itself = desk.row(claim, "links", 0, reading="answers", other=claim.pk)
    stranger = {"note": "It is the reverse.", "source": SourceFactory().pk, "other": other.pk}
    foreign = desk.row(claim, "links", 0, reading="reverses", **stranger)

    assert "This relation needs a note and a source." in told(desk.save(claim, **bare))
    assert "A claim cannot be linked with itself." in told(desk.save(claim, **itself))
    assert "This relation holds between two statements of one speaker." in told(
        desk.save(claim, **foreign)
    )
    assert not ClaimLink.objects.exists()


def test_two_claims_are_linked_once_whichever_way_round(desk):
    link = ClaimLinkFactory()
    row = desk.row(link.to_claim, "links", 1, reading="answers", other=link.from_claim_id)

    answer = desk.save(link.to_claim, **row)

    assert ClaimLink.objects.get() == link
    assert "These two claims are linked in this way already." in told(answer)


def test_the_page_of_a_link_keeps_the_rules_too(desk):
    link = ClaimLinkFactory()

    answer = desk.save(link, relation="denies")

    assert "This relation needs a note and a source." in told(answer)
    link.refresh_from_db()
    assert link.relation == "answers"
