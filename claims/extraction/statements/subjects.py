"""Who the subject of a verb is, before it or, turned round, behind it."""

from .noun_phrases import Named, NounPhrase, phrase_after, phrase_before
from .tables import lexicon as words
from .tables.lexicon import CUES
from .tokens import Kind, Token


def subject_before(tokens: list[Token], cue: int, floor: int) -> NounPhrase | None:
    """The subject of a verb that follows it: 'X said', 'X, a lawyer from Y, also said'."""
    last = _before_auxiliaries(tokens, cue, floor)
    if last <= floor:
        return None
    previous = tokens[last - 1]
    if previous.text == ")":
        return _before_bracket(tokens, last - 1, floor)
    if previous.text in (",", "-", "–", "—", "--"):
        return first_subject(tokens, floor, last - 1)
    if previous.low in words.CONJUNCTIONS or previous.low in ("to", "by", "in", "for", "of"):
        return _of_relative(tokens, last - 1, floor) or first_subject(tokens, floor, last - 1)
    if previous.low in ("who", "that", "which"):
        return _antecedent(tokens, last - 1, floor)
    phrase = phrase_before(tokens, last, floor)
    if phrase is None:
        return first_subject(tokens, floor, last)
    return _climbed(tokens, phrase, floor)


def _of_relative(tokens: list[Token], at: int, floor: int) -> NounPhrase | None:
    """Whom a clause with no comma in it is about: 'Anna Rudd, who ruled for years and liked to'."""
    while at > floor and tokens[at].text != ",":
        if tokens[at].low == "who" and tokens[at - 1].text == ",":
            return _antecedent(tokens, at, floor)
        at -= 1
    return None


def _before_bracket(tokens: list[Token], at: int, floor: int) -> NounPhrase | None:
    """The subject in 'Olga Marsh (R-Saltmouth) said'."""
    while at > floor and tokens[at].text != "(":
        at -= 1
    phrase = phrase_before(tokens, at, floor)
    return _climbed(tokens, phrase, floor) if phrase else None


def _before_auxiliaries(tokens: list[Token], at: int, floor: int) -> int:
    """Step back over 'has also', 'later', 'on Friday' to where the subject ends."""
    while at > floor:
        token = tokens[at - 1]
        low = token.low
        if (year := _before_year(tokens, at, floor)) < at:
            at = year
        elif low in words.CALENDAR and token.capital:
            at -= 1
            if at > floor and tokens[at - 1].low == "on":
                at -= 1
        elif (
            low in words.AUXILIARIES
            or (low in words.ADVERBS and not token.capital)
            or (low.endswith("ly") and not token.capital and len(low) > 4)
        ):
            at -= 1
        else:
            break
    return at


def _before_year(tokens: list[Token], at: int, floor: int) -> int:
    """Step back over '2014 року', 'в 2014 году'."""
    if at - 2 < floor or tokens[at - 1].low not in words.YEARS:
        return at
    if tokens[at - 2].kind is not Kind.NUMBER:
        return at
    at -= 2
    return at - 1 if at > floor and tokens[at - 1].low in ("в", "у", "ў") else at


def _antecedent(tokens: list[Token], at: int, floor: int) -> NounPhrase | None:
    """Whom 'who' stands for."""
    if at > floor and tokens[at - 1].text == ",":
        at -= 1
    phrase = phrase_before(tokens, at, floor)
    return _climbed(tokens, phrase, floor) if phrase else None


def _climbed(tokens: list[Token], phrase: NounPhrase, floor: int) -> NounPhrase | None:
    """From 'Clinton' in 'a spokesman for Clinton' to the spokesman."""
    for _step in range(4):
        before = phrase.first - 1
        if before <= floor or tokens[before].low not in words.PREPOSITIONS:
            return phrase
        if tokens[before].low in words.SUBORDINATORS:
            return phrase  # 'marched after Marsh told them'
        upper = phrase_before(tokens, before, floor)
        if upper is None or tokens[upper.first].low in words.SUBORDINATORS:
            return phrase
        joined = _joined_institution(tokens, upper, phrase)
        phrase = joined or upper
    return phrase


