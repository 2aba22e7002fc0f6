"""Tables of words, written as one string."""


def table(words: str) -> frozenset[str]:
    """The words of a string."""
    return frozenset(words.split())


def ordered(words: str) -> tuple[str, ...]:
    """The words of a string, in its order."""
    return tuple(words.split())
