"""What readers are told when a file changes a claim that they have seen."""

from claims import services
from claims.choices import Status
from claims.dates import iso
from claims.models import Claim

#: A program has no reasons of its own, so it says what it knows: where the change came from.
NOTE = "Brought in line with the collection that this site is loaded from. Changed: {changes}."
FIELDS = {
    "text": "words",
    "speaker": "speaker",
    "on_behalf_of": "on behalf of",
    "said": "date",
    "status": "status",
}
ONE_CHANGE = "{field} (it was: {old})"


def note_for_readers(claim: Claim) -> str:
    """The correction note for a claim about to be saved; empty where readers need none."""
    names = services.changed_for_readers(claim)
    if not names:
        return ""
    stored = Claim.objects.select_related("speaker", "on_behalf_of").get(pk=claim.pk)
    was = {
        "text": f"“{stored.text}”",
        "speaker": stored.speaker.name,
        "on_behalf_of": stored.on_behalf_of.name if stored.on_behalf_of else "nobody",
        "said": iso(stored.said) or "not known",
        "status": Status(stored.status).value,
    }
    changes = [ONE_CHANGE.format(field=FIELDS[name], old=was[name]) for name in names]
    return NOTE.format(changes="; ".join(changes))
