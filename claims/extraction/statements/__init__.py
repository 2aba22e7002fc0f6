"""Who said what in an article: quotations, whole and partial, with their speakers."""

from .extract import extract_statements

__all__ = ["extract_statements"]
