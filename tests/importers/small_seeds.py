"""A small folder of seed files: one dispute of two invented claims, with all that belongs to it."""

import json
from pathlib import Path
from typing import Any

Records = list[dict[str, Any]]


def _claim(reference: str, text: str, speaker: str, said: str) -> dict[str, Any]:
    return {
        "reference": reference,
        "text": text,
        "language": "en",
        "form": "direct",
        "nature": "assertion",
        "speaker": speaker,
        "on_behalf_of": None,
        "said_to": "",
        "said": said,
        "date_printed": "",
        "occasion": "",
        "context": "",
        "topics": ["harvest"],
        "status": "reported",
        "status_note": "",
        "stage": "published",
        "published_at": "2026-11-22T09:00:00+00:00",
        "desk_note": "",
        "translations": [{"language": "ru", "text": "Слова.", "by": "desk", "credit": ""}],
        "citations": [
            {
                "source": "s-daily-2010",
                "wording": text,
                "language": "en",
                "speaker_printed": "",
                "locator": "",
                "relayed_by": "",
                "fidelity": "exact",
                "primary": False,
            }
        ],
    }


def _speaker(slug: str, name: str) -> dict[str, Any]:
    spelling = {"spelling": name, "language": "en", "script": "Latn", "kind": "official"}
    return {
        "slug": slug,
        "name": name,
        "sort_name": "",
        "kind": "person",
        "summary": "",
        "wikidata": "",
        "names": [{**spelling, "preferred": True}],
        "positions": [
            {"title": "Minister", "institution": "the-ministry", "since": "2004", "until": ""}
        ],
    }


def records() -> dict[str, Records]:
    """The records of each file, anew at every call."""
    ministry = {**_speaker("the-ministry", "The Ministry"), "kind": "institution", "positions": []}
    return {
        "topics": [
            {
                "slug": "harvest",
                "parent": "farming",
                "names": {"en": "Harvest", "be": "Ураджай", "ru": "Урожай", "uk": "Урожай"},
            },
            {"slug": "farming", "parent": None, "names": {"en": "Farming"}},
        ],
        "outlets": [
            {
                "slug": "daily",
                "name": "Daily",
                "domain": "",
                "country": "",
                "kind": "newspaper",
                "ownership": "",
            }
        ],
        "speakers": [
            _speaker("iryna-adam", "Iryna Adam"),
            _speaker("pavel-bor", "Pavel Bor"),
            ministry,
        ],
        "scales": [
            {
                "slug": "attribution",
                "name": "Attribution",
                "kind": "attribution",
                "ratings": [{"value": "one", "label": "One outlet", "order": 1, "colour": "ink"}],
            }
        ],
        "sources": [
            {
                "reference": "s-daily-2010",
                "title": "The harvest",
                "kind": "article",
                "outlet": "daily",
                "agency_credit": "",
                "byline": "",
                "url": "",
                "republished_from": None,
                "published": "2010-08",
                "language": "en",
                "archive_url": "",
            }
        ],
        "claims": [
            _claim("adam-good", "The harvest is good.", "iryna-adam", "2010-08-13"),
            _claim("bor-bad", "The harvest is bad.", "pavel-bor", "2010-08"),
        ],
        "links": [
            {
                "from": "bor-bad",
                "relation": "contradicts",
                "to": "adam-good",
                "note": "Good or bad, not both.",
                "source": "s-daily-2010",
            }
        ],
        "reviews": [
            {
                "reference": "r-adam-good",
                "claim": "adam-good",
                "publisher": "",
                "publisher_site": "",
                "url": "",
                "title": "",
                "about": "attribution",
                "scale": "attribution",
                "rating": "one",
                "textual_rating": "",
                "summary": "",
                "reviewed_on": "2026-11-22",
                "language": "en",
                "ours": True,
            }
        ],
    }


def write(folder: Path, files: dict[str, Records]) -> Path:
    """Write the records as the loader reads them, and return the folder."""
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        text = json.dumps(content, ensure_ascii=False, indent=2)
        (folder / f"{name}.json").write_text(text, encoding="utf-8")
    return folder
