"""What each status, relation and scale means, told from the lists themselves."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims.choices import (
    INVERSE_LABEL,
    NEEDS_EVIDENCE,
    NEEDS_NO_NOTE,
    ONE_OF_A_PAIR,
    SAID,
    SAME_SPEAKER,
    STATUS_MEANING,
    SYMMETRIC,
    WRONGLY_ATTRIBUTED,
    NameKind,
    Relation,
    ScaleKind,
    SpeakerKind,
    Standing,
    Status,
)
from claims.models import Scale, Speaker

from .standing import standing

#: What the first statement of a link does to the second, in a sentence.
RELATION_MEANING = {
    Relation.ANSWERS: gettext_lazy("Replies to the other, and takes no side."),
    Relation.REBUTS: gettext_lazy("Says that the other is wrong."),
    Relation.SUPPORTS: gettext_lazy("Says that the other is right."),
    Relation.CONTRADICTS: gettext_lazy("Both cannot be true."),
    Relation.REPEATS: gettext_lazy("Says the same again, later, whoever says it."),
    Relation.REVERSES: gettext_lazy("Says the opposite on the same question."),
    Relation.CLARIFIES: gettext_lazy("Explains what was meant."),
    Relation.TAKES_BACK: gettext_lazy("Withdraws what was said."),
    Relation.DENIES: gettext_lazy("Denies that the other was ever said."),
    Relation.QUOTES: gettext_lazy("Has the other within it, as a quotation."),
    Relation.MISQUOTES: gettext_lazy("Gives the words of the other wrongly."),
    Relation.JOINT_WITH: gettext_lazy("Said together, with one entry for each speaker."),
    Relation.BACKGROUND_TO: gettext_lazy("Helps to understand the other."),
}
#: What a scale measures, as the question that it answers.
SCALE_QUESTION = {
    ScaleKind.TRUTH: gettext_lazy("Is it so?"),
    ScaleKind.ATTRIBUTION: gettext_lazy("Did they say it?"),
    ScaleKind.PROMISE: gettext_lazy("Was it kept?"),
}
#: Why a spelling stands among a speaker's names, in a sentence.
NAME_MEANING = {
    NameKind.OFFICIAL: gettext_lazy("As the person or the institution writes it."),
    NameKind.TRANSLITERATION: gettext_lazy("In the letters of another language."),
    NameKind.FORMER: gettext_lazy("Borne before; what was said then is found by it."),
    NameKind.NICKNAME: gettext_lazy("Widely used, and not official."),
    NameKind.AS_PRINTED: gettext_lazy("As some source has it, right or wrong."),
}


@dataclass(frozen=True)
class Described:
    """A relation with its name from the other end, its meaning, and the rules that it is under."""

    relation: Relation
    inverse: str
    meaning: str
    rules: list[str]


def method(request: HttpRequest) -> HttpResponse:
    """What the words on the pages mean, and which speakers have a page."""
    context = {
        **standing(Standing.METHOD),
        "said": [(status, STATUS_MEANING[status]) for status in SAID],
        "wrong": [(status, STATUS_MEANING[status]) for status in WRONGLY_ATTRIBUTED],
        "without_note": [status.label for status in Status if status in NEEDS_NO_NOTE],
        "relations": [described(relation) for relation in Relation],
        "scales": scales(),
        "speakers": [(kind.label, page_rule(kind)) for kind in SpeakerKind],
        "names": [(kind.label, NAME_MEANING[kind]) for kind in NameKind],
    }
    return render(request, "claims/method.html", context)


def described(relation: Relation) -> Described:
    """A relation as readers are told of it; the rules are those that the services keep."""
    rules = []
    if relation in SYMMETRIC:
        rules.append(_("Reads the same both ways."))
    if relation in SAME_SPEAKER:
        rules.append(_("Only between two statements of one speaker."))
    if relation in ONE_OF_A_PAIR:
        others = ", ".join(str(each.label) for each in ONE_OF_A_PAIR)
        rules.append(_("Two statements have one of these at most: %(these)s.") % {"these": others})
    if relation in NEEDS_EVIDENCE:
        rules.append(_("Never without a note that says why, and a source."))
    return Described(relation, str(INVERSE_LABEL[relation]), str(RELATION_MEANING[relation]), rules)


def scales() -> list[tuple[Scale, Any]]:
    """Every scale in the database, with the question that it answers."""
    every = Scale.objects.prefetch_related("ratings")
    return [(scale, SCALE_QUESTION[ScaleKind(scale.kind)]) for scale in every]


def page_rule(kind: SpeakerKind) -> str:
    """Whether such a speaker gets a page, in a sentence."""
    if not Speaker(kind=kind).has_page:
        return _("No page: named beside the statement only. Search engines are asked to pass by.")
    if kind == SpeakerKind.UNNAMED:
        return _("A page, once a statement is published. Search engines are asked to pass by.")
    return _("A page, once a statement is published.")
