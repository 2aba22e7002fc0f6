"""The statements of an article become candidates, each once for its source."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from simple_history.utils import bulk_create_with_history

from claims import search
from claims.choices import Decision, SpeakerKind
from claims.extraction.statement import ExtractedStatement, Voice
from claims.models import Candidate, Snapshot, Speaker
from claims.services.looking_up import speakers_called
from claims.services.permissions import Action, require

#: What kind of record the voices of an article would become.
KINDS = {
    Voice.PERSON: SpeakerKind.PERSON,
    Voice.INSTITUTION: SpeakerKind.INSTITUTION,
    Voice.ROLE: SpeakerKind.UNNAMED,
    Voice.UNNAMED: SpeakerKind.UNNAMED,
    Voice.NOBODY: SpeakerKind.PERSON,
}


@dataclass(frozen=True)
class Proposed:
    """What came of the statements: new candidates, and those that were there already."""

    new: int
    waiting: int
    decided: int


def propose(
    snapshot: Snapshot, statements: Sequence[ExtractedStatement], *, by: AbstractBaseUser | None
) -> Proposed:
    """Propose an article's statements. What was proposed before is not proposed again.

    Two statements are the same where their folded words and their speaker, as printed, are.
    """
    require(by, Action.TAKE_IN, Candidate)
    known = {
        (key, printed): decision
        for key, printed, decision in Candidate.objects.filter(
            source=snapshot.source_id
        ).values_list("text_key", "speaker_printed", "decision")
    }
    speakers: dict[str, tuple[Speaker | None, str]] = {}
    fresh: dict[tuple[str, str], Candidate] = {}
    seen: set[tuple[str, str]] = set()
    for statement in statements:
        candidate = _candidate(snapshot, statement, speakers)
        key = (candidate.text_key, candidate.speaker_printed)
        if key in known:
            seen.add(key)
        else:
            fresh.setdefault(key, candidate)
    for candidate in fresh.values():
        candidate.clean_fields()
    with transaction.atomic():
        bulk_create_with_history(
            list(fresh.values()), Candidate, default_user=by, default_change_reason="Proposed."
        )
    waiting = sum(known[key] == Decision.PENDING for key in seen)
    return Proposed(len(fresh), waiting, len(seen) - waiting)


def text_key(text: str) -> str:
    """The key under which the same words are the same proposal, whatever their marks and case."""
    return sha256(" ".join(search.fold(text).split()).encode()).hexdigest()


def _candidate(
    snapshot: Snapshot,
    statement: ExtractedStatement,
    speakers: dict[str, tuple[Speaker | None, str]],
) -> Candidate:
    speaker, known_as = _known_speaker(statement.speaker, speakers)
    candidate = Candidate(
        source_id=snapshot.source_id,
        snapshot=snapshot,
        text=statement.text,
        text_key=text_key(statement.text),
        form=statement.form,
        start=statement.start,
        end=statement.end,
        utterance=statement.group,
        speaker=speaker,
        speaker_name=statement.speaker[:200],
        speaker_kind=KINDS[statement.voice],
        role=statement.role[:300],
        speaker_printed=(statement.speaker or statement.speaker_printed)[:200],
        speaker_reason="; ".join(filter(None, (statement.speaker_reason, known_as)))[:300],
        date_printed=statement.date_printed[:200],
        date_reason=statement.date_reason[:300],
        relayed_by=statement.relayed_by[:200],
    )
    candidate.said = statement.said
    return candidate


def _known_speaker(
    name: str, speakers: dict[str, tuple[Speaker | None, str]]
) -> tuple[Speaker | None, str]:
    """The one speaker on record with exactly this name, and what to tell the editor of it."""
    if not name:
        return None, ""
    if name not in speakers:
        exact = speakers_called(name)
        if len(exact) == 1:
            speakers[name] = exact[0].speaker, f"on record as “{exact[0].spelling.spelling}”"
        else:
            speakers[name] = None, f"{len(exact)} speakers have this name" if exact else ""
    return speakers[name]
