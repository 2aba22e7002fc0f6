"""The history of a record as an editor reads it."""

from bs4 import BeautifulSoup
from django.contrib.auth.models import Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims import dates, services
from claims.models import Citation, Claim, Speaker, SpeakerName
from tests.admin.desk import told
from tests.factories import (
    CitationFactory,
    ClaimLinkFactory,
    CorrectionFactory,
    OutletFactory,
    ReviewFactory,
    SourceFactory,
    SpeakerFactory,
    TopicFactory,
    TranslationFactory,
    draft_claim,
    published_claim,
)


def entries(desk, record, **query):
    """Each entry of the page in a line, and its changes."""
    page = BeautifulSoup(desk.open(record, page="history", **query).content, "lxml")
    return [
        (
            entry.select_one(".about").get_text(" ", strip=True),
            {
                label.get_text(): value.get_text(" ", strip=True)
                for label, value in zip(entry.select("dt"), entry.select("dd"), strict=True)
            },
        )
        for entry in page.select(".change-history > li")
    ]


def test_an_entry_says_who_why_and_what_became_of_each_field(desk, editor):
    wrong, right = SpeakerFactory(name="Ivan Wrong"), SpeakerFactory(name="Ivan Right")
    claim = draft_claim(speaker=wrong, said="2010", text="We will not recognise it.")
    claim.speaker, claim.said, claim.status = right, dates.parse("2010-08/2010-09"), "confirmed"
    services.save_record(claim, by=editor, why="The recording was found.")

    (latest, changes), *_others = entries(desk, claim)

    assert "editor changed The recording was found." in latest
    assert changes == {
        "Speaker": "Ivan Wrong → became Ivan Right",
        "Said": "2010 → became 2010-08-01/2010-09-30",
        "Status": "reported → became confirmed",
    }


def test_the_words_of_a_long_text_are_marked(desk, editor):
    text = "We will not recognise the new border, and nobody there has ever asked us to do that."
    claim = draft_claim(text=text)
    claim.text = text.replace("not ", "").replace("ever", "<never>")
    services.save_record(claim, by=editor)

    page = desk.open(claim, page="history").content.decode()

    assert "not</" not in page  # the mark is closed by its words for screen readers
    marks = BeautifulSoup(page, "lxml").select_one(".revised")
    assert [each.get_text() for each in marks.select("del")] == [
        "[removed: not]",
        "[removed: ever]",
    ]
    assert [each.get_text() for each in marks.select("ins")] == ["[added: <never>]"]


def test_topics_are_called_by_name_and_the_first_entry_is_the_making(desk, editor):
    claim = draft_claim()
    services.set_topics(claim, [TopicFactory(named={"en": "Gas"})], by=editor, why="Filed.")

    told_of = entries(desk, claim)

    assert told_of[0][1] == {"Topics": "nothing → became Gas"}
    assert "a program created" in told_of[-1][0]
    assert told_of[-1][1] == {}


def test_a_claims_history_holds_that_of_its_parts_by_name(desk, editor):
    claim = published_claim()
    CitationFactory(claim=claim, source=SourceFactory(title="The second article"))
    other = published_claim(text="The other words.", speaker=SpeakerFactory(name="Ivan Other"))
    link = ClaimLinkFactory(from_claim=other, to_claim=claim)
    TranslationFactory(claim=claim, language="be", text="Словы")
    ReviewFactory(claim=claim, title="We checked it")
    CorrectionFactory(claim=claim, note="The day was wrong.")
    services.delete_record(link, by=editor, why="By mistake.")

    lines = [line for line, _changes in entries(desk, claim)]

    assert "deleted link “is answered by Ivan Other: “The other words.”” By mistake." in lines[0]
    for part in (
        "created citation “The second article”",
        "created translation “be: Словы”",
        "created review “We checked it”",
        "created correction “The day was wrong.”",
    ):
        assert any(part in line for line in lines), part


def test_what_left_a_claim_is_still_told_there(desk, editor):
    claim, other = published_claim(), draft_claim()
    moved = CitationFactory(claim=claim, source=SourceFactory(title="Moved article"))
    moved.claim = other
    services.save_record(moved, by=editor, why="It reports the other one.")

    for each in (claim, other):
        line, changes = entries(desk, each)[0]
        assert "changed citation “Moved article”" in line
        assert list(changes) == ["Claim"]


def give_entries(claim, editor, number):
    """So many more entries of every kind, each with other names in it."""
    for n in range(number):
        claim.speaker, claim.context = SpeakerFactory(), f"Context {n}."
        services.save_record(claim, by=editor, why=f"Reason {n}.")
        services.set_topics(claim, [TopicFactory(named={"en": f"Topic {n}"})], by=editor)
        citation = CitationFactory(claim=claim)
        citation.source = SourceFactory()
        services.save_record(citation, by=editor)
        ClaimLinkFactory(from_claim=claim)
        ReviewFactory(claim=claim)
        CorrectionFactory(claim=claim)
        TranslationFactory(claim=claim, language=f"x-{claim.translations.count()}")


def test_a_page_asks_as_often_for_a_hundred_entries_as_for_a_few(desk, editor):
    claim = draft_claim()
    give_entries(claim, editor, 1)
    desk.open(claim, page="history")
    with CaptureQueriesContext(connection) as for_few:
        few = entries(desk, claim)

    give_entries(claim, editor, 12)
    with CaptureQueriesContext(connection) as for_many:
        many = entries(desk, claim)

    assert len(few) < 15
    assert len(many) == 100
    assert len(for_many) == len(for_few) <= 15


