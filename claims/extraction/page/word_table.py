"""Tables of words, written as one string."""


def table(words: str) -> frozenset[str]:
    """The words of a string."""
    return frozenset(words.split())
