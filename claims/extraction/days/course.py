"""Carries a day from statement to statement through the course of an article.

A statement without a day of its own has, in this order: the day of the scene that the sentence
before sets; the day that another piece of the same utterance prints; that of the same speaker's
other statement in the paragraph; that of the same speaker's statement before, unless it was
recalled from the past; the day of the news, where the lead tells it of the speaker, or tells of a
gathering. A sentence that names another channel ('by phone', 'told the Herald'), recalls
('previously', 'had vowed') or speaks of no day ('says') shares with none but its own utterance.
"""

from collections.abc import Sequence

from .calendar import Calendar
from .dating import UNDATED, Dating
from .running import Running
from .utterance import Utterance


def dated_in_course(calendar: Calendar, utterances: Sequence[Utterance]) -> list[Dating]:
    """The dating of each statement; `utterances` stand in the order of the article."""
    running = Running(calendar)
    elsewhere = [running.is_apart(utterance) for utterance in utterances]
    loose = {(u.group, u.speaker) for u in utterances if running.is_loose(u)}
    apart = [e or (u.group, u.speaker) in loose for e, u in zip(elsewhere, utterances, strict=True)]
    datings = _near(running, utterances, apart)
    course: list[Dating] = []
    last: dict[str, Dating] = {}
    away: set[str] = set()
    for number, utterance in enumerate(utterances):
        speaker, dating = utterance.speaker, datings[number]
        if elsewhere[number] and speaker:
            away.add(speaker)
            last.pop(speaker, None)
        before = last.get(speaker)
        if dating and before and dating.of_scene and dating.at == before.at:
            dating = calendar.shared(before)
        if dating is None and not apart[number]:
            dating = calendar.shared(before)
            if dating is None and course and _is_at_once(calendar, utterance):
                dating = calendar.shared(course[-1])
            if dating is None and number and running.meetings.is_answer(utterance):
                dating = _answered(running, utterances[number - 1], utterance, course[-1])
            if dating is None and speaker not in away:
                dating = running.day_of(utterance)
            if dating is None:
                dating = running.meetings.day_of(utterance)
        if dating is None:
            dating = running.remarked(utterance)
        if dating is not None:
            running.meetings.remember(utterance, dating)
        if dating and speaker and calendar.is_news(dating) and _goes_on(last.get(speaker), dating):
            last[speaker] = dating
        course.append(dating or UNDATED)
    return course


def _near(
    running: Running, utterances: Sequence[Utterance], apart: Sequence[bool]
) -> list[Dating | None]:
    """The days that the sentences, their utterances, their paragraphs and the lead give."""
    calendar = running.calendar
    datings = [_own(running, utterance) for utterance in utterances]
    _share(calendar, utterances, datings, [(u.group, u.speaker, 0) for u in utterances])
    _at_meetings(running, utterances, datings)
    _share(
        calendar,
        utterances,
        datings,
        [
            (running.voice_of(u.speaker), u.paragraph) if u.speaker and not a else (n, -1, 0)
            for n, (u, a) in enumerate(zip(utterances, apart, strict=True))
        ],
    )
    _name_after_lead(calendar, utterances, datings)
    _share_with_lead(running, utterances, datings, apart)
    return datings


def _own(running: Running, u: Utterance) -> Dating | None:
    """The day that the sentence prints, or those before it for the scene."""
    own = running.calendar.printed_in(u.start, u.end, u.quoted, u.cue)
    return running.setting.scene_of(u) if own is None else own


def _at_meetings(
    running: Running, utterances: Sequence[Utterance], datings: list[Dating | None]
) -> None:
    """Date what was said at a meeting that has a day, and the answers that follow there."""
    meetings, before = running.meetings, None
    for number, here in enumerate(utterances):
        own = datings[number]
        if own is None:
            own = meetings.day_of(here)
            if own is None and before is not None and meetings.is_answer(here):
                own = _answered(running, utterances[number - 1], here, before)
            datings[number] = own
        else:
            meetings.remember(here, own)
        before = own
    _share(running.calendar, utterances, datings, [(u.group, u.speaker, 0) for u in utterances])


def _answered(
    running: Running, before: Utterance, here: Utterance, dating: Dating
) -> Dating | None:
    """The day of an answer given face to face: a scene was set, or a meeting told of."""
    met = dating.of_scene or running.meetings.is_met_in(before)
    near = here.paragraph - before.paragraph <= 1 and here.speaker != before.speaker
    return running.calendar.shared(dating) if met and near else None


def _name_after_lead(
    calendar: Calendar, utterances: Sequence[Utterance], datings: list[Dating | None]
) -> None:
    """The lead reports what somebody said on a day, and does not name them: the quotation that
    opens the next paragraph is theirs."""
    told = [each for each in utterances if each.paragraph == utterances[0].paragraph]
    if len(told) != 1 or not told[0].nameless or datings[0] is None or len(utterances) < 2:
        return
    first = utterances[1]
    if first.paragraph != told[0].paragraph + 1 or not first.quote_first:
        return
    for number, each in enumerate(utterances):
        if each.group == first.group and datings[number] is None:
            datings[number] = calendar.shared(datings[0])


def _share_with_lead(
    running: Running,
    utterances: Sequence[Utterance],
    datings: list[Dating | None],
    apart: Sequence[bool],
) -> None:
    """What the lead says without a day is dated where the article comes back to it: the first
    day printed with a statement of the same speaker, if it belongs to the news."""
    if not utterances or datings[0] is not None or apart[0] or not utterances[0].speaker:
        return
    if running.day_of(utterances[0]) is not None:
        return
    for number, later in enumerate(utterances):
        dating = datings[number]
        if later.speaker == utterances[0].speaker and dating is not None:
            if running.calendar.is_news(dating) and not apart[number]:
                datings[0] = running.calendar.shared(dating)
            return


def _goes_on(before: Dating | None, dating: Dating) -> bool:
    """Whether a speaker's day is not one to which the article only looks back."""
    return before is None or before.said.first <= dating.said.first


def _is_at_once(calendar: Calendar, utterance: Utterance) -> bool:
    first = utterance.before[0] if utterance.before else utterance.start
    return calendar.is_at_once(first, utterance.end, utterance.quoted)


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
                if order.step > 0 or not own.of_scene:
                    known[keys[number]] = own
            elif keys[number] in known:
                datings[number] = calendar.shared(known[keys[number]], any_day=True)
