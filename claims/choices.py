"""Every closed list of the model. A leaf: it imports nothing of ours."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class SpeakerKind(models.TextChoices):
    """Who can be quoted. Private persons have no page; unnamed officials are not indexed."""

    PERSON = "person", _("person")
    PRIVATE = "private", _("private person")
    INSTITUTION = "institution", _("institution")
    UNNAMED = "unnamed", _("unnamed official")


class NameKind(models.TextChoices):
    """Why a spelling stands in the list of a speaker's names."""

    OFFICIAL = "official", _("official")
    TRANSLITERATION = "transliteration", _("transliteration")
    FORMER = "former", _("former name")
    NICKNAME = "nickname", _("nickname")
    AS_PRINTED = "as_printed", _("as printed")


class OutletKind(models.TextChoices):
    """What kind of publisher an outlet is, said without judgement."""

    NEWSPAPER = "newspaper", _("newspaper")
    AGENCY = "agency", _("news agency")
    BROADCASTER = "broadcaster", _("broadcaster")
    STATE_MEDIA = "state_media", _("state media")
    GOVERNMENT = "government", _("government")
    SOCIAL = "social_account", _("social account")
    WEBSITE = "website", _("website")


class SourceKind(models.TextChoices):
    """What kind of document a source is."""

    ARTICLE = "article", _("article")
    TRANSCRIPT = "transcript", _("transcript")
    BROADCAST = "broadcast", _("broadcast")
    POST = "post", _("post")
    LETTER = "letter", _("letter")


class Form(models.TextChoices):
    """How the words are given: whole, as fragments, or in someone else's words."""

    DIRECT = "direct", _("direct quotation")
    PARTIAL = "partial", _("partial quotation")
    PARAPHRASE = "paraphrase", _("reported speech")


class Nature(models.TextChoices):
    """What the statement does."""

    ASSERTION = "assertion", _("assertion")
    POSITION = "position", _("position")
    PROMISE = "promise", _("promise")
    THREAT = "threat", _("threat")
    QUESTION = "question", _("question")


class Status(models.TextChoices):
    """Did they say it? Says nothing about whether it is so."""

    REPORTED = "reported", _("reported")
    CONFIRMED = "confirmed", _("confirmed")
    UNVERIFIED = "unverified", _("unverified")
    DISPUTED = "disputed", _("disputed")
    MISQUOTED = "misquoted", _("misquoted")
    MISATTRIBUTED = "misattributed", _("misattributed")
    FABRICATED = "fabricated", _("fabricated")
    RETRACTED = "retracted", _("retracted")


#: The statuses under which a statement counts as the speaker's: the default of every list.
SAID = (Status.REPORTED, Status.CONFIRMED, Status.UNVERIFIED, Status.DISPUTED)
#: The statuses listed apart, under 'Wrongly attributed'.
WRONGLY_ATTRIBUTED = (
    Status.MISQUOTED,
    Status.MISATTRIBUTED,
    Status.FABRICATED,
    Status.RETRACTED,
)
#: The statuses that need no note. Every other one must say what it rests on.
NEEDS_NO_NOTE = (Status.REPORTED, Status.CONFIRMED)

#: What each status means, in a sentence for readers.
STATUS_MEANING = {
    Status.REPORTED: _(
        "Reported, not confirmed by us. A named source prints it as said on the record; "
        "we have checked no recording, transcript or publication of the speaker’s own."
    ),
    Status.CONFIRMED: _(
        "Confirmed as said. We checked the words against a recording, a transcript or the "
        "speaker’s own publication. This says nothing about whether they are true."
    ),
    Status.UNVERIFIED: _(
        "Unverified. Known only from a leak, an unnamed source or another person’s account."
    ),
    Status.DISPUTED: _(
        "Disputed. The speaker denies it, or sources conflict on words, speaker or date, "
        "and no primary source settles it."
    ),
    Status.MISQUOTED: _(
        "Misquoted. The words were cut, doctored or mistranslated; the real wording is linked."
    ),
    Status.MISATTRIBUTED: _("Misattributed. Real words, but someone else’s."),
    Status.FABRICATED: _("Fabricated. Evidence shows that it was invented."),
    Status.RETRACTED: _("Retracted. Every outlet that printed it withdrew it."),
}


class Stage(models.TextChoices):
    """The desk's own question: how far the record has come. Never shown as a verdict."""

    DRAFT = "draft", _("draft")
    IN_REVIEW = "in_review", _("in review")
    PUBLISHED = "published", _("published")
    WITHDRAWN = "withdrawn", _("withdrawn")


class WithdrawalGround(models.TextChoices):
    """Why a published claim was withdrawn; shown to readers in place of the words."""

    ERROR = "error", _("an error of ours")
    LEGAL = "legal", _("legal reasons")
    PRIVACY = "privacy", _("protection of privacy")
    OTHER = "other", _("another reason")


class TranslationBy(models.TextChoices):
    """Who translated."""

    OUTLET = "outlet", _("outlet")
    DESK = "desk", _("our desk")
    MACHINE = "machine", _("machine")


