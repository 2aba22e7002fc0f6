"""From the words that name a speaker to the person whom they stand for."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from claims.extraction.statement import Voice

from .cast import Cast, Person
from .gender import Gender, of_pronoun, of_title, of_word
from .mentions import Mention, is_institution, name_parts, spelled
from .noun_phrases import Named, NounPhrase, phrase_before
from .organisations import Organisations, author
from .slavic_cases import is_cyrillic
from .slavic_places import is_place_behind_office
from .slavic_speakers import SlavicSpeakers
from .speaker import Speaker, known
from .tables import lexicon as words
from .tables.english_cues import GOING_ON
from .tables.english_institutions import AUTHORED, BUSINESSES
from .tables.english_roles import CALLED_AGAIN
from .tokens import Kind, Token
from .trail import Nameless, Trail

_HONORIFICS: Final = frozenset(("mr", "mrs", "ms", "miss", "the"))
_NOT_ONE: Final = frozenset(("they", "we", "i", "они", "яны", "вони", "мы", "ми", "я"))
_IT: Final = frozenset(("it", "оно", "яно", "воно"))
_MANY: Final = frozenset(
    ("both", "everybody", "everyone", "few", "four", "many", "most", "others", "people", "several",
     "some", "three", "two", "various")
)  # fmt: skip
_VOICED: Final = (Voice.PERSON, Voice.INSTITUTION)


@dataclass(slots=True)
class Resolver:
    """Resolves noun phrases against the people of an article."""

    text: str
    cast: Cast
    trail: Trail
    #: Whom each name of the article stands for, by where the name begins.
    bearers: Mapping[int, Person]
    organisations: Organisations
    slavic: SlavicSpeakers
    #: Who speaks in a letter, by what the article calls it.
    authors: dict[str, Speaker] = field(default_factory=dict)
    #: The organisation that spoke last: 'it said'.
    institution: Speaker | None = None

    def follow(self, speaker: Speaker) -> None:
        """Note who has just spoken, for the pronouns behind."""
        if speaker.voice is Voice.INSTITUTION:
            self.institution = speaker
        elif one := speaker.person or speaker.nameless:
            self.trail.add(one)

    def note(self, tokens: list[Token], first: int, last: int) -> None:
        """Remember what a sentence in Cyrillic tells of letters and bodies."""
        self.slavic.note(tokens, first, last, self._plainly)

    def _plainly(self, tokens: list[Token], phrase: NounPhrase) -> Speaker:
        return self.resolve(tokens, phrase, "", [])

    def resolve(
        self, tokens: list[Token], phrase: NounPhrase, cue: str, here: list[Mention]
    ) -> Speaker:
        """Say who a noun phrase is; `here` are the people named before it in its sentence."""
        printed = self.text[tokens[phrase.first].start : tokens[phrase.last - 1].end]
        if phrase.named is Named.PRONOUN:
            return self._pronoun(phrase.head, printed, here)
        if phrase.named is Named.NAME:
            return self._name(tokens, phrase, printed, cue)
        return self._common(tokens, phrase, printed, cue)

    def note_papers(
        self, tokens: list[Token], bounds: tuple[int, int], writer: Speaker | None
    ) -> None:
        """Remember whose letters and reports a sentence speaks of; `writer` is its subject."""
        for at in range(*bounds):
            if tokens[at].low not in AUTHORED:
                continue
            phrase = phrase_before(tokens, at + 1, bounds[0])
            if phrase is None or phrase.named is not Named.COMMON:
                continue
            if phrase.first == bounds[0]:
                self.organisations.paper = tokens[at].low
            owner = author(tokens, phrase)
            speaker = self.resolve(tokens, owner, "", []) if owner else None
            if owner is None and _is_in(tokens, phrase, bounds[0]):
                speaker = writer
            if speaker and speaker.voice in _VOICED:
                self.authors[tokens[at].low] = speaker

    def _name(self, tokens: list[Token], phrase: NounPhrase, printed: str, cue: str) -> Speaker:
        first, last = phrase.name_first, phrase.last
        role = self._words(tokens, phrase.role_first, phrase.role_last)
        role = "" if role.casefold().rstrip(".") in _HONORIFICS else role
        reason = f"named with “{cue}”"
        parts = name_parts(tokens, first, last)
        gender = of_title(tokens, phrase.first, first)
        person = self.bearers.get(tokens[first].start) if parts else None
        person = person or (self.cast.find(parts, gender) if parts else None)
        if person is None and len(parts) == 1 and is_place_behind_office(tokens, first):
            return self.slavic.speaker(tokens, phrase, printed, self._plainly)
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
        if word in _IT:
            return self._it(printed)
        gender = of_pronoun(word)
        for mention in here:
            if mention.person.gender == gender:
                return known(mention.person, printed, "pronoun: named in the same sentence")
        person = self.trail.last(gender)
        if person is None:
            return Speaker(Voice.UNNAMED, "", printed, "", "pronoun: nobody fits")
        if isinstance(person, Nameless):
            reason = f"pronoun: last speaker, “{person.head}” without a name"
            nameless = replace(person, gender=gender)
            return Speaker(Voice.UNNAMED, "", person.printed, "", reason, nameless=nameless)
        person.gender = person.gender or gender
        return known(person, printed, "pronoun: last speaker")

    def _it(self, printed: str) -> Speaker:
        if self.institution is None:
            return Speaker(Voice.UNNAMED, "", printed, "", "pronoun: nobody fits")
        return replace(self.institution, printed=printed, reason="pronoun: last organisation")

    def _common(self, tokens: list[Token], phrase: NounPhrase, printed: str, cue: str) -> Speaker:
        low = [token.low for token in tokens[phrase.first : phrase.last]]
        head = phrase.head
        if is_cyrillic(low[0]):
            return self.slavic.speaker(tokens, phrase, printed, self._plainly)
        if head in words.BODIES and (low[0] in ("a", "an") or low[0] not in words.UNNAMED_STARTS):
            return self._body(tokens, phrase, printed)
        if low[0] in words.UNNAMED_STARTS or head in words.UNNAMED_PRONOUNS:
            return Speaker(
                Voice.UNNAMED, "", printed, printed, "not named by the article",
                nameless=_nameless(low, head, printed),
            )  # fmt: skip
        person = None if self.trail.met_nameless(head) else self._with_role(low, cue)
        if person is not None:
            return known(person, printed, f"role: introduced as “{' '.join(low)}”", printed)
        return Speaker(
            Voice.ROLE, "", printed, printed, "role: nobody introduced with it",
            nameless=_nameless(low, head, printed),
        )  # fmt: skip

    def _body(self, tokens: list[Token], phrase: NounPhrase, printed: str) -> Speaker:
        """A body by its fullest name; for a paper, whoever speaks in it."""
        owner = author(tokens, phrase)
        speaker = self.resolve(tokens, owner, "", []) if owner else self.authors.get(phrase.head)
        if speaker and speaker.voice in _VOICED:
            self.authors[phrase.head] = speaker
            return replace(speaker, printed=printed, reason=f"whose {phrase.head} it is")
        last = self.institution
        again = phrase.head in BUSINESSES and tokens[phrase.first].low == "the" and owner is None
        if again and last is not None and last.name[0].isupper():
            return replace(last, printed=printed, reason="the last organisation")
        name = self.organisations.fullest(tokens, phrase)
        return Speaker(Voice.INSTITUTION, name, printed, "", "an institution or a document")

    def _with_role(self, low: list[str], cue: str) -> Person | None:
        """The one person introduced with a role; None when there are more or none."""
        wanted = {word for word in low if word not in words.DETERMINERS and word != "'s"}
        head, gender = low[-1], of_word(low[-1])
        fitting = [
            person
            for person in self.cast.with_role(head)
            if Gender.compatible(person.gender, gender)
        ]
        if not fitting:
            return self._called_again(head, gender, cue) if low == ["the", head] else None
        best = max(len(wanted & person.roles) for person in fitting)
        chosen = [person for person in fitting if len(wanted & person.roles) == best]
        return chosen[0] if len(chosen) == 1 else None

    def _called_again(self, head: str, gender: Gender, cue: str) -> Person | None:
        """Whom an article has just named and calls by a word that is new: 'the curator'."""
        known = head in CALLED_AGAIN
        newest = self.trail.newest() if known or cue in GOING_ON else self.trail.newest_here()
        if newest is None or not Gender.compatible(newest.gender, gender):
            return None
        return newest if cue in GOING_ON or bool(newest.roles) == known else None


def _is_in(tokens: list[Token], phrase: NounPhrase, first: int) -> bool:
    """'in a letter', 'in his diary': the subject of the sentence wrote it."""
    before = tokens[phrase.first - 1].low if phrase.first > first else ""
    return before == "in" and tokens[phrase.first].low in ("a", "an", "his", "her", "its", "their")


def _nameless(low: list[str], head: str, printed: str) -> Nameless | None:
    """One person without a name; None for many."""
    if head in _MANY or (head.endswith("s") and not head.endswith("ss")):
        return None
    if any(word in _MANY for word in low[:1]):
        return None
    return Nameless(head, of_word(head), printed)
