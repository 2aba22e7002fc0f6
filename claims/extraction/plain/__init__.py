"""From an article that was copied as plain text to its parts: `parse_plain`."""

from .parse import parse_plain

__all__ = ["parse_plain"]
