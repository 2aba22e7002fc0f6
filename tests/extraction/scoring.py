"""How near the program comes to the editor. `python -m tests.extraction.scoring`

A statement is found where four fifths of its words, and of ours, are the same in order. What is
optional or tolerated is neither rewarded nor punished.
"""

import argparse
import re
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from claims.dates import iso
from claims.extraction.statement import ExtractedStatement, Voice
from claims.names import fold_name
from tests.extraction.gold import PAGES, Expected, Gold, gold

ALIKE = 0.8
ARTICLES = {"the", "a", "an", "der", "die", "das"}


@dataclass
class Figures:
    """Counts over some articles; each share is None-free: 0 where nothing was asked."""

    expected: int = 0
    proposed: int = 0
    found: int = 0
    speaker: int = 0
    said: int = 0
    form: int = 0
    unspoken: int = 0
    unspoken_proposed: int = 0
    errors: list[str] = field(default_factory=list)

    @property
    def detection(self) -> float:
        """F1 of the statements themselves."""
        return self._f1(self.found)

    @property
    def end_to_end(self) -> float:
        """F1 of statements found with the right speaker."""
        return self._f1(self.speaker)

    def _f1(self, right: int) -> float:
        return 2 * right / max(self.expected + self.proposed, 1)

    def __str__(self) -> str:
        found = max(self.found, 1)
        return (
            f"expected {self.expected}, proposed {self.proposed}, found {self.found}: "
            f"detection {self.detection:.3f}, speaker {self.speaker / found:.3f}, "
            f"end to end {self.end_to_end:.3f}, day {self.said / found:.3f}, "
            f"form {self.form / found:.3f}; "
            f"unspoken proposed {self.unspoken_proposed} of {self.unspoken}"
        )


def score(articles: list[Gold], form: str = "") -> Figures:
    """The figures of some articles; with `form`, of the statements of that form only."""
    figures = Figures()
    for each in articles:
        _add(each, figures, form)
    return figures


def _add(article: Gold, figures: Figures, form: str) -> None:
    left = list(article.found)
    pairs: list[tuple[Expected, ExtractedStatement | None]] = []
    for expected in article.statements:
        best = max(left, key=lambda found: alike(expected.text, found.text), default=None)
        if best is not None and alike(expected.text, best.text) >= ALIKE:
            left.remove(best)
            pairs.append((expected, best))
        else:
            pairs.append((expected, None))
    for expected, found in pairs:
        if not expected.optional and form in ("", expected.form):
            _count(article, expected, found, figures)
    for found in left:
        if form in ("", found.form) and not _is_tolerated(article, found.text):
            figures.proposed += 1
            figures.errors.append(f"{article.name}: not a statement: {found.text!r}")
    for words in article.facts["not_proposed"]:
        figures.unspoken += 1
        if any(alike(words, found.text) >= ALIKE for found in left):
            figures.unspoken_proposed += 1


def _count(
    article: Gold, expected: Expected, found: ExtractedStatement | None, figures: Figures
) -> None:
    figures.expected += 1
    if found is None:
        figures.errors.append(f"{article.name}: missed {expected.form}: {expected.text!r}")
        return
    figures.proposed += 1
    figures.found += 1
    figures.form += found.form == expected.form
    figures.said += found.said == expected.said
    figures.speaker += is_right_speaker(expected, found)
    wrong = []
    if not is_right_speaker(expected, found):
        wrong.append(
            f"speaker {found.speaker!r} ({found.voice}, {found.speaker_reason}), "
            f"not {expected.speaker!r} ({expected.voice})"
        )
    if found.said != expected.said:
        wrong.append(f"day {iso(found.said)!r} ({found.date_reason}), not {iso(expected.said)!r}")
    if found.form != expected.form:
        wrong.append(f"form {found.form}, not {expected.form}")
    figures.errors += [f"{article.name}: {each}: {expected.text!r}" for each in wrong]


def is_right_speaker(expected: Expected, found: ExtractedStatement) -> bool:
    """Whether the name, or the lack of one, is what the editor expects."""
    if not expected.speaker:
        return not found.speaker and found.voice != Voice.PERSON
    wanted, given = _names(_whole(expected.speaker)), _names(found.speaker)
    if expected.voice == Voice.INSTITUTION:
        return bool(wanted and given) and (wanted <= given or given <= wanted)
    return bool(wanted) and wanted <= given


def alike(a: str, b: str) -> float:
    """The share of the longer text's words that both have in one order, 0 to 1."""
    left, right = _words(a), _words(b)
    longer = max(len(left), len(right))
    if not longer or 2 * min(len(left), len(right)) < longer:
        return 0.0
    blocks = SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / longer


def _is_tolerated(article: Gold, text: str) -> bool:
    kept = [each.text for each in article.statements if each.optional]
    words = " ".join(_words(text))
    return any(
        alike(each, text) >= ALIKE or words in " ".join(_words(each))
        for each in [*article.facts["tolerated"], *kept]
    )


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.casefold().replace("’", "").replace("'", ""))


def _whole(name: str) -> str:
    """A name whose letters its page broke, made whole: 'GÃ¡bor'."""
    try:
        return name.encode("cp1252").decode()
    except UnicodeError:
        return name


def _names(name: str) -> set[str]:
    return set(fold_name(name).split()) - ARTICLES


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("names", nargs="*", help="beginnings of the articles' names")
    parser.add_argument("--errors", action="store_true")
    asked = parser.parse_args()
    pages = [each for each in PAGES if each.name.startswith(tuple(asked.names) or "")]
    articles = [gold(page) for page in pages]
    for form in ("", "direct", "partial", "paraphrase"):
        print(f"{form or 'all':>10}: {score(articles, form)}")  # noqa: T201
    if asked.errors:
        print("\n".join(score(articles).errors))  # noqa: T201


if __name__ == "__main__":
    main()
