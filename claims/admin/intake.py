"""The intake: an article at left, what is proposed of it at right, and the editor decides."""

from collections.abc import Callable
from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from claims import services
from claims.fetching import FetchRefused
from claims.models import Candidate, Claim, Snapshot
from claims.services import Action, NotAllowedError, TakenIn

from .base import by, sentences, why
from .intake_forms import ArticleForm, ProposalForm
from .proposals import Proposal, marked, proposals


def urls() -> list[URLPattern]:
    """The pages of the intake, below those of the candidates."""
    view = admin.site.admin_view
    return [
        path("intake/", view(start), name="claims_intake"),
        path("intake/<int:pk>/", view(desk), name="claims_intake_desk"),
    ]


def start(request: HttpRequest) -> HttpResponse:
    """Take an article in, and go on to its desk."""
    _admit(request)
    form = ArticleForm(request.POST, request.FILES) if request.method == "POST" else ArticleForm()
    if form.is_bound and form.is_valid():
        try:
            taken = _take_in(form, request)
        except FetchRefused as refused:
            form.add_error("url", str(refused))
        except ValidationError as error:
            form.add_error(None, error.messages)
        else:
            messages.success(request, _report(taken))
            return redirect("admin:claims_intake_desk", taken.shelved.snapshot.pk)
    return _page(request, "start", title=_("Take an article in"), form=form)


def desk(request: HttpRequest, pk: int) -> HttpResponse:
    """One snapshot with its proposals; one of them open, to be decided."""
    _admit(request)
    snapshot = get_object_or_404(Snapshot.objects.select_related("source__outlet"), pk=pk)
    candidates = list(snapshot.candidates.select_related("speaker", "claim", "source"))
    found = proposals(candidates)
    current = _current(found, request)
    form = None
    if request.method == "POST" and current is not None:
        form = ProposalForm(current, request.POST)
        try:
            return _decided(request, snapshot, found, current, form)
        except (ValidationError, NotAllowedError) as error:
            if not form.errors:
                messages.error(request, " ".join(sentences(error)))
    elif current is not None and current.is_pending:
        form = ProposalForm(current)
    return _page(
        request,
        "desk",
        title=snapshot.source.title,
        snapshot=snapshot,
        newer=_newer(snapshot),
        paragraphs=marked(snapshot.text, candidates),
        proposals=found,
        left=sum(each.is_pending for each in found),
        current=current,
        form=form,
        same_speaker=_of_same_speaker(found, current),
        resembling=(alike := _resembling(current)),
        can_decide=services.may(by(request), Action.DECIDE, Candidate),
        citable={each.claim.pk for each in alike if _may_cite(each.claim, request)},
    )


def _take_in(form: ArticleForm, request: HttpRequest) -> TakenIn:
    page = form.page()
    article = services.read_page(
        page, published=form.published_on, outlet=form.cleaned_data["outlet"].strip()
    )
    return services.take_in(article, page, by=by(request))


def _decided(
    request: HttpRequest,
    snapshot: Snapshot,
    found: list[Proposal],
    current: Proposal,
    form: ProposalForm,
) -> HttpResponse:
    """Do what the button says, and open the next proposal. Raises ValidationError."""
    action = next((name for name in ACTIONS if name in request.POST), "_accept")
    message = ACTIONS[action](request, found, current, form)
    messages.success(request, message)
    following = [each for each in found if each.first.start > current.first.start]
    pending = [each for each in (*following, *found) if each.is_pending and each != current]
    address = reverse("admin:claims_intake_desk", args=[snapshot.pk])
    return redirect(f"{address}?{urlencode({'at': pending[0].pk})}" if pending else address)


def _accept(
    request: HttpRequest, found: list[Proposal], current: Proposal, form: ProposalForm
) -> str:
    _accept_all(request, [current], form)
    return _("A draft was made: %(claim)s") % {"claim": current.text[:80]}


def _accept_same(
    request: HttpRequest, found: list[Proposal], current: Proposal, form: ProposalForm
) -> str:
    """Accept this proposal as filled in, and the speaker's others as they were proposed."""
    every = [current, *_of_same_speaker(found, current)]
    _accept_all(request, every, form)
    return ngettext("%(n)d draft was made.", "%(n)d drafts were made.", len(every)) % {
        "n": len(every)
    }


