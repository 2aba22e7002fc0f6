"""For each named constraint a row that keeps to it, and the change that breaks it.

A change breaks one constraint and no other, so that the database can only name that one.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any, NamedTuple

from django.db import models
from django.db.models import F

from claims.choices import Decision, Relation, Stage, Status
from claims.models import ClaimCount, Revision, TokenSet
from tests import factories as make

NOW = datetime(2026, 11, 22, tzinfo=UTC)
EARLY, LATE = date(2010, 1, 1), date(2011, 1, 1)


def count(**row: Any) -> ClaimCount:
    """A stored count; the services make these, so no factory does."""
    return ClaimCount.objects.create(**{"status": Status.REPORTED, **row})


def token_set(run: int = 0) -> TokenSet:
    """A stored set of claims; the index makes these, so no factory does."""
    return TokenSet.objects.create(token="t0", facet="t", run=run, stamp=1, bits=b"")


def revision() -> Revision:
    """The one row, as the services write it."""
    Revision.renew()
    return Revision.objects.get()


class Change(NamedTuple):
    """A row as it may be, and what may not be done to it."""

    row: Callable[[], models.Model]
    change: dict[str, Any]


def backwards(pair: str) -> dict[str, date]:
    return {f"{pair}_first": LATE, f"{pair}_last": EARLY}


CHECKS: dict[str, Change] = {
    "candidate_said_days_in_order": Change(make.CandidateFactory, backwards("said")),
    "candidate_span_in_order": Change(make.CandidateFactory, {"start": 5, "end": 5}),
    "candidate_has_text": Change(make.CandidateFactory, {"text": ""}),
    "candidate_form_known": Change(make.CandidateFactory, {"form": "sung"}),
    "candidate_speaker_kind_known": Change(make.CandidateFactory, {"speaker_kind": "ghost"}),
    "candidate_decision_known": Change(
        make.CandidateFactory, {"decision": "shelved", "decided_at": NOW}
    ),
    "candidate_decided_has_time": Change(
        make.CandidateFactory, {"decision": Decision.REJECTED, "decided_at": None}
    ),
    "citation_fidelity_known": Change(make.CitationFactory, {"fidelity": "loose"}),
    "claim_said_days_in_order": Change(make.ClaimFactory, backwards("said")),
    "claim_has_text": Change(make.ClaimFactory, {"text": ""}),
    "claim_has_reference": Change(make.ClaimFactory, {"reference": ""}),
    "claim_has_language": Change(make.ClaimFactory, {"language": ""}),
    "claim_form_known": Change(make.ClaimFactory, {"form": "sung"}),
    "claim_nature_known": Change(make.ClaimFactory, {"nature": "joke"}),
    "claim_status_known": Change(make.ClaimFactory, {"status": "true", "status_note": "So."}),
    "claim_stage_known": Change(make.ClaimFactory, {"stage": "lost"}),
    "claim_status_has_note": Change(
        make.ClaimFactory, {"status": Status.DISPUTED, "status_note": ""}
    ),
    "claim_published_has_time": Change(
        make.ClaimFactory, {"stage": Stage.PUBLISHED, "published_at": None}
    ),
    "claim_withdrawn_has_time_and_ground": Change(
        make.ClaimFactory, {"stage": Stage.WITHDRAWN, "withdrawn_at": NOW, "withdrawal_ground": ""}
    ),
    "claim_timed_in_review": Change(make.ClaimFactory, {"publish_at": NOW}),
    "claim_not_on_its_own_behalf": Change(make.ClaimFactory, {"on_behalf_of": F("speaker")}),
    "claimcount_of_one_subject": Change(
        lambda: count(topic=make.TopicFactory()), {"speaker": make.SpeakerFactory}
    ),
    "claimlink_not_to_itself": Change(make.ClaimLinkFactory, {"to_claim": F("from_claim")}),
    "claimlink_relation_known": Change(make.ClaimLinkFactory, {"relation": "mocks"}),
    "claimlink_symmetric_from_lower_id": Change(
        lambda: make.ClaimLinkFactory(relation=Relation.JOINT_WITH),
        {"from_claim": F("to_claim"), "to_claim": F("from_claim")},
    ),
    "claimlink_has_evidence": Change(
        make.ClaimLinkFactory, {"relation": Relation.DENIES, "note": "He denies it."}
    ),
    "correction_has_note": Change(make.CorrectionFactory, {"note": ""}),
    "linkcheck_outcome_known": Change(make.LinkCheckFactory, {"outcome": "odd"}),
    "outlet_has_name": Change(make.OutletFactory, {"name": ""}),
    "outlet_kind_known": Change(make.OutletFactory, {"kind": "rumour"}),
    "position_since_days_in_order": Change(make.PositionFactory, backwards("since")),
    "position_until_days_in_order": Change(make.PositionFactory, backwards("until")),
    "position_begins_before_it_ends": Change(
        make.PositionFactory,
        {"since_first": LATE, "since_last": LATE, "until_first": EARLY, "until_last": EARLY},
    ),
    "position_has_title": Change(make.PositionFactory, {"title": ""}),
    "rating_has_label": Change(make.RatingFactory, {"label": ""}),
    "rating_colour_known": Change(make.RatingFactory, {"colour": "red"}),
    "reply_has_author": Change(make.ReplyFactory, {"author": ""}),
    "reply_has_text": Change(make.ReplyFactory, {"text": ""}),
    "reply_has_language": Change(make.ReplyFactory, {"language": ""}),
    "review_has_reference": Change(make.ReviewFactory, {"reference": ""}),
    "review_about_known": Change(make.ReviewFactory, {"about": "mood"}),
    "review_of_others_is_named_and_linked": Change(
        make.ReviewFactory, {"ours": False, "publisher": "Checkers", "url": ""}
    ),
    "review_has_rating": Change(make.ReviewFactory, {"rating": None, "textual_rating": ""}),
    "revision_one_row": Change(revision, {"id": Revision.ONLY + 1}),
    "scale_has_name": Change(make.ScaleFactory, {"name": ""}),
    "scale_kind_known": Change(make.ScaleFactory, {"kind": "mood"}),
    "source_published_days_in_order": Change(make.SourceFactory, backwards("published")),
    "source_has_title": Change(make.SourceFactory, {"title": ""}),
    "source_has_reference": Change(make.SourceFactory, {"reference": ""}),
    "source_kind_known": Change(make.SourceFactory, {"kind": "rumour"}),
    "source_not_republished_from_itself": Change(make.SourceFactory, {"republished_from": F("id")}),
    "speaker_has_name": Change(make.SpeakerFactory, {"name": ""}),
    "speaker_has_slug": Change(make.SpeakerFactory, {"slug": ""}),
    "speaker_kind_known": Change(make.SpeakerFactory, {"kind": "robot"}),
    "distinctspeakers_lower_first": Change(
        make.DistinctSpeakersFactory, {"first": F("second"), "second": F("first")}
    ),
    "unrelatedclaims_lower_first": Change(
        make.UnrelatedClaimsFactory, {"first": F("second"), "second": F("first")}
    ),
    "upload_state_known": Change(make.UploadFactory, {"state": "lost"}),
    "uploadrow_outcome_known": Change(make.UploadRowFactory, {"outcome": "odd"}),
    "merge_kind_known": Change(make.MergeFactory, {"kind": "wrong"}),
    "merge_of_two_records": Change(make.MergeFactory, {"kept_number": F("gone_number")}),
    "speakername_has_spelling": Change(make.SpeakerNameFactory, {"spelling": ""}),
    "speakername_kind_known": Change(make.SpeakerNameFactory, {"kind": "wrong"}),
    "standingpage_slug_known": Change(make.StandingPageFactory, {"slug": "staff"}),
    "standingpage_has_language": Change(make.StandingPageFactory, {"language": ""}),
    "standingpage_has_title": Change(make.StandingPageFactory, {"title": ""}),
    "standingpage_has_body": Change(make.StandingPageFactory, {"body": ""}),
    "topic_has_slug": Change(make.TopicFactory, {"slug": ""}),
    "topic_not_its_own_parent": Change(make.TopicFactory, {"parent": F("id")}),
    "topicname_has_name": Change(make.TopicNameFactory, {"name": ""}),
    "translation_has_text": Change(make.TranslationFactory, {"text": ""}),
    "translation_has_language": Change(make.TranslationFactory, {"language": ""}),
    "translation_by_known": Change(make.TranslationFactory, {"by": "nobody"}),
}


class Twins(NamedTuple):
    """Two rows that may stand side by side until the second takes these values from the first."""

    row: Callable[..., models.Model]
    copied: tuple[str, ...]
    first: dict[str, Any] = {}
    second: dict[str, Any] = {}


TWINS: dict[str, Twins] = {
    "candidate_proposed_once": Twins(
        make.CandidateFactory, ("source", "text_key", "speaker_printed")
    ),
    "citation_one_per_claim_and_source": Twins(make.CitationFactory, ("claim", "source")),
    "claimcount_one_total_per_status": Twins(
        count, ("status",), second={"status": Status.CONFIRMED}
    ),
    "claimcount_one_per_speaker_and_status": Twins(
        lambda **row: count(speaker=make.SpeakerFactory(), **row), ("speaker",)
    ),
    "claimcount_one_per_topic_and_status": Twins(
        lambda **row: count(topic=make.TopicFactory(), **row), ("topic",)
    ),
    "distinctspeakers_one_per_pair": Twins(make.DistinctSpeakersFactory, ("first", "second")),
    "unrelatedclaims_one_per_pair": Twins(make.UnrelatedClaimsFactory, ("first", "second")),
    "uploadrow_one_per_row": Twins(make.UploadRowFactory, ("upload", "number")),
    "merge_one_standing_per_gone_record": Twins(make.MergeFactory, ("gone_number",)),
    "outlet_one_per_domain": Twins(
        make.OutletFactory, ("domain",), first={"domain": "civil.example"}
    ),
    "rating_one_per_value": Twins(make.RatingFactory, ("scale", "value")),
    "rating_one_per_order": Twins(make.RatingFactory, ("scale", "order")),
    "snapshot_one_per_source_and_content": Twins(make.SnapshotFactory, ("source", "sha256")),
    "source_one_per_url": Twins(
        make.SourceFactory, ("url_key",), first={"url": "https://civil.example/1"}
    ),
    "speaker_one_per_wikidata_item": Twins(
        make.SpeakerFactory, ("wikidata",), first={"wikidata": "Q2866"}
    ),
    "speakername_listed_once": Twins(make.SpeakerNameFactory, ("speaker", "spelling")),
    "speakername_one_preferred_per_language": Twins(
        make.SpeakerNameFactory, ("speaker",), first={"preferred": True}, second={"preferred": True}
    ),
    "standingpage_one_per_language": Twins(make.StandingPageFactory, ("slug", "language")),
    "topicname_one_per_language": Twins(make.TopicNameFactory, ("topic",)),
    "translation_one_per_language_and_translator": Twins(make.TranslationFactory, ("claim",)),
    "claimlink_one_per_pair_and_relation": Twins(
        lambda **row: make.ClaimLinkFactory(relation=Relation.REPEATS, **row),
        ("from_claim", "to_claim"),
    ),
    "claimlink_one_answer_per_pair": Twins(
        make.ClaimLinkFactory, ("from_claim", "to_claim"), second={"relation": Relation.REBUTS}
    ),
    "tokenset_one_per_token_and_run": Twins(token_set, ("run",), second={"run": 1}),
}
