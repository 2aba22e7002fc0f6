"""A report in lines, for a terminal."""

from claims.choices import ImportOutcome

from .report import MOST_TOLD, Report

WORDS = {
    ImportOutcome.NEW: "created",
    ImportOutcome.CHANGED: "updated",
    ImportOutcome.UNCHANGED: "unchanged",
    ImportOutcome.ERROR: "errors",
}
MOST_NAMED = 50


def lines(report: Report) -> list[str]:
    """What became of the rows, what is new beside them, and what is wrong, by line."""
    counts = ", ".join(f"{report.outcomes[each]} {WORDS[each]}" for each in ImportOutcome)
    found = [f"claims: {counts}", *report.notes]
    for what, names in (
        ("speakers", report.new_speakers),
        ("outlets", report.new_outlets),
        ("topics", report.new_topics),
    ):
        if names:
            more = " …" if len(names) > MOST_NAMED else ""
            found.append(f"new {what} ({len(names)}): {', '.join(names[:MOST_NAMED])}{more}")
    for what, count in (("sources", report.new_sources), ("links", report.new_links)):
        if count:
            found.append(f"new {what}: {count}")
    for kind, told in (("warning", report.warnings), ("error", report.errors)):
        found += [_line(kind, line, each.column, each.sentence) for line, each in told]
        if len(told) >= MOST_TOLD:
            found.append(f"… more {kind}s are not listed.")
    return found


def _line(kind: str, line: int, column: str, sentence: str) -> str:
    return f"{kind}, line {line}{f', {column}' if column else ''}: {sentence}"
