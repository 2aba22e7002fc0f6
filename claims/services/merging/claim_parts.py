"""The steps for what belongs to a claim: citations, translations, links, and what only points."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from claims.choices import INVERSE_LABEL, ONE_OF_A_PAIR, SYMMETRIC, Relation, TranslationBy
from claims.models import (
    Candidate,
    Citation,
    Claim,
    ClaimLink,
    Correction,
    FormerClaim,
    Reply,
    Review,
    Translation,
)

from .claim_words import Place, free_credit, joined_wording, same
from .steps import Step, change, drop, make, move

#: What a citation that stays takes over from its twin where it has nothing itself.
TAKEN_OVER = ("speaker_printed", "locator", "text_before", "text_after", "relayed_by")
#: The records that point at a claim and have nothing to collide with.
POINTING = (Review, Correction, Reply, Candidate, FormerClaim)


#: Language, translator and credit: of each a claim has one translation.
Credited = tuple[str, str, str]


def citation_steps(kept: Claim, gone: Claim, place: Place, taken: set[Credited]) -> Iterator[Step]:
    """Citations move; where both cite one source, one of them stays and takes the wording over.

    `taken` are the credits of the translations that the kept claim will have.
    """
    twins = {citation.source_id: citation for citation in kept.citations.all()}
    for citation in gone.citations.all():
        wording, language = citation.wording, citation.language
        if not wording and place is Place.WORDING:
            wording, language = gone.text, gone.language
        twin = twins.get(citation.source_id)
        if twin is None:
            before: dict[str, Any] = {"claim_id": gone.pk}
            after: dict[str, Any] = {"claim_id": kept.pk}
            if wording != citation.wording:
                before |= {"wording": citation.wording, "language": citation.language}
                after |= {"wording": wording, "language": language}
            what = _("Citation of “%(source)s”") % {"source": citation.source}
            yield from move([citation], Citation, before, after, what)
        else:
            printed = (wording, language or gone.language)
            yield from _one_of_two(kept, twin, citation, printed, taken)


def _one_of_two(
    kept: Claim,
    twin: Citation,
    citation: Citation,
    printed: tuple[str, str],
    taken: set[Credited],
) -> Iterator[Step]:
    """The kept claim's citation of the same source stays, with all that the other one had."""
    source, (wording, language) = citation.source, printed
    what = _("Citation of “%(source)s”: cited by both") % {"source": source}
    yield drop(citation, what, [twin])
    after = {name: getattr(citation, name) for name in TAKEN_OVER if not getattr(twin, name)}
    after["primary"] = twin.primary or citation.primary
    is_of_another_language = (twin.language or kept.language) != language
    if wording and twin.wording and is_of_another_language and same(wording) != same(twin.wording):
        credit = source.outlet.name if source.outlet else str(source)
        by = TranslationBy.OUTLET
        yield _translation(kept, (language, by, credit), wording, str(citation.pk), taken)
    elif wording:
        joined = joined_wording(twin.wording, wording)
        after |= {"wording": joined} if twin.wording else {"wording": joined, "language": language}
    what = _("Citation of “%(source)s” takes over what the other has") % {"source": source}
    yield from change(twin, after, what)


def _translation(
    kept: Claim, wanted: Credited, text: str, reference: str, taken: set[Credited]
) -> Step:
    """A translation to be made, under a credit that no other one has."""
    language, by, _credit = wanted
    credit = free_credit(taken, *wanted, reference)
    taken.add((language, by, credit))
    values = {"claim_id": kept.pk, "language": language, "text": text, "by": by, "credit": credit}
    return make(Translation, values, _("As a translation: “%(text)s”") % {"text": text})


