"""The interface is whole in each language: every message of code and templates, kept as meant."""

import re
from pathlib import Path

import django
import pytest
from django.conf import settings
from django.contrib import admin, auth, contenttypes

from factcheck.messages import catalogues
from factcheck.messages.extracting import (
    Message,
    in_desk_template,
    in_python,
    in_reader_template,
    messages_of,
)

PLACEHOLDER = re.compile(r"%\(\w+\)[^\W\d_]|%[sd%]|\{\w*\}")
TAG = re.compile(r"</?\w+[^>]*>")
OF_DJANGO = settings.BASE_DIR / "locale" / "of_django"
LANGUAGES = [code for code, _name in settings.LANGUAGES if code != "en"]


@pytest.fixture(scope="module")
def messages():
    return messages_of(settings.BASE_DIR)


@pytest.fixture(scope="module", params=LANGUAGES)
def catalogue(request):
    return catalogues.read(catalogues.path_of(settings.BASE_DIR, request.param))


def test_every_message_is_in_the_catalogue_and_nothing_else(catalogue, messages):
    known = catalogues.translations_of(catalogue)

    assert sorted(messages.keys() - known.keys()) == []
    assert sorted(known.keys() - messages.keys()) == []


def test_every_message_is_translated_in_every_form(catalogue):
    lacking = [
        message
        for message, texts in catalogues.translations_of(catalogue).items()
        if not all(text.strip() for text in texts)
    ]

    assert lacking == []
    assert [entry.msgid for entry in catalogue if entry.fuzzy or entry.obsolete] == []
    assert catalogue.metadata["Plural-Forms"] == catalogues.PLURALS


def test_a_translation_keeps_placeholders_tags_and_outer_spaces(catalogue):
    changed = [
        (message.id, text)
        for message, texts in catalogues.translations_of(catalogue).items()
        for text in texts
        if _frame(text) != _frame(message.plural or message.id)
    ]

    assert changed == []


def _frame(text: str) -> tuple[list[str], list[str], str, str]:
    """What a translation may not change: the parts that are filled in, and the outer spaces."""
    placeholders, tags = sorted(PLACEHOLDER.findall(text)), sorted(TAG.findall(text))
    return placeholders, tags, text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def test_quotation_marks_are_those_of_the_language(catalogue):
    foreign = [
        text
        for texts in catalogues.translations_of(catalogue).values()
        for text in texts
        if set("“”\"'") & set(TAG.sub("", text))
    ]

    assert foreign == []


def test_what_the_server_reads_is_what_people_read():
    expected = catalogues.compiled(settings.BASE_DIR)

    assert {path.parent.parent.name for path in expected} == set(LANGUAGES)
    assert [path for path in expected if path.read_bytes() != expected[path]] == []


@pytest.mark.parametrize("language", ["be", "uk"])
def test_what_is_said_in_place_of_django_is_said_by_django(language):
    ours = catalogues.read(OF_DJANGO / language / "LC_MESSAGES" / "django.po")
    theirs = set()
    for module in (django, admin, auth, contenttypes):
        folder = Path(module.__file__).parent
        folder = folder / "conf" if module is django else folder
        theirs |= catalogues.translations_of(
            catalogues.read(folder / "locale" / language / "LC_MESSAGES" / "django.po")
        ).keys()

    assert sorted(catalogues.translations_of(ours).keys() - theirs) == []
    assert ours.untranslated_entries() == []


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('from django.utils.translation import gettext as _\n_("a" " b")', [Message("a b")]),
        ('from django.utils.translation import ngettext_lazy\nngettext_lazy("a", "b", n)',
         [Message("a", "b")]),
        ('from django.utils import translation\ntranslation.pgettext("c", "a")',
         [Message("a", "", "c")]),
        ("gettext(name)", []),
        ('other("a")', []),
    ],
)  # fmt: skip
def test_messages_of_python(source, expected):
    assert list(in_python(source)) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('{{ _("a") }}', [Message("a")]),
        ("{% trans n=1 %}{{ n }} a{% pluralize n %}{{ n }} b{% endtrans %}",
         [Message("%(n)s a", "%(n)s b")]),
        ("{% trans %}a\n  b{% endtrans %}", [Message("a b")]),
    ],
)  # fmt: skip
def test_messages_of_a_readers_template(source, expected):
    assert list(in_reader_template(source)) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('{% translate "a" %} {% translate \'it’s\' as b %}', [Message("a"), Message("it’s")]),
        ('{% translate "a" context "c" %}', [Message("a", "", "c")]),
        ("{% blocktranslate count n=1 %}{{ n }} a{% plural %}{{ n }} b{% endblocktranslate %}",
         [Message("%(n)s a", "%(n)s b")]),
        ("{% blocktranslate trimmed %}\n a\n b\n{% endblocktranslate %}", [Message("a b")]),
        ('{{ _("a") }} text', [Message("a")]),
    ],
)  # fmt: skip
def test_messages_of_a_desk_template(source, expected):
    assert list(in_desk_template(source)) == expected
