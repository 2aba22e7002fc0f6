"""The day that the relative words of an article count from."""

from claims.dates import PartialDate
from claims.extraction.article import ParsedArticle


def reference_day(article: ParsedArticle) -> PartialDate:
    """The day of publication."""
    return article.published
