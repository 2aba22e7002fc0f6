"""What was deleted comes back, with all that still can."""

from django.contrib.auth.models import Permission

from claims import services
from claims.choices import Relation
from claims.models import Citation, Claim, Speaker, SpeakerName
from tests.admin.desk import Desk, told
from tests.factories import (
    CitationFactory,
    ReviewFactory,
    SourceFactory,
    SpeakerFactory,
    TopicFactory,
    draft_claim,
)


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
    desk.bring_back(url, why="It was no mistake.")

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

    desk.bring_back(f"/admin/claims/speaker/{pk}/history/{gone.pk}/", why="A mistake.")

    spellings = SpeakerName.objects.filter(speaker=pk).values_list("spelling", flat=True)
    assert sorted(spellings) == ["Iryna Example", "Ірына Прыклад"]
    assert services.find_speakers("Ірына Прыклад").only.pk == pk


def test_what_cannot_come_back_says_why(desk, editor):
    source = SourceFactory(url="https://daily.example/1")
    pk = source.pk
    services.delete_record(source, by=editor)
    SourceFactory(url="https://daily.example/1")
    gone = type(source).history.filter(id=pk).first()

    answer = desk.bring_back(f"/admin/claims/source/{pk}/history/{gone.pk}/", why="A mistake.")

    assert "Another source has this URL." in told(answer)
    assert not type(source).objects.filter(pk=pk).exists()


def test_a_citation_whose_claim_is_gone_says_so(desk, editor):
    draft = draft_claim()
    citation = draft.citations.get()
    claim, pk = draft.pk, citation.pk
    services.delete_record(draft, by=editor)
    gone = Citation.history.filter(id=pk).first()

    answer = desk.bring_back(f"/admin/claims/citation/{pk}/history/{gone.pk}/", why="A mistake.")

    assert told(answer) == [
        f"Claim: the record no. {claim}, at which it pointed, is deleted.",
    ]


def deleted(claim, by):
    """Delete a claim; where what was deleted stands, to be brought back."""
    pk = claim.pk
    services.delete_record(claim, by=by)
    return f"/admin/claims/claim/{pk}/history/{Claim.history.filter(id=pk).first().pk}/"


def test_what_points_at_something_that_is_gone_stays_away_and_is_named(desk, editor):
    topic = TopicFactory(named={"en": "Gas"})
    claim, end, other = draft_claim(filed=[topic]), draft_claim(), draft_claim()
    pk = claim.pk
    for each in (end, other):
        services.link_claims(claim, Relation.ANSWERS, each, by=editor)
    gone, address = end.pk, deleted(claim, editor)
    services.delete_record(end, by=editor)
    services.delete_record(topic, by=editor)

    answer = desk.bring_back(address, why="A mistake.")

    back = Claim.objects.get(pk=pk)
    assert [link.to_claim for link in back.links_out.all()] == [other]
    assert back.citations.count() == 1
    assert told(answer)[1:] == [
        "A topic that it had has been deleted.",
        "Not brought back: Link. That claim: the record no. "
        f"{gone}, at which it pointed, is deleted.",
    ]


def test_who_may_not_bring_back_all_of_it_is_told_so_and_keeps_the_reason(
    client, editor, django_user_model
):
    claim = draft_claim()
    ReviewFactory(claim=claim)
    address = deleted(claim, editor)
    writer = django_user_model.objects.create_user("writer", is_staff=True)
    verbs = ("view", "add", "change")
    names = [f"{verb}_{noun}" for verb in verbs for noun in ("claim", "citation")]
    writer.user_permissions.set(Permission.objects.filter(codename__in=names))
    client.force_login(writer)

    answer = Desk(client).bring_back(address, why="It was needed.")

    assert answer.status_code == 200
    assert told(answer) == ["You may not add this review."]
    assert 'value="It was needed."' in answer.content.decode()
    assert not Claim.objects.exists()
