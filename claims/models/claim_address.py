"""The address of a claim's page: its number, and for readers how its words begin."""

from functools import lru_cache

from django.urls import reverse

from claims import names

SLUG_LENGTH = 60
#: So much of the words is read for it.
READ_FOR_SLUG = SLUG_LENGTH * 2


def claim_address(claim_id: int, text: str) -> str:
    """The path of a claim's page, for those who have its words but not the record."""
    return reverse("claim", args=[claim_id, slug_of(text)])


def slug_of(text: str) -> str:
    """The readable end of a claim's address; it may change, the number before it does not."""
    return _slug(text[:READ_FOR_SLUG])


@lru_cache(maxsize=10_000)
def _slug(text: str) -> str:
    """The first words of a text as an address, never empty."""
    # A comma would turn words round, as it does in 'Lukashenko, Alexander'.
    words = names.slug_words(text.replace(",", " "))
    if len(words) > SLUG_LENGTH:
        words = words[: SLUG_LENGTH + 1].rpartition("-")[0] or words[:SLUG_LENGTH]
    return words or "claim"
