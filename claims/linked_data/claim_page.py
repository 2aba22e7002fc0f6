"""The page of a claim: the words with their speaker and sources, and what we found of them."""

from collections.abc import Sequence

from django.urls import reverse
from django.utils.translation import gettext as _

from claims.choices import Form, ReviewAbout
from claims.models import Claim, Correction
from claims.printing import excerpt, status_meaning

from .graph import Node, absolute, graph, identity
from .reviews import Judged, review_node
from .site import page, trail
from .sources import Printed, known_day, outlet_node, source_node
from .speakers import UNKNOWN_TO_MACHINES, Named, speaker_node

#: Of more sources the first are told.
MOST_SOURCES = 20
#: Longer words are cut in names.
NAME_LENGTH = 110


def of_claim(
    claim: Claim,
    speaker: Named,
    institution: Named | None,
    *,
    printed: Sequence[Printed],
    judged: Sequence[Judged] = (),
    corrections: Sequence[Correction] = (),
) -> Node:
    """A claim. Words that count as somebody's are told as theirs; all others are not told as words.

    A wrong attribution that a machine repeats would be our doing.
    """
    path, name = claim.get_absolute_url(), _title(claim, speaker)
    ours = [each for each in judged if each.review.ours]
    about = _statement(claim, speaker, institution, printed) if claim.is_said else None
    shown = page(
        "WebPage",
        path,
        name,
        description=status_meaning(claim.status),
        datePublished=claim.published_at.isoformat() if claim.published_at else None,
        dateModified=claim.updated_at.isoformat(),
        mainEntity={"@id": about["@id"]} if about else None,
        about=None if about else speaker_node(speaker),
        correction=[_correction(each) for each in corrections],
    )
    reviews = [_review(each, claim, speaker, printed) for each in ours]
    return graph(shown, about, *reviews, _trail(path, name, speaker))


def _title(claim: Claim, speaker: Named) -> str:
    if claim.is_said:
        return f"{excerpt(claim, NAME_LENGTH)} – {speaker.name}"
    return _("Wrongly attributed to %(name)s") % {"name": speaker.name}


def _statement(
    claim: Claim, speaker: Named, institution: Named | None, printed: Sequence[Printed]
) -> Node:
    """The words as their speaker's: a quotation, unless they are somebody else's report of them."""
    by = speaker_node(speaker)
    is_quotation = claim.form != Form.PARAPHRASE
    return {
        "@type": ["Claim", "Quotation"] if is_quotation else "Claim",
        "@id": identity("claim", claim.pk),
        "url": absolute(claim.get_absolute_url()),
        "identifier": claim.reference,
        "name": excerpt(claim, NAME_LENGTH),
        "text": claim.text,
        "inLanguage": claim.language,
        "author": by,
        "spokenByCharacter": {"@id": by["@id"]} if is_quotation and "@id" in by else None,
        "sourceOrganization": speaker_node(institution) if institution else None,
        "datePublished": known_day(claim.said),
        "appearance": _appearances(printed),
    }


def _review(judged: Judged, claim: Claim, speaker: Named, printed: Sequence[Printed]) -> Node:
    """A review of what was said or, as of another claim, of who is said to have said it.

    That claim is made by whoever prints it.
    """
    is_theirs = judged.review.about == ReviewAbout.STATEMENT and claim.is_said
    outlet = next((each.outlet for each in printed if each.outlet), "")
    reviewed = {
        "@type": "Claim",
        "author": speaker_node(speaker) if is_theirs else outlet_node(outlet),
        "datePublished": known_day(claim.said) if is_theirs else None,
        "appearance": _appearances(printed),
    }
    words = excerpt(claim, NAME_LENGTH * 3)
    return review_node(
        judged,
        address=absolute(claim.get_absolute_url()),
        statement=words,
        said=f"{speaker.name}: {words}",
        claim=reviewed,
    )


def _appearances(printed: Sequence[Printed]) -> list[Node]:
    return [source_node(each) for each in printed[:MOST_SOURCES]]


def _correction(correction: Correction) -> Node:
    return {
        "@type": "CorrectionComment",
        "text": correction.note,
        "datePublished": correction.made_at.isoformat(),
    }


def _trail(path: str, name: str, speaker: Named) -> Node:
    if speaker.speaker.kind in UNKNOWN_TO_MACHINES:
        return trail((_("Statements on record"), reverse("claims")), (name, path))
    above = (_("Speakers"), reverse("speakers"))
    return trail(above, (speaker.name, speaker.speaker.get_absolute_url()), (name, path))
