"""Carries a day from statement to statement through the course of an article.

A statement without a day of its own shares, in this order: the day that another piece of the same
utterance prints; that of the same speaker's other statement in the paragraph; that of the same
speaker's statement before, unless it was recalled from the past; the day of the news, where the
lead tells it of the speaker, or tells of a gathering. A sentence that names another channel ('by
phone', 'told the Herald') shares with none but its own utterance.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from .calendar import Calendar
from .dating import UNDATED, Dating


@dataclass(frozen=True, slots=True)
class Utterance:
    """One statement: the sentence that attributes it, and who speaks."""

    start: int
    end: int
    quoted: tuple[tuple[int, int], ...]
    cue: int | None
    paragraph: int
    group: int
    speaker: str = ""
    role: str = ""


def dated_in_course(calendar: Calendar, utterances: Sequence[Utterance]) -> list[Dating]:
    """The dating of each statement; `utterances` stand in the order of the article."""
    datings = [calendar.printed_in(u.start, u.end, u.quoted, u.cue) for u in utterances]
    apart = [calendar.is_apart(u.start, u.end, u.quoted, u.cue) for u in utterances]
    _share(calendar, utterances, datings, [(u.group,) for u in utterances])
    _share(
        calendar,
        utterances,
        datings,
        [
            (u.speaker, u.paragraph) if u.speaker and not a else (n, -1, 0)
            for n, (u, a) in enumerate(zip(utterances, apart, strict=True))
        ],
    )
    course: list[Dating] = []
    _share_with_lead(calendar, utterances, datings, apart)
    last: dict[str, Dating] = {}
    away: set[str] = set()
    for utterance, own, is_apart in zip(utterances, datings, apart, strict=True):
        speaker = utterance.speaker
        if is_apart and speaker:
            away.add(speaker)
            last.pop(speaker, None)
        dating = own
        if dating is None and not is_apart:
            dating = calendar.shared(last.get(speaker))
            if dating is None and course and _is_at_once(calendar, utterance):
                dating = calendar.shared(course[-1])
            if dating is None and speaker not in away:
                dating = _of_news(calendar, utterance)
        if dating and speaker and calendar.is_news(dating) and _goes_on(last.get(speaker), dating):
            last[speaker] = dating
        course.append(dating or UNDATED)
    return course


def _of_news(calendar: Calendar, utterance: Utterance) -> Dating | None:
    """The day that the sentences around give: those announcing it, those of the lead."""
    quote_first = any(start == utterance.start for start, _end in utterance.quoted)
    return (
        (calendar.announced(utterance.start) if quote_first else None)
        or calendar.of_news(utterance.speaker, utterance.role)
        or calendar.of_occasion(utterance.start, utterance.end, utterance.quoted)
    )


def _share_with_lead(
    calendar: Calendar,
    utterances: Sequence[Utterance],
    datings: list[Dating | None],
    apart: Sequence[bool],
) -> None:
    """What the lead says without a day is dated where the article comes back to it: the first
    day printed with a statement of the same speaker, if it belongs to the news."""
    if not utterances or datings[0] is not None or apart[0] or not utterances[0].speaker:
        return
    if _of_news(calendar, utterances[0]) is not None:
        return
    for number, later in enumerate(utterances):
        dating = datings[number]
        if later.speaker == utterances[0].speaker and dating is not None:
            if calendar.is_news(dating) and not apart[number]:
                datings[0] = calendar.shared(dating)
            return


def _goes_on(before: Dating | None, dating: Dating) -> bool:
    """Whether a speaker's day is not one to which the article only looks back."""
    return before is None or before.said.first <= dating.said.first


def _is_at_once(calendar: Calendar, utterance: Utterance) -> bool:
    return calendar.is_at_once(utterance.start, utterance.end, utterance.quoted)


def _share(
    calendar: Calendar,
    utterances: Sequence[Utterance],
    datings: list[Dating | None],
    keys: Sequence[tuple[object, ...]],
) -> None:
    """Let the statements of one key share the day before them, else the first behind them."""
    known: dict[tuple[object, ...], Dating] = {}
    for order in (range(len(datings)), range(len(datings) - 1, -1, -1)):
        known.clear()
        for number in order:
            own = datings[number]
            if own is not None:
                known[keys[number]] = own
            elif keys[number] in known:
                datings[number] = calendar.shared(known[keys[number]], any_day=True)
