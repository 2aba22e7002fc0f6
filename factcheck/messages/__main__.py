"""`make messages`: brings the catalogues up to date with the code, and compiles them.

New messages stand in them without a translation, and are named here; what is no longer in the code
goes. The compiled files are kept beside them, so that a fresh checkout needs no tool to speak.
"""

import sys
from pathlib import Path

import django

from . import catalogues
from .extracting import messages_of


def main(root: Path) -> int:
    """Write every catalogue; the exit status says whether one lacks a translation."""
    messages = messages_of(root)
    missing = 0
    for language in catalogues.LANGUAGES:
        path = catalogues.path_of(root, language)
        known = catalogues.translations_of(catalogues.read(path))
        catalogue = catalogues.brought_up_to_date(language, messages, known)
        path.parent.mkdir(parents=True, exist_ok=True)
        catalogue.save(str(path))
        lacking = catalogue.untranslated_entries()
        missing += len(lacking)
        print(f"{language}: {len(messages) - len(lacking)} of {len(messages)} translated")
        for entry in lacking:
            print(f"  {entry.msgid[:90]!r}")
    catalogues.compile_all(root)
    return 1 if missing else 0


if __name__ == "__main__":
    django.setup()
    sys.exit(main(Path(__file__).resolve().parent.parent.parent))
