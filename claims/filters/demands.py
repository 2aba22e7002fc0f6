"""What the filters ask of the index: each one set of tokens, of which a claim must have one."""

from collections.abc import Mapping
from typing import Any

from claims.choices import SAID, WRONGLY_ATTRIBUTED, Status
from claims.search import Facet, any_of, link_value

#: The statuses behind the words of the filter that name several.
STATUSES: dict[str, tuple[str, ...]] = {
    "said": SAID,
    "wrong": WRONGLY_ATTRIBUTED,
    "any": tuple(Status.values),
}
CODES = {
    "relation": Facet.RELATION,
    "nature": Facet.NATURE,
    "form": Facet.FORM,
    "language": Facet.LANGUAGE,
}
RECORDS = {
    "with": Facet.WITH,
    "topic": Facet.TOPIC,
    "outlet": Facet.OUTLET,
    "source": Facet.SOURCE,
    "speaker": Facet.VOICE,
}

Tokens = tuple[str, ...]


def demands(given: Mapping[str, Any], *, without: str = "") -> list[Tokens]:
    """What the cleaned values ask for, status, words and dates apart; `without` one of them."""
    asked = {name: value for name, value in given.items() if value and name != without}
    found: list[Tokens] = []
    if "relation" in asked and "with" in asked:
        # Of one and the same link.
        value = link_value(asked.pop("relation"), asked.pop("with").pk)
        found.append(any_of(Facet.LINK, [value]))
    found += [any_of(facet, [asked[name]]) for name, facet in CODES.items() if name in asked]
    found += [any_of(facet, [asked[name].pk]) for name, facet in RECORDS.items() if name in asked]
    if "rating" in asked:
        found.append(any_of(Facet.RATING, asked["rating"]))
    return found
