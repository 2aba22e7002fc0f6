"""A text with its changes marked, word by word."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from claims.differences import WORD, stretches

#: Of what has not changed, so many words are shown next to a change.
AROUND = 12


class Kind(StrEnum):
    """What became of some words."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True)
class Run:
    """Some words that share one fate."""

    kind: Kind
    text: str


def revised(old: str, new: str) -> list[Run]:
    """The new text with what the old one had in its place."""
    runs: list[Run] = []
    for each in stretches(old, new):
        if each.shared:
            runs.append(Run(Kind.SAME, each.other))
        else:
            runs += [Run(Kind.GONE, each.one), Run(Kind.NEW, each.other)]
    return [run for run in runs if run.text]


def marked(old: str, new: str, *, whole: bool = False) -> SafeString:
    """The new text as HTML, with <del> and <ins>; what stays the same is cut unless `whole`.

    What the marks mean is also said in words, for those who do not see them.
    """
    runs = revised(old, new)
    if not whole:
        runs = list(_shortened(runs))
    return format_html_join("", "{}", ((_html(run),) for run in runs))


def _html(run: Run) -> SafeString | str:
    if run.kind is Kind.SAME:
        return run.text
    words = run.text.rstrip()
    space = run.text[len(words) :]
    if run.kind is Kind.GONE:
        return format_html("<del>{}</del>{}", _said(_("removed"), words), space or " ")
    return format_html("<ins>{}</ins>{}", _said(_("added"), words), space)


def _said(what: str, words: str) -> SafeString:
    """Words with what their mark means, for those who do not see it."""
    hidden = '<span class="visually-hidden">{}</span>'
    return format_html(hidden + "{}" + hidden, f"[{what}: ", words, "]")


def _shortened(runs: list[Run]) -> Iterator[Run]:
    """Long stretches without a change are cut in their middle, or at their outer end."""
    for at, run in enumerate(runs):
        words = WORD.findall(run.text)
        if run.kind is not Kind.SAME or len(words) <= 3 * AROUND:
            yield run
            continue
        before = words[:AROUND] if at else []
        after = words[-AROUND:] if at < len(runs) - 1 else []
        yield Run(Kind.SAME, f"{''.join(before)}… {''.join(after)}")
