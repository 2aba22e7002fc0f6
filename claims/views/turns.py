"""Statements of an exchange or a thread in time, each with what it stands to which others."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from claims.choices import INVERSE_LABEL, SYMMETRIC, Relation
from claims.drawing import Link, legend_mark
from claims.models import LinkRow
from claims.printing import family, in_marks, partial_date, shorten

from .cards import Card

#: Families of relations in the order in which a legend names them.
FAMILIES = ("against", "reply", "with", "beside")
#: So much of another statement's words says which one is meant; less where its own turn, with the
#: note, says the link too.
BRIEF, BRIEFEST = 44, 24
#: A statement with hundreds of answers names so many; its own page has them all.
MOST_STANDS = 12


@dataclass(frozen=True)
class Stand:
    """How a statement stands to another one, read from the first."""

    relation: Relation
    label: str
    other: Card
    href: str
    note: str
    is_told_there: bool = False

    @property
    def family(self) -> str:
        """What the relation does, for the shape and the colour beside the word."""
        return family(self.relation)

    @property
    def who(self) -> str:
        """Who said the other one, and when."""
        return f"{self.other.speaker}, {partial_date(self.other.said)}"

    @property
    def brief(self) -> str:
        """How its words begin."""
        words = shorten(self.other.text, BRIEFEST if self.is_told_there else BRIEF)
        return in_marks(words, self.other.language) if self.other.is_quotation else words


@dataclass
class Turn:
    """One statement in its turn."""

    claim: Card
    is_left: bool = True
    is_start: bool = False
    #: What answers or opposes …
    stands: list[Stand] = field(default_factory=list)
    #: … and background, of which there is much and which says little.
    background: list[Stand] = field(default_factory=list)
    #: So many more links than are named.
    unnamed: int = 0
    #: The lines beside it and, where a heading follows it, beside that.
    beside: str = ""
    passing: str = ""

    def add(self, stand: Stand) -> None:
        """Note how it stands to another one."""
        named = self.background if stand.relation is Relation.BACKGROUND_TO else self.stands
        if len(named) < MOST_STANDS:
            named.append(stand)
        else:
            self.unnamed += 1


def in_time(cards: Iterable[Card]) -> list[Card]:
    """Earliest first; unknown days last."""
    return sorted(cards, key=lambda each: (each.said.first == date.min, each.said.first, each.pk))


def turns_of(
    shown: Sequence[Card], elsewhere: Iterable[Card], links: Iterable[LinkRow]
) -> list[Turn]:
    """The statements shown with their links, to one another and to statements elsewhere."""
    turns = {card.pk: Turn(card) for card in shown}
    cards = {card.pk: card for card in (*elsewhere, *shown)}
    labels = {each: (str(each.label), str(INVERSE_LABEL[each])) for each in Relation}
    for link in links:
        if link.from_claim not in cards or link.to_claim not in cards:
            continue
        relation = Relation(link.relation)
        label, inverse = labels[relation]
        start, end = cards[link.from_claim], cards[link.to_claim]
        note = link.note if family(relation) == "against" else ""
        is_told = start.pk in turns
        if is_told:
            turns[start.pk].add(Stand(relation, label, end, _address(end, turns), note))
        if end.pk in turns:
            note = "" if is_told else note
            back = Stand(relation, inverse, start, _address(start, turns), note, is_told)
            turns[end.pk].add(back)
    return list(turns.values())


def _address(card: Card, turns: Container[int]) -> str:
    """Where a statement is to be read: on the same page, or on its own."""
    return f"#c{card.pk}" if card.pk in turns else card.url


def drawn_links(shown: Sequence[Card], links: Iterable[LinkRow]) -> list[Link]:
    """The links between statements in the order of time, for a drawing of them."""
    place = {card.pk: at for at, card in enumerate(shown)}
    drawn = []
    for link in links:
        if link.from_claim not in place or link.to_claim not in place:
            continue
        relation = Relation(link.relation)
        ends = place[link.from_claim], place[link.to_claim]
        # What reads the same both ways is drawn from the later one back.
        is_mutual = relation in SYMMETRIC
        source, target = sorted(ends, reverse=True) if is_mutual else ends
        drawn.append(Link(source, target, family(relation), str(relation.label), is_mutual))
    return drawn


def legend(links: Iterable[LinkRow]) -> list[tuple[str, str, str]]:
    """The families of relations among some links: how they are drawn, and their words."""
    relations = {Relation(link.relation) for link in links}
    return [
        (name, legend_mark(name), ", ".join(str(each.label) for each in words))
        for name in FAMILIES
        if (words := [each for each in Relation if each in relations and family(each) == name])
    ]
