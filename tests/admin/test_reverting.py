"""An earlier version of a record is looked at, and comes back by today's rules."""

from django.contrib.auth.models import Permission

from claims import dates, services
from tests.admin.desk import Desk, told
from tests.factories import OutletFactory, TopicFactory, draft_claim, published_claim
from tests.people import a_contributor


def version(desk, record, **entry):
    """The address of an entry of the record's history."""
    row = record.history.filter(**entry).order_by("-history_id").first()
    return f"{desk.url(record, page='history')}{row.pk}/"


def test_an_earlier_version_shows_what_would_change_and_comes_back(desk, editor):
    claim = draft_claim(text="As it was.", said="2010")
    topic = TopicFactory(named={"en": "Gas"})
    services.set_topics(claim, [topic], by=editor)
    url = version(desk, claim)
    claim.text, claim.said = "As it became.", dates.parse("2011")
    services.save_record(claim, by=editor)
    services.set_topics(claim, [], by=editor)

    page = desk.client.get(url).content.decode()
    assert "<del>2011</del>" in page
    assert "<ins>Gas</ins>" in page
    desk.bring_back(url, why="The first reading was right.", seen=claim.version)

    claim.refresh_from_db()
    assert (claim.text, dates.iso(claim.said), list(claim.topics.all())) == (
        "As it was.",
        "2010",
        [topic],
    )
    entry = claim.history.first()
    assert (entry.history_user, entry.history_change_reason) == (
        editor,
        "The first reading was right.",
    )


def test_it_comes_back_with_a_reason_only(desk):
    claim = draft_claim(text="As it was.")
    url = version(desk, claim)
    claim.text = "As it became."
    services.save_record(claim, by=None)

    answer = desk.bring_back(url, why=" ", seen=claim.version)

    assert "This field is required." in told(answer)
    claim.refresh_from_db()
    assert claim.text == "As it became."


def test_readers_are_told_when_a_published_claim_goes_back(desk):
    claim = published_claim(text="As it was.")
    url = version(desk, claim)
    claim.text = "As it became."
    services.correct_claim(claim, by=None, note="Misheard.")

    refused = desk.bring_back(url, why="So it was said.", seen=claim.version)
    assert "This field is required." in told(refused)
    desk.bring_back(url, why="So it was said.", note="It was right at first.", seen=claim.version)

    claim.refresh_from_db()
    assert claim.text == "As it was."
    assert claim.corrections.first().note == "It was right at first."
    assert claim.stage == "published"


def test_the_stage_does_not_come_back_with_the_words(desk):
    claim = published_claim(text="As it was.")
    url = version(desk, claim)
    services.withdraw_claim(claim, ground="error", by=None)
    claim.context = "Later context."
    services.save_record(claim, by=None)

    desk.bring_back(url, why="The context was wrong.", seen=claim.version)

    claim.refresh_from_db()
    assert (claim.context, claim.stage) == ("", "withdrawn")


def test_todays_rules_hold_for_yesterdays_version(desk):
    outlet = OutletFactory(domain="daily.example")
    url = version(desk, outlet)
    outlet.domain = ""
    services.save_record(outlet, by=None)
    OutletFactory(domain="daily.example")

    answer = desk.bring_back(url, why="It was right.", seen=outlet.version)

    assert "Another outlet has this domain." in told(answer)
    outlet.refresh_from_db()
    assert outlet.domain == ""


def test_nobody_goes_back_past_what_they_have_not_seen(desk):
    outlet = OutletFactory(name="First")
    url = version(desk, outlet)
    outlet.name = "Second"
    services.save_record(outlet, by=None)
    seen = outlet.version
    outlet.name = "Third"
    services.save_record(outlet, by=None)

    answer = desk.bring_back(url, why="It was right.", seen=seen)

    assert any("Somebody else has changed this record" in each for each in told(answer))
    outlet.refresh_from_db()
    assert outlet.name == "Third"


def test_only_who_may_change_a_record_brings_versions_back(client, django_user_model):
    outlet = OutletFactory(name="First")
    outlet.name = "Second"
    services.save_record(outlet, by=None)
    reader = django_user_model.objects.create_user("reader", is_staff=True)
    reader.user_permissions.set(Permission.objects.filter(codename__startswith="view_"))
    client.force_login(reader)
    url = f"/admin/claims/outlet/{outlet.pk}/history/{outlet.history.last().pk}/"

    assert b"You may not change this record." in client.get(url).content
    assert client.post(url, {"why": "x", "seen": outlet.version}).status_code == 403
    client.logout()
    assert client.get(url).status_code == 302


def test_who_may_not_any_more_reads_their_reason_again(client, db):
    author = a_contributor()
    claim = draft_claim(created_by=author, text="First.")
    claim.text = "Second."
    services.save_record(claim, by=author)
    first = claim.history.filter(text="First.").first()
    services.submit_for_review(claim, by=author)
    client.force_login(author)

    answer = Desk(client).bring_back(
        f"/admin/claims/claim/{claim.pk}/history/{first.pk}/", why="It was right."
    )

    assert answer.status_code == 403
    assert "You may not change this record." in answer.content.decode()
    assert "It was right." in answer.content.decode()
    claim.refresh_from_db()
    assert claim.text == "Second."