def _joined_institution(
    tokens: list[Token], upper: NounPhrase, lower: NounPhrase
) -> NounPhrase | None:
    """'University of X' is one name."""
    if upper.named is not Named.NAME or tokens[upper.last].low != "of":
        return None
    if upper.head not in words.INSTITUTION_HEADS | words.INSTITUTION_WORDS:
        return None
    return NounPhrase(upper.first, lower.last, Named.NAME, upper.head, upper.name_first)


def first_subject(tokens: list[Token], first: int, last: int) -> NounPhrase | None:
    """The subject of a clause that may begin with 'In Minsk,' and go on with an apposition."""
    chunks = _chunks(tokens, first, last)
    kin = False  # whether the chunk before ends in 'by his sister'
    for number, (start, end) in enumerate(chunks):
        more = number + 1 < len(chunks)
        if kin and more and all(token.capital for token in tokens[start:end]):
            kin = False
            continue
        while start < end and (
            tokens[start].low in words.CONJUNCTIONS or tokens[start].low in words.ADVERBS
        ):
            start += 1
        if _is_as_name(tokens, start, end):
            start += 1
        if start >= end or _is_introduction(tokens, start):
            kin = tokens[end - 1].low in words.ROLE_HEADS
            continue
        phrase = phrase_after(tokens, start, end)
        if phrase is None:
            continue
        following = chunks[number + 1] if number + 1 < len(chunks) else None
        return _apposed(tokens, phrase, following)
    return None


def _is_as_name(tokens: list[Token], start: int, end: int) -> bool:
    """'As Olga Marsh, a lawyer, put it': nothing but a name behind 'as'."""
    if start >= end or tokens[start].low not in ("as", "как", "як"):
        return False
    return start + 1 < end and all(token.capital for token in tokens[start + 1 : end])


def _chunks(tokens: list[Token], first: int, last: int) -> list[tuple[int, int]]:
    chunks: list[tuple[int, int]] = []
    start = first
    for at in range(first, last):
        token = tokens[at]
        if token.kind is Kind.SIGN and token.text in (",", "(", ")", "–", "—", "-", "--", ";", ":"):
            if start < at:
                chunks.append((start, at))
            start = at + 1
    if start < last:
        chunks.append((start, last))
    return chunks


def _is_introduction(tokens: list[Token], start: int) -> bool:
    token = tokens[start]
    low = token.low
    return (
        token.kind is not Kind.WORD
        or low in words.PREPOSITIONS
        or low in words.SUBORDINATORS
        or low in words.CALENDAR
        or (low.endswith(("ing", "ed", "ly")) and low not in words.ROLE_HEADS and len(low) > 5)
        or low in ("asked", "told", "to", "not", "there")
        or (start + 1 < len(tokens) and tokens[start + 1].low == "by")
    )


def _apposed(
    tokens: list[Token], phrase: NounPhrase, following: tuple[int, int] | None
) -> NounPhrase:
    """'Clinton's spokesman, Nick Merrill,': the name behind the comma is the subject."""
    if phrase.named is not Named.COMMON or following is None:
        return phrase
    name = phrase_after(tokens, *following)
    if name is None or name.named is not Named.NAME or name.last != following[1]:
        return phrase
    if name.name_first != name.first and not _is_called(tokens, name):
        return phrase
    return NounPhrase(
        phrase.first, name.last, Named.NAME, name.head, name.name_first, phrase.first, phrase.last
    )


def _is_called(tokens: list[Token], name: NounPhrase) -> bool:
    """'the consortium Hellgate', 'former minister Anna Rudd': what the name is before it."""
    if tokens[name.first].low == "the":
        return True
    before = {token.low for token in tokens[name.first : name.name_first]}
    return bool(before & (words.ROLE_HEADS | words.TITLES | words.INSTITUTION_HEADS))


