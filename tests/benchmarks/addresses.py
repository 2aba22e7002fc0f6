"""Which pages are measured: the same kinds on every database, found in its own records."""

import sqlite3
from collections import Counter
from contextlib import closing
from urllib.parse import quote

from tests.benchmarks.sites import Site

SAMPLE = 5000


def addresses(site: Site) -> dict[str, str]:
    """The name of each kind of page, and an address of it."""
    with closing(
        sqlite3.connect(f"file:{quote(str(site.database))}?mode=ro", uri=True)
    ) as database:
        busiest, middling = _speakers(database)
        institution = _one(database, _INSTITUTION)
        topic = _one(database, _TOPIC)
        outlet = _one(database, _OUTLET)
        claim = _one(database, _CLAIM)
        one, other = _one(database, _PAIR).split("/")
        common, rare = _words(database)
    deep = min(1000, site.claims // 40)
    return {
        "home": "/",
        "speakers": "/speakers/",
        "speakers, look-up": "/speakers/?q=Lukashenka",
        "speaker, most quoted": f"/speakers/{busiest}/",
        "speaker, middling": f"/speakers/{middling}/",
        "institution": f"/speakers/{institution}/",
        "claim": f"/claims/{claim}/",
        "thread": f"/claims/{claim}/",
        "versus": f"/versus/{min(one, other)}/{max(one, other)}/",
        "claims": "/claims/",
        "claims, page 1,000 (250)": f"/claims/?page={deep}",
        "claims, oldest first": "/claims/?sort=said",
        "claims, one status": "/claims/?status=disputed",
        "claims, speaker + status": f"/claims/?speaker={busiest}&status=disputed",
        "claims, period": "/claims/?said_after=2010&said_before=2012",
        "claims, outlet + nature": f"/claims/?outlet={outlet}&nature=promise",
        "claims, relation": "/claims/?relation=rebuts",
        "topic": f"/topics/{topic}/",
        "search, common word": f"/claims/?q={common}",
        "search, rare word": f"/claims/?q={rare}",
        "search, two words": f"/claims/?q={common}+{rare}",
        "search, common + speaker": f"/claims/?q={common}&speaker={busiest}",
        "search, by relevance": f"/claims/?q={rare}&sort=relevance",
    }


_INSTITUTION = """
SELECT s.slug FROM claims_speaker s JOIN claims_claimcount c ON c.speaker_id = s.id
WHERE s.kind = 'institution' ORDER BY c.claims DESC LIMIT 1
"""
_TOPIC = """
SELECT t.slug FROM claims_topic t JOIN claims_claimcount c ON c.topic_id = t.id
ORDER BY c.claims DESC LIMIT 1
"""
_OUTLET = """
SELECT o.slug FROM claims_outlet o JOIN claims_source s ON s.outlet_id = o.id
JOIN claims_citation c ON c.source_id = s.id JOIN claims_claim k ON k.id = c.claim_id
WHERE k.stage = 'published' LIMIT 1
"""
_CLAIM = """
SELECT k.id || '/' FROM claims_claim k JOIN claims_claimlink l ON l.to_claim_id = k.id
WHERE k.stage = 'published' LIMIT 1
"""
_PAIR = """
SELECT s.slug || '/' || o.slug FROM claims_claimlink l
JOIN claims_claim k ON k.id = l.from_claim_id JOIN claims_speaker s ON s.id = k.speaker_id
JOIN claims_claim c ON c.id = l.to_claim_id JOIN claims_speaker o ON o.id = c.speaker_id
WHERE k.stage = 'published' AND c.stage = 'published' AND s.id != o.id
AND s.kind = 'person' AND o.kind = 'person'
GROUP BY s.id, o.id ORDER BY count(*) DESC LIMIT 1
"""


def _one(database: sqlite3.Connection, sql: str) -> str:
    return str(database.execute(sql).fetchone()[0]).rstrip("/")


def _speakers(database: sqlite3.Connection) -> tuple[str, str]:
    """The person with most statements, and the one in the middle of the list."""
    rows = database.execute(
        "SELECT s.slug, sum(c.claims) FROM claims_speaker s"
        " JOIN claims_claimcount c ON c.speaker_id = s.id"
        " WHERE s.kind = 'person' GROUP BY s.id ORDER BY 2 DESC"
    ).fetchall()
    return rows[0][0], rows[len(rows) // 2][0]


def _words(database: sqlite3.Connection) -> tuple[str, str]:
    """A Latin word in about 8 % of the claims, and one in about 0.5 %."""
    counts: Counter[str] = Counter()
    bodies = database.execute(f"SELECT body FROM claims_searchdocument LIMIT {SAMPLE}").fetchall()
    for (body,) in bodies:
        counts.update({word for word in body.split() if word.isascii() and word.isalpha()})

    def nearest_to(share: float) -> str:
        return min(counts, key=lambda word: abs(counts[word] / len(bodies) - share))

    return nearest_to(0.08), nearest_to(0.005)