def translation_steps(
    kept: Claim, gone: Claim, place: Place, taken: set[Credited]
) -> Iterator[Step]:
    """Translations move, and the merged claim's own words may become one."""
    held = list(kept.translations.all())
    words: dict[tuple[str, str], tuple[str, list[Translation]]] = {
        (kept.language, same(kept.text)): ("", [])
    } | {(each.language, same(each.text)): (each.credit, [each]) for each in held}
    for each in gone.translations.all():
        twin = words.get((each.language, same(each.text)))
        if twin is not None and each.credit in ("", twin[0]):
            what = _("Translation “%(text)s”: it stands there already") % {"text": each.text}
            yield drop(each, what, twin[1])
            continue
        credit = free_credit(taken, each.language, each.by, each.credit, gone.reference)
        taken.add((each.language, each.by, credit))
        before: dict[str, Any] = {"claim_id": gone.pk}
        after: dict[str, Any] = {"claim_id": kept.pk}
        if credit != each.credit:
            before, after = before | {"credit": each.credit}, after | {"credit": credit}
        what = _("Translation “%(text)s”") % {"text": each.text}
        yield from move([each], Translation, before, after, what)
    if place is Place.TRANSLATION:
        wanted = (gone.language, TranslationBy.DESK, "")
        yield _translation(kept, wanted, gone.text, gone.reference, taken)


def link_steps(kept: Claim, gone: Claim) -> Iterator[Step]:
    """Links move in both directions; those that the rules of a pair refuse are dropped."""
    held: dict[int, list[ClaimLink]] = {}
    for link in (*kept.links_out.all(), *kept.links_in.all()):
        held.setdefault(_other(link, kept).pk, []).append(link)
    for link in (*gone.links_out.all(), *gone.links_in.all()):
        other = _other(link, gone)
        if other.pk == kept.pk:
            yield drop(link, _("Link between the two: %(link)s") % {"link": _told(link, gone)})
        elif twin := _twin(link, held.get(other.pk, [])):
            what = _("Link: %(link)s. The kept claim has one that leaves no room for it")
            yield drop(link, what % {"link": _told(link, gone)}, [twin])
            evidence: dict[str, Any] = {}
            if twin.relation == link.relation and _ends(twin) == _ends(link, kept, gone):
                evidence |= {} if twin.note else {"note": link.note}
                evidence |= {} if twin.source_id else {"source_id": link.source_id}
            what = _("Link: %(link)s takes over the note or the source")
            yield from change(twin, evidence, what % {"link": _told(twin, kept)})
        else:
            what = _("Link: %(link)s") % {"link": _told(link, gone)}
            yield from move([link], ClaimLink, _ends(link), _ends(link, kept, gone), what)


def _other(link: ClaimLink, claim: Claim) -> Claim:
    return link.to_claim if link.from_claim_id == claim.pk else link.from_claim


def _twin(link: ClaimLink, held: list[ClaimLink]) -> ClaimLink | None:
    """A link of the same pair beside which there can be no other like this."""
    one_of = ONE_OF_A_PAIR if link.relation in ONE_OF_A_PAIR else (link.relation,)
    return next((each for each in held if each.relation in one_of), None)


def _ends(link: ClaimLink, kept: Claim | None = None, gone: Claim | None = None) -> dict[str, int]:
    """Both ends, with the kept claim in the place of the other, in the order the rule demands."""
    ends = [link.from_claim_id, link.to_claim_id]
    if kept and gone:
        ends = [kept.pk if end == gone.pk else end for end in ends]
        ends = sorted(ends) if link.relation in SYMMETRIC else ends
    return {"from_claim_id": ends[0], "to_claim_id": ends[1]}


def _told(link: ClaimLink, claim: Claim) -> str:
    """A link as it reads from a claim."""
    relation = Relation(link.relation)
    label = relation.label if link.from_claim_id == claim.pk else INVERSE_LABEL[relation]
    return f"{label} “{_other(link, claim)}”"


def pointing_steps(kept: Claim, gone: Claim) -> Iterator[Step]:
    """Reviews, corrections, replies, proposals and former addresses move as they are."""
    counted = {
        Review: lambda n: ngettext("%(n)d review", "%(n)d reviews", n),
        Correction: lambda n: ngettext("%(n)d correction", "%(n)d corrections", n),
        Reply: lambda n: ngettext("%(n)d reply", "%(n)d replies", n),
        Candidate: lambda n: ngettext("%(n)d proposal", "%(n)d proposals", n),
        FormerClaim: lambda n: ngettext("%(n)d former address", "%(n)d former addresses", n),
    }
    for model in POINTING:
        pks = list(
            model._default_manager.filter(claim=gone).order_by("pk").values_list("pk", flat=True)
        )
        what = counted[model](len(pks)) % {"n": len(pks)}
        yield from move(pks, model, {"claim_id": gone.pk}, {"claim_id": kept.pk}, what)
