"""Which of some hits fits a query best: counted here, so that both databases rank alike."""

from collections.abc import Sequence

from claims.models import SearchDocument

from .query import Asked

#: How fast a repeated word stops counting, and how much a long text pays: the usual values of
#: Okapi BM25 (Robertson and Zaragoza, 2009, 'The Probabilistic Relevance Framework').
SATURATION, LENGTH_SHARE = 1.2, 0.75
AVERAGE_WORDS = 40
#: A claim by, or about, what the query names outweighs one that mentions the word.
NAMED = 2.0


def ranked(claim_ids: Sequence[int], asked: Asked) -> list[int]:
    """The ids, best match first; among equals in the order in which they came."""
    documents = SearchDocument.objects.filter(pk__in=claim_ids)
    scores = {
        claim_id: _score(body.split(), set(tokens.split()), asked)
        for claim_id, body, tokens in documents.values_list("claim_id", "body", "tokens")
    }
    return sorted(scores.keys() & set(claim_ids), key=lambda pk: (-scores[pk], claim_ids.index(pk)))


def _score(words: list[str], tokens: set[str], asked: Asked) -> float:
    penalty = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * len(words) / AVERAGE_WORDS)
    score = 0.0
    for group in asked.groups:
        times = min(words.count(word) for word in group.words)
        score += times * (SATURATION + 1) / (times + penalty)
        score += NAMED if tokens.intersection(group.tokens) else 0.0
    return score
