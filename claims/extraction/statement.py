"""What is proposed to an editor: who said what, when, and why we think so."""

from dataclasses import dataclass
from enum import StrEnum

from claims.choices import Form
from claims.dates import UNKNOWN, PartialDate


class Voice(StrEnum):
    """What kind of speaker an article gives a statement to."""

    PERSON = "person"
    INSTITUTION = "institution"  # a ministry, a report, a newspaper
    ROLE = "role"  # 'the Kremlin spokesman', whom the article does not name
    UNNAMED = "unnamed"  # 'a senior official', who stays unnamed
    NOBODY = "nobody"  # the article does not say


@dataclass(frozen=True)
class ExtractedStatement:
    """One statement in an article: `article.text[start:end] == text`, always.

    A quotation comes without its outer quotation marks. Reported speech is the whole clause, from
    its speaker to its end. Pieces of one utterance ('"A," he said. "B."') share a `group`.
    """

    text: str
    form: Form
    start: int
    end: int
    group: int
    voice: Voice = Voice.NOBODY
    #: The fullest form of the name in the article, without titles; '' for roles and the unnamed.
    speaker: str = ""
    #: The words of the article that name the speaker here: 'he', 'the Kremlin spokesman', 'Peskov'.
    speaker_printed: str = ""
    #: What the article calls the speaker by office: 'the Kremlin's top foreign policy aide'.
    role: str = ""
    #: Why this speaker: 'named before the verb “said”', 'pronoun: last speaker'.
    speaker_reason: str = ""
    said: PartialDate = UNKNOWN
    #: The words of the article that give the day: 'on Friday'.
    date_printed: str = ""
    #: Why this day: 'Friday on or before 2010-08-16'.
    date_reason: str = ""
    #: Through whom the words came: 'state media', 'her lawyer', 'RIA-Novosti'.
    relayed_by: str = ""
