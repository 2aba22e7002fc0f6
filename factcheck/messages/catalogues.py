"""The catalogues in `locale/`: read, brought up to date with the code, and compiled."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import polib

from .extracting import Message

#: One, few, many: as a whole number needs them in all three languages.
PLURALS = (
    "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : "
    "n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
)
FORMS = 3
LANGUAGES = ("be", "ru", "uk")
_PLACEHOLDER = re.compile(r"%(?:\(\w+\))?[#0\- +]?\d*(?:\.\d+)?[sdrfi]")


def path_of(root: Path, language: str) -> Path:
    """Where the catalogue of a language lies."""
    return root / "locale" / language / "LC_MESSAGES" / "django.po"


def compiled(root: Path) -> dict[Path, bytes]:
    """What the server reads of each catalogue, those of Django's own messages included."""
    paths = sorted((root / "locale").rglob("*.po"))
    return {path.with_suffix(".mo"): read(path).to_binary() for path in paths}


def compile_all(root: Path) -> None:
    """Write what the server reads beside each catalogue."""
    for path, content in compiled(root).items():
        path.write_bytes(content)


def read(path: Path) -> polib.POFile:
    """A catalogue; an empty one where there is none yet."""
    return polib.pofile(str(path), wrapwidth=100) if path.exists() else polib.POFile()


def translations_of(catalogue: Iterable[polib.POEntry]) -> dict[Message, list[str]]:
    """What a catalogue holds: one text a message, or one for each plural form; '' if none."""
    return {
        Message(entry.msgid, entry.msgid_plural, entry.msgctxt or ""): [
            entry.msgstr_plural.get(form, "") for form in range(FORMS)
        ]
        if entry.msgid_plural
        else [entry.msgstr]
        for entry in catalogue
        if not entry.obsolete
    }


def brought_up_to_date(
    language: str, messages: Mapping[Message, Iterable[str]], known: Mapping[Message, list[str]]
) -> polib.POFile:
    """A catalogue of exactly these messages, each with its known translation or none."""
    catalogue = polib.POFile(wrapwidth=100)
    catalogue.metadata = {
        "Project-Id-Version": "On the Record",
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": PLURALS,
    }
    for message, places in messages.items():
        catalogue.append(_entry(message, places, known.get(message, [])))
    return catalogue


def _entry(message: Message, places: Iterable[str], texts: list[str]) -> polib.POEntry:
    entry = polib.POEntry(
        msgid=message.id,
        msgctxt=message.context or None,
        occurrences=[(place, "") for place in places],
    )
    if _PLACEHOLDER.search(message.id):
        entry.flags.append("python-format")
    if message.plural:
        entry.msgid_plural = message.plural
        entry.msgstr_plural = dict(enumerate(texts or [""] * FORMS))
    else:
        entry.msgstr = texts[0] if texts else ""
    return entry
