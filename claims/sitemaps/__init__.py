"""The addresses that search engines may list: of public records only.

An index leads to files of so many numbers of a record each: every file is one step in an index of
the database, however many records there are, and a new record changes the last file only.
"""

from .answers import index, section

__all__ = ["index", "section"]