def _is_office_only(tokens: list[Token], phrase: NounPhrase, stop: int) -> bool:
    """'former Pennsylvania Gov. and party chairman Anna Rudd': the name is behind 'and'."""
    if phrase.last + 1 >= stop or tokens[phrase.last].low != "and":
        return False
    return phrase.head in words.TITLES and tokens[phrase.first].low not in words.DETERMINERS


def subject_after(tokens: list[Token], cue: int, stop: int) -> NounPhrase | None:
    """The subject of a verb that stands before it: 'said X', 'said the aide, X, in Minsk'."""
    phrase = phrase_after(tokens, cue + 1, stop)
    if phrase is not None and _is_office_only(tokens, phrase, stop):
        second = phrase_after(tokens, phrase.last + 1, stop)
        return second if second and second.named is Named.NAME else phrase
    if phrase is None or phrase.named is not Named.COMMON:
        return phrase
    at = phrase.last
    # 'the director of the Institute of Seas, Anna Marsh,'
    while at + 1 < stop and tokens[at].low in ("of", "for", "at", "in", "with", "to", "on"):
        inner = phrase_after(tokens, at + 1, stop)
        if inner is None:
            break
        at = inner.last
    if at + 1 < stop and tokens[at].text == ",":
        name = phrase_after(tokens, at + 1, stop)
        if name and name.named is Named.NAME and name.name_first == at + 1:
            ends = name.last >= stop or tokens[name.last].kind is not Kind.WORD
            if ends or tokens[name.last].low in words.PREPOSITIONS:
                return NounPhrase(
                    phrase.first, name.last, Named.NAME, name.head, name.name_first,
                    phrase.first, phrase.last,
                )  # fmt: skip
    return phrase


def is_cue(tokens: list[Token], at: int) -> bool:
    """Whether a word is a verb of speech where it stands."""
    token = tokens[at]
    low = token.low
    if low not in CUES or token.kind is not Kind.WORD or token.capital:
        return False
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if low in words.CUES_WITH:
        ends = following == "that" or _ends_cue(tokens, at + 2)
        return following in words.CUES_WITH[low] and ends
    before = tokens[at - 1] if at else None
    if before is not None and _is_passive(tokens, at):
        return False
    if low in words.NOUNS_TOO:
        return before is not None and _can_be_subject(before, low)
    if low.endswith("ing"):
        return before is None or (before.low not in words.DETERMINERS and not _is_noun(before))
    if before is not None and before.low in words.HELPING:
        return not low.isascii()
    return before is None or before.low not in words.DETERMINERS


def _ends_cue(tokens: list[Token], at: int) -> bool:
    """Whether 'went on' is followed by 'to' or a sign, and is no journey."""
    return at >= len(tokens) or tokens[at].kind is not Kind.WORD or tokens[at].low == "to"


def _is_passive(tokens: list[Token], at: int) -> bool:
    """'has been declared': the subject is spoken of and does not speak."""
    if tokens[at].low.endswith(("ing", "s")) or tokens[at].low == "quoted":
        return False
    return tokens[at - 1].low in ("is", "are", "was", "were", "been", "being", "be")


def _can_be_subject(before: Token, form: str) -> bool:
    """Whether 'claims' or 'report' behind this word is a verb: 'he claims', 'they report'."""
    if before.low in ("to", "also", "who", "will", "would", "they", "we", "i", "you"):
        return True
    singular = form.endswith("s") and not form.endswith("ss")
    if singular:
        return before.capital or before.low in ("he", "she", "it", ",") or before.text == ")"
    return before.low.endswith("s") and not before.capital and before.low in words.UNNAMED_PRONOUNS


def _is_noun(before: Token) -> bool:
    return before.capital and before.low in words.INSTITUTION_HEADS
