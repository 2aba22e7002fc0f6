"""Links are written and changed from either end."""

from claims.models import Claim, ClaimLink
from tests.admin.desk import told
from tests.factories import ClaimFactory, ClaimLinkFactory, SourceFactory, SpeakerFactory


def ends(link):
    return link.from_claim, link.relation, link.to_claim


def test_a_link_is_added_from_the_claim_it_points_at(desk, editor):
    question, reply = ClaimFactory(), ClaimFactory()
    row = desk.row(question, "links_in", 0, relation="answers", from_claim=reply.pk)

    desk.save(question, **row)

    link = ClaimLink.objects.get()
    assert ends(link) == (reply, "answers", question)
    assert link.history.get().history_user == editor


def test_a_link_reads_inversely_at_its_other_end(desk):
    link = ClaimLinkFactory()

    assert b"is answered by</option>" in desk.open(link.to_claim).content
    assert desk.form(link.to_claim)["links_in-0-from_claim"] == str(link.from_claim_id)
    assert desk.form(link.from_claim)["links_out-0-to_claim"] == str(link.to_claim_id)


def test_a_symmetric_link_survives_being_added_at_its_higher_end(desk):
    lower, higher = ClaimFactory(), ClaimFactory()
    row = desk.row(higher, "links_out", 0, relation="joint_with", to_claim=lower.pk)

    answer = desk.save(higher, **row)

    assert ends(ClaimLink.objects.get()) == (lower, "joint_with", higher), told(answer)


def test_a_symmetric_link_survives_being_added_with_its_claim(desk):
    older = ClaimFactory()
    row = desk.row(Claim, "links_out", 0, page="add/", relation="joint_with", to_claim=older.pk)
    words = {"text": "We said it together.", "speaker": SpeakerFactory().pk}

    desk.save(Claim, page="add/", **words, **row)

    newer = Claim.objects.get(text="We said it together.")
    assert ends(ClaimLink.objects.get()) == (older, "joint_with", newer)


def test_a_link_that_becomes_symmetric_turns_round(desk):
    lower, higher = ClaimFactory(), ClaimFactory()
    link = ClaimLinkFactory(from_claim=higher, to_claim=lower)

    desk.save(higher, **{"links_out-0-relation": "joint_with"})

    link.refresh_from_db()
    assert ends(link) == (lower, "joint_with", higher)


def test_a_link_is_deleted_from_its_other_end(desk):
    link = ClaimLinkFactory()

    desk.save(link.to_claim, **{"links_in-0-DELETE": "on"})

    assert not ClaimLink.objects.exists()


def test_what_a_link_lacks_stands_beside_it(desk):
    claim, other = ClaimFactory(), ClaimFactory()

    bare = desk.row(claim, "links_out", 0, relation="contradicts", to_claim=other.pk)
    itself = desk.row(claim, "links_out", 0, relation="answers", to_claim=claim.pk)
    stranger = {"note": "It is the reverse.", "source": SourceFactory().pk, "to_claim": other.pk}
    foreign = desk.row(claim, "links_out", 0, relation="reverses", **stranger)

    assert "This relation needs a note and a source." in told(desk.save(claim, **bare))
    assert "A claim cannot be linked with itself." in told(desk.save(claim, **itself))
    assert "This relation holds between two statements of one speaker." in told(
        desk.save(claim, **foreign)
    )
    assert not ClaimLink.objects.exists()


def test_two_claims_are_linked_once_whichever_way_round(desk):
    link = ClaimLinkFactory()
    row = desk.row(link.to_claim, "links_out", 0, relation="answers", to_claim=link.from_claim_id)

    answer = desk.save(link.to_claim, **row)

    assert ClaimLink.objects.get() == link
    assert "These two claims are linked in this way already." in told(answer)


def test_the_page_of_a_link_keeps_the_rules_too(desk):
    link = ClaimLinkFactory()

    answer = desk.save(link, relation="denies")

    assert "This relation needs a note and a source." in told(answer)
    link.refresh_from_db()
    assert link.relation == "answers"
