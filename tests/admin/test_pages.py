"""Every kind of record has its pages, and lists ask the database as often for many as for one."""

import pytest
from django.apps import apps
from django.contrib import admin
from django.contrib.admin.sites import site
from django.contrib.auth.models import Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims import models
from tests import factories

WRITTEN_BY_PROGRAMS = {
    *(models.Snapshot, models.LinkCheck, models.FormerSlug, models.FormerClaim, models.Merge),
}
NOT_ADDED_BY_HAND = {*WRITTEN_BY_PROGRAMS, models.Candidate, models.DistinctSpeakers}
KEPT_BY_SERVICES = {
    *(models.ClaimCount, models.SearchDocument, models.TokenSet, models.IndexState),
    *(models.NameWord, models.UnrelatedClaims),
    models.Revision,
}
#: They have pages of their own.
BROUGHT = {models.Upload, models.UploadRow}

MAKERS = {
    models.Candidate: factories.CandidateFactory,
    models.Citation: factories.CitationFactory,
    models.Claim: factories.published_claim,
    models.ClaimLink: factories.ClaimLinkFactory,
    models.Correction: factories.CorrectionFactory,
    models.DistinctSpeakers: factories.DistinctSpeakersFactory,
    models.FormerClaim: factories.FormerClaimFactory,
    models.FormerSlug: lambda: models.FormerSlug.objects.create(
        slug=models.new_reference(), speaker=factories.SpeakerFactory()
    ),
    models.LinkCheck: factories.LinkCheckFactory,
    models.Merge: factories.MergeFactory,
    models.Outlet: factories.OutletFactory,
    models.Position: lambda: factories.PositionFactory(
        institution=factories.SpeakerFactory(institution=True)
    ),
    models.Rating: factories.RatingFactory,
    models.Reply: factories.ReplyFactory,
    models.Review: factories.ReviewFactory,
    models.Scale: lambda: factories.RatingFactory().scale,
    models.Snapshot: factories.SnapshotFactory,
    models.Source: factories.SourceFactory,
    models.Speaker: lambda: factories.SpeakerFactory(spellings=["Ірына Прыклад"]),
    models.SpeakerName: factories.SpeakerNameFactory,
    models.StandingPage: factories.StandingPageFactory,
    models.Topic: lambda: factories.TopicFactory(
        parent=factories.TopicFactory(named={"en": "Above"}), named={"en": "Below"}
    ),
    models.TopicName: factories.TopicNameFactory,
    models.Translation: factories.TranslationFactory,
}
EVERY_KIND = pytest.mark.parametrize("model", MAKERS, ids=lambda model: model.__name__)


def test_every_kind_of_record_is_registered_but_what_the_services_keep():
    ours = {
        model
        for model in apps.get_app_config("claims").get_models()
        if not model.__name__.startswith("Historical") and not model._meta.auto_created
    }

    registered = {model for model in site._registry if model._meta.app_label == "claims"}

    assert registered == set(MAKERS) == ours - KEPT_BY_SERVICES - BROUGHT


@EVERY_KIND
def test_list_form_and_history_open(desk, model):
    record = MAKERS[model]()

    assert desk.open(model).status_code == 200
    assert desk.open(record).status_code == 200
    assert desk.open(record, page="history").status_code == 200
    assert desk.open(model, page="add/").status_code == (403 if model in NOT_ADDED_BY_HAND else 200)


@EVERY_KIND
def test_somebody_who_may_only_look_sees_the_same_pages(client, django_user_model, model):
    reader = django_user_model.objects.create_user("reader", is_staff=True)
    reader.user_permissions.set(view_permissions())
    client.force_login(reader)
    record = MAKERS[model]()
    url = f"/admin/claims/{model._meta.model_name}/"

    assert client.get(url).status_code == 200
    assert client.get(f"{url}{record.pk}/change/").status_code == 200
    assert client.post(f"{url}{record.pk}/change/", {"_publish": "1"}).status_code == 403


@EVERY_KIND
def test_a_list_asks_as_often_for_three_rows_as_for_one(desk, model):
    MAKERS[model]()
    desk.open(model)
    with CaptureQueriesContext(connection) as for_one:
        desk.open(model)
    rows = model.objects.count()

    MAKERS[model]()
    MAKERS[model]()
    with CaptureQueriesContext(connection) as for_three:
        desk.open(model)

    assert model.objects.count() > rows
    assert len(for_three) == len(for_one)


@EVERY_KIND
def test_a_search_answers(desk, model):
    MAKERS[model]()

    for typed in ("прыклад", 'a (b* "c', "'", "\\", "%", "https://[", "x" * 500):
        assert desk.open(model, q=typed).status_code == 200


def test_patterns_and_reading_every_row_are_refused(desk):
    for lookup in ("text__regex", "text__icontains", "speaker__name__iregex", "published_at__year"):
        assert desk.open(models.Claim, **{lookup: "(a+)+$"}).status_code == 400
    assert desk.open(models.Claim, speaker__id__exact="1").status_code == 200


def test_no_list_is_edited_in_place_or_counts_facets():
    for model_admin in site._registry.values():
        if model_admin.opts.app_label == "claims":
            assert model_admin.list_editable == ()
            assert model_admin.show_full_result_count is False
            assert model_admin.date_hierarchy is None
            assert isinstance(model_admin, admin.ModelAdmin)


def test_no_page_offers_a_list_of_all_speakers_or_claims(desk):
    claim = factories.published_claim()
    others = [factories.published_claim(text=f"Another thing {n}.") for n in range(3)]

    page = desk.open(claim).content.decode()

    assert claim.text in page
    assert not any(other.text in page for other in others)
    assert not any(str(other.speaker) in page for other in others)


def view_permissions():
    return Permission.objects.filter(codename__startswith="view_")
