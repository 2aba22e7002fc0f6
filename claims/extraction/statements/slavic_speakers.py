"""Slavic offices, bodies and papers in any case, and the people whom they stand for."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from claims.extraction.statement import Voice

from .cast import Cast, Person
from .gender import Gender, of_word
from .noun_phrases import Named, NounPhrase
from .papers import IN_IT, is_declined, owner, paper_head
from .slavic_cases import is_cyrillic
from .slavic_forms import BODY_OF, PAPER_OF, ROLE_OF
from .slavic_voices import body_at, body_name, is_anonymous, office_words
from .sources import is_subject
from .speaker import Speaker, known
from .subjects import first_subject
from .tables import lexicon as words
from .tables.slavic_institutions import ANY_BODY, LETTERS
from .tables.slavic_roles import GENERIC
from .tokens import Token
from .trail import Nameless, Trail

#: 'один из посетителей': one person, for whom a pronoun may stand.
_ONE: Final = {
    "один": Gender.MALE,
    "одна": Gender.FEMALE,
    "адзін": Gender.MALE,
    "адна": Gender.FEMALE,
}
#: How a phrase with a name in it is resolved.
Resolve = Callable[[list[Token], NounPhrase], Speaker]


@dataclass(slots=True)
class SlavicSpeakers:
    """Resolves noun phrases without a name in Cyrillic."""

    text: str
    cast: Cast
    trail: Trail
    #: Who wrote the letter that was spoken of last.
    letter_of: Speaker | None = None
    #: The body that was spoken of last: 'ведомство'.
    body: Speaker | None = None

    def note(self, tokens: list[Token], first: int, last: int, resolve: Resolve) -> None:
        """Remember who wrote a letter and which body acts: 'Областной совет ответил письмом'."""
        subject = first_subject(tokens, first, last)
        if subject is None or not (is_subject(tokens, subject) or is_declined(tokens, subject)):
            return
        if not is_cyrillic(tokens[subject.first].text):
            return
        wrote = any(PAPER_OF.get(token.low) in LETTERS for token in tokens[first:last])
        if not wrote and subject.named is not Named.COMMON:
            return
        speaker = resolve(tokens, subject)
        if speaker.voice is Voice.INSTITUTION:
            self.body = speaker
        if wrote:
            self.letter_of = speaker

    def speaker(
        self, tokens: list[Token], phrase: NounPhrase, printed: str, resolve: Resolve
    ) -> Speaker:
        """An office, a body or a paper in any case."""
        opens = tokens[phrase.first].low
        if opens in words.UNNAMED_STARTS or phrase.head in words.UNNAMED_PRONOUNS:
            one = Nameless(phrase.head, _ONE[opens], printed) if opens in _ONE else None
            reason = "not named by the article"
            return Speaker(Voice.UNNAMED, "", printed, printed, reason, nameless=one)
        if is_anonymous(tokens, phrase):
            return Speaker(Voice.UNNAMED, "", printed, printed, "not named by the article")
        if phrase.head in IN_IT and self.letter_of is not None:
            return replace(self.letter_of, printed=printed, reason="their letter")
        paper = paper_head(tokens, phrase)
        if paper is not None:
            return self._of_paper(tokens, phrase, paper, resolve)
        body = body_at(tokens, phrase)
        if body == phrase.last - 1 and BODY_OF.get(tokens[body].low) in ANY_BODY and self.body:
            return replace(self.body, printed=printed, reason="the body spoken of last")
        if body is not None:
            name = body_name(self.text, tokens, phrase.first, body, phrase.last)
            return Speaker(Voice.INSTITUTION, name, printed, "", "an institution or a document")
        head, others = office_words(tokens, phrase)
        gender = of_word(head) or Gender.MALE
        if head in GENERIC and not others and isinstance(person := self.trail.last(gender), Person):
            return known(person, printed, f"“{head}”: last speaker", printed)
        if head in words.UNNAMED_PRONOUNS:
            return Speaker(Voice.UNNAMED, "", printed, printed, "not named by the article")
        person = self._in_office(head, others)
        if person is not None:
            return known(person, printed, f"role: introduced as “{head}”", printed)
        return Speaker(Voice.ROLE, "", printed, printed, "role: nobody introduced with it")

    def _of_paper(
        self, tokens: list[Token], phrase: NounPhrase, head: int, resolve: Resolve
    ) -> Speaker:
        """Whose paper it is; a bare letter is of who spoke last."""
        printed = self.text[tokens[phrase.first].start : tokens[phrase.last - 1].end]
        whose = owner(tokens, phrase, head)
        if whose is not None and whose.named is Named.NAME:
            return replace(resolve(tokens, whose), printed=printed)
        if whose is not None and (body_at(tokens, whose) is not None or _is_office(tokens, whose)):
            return self.speaker(tokens, whose, printed, resolve)
        is_letter = PAPER_OF[tokens[head].low] in LETTERS
        if whose is None and is_letter and self.letter_of is not None:
            return replace(self.letter_of, printed=printed, reason="their letter")
        person = self.trail.newest()
        if whose is None and is_letter and person is not None:
            return known(person, printed, "their letter: last speaker")
        return Speaker(Voice.INSTITUTION, printed, printed, "", "an institution or a document")

    def _in_office(self, head: str, others: set[str]) -> Person | None:
        """The one person introduced with an office, and with a word of the rest if there is one."""
        bearers = self.cast.with_role(head)
        wanted = others - words.ADVERBS
        named = [one for one in bearers if wanted & one.roles]
        bare = [one for one in bearers if not wanted or not _rest(one, head)]
        fitting = named or bare
        return fitting[0] if len(fitting) == 1 else None


def _is_office(tokens: list[Token], phrase: NounPhrase) -> bool:
    return any(token.low in ROLE_OF for token in tokens[phrase.first : phrase.last])


def _rest(person: Person, head: str) -> set[str]:
    """The words of somebody's office beside its head."""
    return {word for word in person.roles - {head} if word not in words.CUES}
