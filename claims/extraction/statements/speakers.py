"""From the words that name a speaker to the person whom they stand for."""

from dataclasses import dataclass, replace
from typing import Final

from claims.extraction.statement import Voice

from .cast import Cast, Mention, Person, is_institution, name_parts, spelled
from .gender import Gender, of_pronoun, of_title, of_word
from .noun_phrases import Named, NounPhrase
from .papers import IN_IT, is_declined, owner, paper_head
from .slavic_cases import is_cyrillic
from .slavic_forms import BODY_OF, PAPER_OF, ROLE_OF
from .slavic_places import is_place_behind_office
from .slavic_voices import body_at, body_name, is_anonymous, office_words
from .sources import is_subject
from .subjects import first_subject
from .tables import lexicon as words
from .tables.slavic_institutions import ANY_BODY, LETTERS
from .tables.slavic_roles import GENERIC
from .tokens import Kind, Token
from .trail import Trail


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who said it, as far as the article tells, and why we think so."""

    voice: Voice
    name: str = ""
    printed: str = ""
    role: str = ""
    reason: str = ""
    person: Person | None = None


_HONORIFICS: Final = frozenset(("mr", "mrs", "ms", "miss", "the"))
_NOT_ONE: Final = frozenset(("they", "we", "i", "они", "яны", "вони", "мы", "ми", "я"))
NOBODY: Final = Speaker(Voice.NOBODY, reason="no speaker found")


@dataclass(slots=True)
class Resolver:
    """Resolves noun phrases against the people of an article."""

    text: str
    cast: Cast
    trail: Trail
    #: Who wrote the letter that was spoken of last.
    letter_of: Speaker | None = None

    #: The body that was spoken of last: 'ведомство'.
    body: Speaker | None = None

    def note(self, tokens: list[Token], first: int, last: int) -> None:
        """Remember who wrote a letter and which body acts: 'Областной совет ответил письмом'."""
        subject = first_subject(tokens, first, last)
        if subject is None or not (is_subject(tokens, subject) or is_declined(tokens, subject)):
            return
        if not is_cyrillic(tokens[subject.first].text):
            return
        wrote = any(PAPER_OF.get(token.low) in LETTERS for token in tokens[first:last])
        if not wrote and subject.named is not Named.COMMON:
            return
        speaker = self.resolve(tokens, subject, "subject", [])
        if speaker.voice is Voice.INSTITUTION:
            self.body = speaker
        if wrote:
            self.letter_of = speaker

    def resolve(
        self, tokens: list[Token], phrase: NounPhrase, cue: str, here: list[Mention]
    ) -> Speaker:
        """Say who a noun phrase is; `here` are the people named before it in its sentence."""
        printed = self.text[tokens[phrase.first].start : tokens[phrase.last - 1].end]
        if phrase.named is Named.PRONOUN:
            return self._pronoun(phrase.head, printed, here)
        if phrase.named is Named.NAME:
            return self._name(tokens, phrase, printed, cue)
        return self._common(tokens, phrase, printed)

    def _name(self, tokens: list[Token], phrase: NounPhrase, printed: str, cue: str) -> Speaker:
        first, last = phrase.name_first, phrase.last
        role = self._words(tokens, phrase.role_first, phrase.role_last)
        role = "" if role.casefold().rstrip(".") in _HONORIFICS else role
        reason = f"named with “{cue}”"
        parts = name_parts(tokens, first, last)
        gender = of_title(tokens, phrase.first, first)
        person = self.cast.find(parts, gender) if parts else None
        if person is None and len(parts) == 1 and is_place_behind_office(tokens, first):
            return self._slavic(tokens, phrase, printed)
        if person is None or (len(parts) > 1 and is_institution(tokens, phrase.first, first, last)):
            if is_institution(tokens, phrase.first, first, last):
                return Speaker(Voice.INSTITUTION, spelled(tokens, first, last), printed, "", reason)
            if len(parts) == 1 and parts[0] in self.cast.small_words:
                return Speaker(Voice.UNNAMED, "", printed, "", "no name")
            name = spelled(tokens, first, last)
            return Speaker(Voice.PERSON, name, printed, role, reason)
        person.attested = True
        return Speaker(Voice.PERSON, person.name, printed, role, reason, person)

    def _words(self, tokens: list[Token], first: int, last: int) -> str:
        """The words of the article from one token to another, without a sign at their end."""
        while last > first and tokens[last - 1].kind is Kind.SIGN:
            last -= 1
        return self.text[tokens[first].start : tokens[last - 1].end] if first < last else ""

    def _pronoun(self, word: str, printed: str, here: list[Mention]) -> Speaker:
        if word in _NOT_ONE:
            return Speaker(Voice.UNNAMED, "", printed, "", f"“{printed}”")
        gender = of_pronoun(word)
        for mention in here:
            if mention.person.gender == gender:
                return _same(mention.person, printed, "pronoun: named in the same sentence")
        person = self.trail.last(gender)
        if person is None:
            return Speaker(Voice.UNNAMED, "", printed, "", "pronoun: nobody fits")
        person.gender = person.gender or gender
        return _same(person, printed, "pronoun: last speaker")

    def _common(self, tokens: list[Token], phrase: NounPhrase, printed: str) -> Speaker:
        low = [token.low for token in tokens[phrase.first : phrase.last]]
        head = phrase.head
        if is_cyrillic(low[0]):
            return self._slavic(tokens, phrase, printed)
        if low[0] in words.UNNAMED_STARTS or head in words.UNNAMED_PRONOUNS:
            return Speaker(Voice.UNNAMED, "", printed, printed, "not named by the article")
        if head in words.INSTITUTION_HEADS and head not in words.ROLE_HEADS:
            first = phrase.first + (low[0] in words.DETERMINERS)
            name = self.text[tokens[first].start : tokens[phrase.last - 1].end]
            return Speaker(Voice.INSTITUTION, name, printed, "", "an institution or a document")
        person = self._with_role(low)
        if person is not None:
            return _same(person, printed, f"role: introduced as “{' '.join(low)}”", printed)
        return Speaker(Voice.ROLE, "", printed, printed, "role: nobody introduced with it")

    def _slavic(self, tokens: list[Token], phrase: NounPhrase, printed: str) -> Speaker:
        """An office, a body or a paper in any case."""
        opens = tokens[phrase.first].low
        if opens in words.UNNAMED_STARTS or phrase.head in words.UNNAMED_PRONOUNS:
            return Speaker(Voice.UNNAMED, "", printed, printed, "not named by the article")
        if is_anonymous(tokens, phrase):
            return Speaker(Voice.UNNAMED, "", printed, printed, "not named by the article")
        if phrase.head in IN_IT and self.letter_of is not None:
            return replace(self.letter_of, printed=printed, reason="their letter")
        paper = paper_head(tokens, phrase)
        if paper is not None:
            return self._of_paper(tokens, phrase, paper, printed)
        body = body_at(tokens, phrase)
        if body == phrase.last - 1 and BODY_OF.get(tokens[body].low) in ANY_BODY and self.body:
            return replace(self.body, printed=printed, reason="the body spoken of last")
        if body is not None:
            name = body_name(self.text, tokens, phrase.first, body, phrase.last)
            return Speaker(Voice.INSTITUTION, name, printed, "", "an institution or a document")
        head, others = office_words(tokens, phrase)
        gender = of_word(head) or Gender.MALE
        if head in GENERIC and not others and (person := self.trail.last(gender)):
            return _same(person, printed, f"“{head}”: last speaker", printed)
        if head in words.UNNAMED_PRONOUNS:
            return Speaker(Voice.UNNAMED, "", printed, printed, "not named by the article")
        person = self._in_office(head, others)
        if person is not None:
            return _same(person, printed, f"role: introduced as “{head}”", printed)
        return Speaker(Voice.ROLE, "", printed, printed, "role: nobody introduced with it")

    def _of_paper(
        self, tokens: list[Token], phrase: NounPhrase, head: int, printed: str
    ) -> Speaker:
        """Whose paper it is; a bare letter is of who spoke last."""
        whose = owner(tokens, phrase, head)
        if whose is not None and whose.named is Named.NAME:
            return self._name(tokens, whose, printed, tokens[head].text)
        if whose is not None and (body_at(tokens, whose) is not None or _is_office(tokens, whose)):
            return replace(self._slavic(tokens, whose, printed), printed=printed)
        is_letter = PAPER_OF[tokens[head].low] in LETTERS
        if whose is None and is_letter and self.letter_of is not None:
            return replace(self.letter_of, printed=printed, reason="their letter")
        person = self.trail.latest()
        if whose is None and is_letter and person is not None:
            return _same(person, printed, "their letter: last speaker")
        return Speaker(Voice.INSTITUTION, printed, printed, "", "an institution or a document")

    def _in_office(self, head: str, others: set[str]) -> Person | None:
        """The one person introduced with an office, and with a word of the rest if there is one."""
        known = self.cast.with_role(head)
        wanted = others - words.ADVERBS
        named = [one for one in known if wanted & one.roles]
        bare = [one for one in known if not wanted or not _rest(one, head)]
        fitting = named or bare
        return fitting[0] if len(fitting) == 1 else None

    def _with_role(self, low: list[str]) -> Person | None:
        """The one person introduced with a role; None when there are more or none."""
        wanted = {word for word in low if word not in words.DETERMINERS and word != "'s"}
        head, gender = low[-1], of_word(low[-1])
        fitting = [
            person
            for person in self.cast.with_role(head)
            if Gender.compatible(person.gender, gender)
        ]
        if not fitting:
            return None
        best = max(len(wanted & person.roles) for person in fitting)
        chosen = [person for person in fitting if len(wanted & person.roles) == best]
        return chosen[0] if len(chosen) == 1 else None


def _is_office(tokens: list[Token], phrase: NounPhrase) -> bool:
    return any(token.low in ROLE_OF for token in tokens[phrase.first : phrase.last])


def _rest(person: Person, head: str) -> set[str]:
    """The words of somebody's office beside its head."""
    return {word for word in person.roles - {head} if word not in words.CUES}


def _same(person: Person, printed: str, reason: str, role: str = "") -> Speaker:
    return Speaker(Voice.PERSON, person.name, printed, role, reason, person)