def test_older_entries_stand_on_further_pages(desk, editor):
    outlet = OutletFactory(ownership="")
    for n in range(120):
        outlet.ownership = f"owner {n}"
        services.save_record(outlet, by=editor)

    assert (len(entries(desk, outlet)), len(entries(desk, outlet, p=2))) == (100, 21)
    assert desk.open(outlet, page="history", p=3).status_code == 404
    assert desk.open(outlet, page="history", p="x").status_code == 404


def version(desk, record, **entry):
    """The address of an entry of the record's history."""
    row = record.history.filter(**entry).order_by("-history_id").first()
    return f"{desk.url(record, page='history')}{row.pk}/"


def bring_back(desk, url, **typed):
    return desk.client.post(url, typed, follow=True)


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
    bring_back(desk, url, why="The first reading was right.", seen=claim.version)

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

    answer = bring_back(desk, url, why=" ", seen=claim.version)

    assert "This field is required." in told(answer)
    claim.refresh_from_db()
    assert claim.text == "As it became."


def test_readers_are_told_when_a_published_claim_goes_back(desk):
    claim = published_claim(text="As it was.")
    url = version(desk, claim)
    claim.text = "As it became."
    services.correct_claim(claim, by=None, note="Misheard.")

    refused = bring_back(desk, url, why="So it was said.", seen=claim.version)
    assert "This field is required." in told(refused)
    bring_back(desk, url, why="So it was said.", note="It was right at first.", seen=claim.version)

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

    bring_back(desk, url, why="The context was wrong.", seen=claim.version)

    claim.refresh_from_db()
    assert (claim.context, claim.stage) == ("", "withdrawn")


def test_todays_rules_hold_for_yesterdays_version(desk):
    outlet = OutletFactory(domain="daily.example")
    url = version(desk, outlet)
    outlet.domain = ""
    services.save_record(outlet, by=None)
    OutletFactory(domain="daily.example")

    answer = bring_back(desk, url, why="It was right.", seen=outlet.version)

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

    answer = bring_back(desk, url, why="It was right.", seen=seen)

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


def test_a_deleted_claim_comes_back_with_its_number_reference_and_parts(desk, editor):
    topic = TopicFactory(named={"en": "Gas"})
    draft = draft_claim(text="It was deleted.", filed=[topic])
    earlier = CitationFactory(claim=draft)
    services.delete_record(earlier, by=editor, why="Not about this.")
    pk, reference, version_then = draft.pk, draft.reference, draft.version
    services.delete_record(draft, by=editor, why="By mistake.")
    gone = Claim.history.filter(id=pk).first()

    assert f'href="{desk.url(Claim)}deleted/"' in desk.client.get(desk.url(Claim)).content.decode()
    listed = desk.client.get(f"{desk.url(Claim)}deleted/").content.decode()
    url = f"/admin/claims/claim/{pk}/history/{gone.pk}/"
    assert "It was deleted." in listed
    assert url in listed
    assert "<ins>It was deleted.</ins>" in desk.client.get(url).content.decode()
    bring_back(desk, url, why="It was no mistake.")

    back = Claim.objects.get(pk=pk)
    assert (back.reference, back.text, list(back.topics.all())) == (
        reference,
        "It was deleted.",
        [topic],
    )
    assert back.version > version_then
    assert back.citations.count() == 1
    assert "It was deleted." not in desk.client.get(f"{desk.url(Claim)}deleted/").content.decode()


def test_a_deleted_speaker_comes_back_with_all_spellings(desk, editor):
    speaker = SpeakerFactory(name="Iryna Example", spellings=["Ірына Прыклад"])
    pk = speaker.pk
    services.delete_record(speaker, by=editor, why="By mistake.")
    gone = Speaker.history.filter(id=pk).first()

    bring_back(desk, f"/admin/claims/speaker/{pk}/history/{gone.pk}/", why="A mistake.")

    spellings = SpeakerName.objects.filter(speaker=pk).values_list("spelling", flat=True)
    assert sorted(spellings) == ["Iryna Example", "Ірына Прыклад"]
    assert services.find_speakers("Ірына Прыклад").only.pk == pk


def test_what_cannot_come_back_says_why(desk, editor):
    source = SourceFactory(url="https://daily.example/1")
    pk = source.pk
    services.delete_record(source, by=editor)
    SourceFactory(url="https://daily.example/1")
    gone = type(source).history.filter(id=pk).first()

    answer = bring_back(desk, f"/admin/claims/source/{pk}/history/{gone.pk}/", why="A mistake.")

    assert "Another source has this URL." in told(answer)
    assert not type(source).objects.filter(pk=pk).exists()


def test_a_citation_whose_claim_is_gone_says_so(desk, editor):
    draft = draft_claim()
    citation = draft.citations.get()
    claim, pk = draft.pk, citation.pk
    services.delete_record(draft, by=editor)
    gone = Citation.history.filter(id=pk).first()

    answer = bring_back(desk, f"/admin/claims/citation/{pk}/history/{gone.pk}/", why="A mistake.")

    assert told(answer) == [
        f"Claim: the record no. {claim}, at which it pointed, is deleted.",
    ]


def test_what_never_was_has_no_history(desk):
    for path in ("999999/history/", "x/history/", "1/history/1/", "9999999999999999999/history/"):
        assert desk.client.get(f"/admin/claims/claim/{path}").status_code == 404
