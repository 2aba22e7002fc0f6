"""An editor decides what was found in an article, one proposal after the other."""

from claims import dates
from claims.choices import Decision, SpeakerKind, Stage
from claims.models import Candidate, Claim, Speaker
from claims.services import propose, shelve
from tests.admin.intake_desk import address, decide, read
from tests.factories import SpeakerFactory, TopicFactory, draft_claim
from tests.people import a_contributor
from tests.services.intake.desk import article, pieces, statement, taken_in


def test_accepting_makes_a_draft_and_opens_the_next(client, editor, snapshot):
    client.force_login(editor)
    harbour = TopicFactory()

    answer = decide(client, snapshot, "_accept", topics=[harbour.pk])

    claim = Claim.objects.get()
    assert claim.stage == Stage.DRAFT
    assert claim.text == "We will not sell the crane. It has stood here since 1911."
    assert (claim.speaker.name, claim.said) == ("Olga Marsh", dates.parse("2021-05-07"))
    assert claim.speaker.summary == "Harbour master"
    assert list(claim.topics.all()) == [harbour]
    page = read(answer)
    assert page.select_one("mark.is-current").get_text() == Candidate.objects.get(utterance=1).text
    assert len(page.select("mark.is-accepted")) == 2
    assert "1 to decide" in page.select_one(".intake-facts").get_text()


def test_what_is_wrong_stands_at_its_field_and_nothing_typed_is_lost(client, editor, snapshot):
    client.force_login(editor)

    answer = decide(client, snapshot, "_accept", said="last spring", text="We will not sell it.")

    page = read(answer)
    assert "“last spring” is not a date" in page.select_one(".errorlist").get_text()
    assert page.select_one("#id_said")["value"] == "last spring"
    assert page.select_one("#id_text").get_text().strip() == "We will not sell it."
    assert not Claim.objects.exists()
    assert not Speaker.objects.exists()


def test_a_known_speaker_is_chosen_and_one_like_it_is_not(client, editor):
    known = SpeakerFactory(name="Olga Marsh")
    client.force_login(editor)
    page = read(client.get(address(taken_in())))

    assert page.select_one("input[name=who][checked]")["value"] == str(known.pk)
    Speaker.objects.all().update(name="Volha Marsh")
    known.names.all().delete()
    like = SpeakerFactory(name="Volha Marsh", slug="volha-2")
    Candidate.objects.update(speaker=None)
    page = read(client.get(address(Candidate.objects.first().snapshot)))

    assert page.select_one("input[name=who][checked]") is None
    assert page.select_one(f'input[name=who][value="{like.pk}"]')


def test_who_became_a_speaker_since_is_chosen_by_that_very_name(client, editor, snapshot):
    client.force_login(editor)
    speaker = SpeakerFactory(name="Olga Marsh")

    page = read(client.get(address(snapshot)))

    assert page.select_one('input[name="who"][checked]')["value"] == str(speaker.pk)


def test_a_speaker_has_to_be_chosen_where_several_may_be_meant(client, editor):
    SpeakerFactory(name="Volha Marsh")
    client.force_login(editor)
    snapshot = taken_in()

    page = read(decide(client, snapshot, "_accept"))

    assert "This field is required." in page.select_one(".field-who .errorlist").get_text()
    assert not Claim.objects.exists()


def test_another_speaker_on_record_and_a_body_behind_the_words(client, editor, snapshot):
    client.force_login(editor)
    speaker, port = SpeakerFactory(), SpeakerFactory(institution=True)

    decide(client, snapshot, "_accept", who="other", other=speaker.pk, on_behalf_of=port.pk)

    claim = Claim.objects.get()
    assert (claim.speaker, claim.on_behalf_of) == (speaker, port)
    assert speaker.names.filter(spelling="Olga Marsh").exists()


def test_an_unnamed_official_becomes_an_unnamed_speaker(client, editor, snapshot):
    client.force_login(editor)

    decide(client, snapshot, "_accept", Candidate.objects.get(utterance=1))

    assert Claim.objects.get().speaker.kind == SpeakerKind.UNNAMED


def test_all_of_one_speaker_are_accepted_at_once(client, editor):
    page = article("“First words of the day.” “Second words of the day.”", "“Not hers at all.”")
    kept = shelve(page, by=None)
    marsh = {"speaker": "Olga Marsh"}
    words = ["First words of the day.", "Second words of the day."]
    found = [statement(page, each, group=n, **marsh) for n, each in enumerate(words)]
    propose(kept.snapshot, [*found, statement(page, "Not hers at all.", group=9)], by=None)
    client.force_login(editor)

    decide(client, kept.snapshot, "_accept_same", Candidate.objects.get(utterance=0))

    assert list(Claim.objects.order_by("pk").values_list("text", flat=True)) == words
    assert Speaker.objects.get(name="Olga Marsh").claims.count() == 2
    assert Candidate.objects.get(decision=Decision.PENDING).text == "Not hers at all."


def test_a_statement_on_record_is_shown_with_its_likeness_and_cited(client, editor, snapshot):
    client.force_login(editor)
    claim = draft_claim(text="We will not sell the crane. It has stood here since 1912.")

    page = read(client.get(address(snapshot)))
    assert "98 %" in page.select_one(".intake-alike").get_text()
    decide(client, snapshot, "_merge", _merge=str(claim.pk))

    assert Claim.objects.get() == claim
    assert claim.citations.filter(source=snapshot.source).exists()
    assert {each.decision for each in pieces(snapshot)} == {Decision.DUPLICATE}


def test_rejecting_and_thinking_again(client, editor, snapshot):
    client.force_login(editor)

    decide(client, snapshot, "_reject", _why="Small talk.")

    assert {each.decision for each in pieces(snapshot)} == {Decision.REJECTED}
    assert pieces(snapshot)[0].history.first().history_change_reason == "Small talk."
    decide(client, snapshot, "_reopen")
    assert {each.decision for each in pieces(snapshot)} == {Decision.PENDING}


def test_two_editors_do_not_both_accept_one_proposal(client, editor, snapshot):
    client.force_login(editor)
    page = f"{address(snapshot)}?at={pieces(snapshot)[0].pk}"
    form = {"text": "Words.", "who": "new", "name": "A", "kind": "person", "nature": "assertion"}
    client.post(page, form)

    answer = client.post(page, form, follow=True)

    assert "decided this proposal already" in read(answer).get_text()
    assert Claim.objects.count() == 1


def test_a_contributor_makes_drafts_of_an_article_and_decides_nothing_else(client, db, snapshot):
    author = a_contributor()
    client.force_login(author)

    page = read(client.get(address(snapshot)))
    refused = decide(client, snapshot, "_reject")
    decide(client, snapshot, "_accept")

    assert page.select_one("[name=_accept]")
    assert not page.select_one("[name=_reject]")
    told = read(refused).select_one(".messagelist").get_text()
    assert "You may not reject, merge or reopen proposals" in told
    assert Claim.objects.get().created_by == author
    assert not Candidate.objects.filter(decision="rejected").exists()
