"""Beside a claim as it is written: what is on record already, and one press to link or to cite."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.forms import ModelForm, modelform_factory
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from claims import services
from claims.choices import NEEDS_EVIDENCE
from claims.models import Citation, Claim, ClaimLink, Speaker

from .base import by, sentences, why
from .claim_links import INVERSE, readings
from .lists import LONGEST_ID

#: Fewer letters than this are like everything.
SHORTEST = 12
#: What a citation takes over from the claim that is being typed, by the name of its field there.
CITED = ("source", "wording", "language", "fidelity", "primary", "speaker_printed")
CITED_TOO = ("relayed_by", "locator", "text_before", "text_after")


def alike(request: HttpRequest) -> HttpResponse:
    """A piece of a page: the claims on record that resemble the words typed, or may answer them."""
    if not request.user.has_perm("claims.view_claim"):
        raise PermissionDenied
    text = request.GET.get("text", "").replace("\x00", "").strip()
    besides = _number(request.GET.get("besides", ""))
    speaker = Speaker.objects.filter(pk=_number(request.GET.get("speaker", ""))).first()
    found = []
    if len(text) >= SHORTEST:
        found = services.similar_claims(text, speaker=speaker, besides=besides)
    written = Claim.objects.filter(pk=besides).first()
    answers = services.suggested_links(written) if written else []
    context = {
        "found": found,
        "answers": answers,
        "shown": len(found) + len(answers),
        "written": besides,
        "linked": linked_with(besides, [each.claim.pk for each in found]),
        "readings": bare_readings(),
        "can_link": services.may(by(request), services.Action.ADD, ClaimLink),
        "citable": set() if besides else _citable(request, found),
    }
    return TemplateResponse(request, "admin/claims/claim/_alike.html", context)


def _citable(request: HttpRequest, found: list[services.Resemblance]) -> set[int]:
    """A source is added by whoever may change the claim."""
    claims = [each.claim for each in found]
    return {
        claim.pk for claim in claims if services.may(by(request), services.Action.CHANGE, claim)
    }


def linked_with(claim: int, others: list[int]) -> set[int]:
    """Which of some claims are linked with this one already, either way."""
    if not claim or not others:
        return set()
    out = ClaimLink.objects.filter(from_claim=claim, to_claim__in=others)
    back = ClaimLink.objects.filter(to_claim=claim, from_claim__in=others)
    return {
        *out.values_list("to_claim_id", flat=True),
        *back.values_list("from_claim_id", flat=True),
    }


def bare_readings() -> list[tuple[str, str]]:
    """The relations that need no note and source, which a press of a button could not give."""
    return [
        (value, label)
        for value, label in readings()
        if value.removeprefix(INVERSE) not in NEEDS_EVIDENCE
    ]


def cite_instead(request: HttpRequest) -> HttpResponse:
    """What is being typed is on record: cite its source for that claim, and go there.

    Raises ValidationError that says what the citation lacks.
    """
    claim = Claim.objects.filter(pk=_number(request.POST["_cite"])).first()
    if claim is None:
        raise ValidationError(_("That claim is no longer on record."))
    form = _citation_form(request, claim)
    if not form.is_valid():
        raise ValidationError(_lacking(form))
    services.save_record(form.save(commit=False), by=by(request), why=why(request))
    messages.success(request, _("Its source is cited for the claim that was on record."))
    return HttpResponseRedirect(reverse("admin:claims_claim_change", args=[claim.pk]))


def _citation_form(request: HttpRequest, claim: Claim) -> ModelForm:
    """The first citation on the page; without a wording of its own it takes the claim's words."""
    typed = {
        name: request.POST.get(f"citations-0-{name}", "").replace("\x00", "")
        for name in (*CITED, *CITED_TOO)
    }
    text = request.POST.get("text", "").replace("\x00", "").strip()
    typed["wording"] = typed["wording"].strip() or (text if text != claim.text else "")
    typed["language"] = typed["language"] or request.POST.get("language", "")
    form_class = modelform_factory(Citation, fields=(*CITED, *CITED_TOO))
    return form_class(typed, instance=Citation(claim=claim))


def _lacking(form: ModelForm) -> list[str]:
    """What keeps the citation from being made, a sentence each, with the name of its field."""
    return [
        _("To cite it for the claim on record: %(field)s – %(problem)s")
        % {"field": form.fields[name].label, "problem": problem}
        if name in form.fields
        else str(problem)
        for name, problems in form.errors.items()
        for problem in problems
    ]


def link_with(request: HttpRequest, claim: Claim) -> None:
    """Link the claim just saved with the one whose button was pressed, and say what came of it."""
    number = request.POST["_link"]
    reading = request.POST.get(f"_reading_{number}", "")
    other = Claim.objects.filter(pk=_number(number)).first()
    if other is None or not reading:
        sentence = _("Saved, but not linked: choose how the two stand to each other.")
        return messages.warning(request, sentence)
    ends = (other, claim) if reading.startswith(INVERSE) else (claim, other)
    relation = reading.removeprefix(INVERSE)
    try:
        link = services.link_claims(ends[0], relation, ends[1], by=by(request), why=why(request))
    except (ValidationError, services.NotAllowedError) as error:
        sentence = _("Saved, but not linked. %(why)s") % {"why": " ".join(sentences(error))}
        return messages.warning(request, sentence)
    return messages.success(request, _linked(link, claim))


def _linked(link: ClaimLink, claim: Claim) -> str:
    is_out = link.from_claim_id == claim.pk
    label: Any = link.get_relation_display() if is_out else link.inverse_label
    other = link.to_claim if is_out else link.from_claim
    return _("Linked: this claim %(relation)s “%(other)s”.") % {"relation": label, "other": other}


def _number(text: str) -> int:
    """A record's number as a page sends it; 0, which no record has, for anything else."""
    return int(text) if text.isdecimal() and len(text) <= LONGEST_ID else 0
