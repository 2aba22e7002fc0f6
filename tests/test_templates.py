"""The readers' templates: each compiles, asks for nothing it is not given, and is used."""

import pytest
from django.conf import settings
from django.http import HttpRequest
from django.template import engines
from django.utils.translation import override
from django.views.defaults import server_error
from jinja2 import UndefinedError, meta, nodes

ROOT = settings.BASE_DIR / "templates"
NAMES = sorted(
    str(path.relative_to(ROOT)) for path in ROOT.rglob("*.html") if "desk" not in path.parts
)
PARTS = [name for name in NAMES if name.startswith("includes/")]
#: Rendered by a view alone: for its own cache, or for a script.
RENDERED_ALONE = {"includes/_at_once.html", "includes/_filters.html"}


@pytest.fixture
def env():
    return engines["jinja2"].env


def tree(name: str) -> nodes.Template:
    env = engines["jinja2"].env
    return env.parse(env.loader.get_source(env, name)[0])


def imported() -> dict[str, set[str]]:
    """The names that templates import, by the template that they import them from."""
    found: dict[str, set[str]] = {}
    for name in NAMES:
        for each in tree(name).find_all(nodes.FromImport):
            found.setdefault(each.template.value, set()).update(each.names)
    return found


@pytest.mark.parametrize("name", NAMES)
def test_every_template_compiles(env, name):
    env.get_template(name)


@pytest.mark.parametrize("name", NAMES)
def test_every_import_is_used(name):
    used = {each.name for each in tree(name).find_all(nodes.Name) if each.ctx == "load"}
    names = {one for each in tree(name).find_all(nodes.FromImport) for one in each.names}

    assert names <= used


@pytest.mark.parametrize("name", PARTS)
def test_every_part_is_used(name):
    macros = {each.name for each in tree(name).find_all(nodes.Macro)}
    included = {
        each
        for other in NAMES
        if other != name
        for each in meta.find_referenced_templates(tree(other))
    }

    assert imported().get(name, set()) == macros
    assert name in included | RENDERED_ALONE


@pytest.mark.parametrize("name", [name for name in PARTS if tree(name).find(nodes.Macro)])
def test_a_macro_is_given_all_that_it_reads(env, name):
    assert meta.find_undeclared_variables(tree(name)) <= env.globals.keys()


def test_a_misspelt_name_is_an_error(env):
    with pytest.raises(UndefinedError, match="speeker"):
        env.from_string("{{ speeker }}").render()


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("{{ text }}", "&lt;b&gt; &amp;\nso"),
        ("{{ text|linebreaks }}", "<p>&lt;b&gt; &amp;<br>so</p>"),
        ("{{ text|linebreaksbr }}", "&lt;b&gt; &amp;<br>so"),
        ("{{ text|in_marks('ru')|linebreaksbr }}", "«&lt;b&gt; &amp;<br>so»"),
        ("{% trans %}Words: {{ text }}{% endtrans %}", "Words: &lt;b&gt; &amp;\nso"),
    ],
)
def test_what_is_printed_is_escaped_once(env, source, expected):
    assert env.from_string(source).render(text="<b> &\nso") == expected


def test_a_template_made_once_speaks_the_language_of_each_reader(env):
    template = env.from_string('{{ _("Search") }} {{ reader_language() }}')
    spoken = {}
    for language in ("en", "ru"):
        with override(language):
            spoken[language] = template.render()

    assert spoken == {"en": "Search en", "ru": "Поиск ru"}


def test_the_page_of_a_failure_needs_nothing():
    response = server_error(HttpRequest())

    assert response.status_code == 500
    assert "Something went wrong on our side" in response.content.decode()
