"""How much of a file is read at all, and what is said where that is exceeded."""

MEGABYTE = 1024 * 1024
#: Text files are read as they come, so this only bounds the time.
LARGEST_TEXT = 500 * MEGABYTE
LARGEST_WORKBOOK = 20 * MEGABYTE
LARGEST_UNPACKED = 200 * MEGABYTE
MOST_ENTRIES = 1000
LARGEST_RATIO = 100
#: A cell holds at most the longest list of citations anyone has seen, ten times over.
LARGEST_CELL = 4 * MEGABYTE
LARGEST_RECORD = 8 * MEGABYTE
MOST_COLUMNS = 500
MOST_ROWS = 2_000_000


class UnreadableFileError(Exception):
    """A file that cannot be read at all: the line where it breaks (0: none), and a sentence."""

    def __init__(self, reason: str, line: int = 0) -> None:
        super().__init__(reason)
        self.reason, self.line = reason, line
