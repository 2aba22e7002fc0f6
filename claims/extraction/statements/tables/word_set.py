"""Tables of words, written as running text."""


def word_set(text: str) -> frozenset[str]:
    """The words of a text, parted by spaces and line ends."""
    return frozenset(text.split())
