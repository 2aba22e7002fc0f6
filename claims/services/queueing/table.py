"""All queues of the desk, in the order in which they are looked through."""

from typing import Final, cast

from django.utils.translation import gettext_lazy as _

from claims.choices import Decision
from claims.models import (
    Candidate,
    Claim,
    ClaimLink,
    ClaimQuerySet,
    DistinctSpeakers,
    Source,
    Speaker,
)
from claims.services import disputes
from claims.services.permissions import Action
from claims.services.similar_speakers import count_similar_speakers

from . import of_claims, of_sources
from .queue import Queue

#: As many as the page of these pairs shows.
MOST_PAIRS: Final = 100

QUEUES: Final = (
    Queue(
        "review",
        _("Waiting for review"),
        _("Check words, day, source and status; then publish, or send back with a reason."),
        _("Nothing waits for review."),
        Claim,
        ((Action.PUBLISH, Claim),),
        of_claims.in_review,
        ordering=of_claims.longest_on_record_first,
    ),
    Queue(
        "off-the-clock",
        _("Taken off the clock"),
        _("Approved for a time, then changed or not fit to be shown: check again, and approve."),
        _("Whatever was approved for a time still is."),
        Claim,
        ((Action.PUBLISH, Claim),),
        of_claims.off_the_clock,
        ordering=of_claims.longest_on_record_first,
    ),
    Queue(
        "timed",
        _("Approved, waiting for their time"),
        _("They publish themselves. Look once more, or take one off the clock."),
        _("Nothing is approved for a later time."),
        Claim,
        ((Action.PUBLISH, Claim),),
        of_claims.timed,
        ordering=of_claims.soonest_first,
    ),
    Queue(
        "candidates",
        _("Proposals to decide"),
        _("Statements found in articles: accept, cite for a known claim, or reject."),
        _("Every proposal is decided."),
        Candidate,
        ((Action.DECIDE, Candidate), (Action.ACCEPT, Claim)),
        lambda candidates, user: candidates.filter(decision=Decision.PENDING),
    ),
    Queue(
        "drafts",
        _("Drafts untouched for 30 days"),
        _("Finish and submit them, or delete what came to nothing. Yours come first."),
        _("No draft was left lying."),
        Claim,
        ((Action.CHANGE, Claim), (Action.ADD, Claim)),
        of_claims.left_drafts,
        ordering=of_claims.own_first,
    ),
    Queue(
        "unlinked",
        _("Unlinked claims of a disputed topic"),
        _("Others dispute this topic: say what the claim answers, rebuts or contradicts."),
        _("Every claim of a disputed topic stands against another."),
        Claim,
        ((Action.ADD, ClaimLink),),
        lambda claims, user: disputes.unlinked(cast(ClaimQuerySet, claims)),
        wanted=disputes.in_disputed_topics,
    ),
    Queue(
        "one-citation",
        _("Published with one citation only"),
        _("Look for a second source of its own, not a reprint of the first."),
        _("Every published claim has two sources or more."),
        Claim,
        ((Action.CHANGE, Claim),),
        of_claims.with_one_citation,
        wanted=of_claims.on_one_citation,
    ),
    Queue(
        "unarchived",
        _("Published without an archived copy"),
        _("Have an archive keep the page, and enter the address of its copy."),
        _("Every page that a published claim rests on has an archived copy."),
        Source,
        ((Action.CHANGE, Source),),
        of_sources.unarchived,
    ),
    Queue(
        "broken",
        _("Broken source links"),
        _("The last check found no page: correct the address, or enter an archived copy."),
        _("Every link that was checked answers."),
        Source,
        ((Action.CHANGE, Source),),
        of_sources.broken,
    ),
    Queue(
        "similar-speakers",
        _("Similar speakers that may be one person"),
        _("Merge the two, or say that they are two and need not be asked about again."),
        _("No two speakers look like one."),
        Speaker,
        ((Action.ADD, DistinctSpeakers), (Action.MERGE, Speaker)),
        lambda speakers, user: speakers,
        count=lambda most: count_similar_speakers(min(most, MOST_PAIRS)),
    ),
    Queue(
        "no-claims",
        _("Sources with no claims"),
        _("Enter what they report, or delete them."),
        _("Every source reports a claim."),
        Source,
        ((Action.CHANGE, Source),),
        of_sources.without_claims,
    ),
)
BY_NAME: Final = {queue.name: queue for queue in QUEUES}
