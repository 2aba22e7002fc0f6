"""Cells that a spreadsheet would run: quoted on the way out, and given back on the way in.

Pure. `unguarded(guarded(text)) == text` for every text.
"""

#: What makes a spreadsheet take text for a formula, also after spaces (OWASP, 'CSV Injection').
FORMULA_STARTS = tuple("=+-@\t\r\n\0＝＋－＠")


def guarded(text: str) -> str:
    """The text with an apostrophe before it if a spreadsheet would run it.

    Text that begins with apostrophes before a formula gets another one, so that taking one away
    gives back what was there.
    """
    return f"'{text}" if _runs(text) else text


def unguarded(text: str) -> str:
    """The text without the apostrophe that `guarded` put before it."""
    return text[1:] if text[:1] == "'" and _runs(text[1:]) else text


def _runs(text: str) -> bool:
    return text.lstrip(" '").startswith(FORMULA_STARTS)
