"""What an editor decides about proposals: accept, merge, reject, think again."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from claims import names
from claims.choices import Decision, Fidelity, Form, NameKind
from claims.dates import PartialDate
from claims.models import Candidate, Citation, Claim, FormerSlug, Speaker, SpeakerName, Topic
from claims.services.looking_up import speakers_called
from claims.services.permissions import Action, require
from claims.services.recording import save_record, set_topics, store_record
from claims.services.upkeep import kept

#: So much of the article is kept on either side, to find the place again.
AROUND = 200


def accept_candidates(
    candidates: Sequence[Candidate],
    *,
    speaker: Speaker,
    by: AbstractBaseUser | None,
    text: str = "",
    said: PartialDate | None = None,
    topics: Iterable[Topic] = (),
    why: str = "",
    **fields: Any,
) -> Claim:
    """Make the pieces of one utterance a draft claim with its citation, and return it.

    What the editor does not give is as proposed: the words joined, the date, the form. `fields` are
    further ones of the claim, such as `on_behalf_of` or `nature`. A name that was not known as the
    speaker's becomes a spelling. Raises ValidationError, or PermissionDenied, and then has changed
    nothing.
    """
    require(by, Action.ACCEPT, Candidate)
    pieces = sorted(candidates, key=lambda each: each.start)
    _refuse_decided(pieces)
    first = pieces[0]
    wording = joined(pieces)
    values: dict[str, Any] = {"form": _form(pieces), "language": first.source.language or "en"}
    claim = Claim(speaker=speaker, text=text.strip() or wording, **{**values, **fields})
    claim.said = said if said is not None else first.said
    claim.date_printed = claim.date_printed or first.date_printed
    reason = why or "Accepted from an article."
    with kept():
        save_record(claim, by=by, why=reason)
        set_topics(claim, topics, by=by, why=reason)
        save_record(_citation(claim, pieces, wording), by=by, why=reason)
        _keep_spelling(first, speaker, by)
        _decide(pieces, Decision.ACCEPTED, claim, by=by, why=why)
    return claim


def merge_candidates(
    candidates: Sequence[Candidate],
    claim: Claim,
    *,
    by: AbstractBaseUser | None,
    why: str = "",
) -> Citation:
    """The statement is on record: cite this source for it, in its wording, and return that.

    Whoever may change that claim may do so. Raises ValidationError where the source is cited for
    the claim already.
    """
    require(by, Action.ACCEPT, Candidate)
    pieces = sorted(candidates, key=lambda each: each.start)
    _refuse_decided(pieces)
    with kept():
        citation = save_record(_citation(claim, pieces, joined(pieces)), by=by, why=why)
        _keep_spelling(pieces[0], claim.speaker, by)
        _decide(pieces, Decision.DUPLICATE, claim, by=by, why=why)
    return citation


def reject_candidate(
    candidate: Candidate, *, by: AbstractBaseUser | None, why: str = ""
) -> Candidate:
    """No statement, or none for this record. It is not proposed again."""
    require(by, Action.DECIDE, candidate)
    _refuse_decided([candidate])
    with kept():
        _decide([candidate], Decision.REJECTED, None, by=by, why=why)
    return candidate


def reopen(candidate: Candidate, *, by: AbstractBaseUser | None, why: str = "") -> Candidate:
    """Take a rejection back. What became a claim is undone at the claim."""
    require(by, Action.DECIDE, candidate)
    if candidate.decision != Decision.REJECTED:
        raise ValidationError(_("Only a rejected proposal can be opened again."))
    candidate.decision, candidate.decided_at, candidate.decided_by = Decision.PENDING, None, None
    return store_record(candidate, by=by, why=why or "Opened again.")


def new_speaker(
    name: str, kind: str, *, by: AbstractBaseUser | None, summary: str = "", why: str = ""
) -> Speaker:
    """A speaker who is not on record yet, at an address that nobody has or had."""
    wanted = names.slug_words(name)[:90] or "speaker"
    slug, number = wanted, 1
    while _is_taken(slug):
        number += 1
        slug = f"{wanted}-{number}"
    speaker = Speaker(name=name.strip(), kind=kind, slug=slug, summary=summary)
    return save_record(speaker, by=by, why=why or "First quoted in an article.")


def joined(pieces: Sequence[Candidate]) -> str:
    """The words of an utterance that its article cuts in pieces, as they were said.

    The comma in '"A," he said. "B."' is the attribution's: English puts it where a full stop would
    stand, and so it does at the end.
    """
    words = pieces[0].text
    for piece in pieces[1:]:
        begins_anew = piece.text[:1].isupper()
        words = f"{words[:-1]}." if words.endswith(",") and begins_anew else words
        words = f"{words} {piece.text}"
    if words.endswith(","):
        return f"{words[:-1]}." if words[:1].isupper() else words[:-1]
    return words


def _form(pieces: Sequence[Candidate]) -> str:
    """A whole quotation among the pieces makes the utterance one."""
    forms = {piece.form for piece in pieces}
    return next(form for form in (Form.DIRECT, Form.PARTIAL, Form.PARAPHRASE) if form in forms)


def _citation(claim: Claim, pieces: Sequence[Candidate], wording: str) -> Citation:
    first, last = pieces[0], pieces[-1]
    article = first.snapshot.text
    same_language = first.source.language in ("", claim.language)
    return Citation(
        claim=claim,
        source=first.source,
        wording=wording,
        language=first.source.language,
        speaker_printed=first.speaker_printed,
        relayed_by=first.relayed_by,
        locator=_("paragraph %(number)d") % {"number": _paragraph(article, first.start)},
        text_before=article[max(0, first.start - AROUND) : first.start],
        text_after=article[last.end : last.end + AROUND],
        fidelity=Fidelity.EXACT if same_language else Fidelity.TRANSLATED,
    )


def _paragraph(article: str, at: int) -> int:
    """The number of a paragraph, counted from one."""
    return article.count("\n\n", 0, at) + 1


def _keep_spelling(candidate: Candidate, speaker: Speaker, by: AbstractBaseUser | None) -> None:
    """A name under which the speaker was not known is one of the spellings from now on."""
    name = candidate.speaker_name
    if not name or any(match.speaker == speaker for match in speakers_called(name)):
        return
    spelling = SpeakerName(speaker=speaker, spelling=name, kind=NameKind.AS_PRINTED)
    store_record(spelling, by=by, why="As printed in an article.")


def _refuse_decided(candidates: Sequence[Candidate]) -> None:
    """The rows as they stand now: somebody else may have decided since the page was opened."""
    if not candidates:
        raise ValidationError(_("Choose a proposal first."))
    if len({candidate.source_id for candidate in candidates}) > 1:
        raise ValidationError(_("The pieces of one utterance stand in one article."))
    stored = Candidate.objects.filter(pk__in=[candidate.pk for candidate in candidates])
    if stored.exclude(decision=Decision.PENDING).exists():
        raise ValidationError(_("Somebody has decided this proposal already. Load the page again."))


def _decide(
    candidates: Sequence[Candidate],
    decision: Decision,
    claim: Claim | None,
    *,
    by: AbstractBaseUser | None,
    why: str,
) -> None:
    for candidate in candidates:
        candidate.decision, candidate.claim = decision, claim
        candidate.decided_at, candidate.decided_by_id = timezone.now(), by.pk if by else None
        store_record(candidate, by=by, why=why or str(decision.label))


def _is_taken(slug: str) -> bool:
    return (
        Speaker.objects.filter(slug=slug).exists() or FormerSlug.objects.filter(slug=slug).exists()
    )