class Fidelity(models.TextChoices):
    """How the wording printed in a source stands to the words of the claim."""

    EXACT = "exact", _("exact")
    TRANSLATED = "translated", _("translated")
    SHORTENED = "shortened", _("shortened")
    ALTERED = "altered", _("altered")
    MISTRANSLATED = "mistranslated", _("mistranslated")


class ReviewAbout(models.TextChoices):
    """What a review judges: whether it is so, or whether they said it."""

    STATEMENT = "statement", _("the statement")
    ATTRIBUTION = "attribution", _("the attribution")


class ScaleKind(models.TextChoices):
    """What the steps of a scale measure."""

    TRUTH = "truth", _("truth")
    ATTRIBUTION = "attribution", _("attribution")
    PROMISE = "promise", _("promise")


class RatingColour(models.TextChoices):
    """The stylesheet's tokens that a rating may take. Colour never speaks alone."""

    INK = "ink", _("ink")
    CALM = "calm", _("calm")
    NOTICE = "notice", _("notice")
    STRONG = "strong", _("strong")


class Relation(models.TextChoices):
    """What a claim does to another one, read 'from RELATION to'."""

    ANSWERS = "answers", _("answers")
    REBUTS = "rebuts", _("rebuts")
    SUPPORTS = "supports", _("supports")
    CONTRADICTS = "contradicts", _("contradicts")
    REPEATS = "repeats", _("repeats")
    REVERSES = "reverses", _("reverses")
    CLARIFIES = "clarifies", _("clarifies")
    TAKES_BACK = "takes_back", _("takes back")
    DENIES = "denies", _("denies")
    QUOTES = "quotes", _("quotes")
    MISQUOTES = "misquotes", _("misquotes")
    JOINT_WITH = "joint_with", _("joint statement with")
    BACKGROUND_TO = "background_to", _("background to")


#: The label of a relation read from its other end.
INVERSE_LABEL = {
    Relation.ANSWERS: _("is answered by"),
    Relation.REBUTS: _("is rebutted by"),
    Relation.SUPPORTS: _("is supported by"),
    Relation.CONTRADICTS: _("contradicts"),
    Relation.REPEATS: _("is repeated in"),
    Relation.REVERSES: _("is reversed by"),
    Relation.CLARIFIES: _("is clarified by"),
    Relation.TAKES_BACK: _("is taken back by"),
    Relation.DENIES: _("is denied in"),
    Relation.QUOTES: _("is quoted in"),
    Relation.MISQUOTES: _("is misquoted in"),
    Relation.JOINT_WITH: _("joint statement with"),
    Relation.BACKGROUND_TO: _("has background"),
}
#: Relations that read the same both ways; their lower id is *from*.
SYMMETRIC = (Relation.CONTRADICTS, Relation.JOINT_WITH)
#: Of these a pair has one at most.
ONE_OF_A_PAIR = (Relation.ANSWERS, Relation.REBUTS, Relation.SUPPORTS)
#: These hold within one speaker's own record.
SAME_SPEAKER = (Relation.REVERSES, Relation.CLARIFIES, Relation.TAKES_BACK)
#: These accuse, so they must say why and where it is printed.
NEEDS_EVIDENCE = (
    Relation.CONTRADICTS,
    Relation.REVERSES,
    Relation.DENIES,
    Relation.MISQUOTES,
)


class Decision(models.TextChoices):
    """What an editor decided about a proposed statement."""

    PENDING = "pending", _("pending")
    ACCEPTED = "accepted", _("accepted")
    REJECTED = "rejected", _("rejected")
    DUPLICATE = "duplicate", _("duplicate")


class LinkOutcome(models.TextChoices):
    """What a link check saw."""

    OK = "ok", pgettext_lazy("a link", "answers")
    MOVED = "moved", _("moved")
    GONE = "gone", _("gone")
    FAILED = "failed", _("failed")


class MergeKind(models.TextChoices):
    """What was entered twice."""

    CLAIM = "claim", _("claim")
    SPEAKER = "speaker", _("speaker")


class ImportOutcome(models.TextChoices):
    """What a row of a file comes to."""

    NEW = "new", _("new")
    CHANGED = "changed", _("changed")
    UNCHANGED = "unchanged", _("unchanged")
    ERROR = "error", _("error")


class UploadState(models.TextChoices):
    """How far a file has come that an editor brought."""

    WAITING = "waiting", _("columns to be confirmed")
    CHECKING = "checking", _("being checked")
    CHECKED = "checked", _("checked")
    IMPORTING = "importing", _("being imported")
    IMPORTED = "imported", _("imported")
    FAILED = "failed", _("not imported")


class Standing(models.TextChoices):
    """The standing pages that the desk can write in its own words."""

    METHOD = "method", _("method")
    CORRECTIONS = "corrections", _("corrections")
    COMPLAINTS = "complaints", _("complaints and right of reply")
    ENDORSEMENT = "endorsement", _("printing is not endorsing")
    FUNDING = "funding", _("funding")