def _accept_all(request: HttpRequest, every: list[Proposal], form: ProposalForm) -> None:
    if not form.is_valid():
        raise ValidationError(_("Correct what is marked."))
    given = form.cleaned_data
    with services.kept():
        speaker = form.speaker(by=by(request))
        for number, proposal in enumerate(every):
            own = {"text": given["text"], "said": given["said"], "nature": given["nature"]}
            services.accept_candidates(
                proposal.pieces,
                speaker=speaker,
                topics=given["topics"],
                on_behalf_of=given["on_behalf_of"],
                by=by(request),
                why=why(request),
                **(own if number == 0 else {}),
            )


def _merge(
    request: HttpRequest, found: list[Proposal], current: Proposal, form: ProposalForm
) -> str:
    """The claim whose number the button carries has this statement already."""
    number = request.POST["_merge"]
    claim = Claim.objects.filter(pk=int(number) if number.isdecimal() else 0).first()
    if claim is None:
        raise ValidationError(_("That claim is no longer on record. Load the page again."))
    services.merge_candidates(current.pieces, claim, by=by(request), why=why(request))
    return _("This article is cited for the claim that was on record.")


def _reject(
    request: HttpRequest, found: list[Proposal], current: Proposal, form: ProposalForm
) -> str:
    with services.kept():
        for piece in current.pieces:
            services.reject_candidate(piece, by=by(request), why=why(request))
    return _("Rejected. It is not proposed again.")


def _reopen(
    request: HttpRequest, found: list[Proposal], current: Proposal, form: ProposalForm
) -> str:
    with services.kept():
        for piece in current.pieces:
            services.reopen(piece, by=by(request), why=why(request))
    return _("Open again.")


#: The buttons, by name.
ACTIONS: dict[str, Callable[[HttpRequest, list[Proposal], Proposal, ProposalForm], str]] = {
    "_accept_same": _accept_same,
    "_merge": _merge,
    "_reject": _reject,
    "_reopen": _reopen,
    "_accept": _accept,
}


def _current(found: list[Proposal], request: HttpRequest) -> Proposal | None:
    """The proposal asked for by the number of one of its pieces, else the first undecided one."""
    asked = request.GET.get("at", "")
    for proposal in found:
        if asked in {str(piece.pk) for piece in proposal.pieces}:
            return proposal
    return next((each for each in found if each.is_pending), found[0] if found else None)


def _of_same_speaker(found: list[Proposal], current: Proposal | None) -> list[Proposal]:
    if current is None or not current.is_pending:
        return []
    return [each for each in found if each != current and each.is_pending and each.is_of(current)]


def _resembling(current: Proposal | None) -> list[services.Resemblance]:
    if current is None or not current.is_pending:
        return []
    return services.similar_claims(current.text, speaker=current.first.speaker)


def _may_cite(claim: Claim, request: HttpRequest) -> bool:
    """A source is added by whoever may change the claim."""
    return services.may(by(request), Action.CHANGE, claim)


def _newer(snapshot: Snapshot) -> Snapshot | None:
    """A later state of the same page, if it was fetched again."""
    later = snapshot.source.snapshots.filter(pk__gt=snapshot.pk)
    return later.order_by("-pk").first()


def _report(taken: TakenIn) -> str:
    known = _("The page was on record.") if not taken.shelved.is_new_source else ""
    new = ngettext("%(n)d new proposal", "%(n)d new proposals", taken.proposed.new)
    rest = _("%(waiting)d waiting, %(decided)d decided before.") % {
        "waiting": taken.proposed.waiting,
        "decided": taken.proposed.decided,
    }
    return f"{known} {new % {'n': taken.proposed.new}}, {rest}".strip()


def _admit(request: HttpRequest) -> None:
    services.require(by(request), Action.TAKE_IN, Candidate)


def _page(request: HttpRequest, name: str, **context: Any) -> HttpResponse:
    context |= {**admin.site.each_context(request), "opts": Candidate._meta}
    return TemplateResponse(request, f"admin/claims/intake/{name}.html", context)
